import ArticleModel

/// Words in Markdown, some of them between delimiters.
///
/// Delimiters with white space inside, or with a mark inside and a letter outside, are no delimiters
/// (CommonMark, 6.2, left- and right-flanking runs). So white space goes outside, and where a letter
/// would stand outside, a reference to a space of no width stands between.
struct MarkdownSpans {
  private static let zeroWidthSpace = "&#8203;"

  private(set) var text = ""
  /// Whether the delimiter that ends the text has a mark inside.
  private var endsAtMark = false

  mutating func write(_ words: String) {
    guard let first = words.unicodeScalars.first else { return }
    if endsAtMark, !Self.isOutside(first) { text += Self.zeroWidthSpace }
    endsAtMark = false
    text += MarkdownText.escaped(words)
  }

  mutating func write(_ words: String, between delimiter: String) {
    let scalars = words.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return write(words) }
    write(String(scalars[..<start]))
    if Self.isMark(scalars[start]), let before = text.unicodeScalars.last, !Self.isOutside(before) {
      text += Self.zeroWidthSpace
    }
    text += delimiter + MarkdownText.escaped(String(scalars[start...last])) + delimiter
    endsAtMark = Self.isMark(scalars[last])
    write(String(scalars[scalars.index(after: last)...]))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !WordCharacters.contains(scalar)
  }

  /// Whether a delimiter may stand beside it whatever is inside: white space and punctuation in the
  /// narrowest sense that readers of Markdown have.
  private static func isOutside(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !WordCharacters.contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .connectorPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
