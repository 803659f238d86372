/// What one pass over bytes tells about them as UTF-8.
struct UTF8Survey {
  /// The offset of the first byte of the first sequence that is not UTF-8; nil where all are.
  var firstInvalid: Int?
  /// The offset of the first NUL.
  var firstNUL: Int?
  /// Whether all bytes are below 0x80.
  var isASCII = true

  /// Surveys bytes: eight at a time where they are ASCII.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count {
        let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + offset)
          .loadUnaligned(as: UInt64.self)
        // The second half finds a zero byte among eight (Warren, "Hacker's Delight", 6-1).
        if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          continue
        }
      }
      if bytes[offset] == 0, firstNUL == nil { firstNUL = offset }
      if bytes[offset] >= 0x80 { isASCII = false }
      let length = Self.sequenceLength(in: bytes, at: offset)
      guard length > 0 else {
        firstInvalid = offset
        firstNUL = firstNUL ?? bytes[offset...].firstIndex(of: 0)
        return
      }
      offset += length
    }
  }

  /// The length of the well-formed sequence at an offset; where there is none, minus the number of
  /// bytes to be read as one U+FFFD (Unicode, "Substitution of Maximal Subparts").
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    guard offset + 1 < bytes.count, second.contains(bytes[offset + 1]) else { return -1 }
    var index = 2
    while index < length {
      guard offset + index < bytes.count, bytes[offset + index] & 0xC0 == 0x80 else {
        return -index
      }
      index += 1
    }
    return length
  }
}
