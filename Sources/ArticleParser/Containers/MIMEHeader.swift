/// The fields that a MIME entity begins with.
struct MIMEHeader {
  /// By their names in lower case; of two of the same name, the first.
  private var fields: [String: [UInt8]] = [:]
  /// Where the body begins.
  private(set) var end: Int

  /// What is longer was not written by a browser.
  private static let longest = 1 << 16

  /// Reads the header that begins at the lower bound of a range and ends with an empty line, with a
  /// line that is no field, or with the range.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    end = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + Self.longest)
    var current: (name: String, value: [UInt8])?
    while end < limit {
      let line = bytes.line(from: end, limit: limit)
      let text = bytes[line.text]
      if text.isEmpty {
        end = line.next
        break
      }
      if text.first == 0x20 || text.first == 0x09, current != nil {
        current?.value += [0x20] + text.drop { $0 <= 0x20 }
      } else if let colon = Self.nameEnd(text) {
        take(current)
        let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
        current = (name, Array(text[(colon + 1)...].drop { $0 <= 0x20 }))
      } else {
        break
      }
      end = line.next
    }
    take(current)
  }

  var isEmpty: Bool { fields.isEmpty }

  /// The bytes of a field, unfolded.
  subscript(name: String) -> [UInt8]? { fields[name] }

  /// A field as text, with its encoded words decoded.
  func text(_ name: String) -> String? {
    fields[name].map(EncodedWords.decoded)
  }

  /// The value of a field that has parameters.
  func value(_ name: String) -> MIMEValue? { fields[name].map { MIMEValue($0) } }

  private mutating func take(_ field: (name: String, value: [UInt8])?) {
    guard let field, fields[field.name] == nil else { return }
    var value = field.value
    while let last = value.last, last <= 0x20 { value.removeLast() }
    fields[field.name] = value
  }

  /// The colon behind a field's name, where a line begins with one.
  private static func nameEnd(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let end = line.firstIndex(where: { !isNameByte($0) }), end > line.startIndex,
      line[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "-")
  }
}

/// A field's value with its parameters: `text/html; charset="utf-8"`.
struct MIMEValue {
  /// In lower case.
  private(set) var value = ""
  /// By their names in lower case.
  private(set) var parameters: [String: String] = [:]

  init(_ bytes: [UInt8]) {
    var offset = 0
    value = Self.token(bytes, &offset).lowercased()
    while offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] <= 0x20 || bytes[offset] == 0x3B { offset += 1 }
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x3D, bytes[offset] != 0x3B { offset += 1 }
      let name = Self.trimmed(bytes[start..<offset]).lowercased()
      guard offset < bytes.count, bytes[offset] == 0x3D else { continue }
      offset += 1
      let found = Self.parameter(bytes, &offset)
      if parameters[name] == nil, !name.isEmpty { parameters[name] = found }
    }
  }

  private static func token(_ bytes: [UInt8], _ offset: inout Int) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x3B { offset += 1 }
    return trimmed(bytes[start..<offset])
  }

  private static func parameter(_ bytes: [UInt8], _ offset: inout Int) -> String {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    guard offset < bytes.count, bytes[offset] == 0x22 else { return token(bytes, &offset) }
    var value: [UInt8] = []
    offset += 1
    while offset < bytes.count, bytes[offset] != 0x22 {
      if bytes[offset] == 0x5C, offset + 1 < bytes.count { offset += 1 }
      value.append(bytes[offset])
      offset += 1
    }
    while offset < bytes.count, bytes[offset] != 0x3B { offset += 1 }
    return String(decoding: value, as: UTF8.self)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The line at an offset without its end, and where the next one begins.
  func line(from start: Int, limit: Int) -> (text: Range<Int>, next: Int) {
    let end = self[start..<limit].firstIndex(of: 0x0A) ?? limit
    let hasReturn = end > start && self[end - 1] == 0x0D
    return (start..<(hasReturn ? end - 1 : end), Swift.min(end + 1, limit))
  }
}
