import ArticleModel
import Storage

/// A query of nothing but words, as postings can answer it.
struct WordQuery {
  indirect enum Condition {
    /// A term, by its place among all.
    case term(Int)
    case all([Condition])
    case any([Condition])
    case but(Condition, Condition)
  }

  private(set) var terms: [WordTerm] = []
  private(set) var condition: Condition
  /// Whether every claim that has a term is found.
  private(set) var isAnyOfTerms = true

  /// Nil where a part of the query is none for postings: a filter, a field, signs, or words of scripts
  /// without spaces.
  init?(_ query: QueryCondition?, _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    guard let query else { return nil }
    condition = .all([])
    guard let condition = try take(query, isWanted: true, tokenizer) else { return nil }
    self.condition = condition
    isAnyOfTerms = Self.isAnyOfTerms(condition)
  }

  private mutating func take(
    _ query: QueryCondition, isWanted: Bool, _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> Condition? {
    switch query {
    case .term(let term):
      guard let term = try WordTerm(term, isWanted: isWanted, tokenizer) else { return nil }
      terms.append(term)
      return .term(terms.count - 1)
    case .any(let parts):
      var conditions: [Condition] = []
      for part in parts {
        guard let condition = try take(part, isWanted: isWanted, tokenizer) else { return nil }
        conditions.append(condition)
      }
      return .any(conditions)
    case .all(let parts):
      var (wanted, unwanted): ([Condition], [Condition]) = ([], [])
      for part in parts {
        if case .not(let negated) = part {
          guard let condition = try take(negated, isWanted: false, tokenizer) else { return nil }
          unwanted.append(condition)
        } else {
          guard let condition = try take(part, isWanted: isWanted, tokenizer) else { return nil }
          wanted.append(condition)
        }
      }
      guard !wanted.isEmpty else { return nil }
      return unwanted.isEmpty ? .all(wanted) : .but(.all(wanted), .any(unwanted))
    default:
      return nil
    }
  }

  private static func isAnyOfTerms(_ condition: Condition) -> Bool {
    switch condition {
    case .term: true
    case .all(let parts): parts.count == 1 && parts.allSatisfy(isAnyOfTerms)
    case .any(let parts): parts.allSatisfy(isAnyOfTerms)
    case .but: false
    }
  }
}

/// A term as postings can look it up.
struct WordTerm {
  /// A word with what the index has for it.
  struct Word {
    var folded: [UInt8]
    var stem: [UInt8]
  }

  let words: [Word]
  /// Whether the folded words have to stand there, and not only others of the same stems.
  let isExact: Bool
  /// Whether it is the beginning of a stem.
  let isPrefix: Bool
  /// What it counts for; 0 where it is unwanted.
  let weight: Double

  init?(
    _ term: QueryTerm, isWanted: Bool, _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) {
    guard term.field == nil, [.word, .prefix, .phrase].contains(term.form),
      !term.text.unicodeScalars.contains(where: CJK.contains)
    else { return nil }
    let folded = try tokenizer.words(of: term.text)
    isExact = term.form == .phrase
    isPrefix = term.form == .prefix
    guard !folded.isEmpty, !isPrefix || folded.count == 1 else { return nil }
    // A digit may be a part of "$1.5", a letter one of "AT&T": only the text itself tells.
    guard !isExact || folded.allSatisfy({ $0.count > 1 && !$0.contains(where: Self.isDigit) }),
      isExact || isPrefix || term.isExact
    else { return nil }
    var words: [Word] = []
    for word in folded {
      words.append(Word(folded: word, stem: try tokenizer.stem(of: word)))
    }
    self.words = words
    weight = isWanted ? Ranking.repeated(term.weight) : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
