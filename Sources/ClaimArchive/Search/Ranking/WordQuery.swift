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

  /// What the full-text index would find for an expression; nil where a part of it is none for postings.
  init?(asIndexed match: MatchExpression, _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    condition = .all([])
    guard let condition = try take(match, tokenizer) else { return nil }
    self.condition = condition
  }

  /// Words that put rows in order which something else has found.
  init(scoring terms: [QueryTerm], _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    condition = .any([])
    for term in terms {
      if let exact = try WordTerm(term, isWanted: true, tokenizer) {
        self.terms.append(exact)
      } else if let loose = try WordTerm(term, isWanted: true, tokenizer, asIndexed: true) {
        self.terms.append(loose)
      }
    }
    condition = .any(self.terms.indices.map(Condition.term))
  }

  private mutating func take(
    _ match: MatchExpression, _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> Condition? {
    switch match {
    case .term(let term):
      guard let term = try WordTerm(term, isWanted: true, tokenizer, asIndexed: true) else {
        return nil
      }
      terms.append(term)
      return .term(terms.count - 1)
    case .near:
      return nil
    case .all(let parts):
      return try take(parts, tokenizer).map { .all($0) }
    case .any(let parts):
      return try take(parts, tokenizer).map { .any($0) }
    case .but(let wanted, let unwanted):
      guard let wanted = try take(wanted, tokenizer), let unwanted = try take(unwanted, tokenizer)
      else { return nil }
      return .but(wanted, unwanted)
    }
  }

  private mutating func take(
    _ parts: [MatchExpression], _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> [Condition]? {
    var conditions: [Condition] = []
    for part in parts {
      guard let condition = try take(part, tokenizer) else { return nil }
      conditions.append(condition)
    }
    return conditions
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

  /// Where it has to stand.
  enum Place: Equatable {
    case anywhere
    /// In a claim's own words.
    case own
    /// In what claims share.
    case context(PostingContext)
  }

  let words: [Word]
  /// Whether the folded words have to stand there, and not only others of the same stems.
  let isExact: Bool
  /// Whether it is the beginning of a stem.
  let isPrefix: Bool
  let place: Place
  /// What it counts for; 0 where it is unwanted.
  let weight: Double

  /// - Parameter asIndexed: takes it as the full-text index does, which passes over signs and knows words by
  ///   their stems only; else nil where only the text tells whether it is there.
  init?(
    _ term: QueryTerm, isWanted: Bool, _ tokenizer: IndexTokenizer, asIndexed: Bool = false
  ) throws(SQLiteError) {
    guard [.word, .prefix, .phrase].contains(term.form) else { return nil }
    let grams = CJK.grams(term.text.utf8)
    guard asIndexed || grams == nil else { return nil }
    let folded = try tokenizer.words(
      of: grams.map { String(decoding: $0, as: UTF8.self) } ?? term.text)
    isExact = term.form == .phrase && !asIndexed
    isPrefix = term.form == .prefix
    guard !folded.isEmpty, !isPrefix || folded.count == 1 else { return nil }
    // A digit may be a part of "$1.5", a letter one of "AT&T": only the text itself tells.
    guard !isExact || folded.allSatisfy({ $0.count > 1 && !$0.contains(where: Self.isDigit) }),
      asIndexed || isExact || isPrefix || term.isExact
    else { return nil }
    var words: [Word] = []
    for word in folded {
      words.append(Word(folded: word, stem: try tokenizer.stem(of: word)))
    }
    self.words = words
    place = grams == nil ? term.field.map { .context($0.context) } ?? .anywhere : .own
    weight = isWanted ? Ranking.repeated(term.weight) : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension QueryTerm.Field {
  fileprivate var context: PostingContext {
    switch self {
    case .heading: .heading
    case .title: .title
    case .speaker: .speaker
    }
  }
}
