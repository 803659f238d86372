/// Words as Markdown that shows them just so: nothing in an article becomes markup or HTML.
enum MarkdownText {
  /// Words in the middle of a line.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>&|~#$^".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Words that begin a line, where a dash or a numeral could open a list.
  static func escapedLine(_ text: String) -> String {
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = text.unicodeScalars[digits.endIndex...]
    let opensList =
      rest.first.map { (digits.isEmpty ? "-+=" : ".)").unicodeScalars.contains($0) } ?? false
    return String(digits) + (opensList ? "\\" : "") + escaped(String(rest))
  }
}
