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

  /// What an expression finds by the stems of its words alone.
  init(asIndexed match: MatchExpression, _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    condition = .all([])
    condition = try take(match, tokenizer)
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
  ) throws(SQLiteError) -> Condition {
    switch match {
    case .term(let term):
      return take(try WordTerm(term, isWanted: true, tokenizer, asIndexed: true))
    case .near(let near):
      return take(try WordTerm(near, tokenizer))
    case .all(let parts):
      return .all(try take(parts, tokenizer))
    case .any(let parts):
      return .any(try take(parts, tokenizer))
    case .but(let wanted, let unwanted):
      return .but(try take(wanted, tokenizer), try take(unwanted, tokenizer))
    }
  }

  private mutating func take(
    _ parts: [MatchExpression], _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> [Condition] {
    var conditions: [Condition] = []
    for part in parts { conditions.append(try take(part, tokenizer)) }
    return conditions
  }

  /// A term without a word, of signs alone, is found nowhere.
  private mutating func take(_ term: WordTerm?) -> Condition {
    guard let term else { return .any([]) }
    terms.append(term)
    return .term(terms.count - 1)
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

  /// As it was asked for.
  let text: String
  /// In the order in which they stand, unless they only have to be near each other.
  let words: [Word]
  /// Which of the words stand one after the other, where these runs have to be near each other.
  let nearness: Nearness?
  /// Whether the folded words have to stand there, and not only others of the same stems.
  let isExact: Bool
  /// Whether the last word is the beginning of a stem.
  let isPrefix: Bool
  let place: Place
  /// What it counts for; 0 where it is unwanted.
  let weight: Double

  struct Nearness {
    /// How many words may stand between them.
    var distance: Int
    /// The number of words of each.
    var lengths: [Int]
  }

  /// - Parameter asIndexed: passes over signs and takes words by their stems; else nil where only the text
  ///   tells whether it is there.
  init?(
    _ term: QueryTerm, isWanted: Bool, _ tokenizer: IndexTokenizer, asIndexed: Bool = false
  ) throws(SQLiteError) {
    guard asIndexed || term.form != .fuzzy else { return nil }
    let grams = CJK.grams(term.text.utf8)
    guard asIndexed || grams == nil else { return nil }
    let folded = try tokenizer.words(
      of: grams.map { String(decoding: $0, as: UTF8.self) } ?? term.text)
    isExact = term.form == .phrase && !asIndexed
    isPrefix = term.form == .prefix
    guard !folded.isEmpty else { return nil }
    // A digit may be a part of "$1.5", a letter one of "AT&T": only the text itself tells.
    guard !isExact || folded.allSatisfy({ $0.count > 1 && !$0.contains(where: Self.isDigit) }),
      asIndexed || isExact || isPrefix || term.isExact
    else { return nil }
    text = term.text
    words = try Self.words(folded, tokenizer)
    nearness = nil
    place = grams == nil ? term.field.map { .context($0.context) } ?? .anywhere : .own
    weight = isWanted ? Ranking.repeated(term.weight) : 0
  }

  /// Words near each other, by their stems; nil where one of them is no word.
  init?(_ near: QueryNearness, _ tokenizer: IndexTokenizer) throws(SQLiteError) {
    var words: [Word] = []
    var lengths: [Int] = []
    for word in near.words {
      let folded = try tokenizer.words(of: word)
      guard !folded.isEmpty else { return nil }
      words += try Self.words(folded, tokenizer)
      lengths.append(folded.count)
    }
    text = near.words.joined(separator: " ")
    self.words = words
    nearness = Nearness(distance: near.distance, lengths: lengths)
    (isExact, isPrefix, place, weight) = (false, false, .anywhere, 0)
  }

  private static func words(
    _ folded: [[UInt8]], _ tokenizer: IndexTokenizer
  ) throws(SQLiteError) -> [Word] {
    var words: [Word] = []
    for word in folded {
      words.append(Word(folded: word, stem: try tokenizer.stem(of: word)))
    }
    return words
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
