/// The characters of an encoding in which each byte is one.
struct SingleByteTable {
  /// From 0x80 on; nil where a byte stands for nothing.
  private let upper: [PackedUTF8?]

  init(_ encoding: TextEncoding) {
    let converter = CharacterConverter(encoding.iconvNames)
    upper = (0x80...0xFF).map { byte in
      // Apple put the euro there after iconv's table was made.
      if byte == 0xFF, encoding.name == "x-mac-cyrillic" { return PackedUTF8("€") }
      if let found = converter.character(UInt32(byte), count: 1) { return found }
      // The Encoding Standard fills the gaps that Windows has left among the controls.
      return byte < 0xA0 ? PackedUTF8(Unicode.Scalar(UInt8(byte))) : nil
    }
  }

  /// The character of a byte.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]?.scalar
  }

  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    upper.withUnsafeBufferPointer { upper in
      for offset in start..<bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
          decoded.utf8.append(byte)
        } else if let character = upper[Int(byte) - 0x80] {
          character.append(to: &decoded.utf8)
        } else {
          decoded.appendBad(at: offset)
        }
      }
    }
  }
}
