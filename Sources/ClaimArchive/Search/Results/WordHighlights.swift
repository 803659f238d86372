import Storage

/// Finds the words of a query in a text.
struct WordHighlights {
  private let terms: [WordTerm]
  private let tokenizer: IndexTokenizer

  init(_ query: WordQuery, _ tokenizer: IndexTokenizer) {
    terms = query.terms.filter { $0.weight > 0 && $0.place == .anywhere }
    self.tokenizer = tokenizer
  }

  /// - Parameter plan: of which the words that were asked for are found, whatever else has to hold.
  init(_ plan: SearchPlan, _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    if let words = try WordQuery(plan.condition, tokenizer) {
      self.init(words, tokenizer)
    } else {
      self.init(try WordQuery(scoring: plan.match?.wantedTerms ?? [], tokenizer), tokenizer)
    }
  }

  /// The ranges of what was found, in ascending order and apart.
  func ranges(in text: String) throws(SQLiteError) -> [Range<Int>] {
    let words = try tokenizer.placedWords(of: Array(text.utf8))
    var found: [Range<Int>] = []
    for start in words.indices {
      for term in terms where holds(term, at: start, of: words) {
        let last = words[start + term.words.count - 1]
        found.append(words[start].range.lowerBound..<last.range.upperBound)
      }
    }
    var apart: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = apart.last, range.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }

  private func holds(
    _ term: WordTerm, at start: Int, of words: [IndexTokenizer.PlacedWord]
  ) -> Bool {
    guard start + term.words.count <= words.count else { return false }
    return term.words.indices.allSatisfy { place in
      let (wanted, word) = (term.words[place], words[start + place])
      if term.isExact { return word.folded == wanted.folded }
      return term.isPrefix && place == term.words.count - 1
        ? word.stem.starts(with: wanted.stem) : word.stem == wanted.stem
    }
  }
}
