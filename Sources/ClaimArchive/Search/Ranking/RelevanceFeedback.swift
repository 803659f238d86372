import Storage

/// Relevance feedback without a person: what the best articles for a long query have in common is
/// probably its subject, so that their words speak for other articles too.
///
/// This is the relevance model RM3 (Abdul-Jaleel and others, "UMass at TREC 2004") on top of BM25: a
/// word's weight is its share of the best articles' words, each article counting by its score, mixed
/// with the query's own words.
struct RelevanceFeedback {
  /// The best articles that are looked at.
  private static let articles = 10
  /// The words that are taken from them.
  private static let words = 20
  /// How many of their words are tried; the others are too common or too rare.
  private static let tried = 48
  /// Words that more than this share of all articles have are too common to tell anything.
  private static let mostArticles = 0.1
  /// The share of the query's own words in the sum of all weights.
  private static let share = 0.75

  private let connection: Connection
  private let ranking: RankingIndex

  init(_ connection: Connection, _ ranking: RankingIndex) {
    (self.connection, self.ranking) = (connection, ranking)
  }

  /// Adds what the words of the best articles say to scores that the query's own words made.
  func improve(_ scores: ArticleScores, _ terms: [QueryTerm]) throws(SQLiteError) {
    let most = Int(Double(try ranking.versions(in: connection).versions.count) * Self.mostArticles)
    guard most >= 2, terms.count > 1 else { return }
    let candidates = try candidates(scores.leading(Self.articles))
    var taken: [(weight: Double, occurrences: [ArticleOccurrences.InArticle])] = []
    for candidate in candidates where taken.count < Self.words {
      let found = try ranking.occurrences(of: QueryTerm(candidate.word), in: connection)
      if let found, (2...most).contains(found.articles.count) {
        taken.append((candidate.weight, found.articles))
      }
    }
    let sum = taken.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return }
    let own = terms.reduce(0) { $0 + Ranking.repeated($1.weight) }
    let scale = (1 - Self.share) / Self.share * own / sum
    for (weight, occurrences) in taken { scores.addFeedback(occurrences, weight: weight * scale) }
  }

  /// The words that make up most of some articles; each by the form that stands there first.
  private func candidates(
    _ articles: [(version: Int, score: Double)]
  ) throws(SQLiteError) -> [(word: String, weight: Double)] {
    let tokenizer = try FTS5Tokenizer(IndexTokenizer.stemming, in: connection)
    let unwanted = try stopTokens(tokenizer)
    let total = articles.reduce(0) { $0 + $1.score }
    var model = WordModel()
    for (version, score) in articles {
      var words = WordCounts()
      for text in try texts(version) { try words.count(text, tokenizer) }
      model.add(words, share: score / total, without: unwanted)
    }
    return model.heaviest(Self.tried)
  }

  private func texts(_ version: Int) throws(SQLiteError) -> [[UInt8]] {
    let texts = try connection.rows(
      """
      SELECT title FROM versions WHERE id = ?1 UNION ALL SELECT text FROM claims WHERE version = ?1
      """, [version]
    ) { (row) throws(SQLiteError) in try row.optionalUTF8(0) }
    return texts.compactMap(\.self)
  }

  private func stopTokens(_ tokenizer: FTS5Tokenizer) throws(SQLiteError) -> Set<[UInt8]> {
    var words = WordCounts()
    try words.count(Array(StopWords.words.joined(separator: " ").utf8), tokenizer)
    return Set(words.counts.keys)
  }
}

/// How often each token stands in an article, and a word that it stands for.
private struct WordCounts {
  private(set) var counts: [[UInt8]: (count: Int, word: String)] = [:]
  private(set) var total = 0

  mutating func count(_ text: [UInt8], _ tokenizer: FTS5Tokenizer) throws(SQLiteError) {
    try tokenizer.forEachToken(of: text) { token, word in
      total += 1
      let key = Array(token)
      if counts[key] == nil { counts[key] = (0, String(decoding: word, as: UTF8.self)) }
      counts[key]?.count += 1
    }
  }
}

/// The weights of the words of several articles.
private struct WordModel {
  private var weights: [[UInt8]: (weight: Double, word: String)] = [:]

  mutating func add(_ words: WordCounts, share: Double, without unwanted: Set<[UInt8]>) {
    for (token, found) in words.counts where token.count > 1 && !unwanted.contains(token) {
      weights[token, default: (0, found.word)].weight +=
        share * Double(found.count) / Double(words.total)
    }
  }

  func heaviest(_ count: Int) -> [(word: String, weight: Double)] {
    let sorted = weights.sorted {
      $0.value.weight != $1.value.weight
        ? $0.value.weight > $1.value.weight : $0.key.lexicographicallyPrecedes($1.key)
    }
    return sorted.prefix(count).map { ($0.value.word, $0.value.weight) }
  }
}
