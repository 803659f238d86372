import ArticleModel

/// Whether two texts name the same speaker.
enum SpeakerComparison {
  case same, different
  /// One of them does not say, or not so that it can be told.
  case unknown

  init(_ left: String?, _ right: String?) {
    guard let left = left.map(Self.name), let right = right.map(Self.name),
      left.isName, right.isName
    else {
      self = .unknown
      return
    }
    let isSame =
      left.words.last == right.words.last || left.words.isSubset(of: right.words)
      || right.words.isSubset(of: left.words)
    self = isSame ? .same : .different
  }

  /// Whether a text has a name's last word, or all of a name that no space parts.
  static func mentions(_ name: String, in text: some StringProtocol) -> Bool {
    guard let last = Self.name(name).words.last else { return false }
    return PlainWords.contain(
      Array((" " + last + " ").utf8), in: PlainWords.bytes(of: text))
  }

  /// Rules that take the speaker from the words around, where no cue says who speaks.
  static let guesses: Set = ["continued-speaker", "preceding-subject"]

  private static func name(_ text: String) -> (words: [Substring], isName: Bool) {
    let folded = PlainWords.normalized(text)
    // A description ("the landlady", "une passante") begins with a small letter.
    let isName = text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    return (folded.split(separator: " "), isName && !folded.isEmpty)
  }
}

extension [Substring] {
  fileprivate func isSubset(of other: [Substring]) -> Bool { Set(self).isSubset(of: other) }
}
