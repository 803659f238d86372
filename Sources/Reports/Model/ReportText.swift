/// Words from an article as a report prints them.
enum ReportText {
  /// The words on one line: white space and control characters collapsed to single spaces, and
  /// without the characters that turn the direction of what follows.
  static func onOneLine(_ text: String) -> String {
    var line = ""
    var owesSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20
        || (0x7F...0x9F).contains(scalar.value)
      {
        owesSpace = !line.isEmpty
      } else if !isDirectionMark(scalar) {
        if owesSpace { line.append(" ") }
        owesSpace = false
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// "1 article", "2 articles".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
