/// Makes words of articles harmless on a terminal.
enum TerminalText {
  /// The text without control characters other than line feed and tab, and without the characters
  /// that turn the direction of writing round: an article can neither move the cursor nor show
  /// words in another order than they are stored in.
  static func sanitized(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var safe = String.UnicodeScalarView()
    safe.append(contentsOf: text.unicodeScalars.lazy.map { isHarmful($0) ? "\u{FFFD}" : $0 })
    return String(safe)
  }

  /// The text with a space for each line break and tab. No byte moves, so what is known of its places
  /// stays true.
  static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: isBreak) else { return text }
    return String(decoding: text.utf8.map { isBreak($0) ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
