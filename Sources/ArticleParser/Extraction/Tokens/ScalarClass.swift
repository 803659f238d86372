import ArticleModel

/// What a character is to the tokenizer.
enum ScalarClass {
  case letter, digit, ideograph, space, mark

  /// Most characters are ASCII, and every byte of a text comes by here: these are told first.
  @inline(__always)
  init(_ scalar: UInt32) {
    self =
      if (scalar | 0x20) &- 0x61 < 26 {
        .letter
      } else if scalar >= 0x80 {
        Self.beyondASCII(scalar)
      } else if scalar == 0x20 || scalar &- 0x09 < 5 {
        .space
      } else {
        scalar &- 0x30 < 10 ? .digit : .mark
      }
  }

  private static func beyondASCII(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xFF10...0xFF19: .digit
    case 0xAA, 0xB5, 0xBA: .letter
    case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0..<0xC0, 0xD7, 0xF7: .mark
    case 0xC0..<0x2000: isMarkBelow2000(scalar) ? .mark : .letter
    case 0x2C00..<0x2E00, 0xA000..<0xD7FF: .letter
    case 0x3040...0x30FF where scalar != 0x30FB: .ideograph
    case 0x3005...0x3007, 0x3400..<0xA000, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: .ideograph
    case 0xFB00...0xFDFF, 0xFE70...0xFEFE, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    case 0xFF66...0xFF9F: .ideograph
    case 0x1_0000..<0x1_D000: .letter
    default: .mark
    }
  }

  // Armenian, Hebrew, Arabic, Devanagari, Thai, Ethiopic and Khmer sentence and phrase marks.
  private static func isMarkBelow2000(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C2...0x2C5, 0x37E, 0x387, 0x55A...0x55F, 0x589, 0x58A, 0x5BE, 0x5C0, 0x5C3, 0x5F3,
      0x5F4,
      0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0xE2F, 0xE5A, 0x104A...0x104F,
      0x1361...0x1368, 0x17D4...0x17DA:
      true
    default: false
    }
  }
}
