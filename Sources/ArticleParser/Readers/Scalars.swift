/// Reading single characters of valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
  /// The character that starts at an offset, and its length.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func continuation(_ index: Int) -> UInt32 {
      offset + index < count ? UInt32(self[offset + index] & 0x3F) : 0
    }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 {
      return (UInt32(lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    }
    return (
      UInt32(lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4
    )
  }

  /// The character that ends at an offset, and its length.
  func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}

/// Characters that are told apart where a text is laid out.
enum Characters {
  /// White space, and marks that are not seen.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064,
      0x3000, 0xFEFF, 0xAD:
      true
    default: false
    }
  }

  /// A mark that closes a sentence.
  static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x61F, 0x6D4, 0x964, 0x203D: true
    default: false
    }
  }

  /// A quotation mark or bracket that may stand after the mark that closes a sentence.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0xAB, 0x2018...0x201F, 0x203A, 0x300B, 0x300D, 0x300F,
      0x3011, 0xFF09:
      true
    default: false
    }
  }

  /// A quotation mark or bracket that may stand before the first word.
  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0xBB, 0xBF, 0xA1, 0x2018...0x201F, 0x2039, 0x300A, 0x300C,
      0x300E, 0x3010, 0xFF08:
      true
    default: false
    }
  }

  /// A colon of any script.
  static func isColon(_ scalar: UInt32) -> Bool { scalar == 0x3A || scalar == 0xFF1A }

  /// A character of a script that is written without spaces.
  static func isWideLetter(_ scalar: UInt32) -> Bool { ScalarClass(scalar) == .ideograph }
}
