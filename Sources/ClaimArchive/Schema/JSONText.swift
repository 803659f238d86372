/// The little JSON that the tables hold: arrays of strings, and objects made of such.
enum JSONText {
  static func array(_ strings: [String]) -> String {
    "[" + strings.map(string).joined(separator: ",") + "]"
  }

  static func string(_ text: String) -> String {
    var json: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        json += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        json += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default:
        json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
    return String(decoding: json, as: UTF8.self)
  }

  /// The strings of an array that `array` wrote; nil for anything else.
  static func strings(_ json: String) -> [String]? {
    var reader = Reader(rest: Array(json.utf8)[...])
    return reader.array()
  }

  /// The members of an object of strings; nil for anything else.
  static func members(_ json: String) -> [String: String]? {
    var reader = Reader(rest: Array(json.utf8)[...])
    return reader.object()
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func array() -> [String]? {
      guard take("[") else { return nil }
      if take("]") { return rest.isEmpty ? [] : nil }
      var strings: [String] = []
      repeat {
        guard let string = string() else { return nil }
        strings.append(string)
      } while take(",")
      return take("]") && rest.isEmpty ? strings : nil
    }

    mutating func object() -> [String: String]? {
      guard take("{") else { return nil }
      if take("}") { return rest.isEmpty ? [:] : nil }
      var members: [String: String] = [:]
      repeat {
        guard let name = string(), take(":"), let value = string() else { return nil }
        members[name] = value
      } while take(",")
      return take("}") && rest.isEmpty ? members : nil
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var bytes: [UInt8] = []
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escaped() else { return nil }
          bytes.append(escaped)
        default: bytes.append(byte)
        }
      }
      return nil
    }

    private mutating func escaped() -> UInt8? {
      guard let kind = rest.popFirst() else { return nil }
      guard kind == UInt8(ascii: "u") else { return kind }
      guard rest.count >= 4 else { return nil }
      let digits = String(decoding: rest.prefix(4), as: UTF8.self)
      rest = rest.dropFirst(4)
      return UInt8(digits, radix: 16)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }
  }
}
