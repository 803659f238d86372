/// Counts the small words of each language that a text is made of.
struct LanguageCount {
  private var counts = [Int](repeating: 0, count: FunctionWords.tables.count)
  private var words = 0

  mutating func take(_ languages: SmallWordTable.Languages) {
    words += 1
    var rest = languages
    while rest != 0 {
      counts[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
  }

  /// The language with the most small words; nil of a text that is too short or in none of them.
  var language: String? {
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 2,
      counts[best] * 12 > words || isAlone(best)
    else { return nil }
    return FunctionWords.tables[best].language
  }

  /// Whether a language has few small words here, as those have that put endings to their nouns, but no
  /// other has half as many.
  private func isAlone(_ best: Int) -> Bool {
    counts[best] > 5 && counts[best] * 40 > words
      && counts.indices.allSatisfy { $0 == best || counts[$0] * 2 <= counts[best] }
  }

  /// Whether a text is plainly in another language than its template says: of a page, say, that calls
  /// itself English as its site's software came.
  func contradicts(_ language: String) -> Bool {
    guard let known = FunctionWords.tables.firstIndex(where: { $0.language == language }),
      let best = counts.max()
    else { return false }
    return best > 40 && best > counts[known] * 4
  }
}
