/// Words as Markdown that shows them just so: nothing in an article becomes markup or HTML.
enum MarkdownText {
  /// - Parameter startsLine: whether a mark at the beginning could open a list or a heading; in a
  ///   table's cell it cannot.
  static func escaped(_ text: String, startsLine: Bool = true) -> String {
    var escaped = ""
    var isAtStart = startsLine
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
