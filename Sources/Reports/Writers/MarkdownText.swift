/// Words as Markdown that shows them just so: nothing in an article becomes markup or HTML.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if mayBeMarkup(scalar) || isAtStart && mayOpenBlock(scalar) { escaped.append("\\") }
      // A number at the start is that of a list item only with a stop behind it.
      isAtStart = isAtStart && (0x30...0x39).contains(scalar.value)
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static func mayBeMarkup(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>&|~#$^".unicodeScalars.contains(scalar)
  }

  private static func mayOpenBlock(_ scalar: Unicode.Scalar) -> Bool {
    "-+=.):".unicodeScalars.contains(scalar)
  }
}
