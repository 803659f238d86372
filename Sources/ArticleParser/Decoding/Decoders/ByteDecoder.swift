/// Decodes bytes, malformed ones as the WHATWG Encoding Standard does: U+FFFD in their place, and an
/// ASCII byte never swallowed by what stands before it.
struct ByteDecoder {
  let encoding: TextEncoding

  /// Decodes everything from an offset on (behind a byte-order mark).
  ///
  /// What is UTF-8 throughout is its own text, and is not copied.
  func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedBytes {
    bytes.withUnsafeBufferPointer { buffer in
      let isText = encoding == .utf8 && start == 0 && UTF8Survey(buffer).firstInvalid == nil
      return isText ? DecodedBytes(utf8: bytes) : decode(buffer, from: start)
    }
  }

  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> DecodedBytes {
    var decoded = DecodedBytes(capacity: capacity(for: bytes.count - start))
    switch encoding.scheme {
    case .utf8: UTF8Decoder.decode(bytes, from: start, into: &decoded)
    case .utf16(let isBigEndian):
      WideDecoder(isBigEndian: isBigEndian).decode16(bytes, from: start, into: &decoded)
    case .utf32(let isBigEndian):
      WideDecoder(isBigEndian: isBigEndian).decode32(bytes, from: start, into: &decoded)
    case .singleByte:
      SingleByteTable(encoding).decode(bytes, from: start, into: &decoded)
    case .multiByte(let rule):
      var decoder = MultiByteDecoder(rule: rule, converter: CharacterConverter(encoding.iconvNames))
      decoder.decode(bytes, from: start, into: &decoded)
    case .shifted(let rule):
      ShiftedDecoder(rule: rule, converter: CharacterConverter(encoding.iconvNames))
        .decode(bytes, from: start, into: &decoded)
    }
    return decoded
  }

  private func capacity(for count: Int) -> Int {
    switch encoding.scheme {
    case .utf8: count + 64
    case .utf32: count / 2 + 64
    default: count + count / 4 + 64
    }
  }
}
