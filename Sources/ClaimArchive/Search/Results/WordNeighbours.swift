import ArticleModel
import Storage

/// The words of the archive: which of them are a single letter away from a word.
struct WordNeighbours {
  private let postings: PostingsIndex
  private let finder: RowFinder

  /// Longer words have too many neighbours to try, and shorter ones are all alike.
  private static let lengths = 3...24
  private static let mostWords = 24

  init(_ postings: PostingsIndex, _ finder: RowFinder) {
    (self.postings, self.finder) = (postings, finder)
  }

  /// The condition with every one-edit word as the words that it may stand for.
  func spelledOut(_ condition: QueryCondition) throws(SQLiteError) -> QueryCondition {
    switch condition {
    case .term(let term) where term.form == .fuzzy:
      let words = [term.text] + (try neighbours(of: term.text).map(\.word))
      let terms = words.map { QueryTerm($0, field: term.field, weight: term.weight) }
      return terms.count > 1 ? .any(terms.map(QueryCondition.term)) : .term(terms[0])
    case .all(let parts): return .all(try spelledOut(parts))
    case .any(let parts): return .any(try spelledOut(parts))
    case .not(let part): return .not(try spelledOut(part))
    case .term, .near, .pattern, .filter: return condition
    }
  }

  private func spelledOut(_ parts: [QueryCondition]) throws(SQLiteError) -> [QueryCondition] {
    var all: [QueryCondition] = []
    for part in parts { all.append(try spelledOut(part)) }
    return all
  }

  /// Words that occur in the archive and are one letter more, less or other than a word, or have two
  /// letters swapped; the commonest first.
  func neighbours(of word: String) throws(SQLiteError) -> [(word: String, count: Int)] {
    let typed = Array(word.lowercased().unicodeScalars)
    guard Self.lengths.contains(typed.count),
      typed.allSatisfy({ WordCharacters.contains($0) && !CJK.contains($0) })
    else { return [] }
    var words: [(word: String, count: Int)] = []
    for candidate in Self.neighbours(of: typed) where try isWritten(candidate) {
      let match = MatchExpression.term(QueryTerm(candidate))
      let count = try finder.rows(try WordQuery(asIndexed: match, postings.tokenizer)).count
      if count > 0 { words.append((candidate, count)) }
    }
    words.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    return Array(words.prefix(Self.mostWords))
  }

  /// Whether a word stands in the archive just so, and not only another one of the same stem.
  private func isWritten(_ word: String) throws(SQLiteError) -> Bool {
    let folded = try postings.tokenizer.words(of: word)
    guard folded.count == 1 else { return false }
    let stem = try postings.tokenizer.stem(of: folded[0])
    for chunk in postings.chunks where try postings.found(stem, in: chunk) > 0 {
      if try postings.forms(of: stem, in: chunk).contains(folded[0]) { return true }
    }
    return false
  }

  private static func neighbours(of word: [Unicode.Scalar]) -> Set<String> {
    var words = Set<String>()
    func add(_ scalars: some Sequence<Unicode.Scalar>) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      words.insert(String(view))
    }
    let letters = alphabet(of: word)
    for place in 0...word.count {
      let (before, after) = (word[..<place], word[place...])
      for letter in letters { add(before + [letter] + after) }
      guard let first = after.first else { continue }
      let rest = after.dropFirst()
      add(before + rest)
      for letter in letters { add(before + [letter] + rest) }
      if let second = rest.first { add(before + [second, first] + rest.dropFirst()) }
    }
    words.remove(String(String.UnicodeScalarView(word)))
    return words
  }

  /// The letters that may stand in place of one of a word's: those of its script.
  private static func alphabet(of word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let ranges: [ClosedRange<UInt32>] =
      switch word.first(where: { $0.properties.isAlphabetic })?.value ?? 0 {
      case 0x370...0x3FF: [0x3B1...0x3C9]
      case 0x400...0x4FF: [0x430...0x44F]
      default: [0x61...0x7A]
      }
    let digits: [ClosedRange<UInt32>] =
      word.contains { ("0"..."9").contains($0) } ? [0x30...0x39] : []
    return (ranges + digits).flatMap { $0.compactMap(Unicode.Scalar.init) }
  }
}
