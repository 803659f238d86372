import Storage

/// Finds what a query asks for in the few texts that are shown.
struct Highlighter {
  private let words: WordHighlights
  private let patterns: [PatternMatcher]

  init(_ words: WordHighlights, patterns: [QueryPattern] = []) {
    (self.words, self.patterns) = (words, patterns.map(PatternMatcher.init))
  }

  /// The ranges of found words in a text, in UTF-8 bytes.
  func wordRanges(in text: String) throws(SQLiteError) -> [Range<Int>] {
    try words.ranges(in: text)
  }

  /// The ranges of found words and of what matches a pattern.
  func ranges(in text: String) throws(SQLiteError) -> [Range<Int>] {
    var ranges = try wordRanges(in: text)
    for pattern in patterns {
      for range in pattern.ranges(in: text) where !ranges.contains(where: range.overlaps) {
        ranges.append(range)
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
