import Storage

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the columns of
/// the index, weighted and added up before saturation (BM25F).
struct Ranking {
  let k1: Double
  let b: Double
  /// In the order of the index's columns: text, lead-in, heading, title, speaker, grams.
  let columnWeights: [Double]

  static let claims = Ranking(k1: 1.2, b: 0.6, columnWeights: [1, 0.5, 0.5, 2, 1, 1])
  static let articles = Ranking(k1: 1.2, b: 0.75, columnWeights: [1, 0, 0, 2, 0, 1])

  func saturated(_ frequency: Double, relativeLength: Double) -> Double {
    frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * relativeLength))
  }

  /// How telling something is that `found` of `total` have; never negative.
  static func inverseFrequency(found: Double, total: Double) -> Double {
    log(1 + (max(total, found) - found + 0.5) / (found + 0.5))
  }
}

/// Scores each claim and keeps the best.
final class ClaimCollector: MatchCollector {
  private let ranking = Ranking.claims
  private let weights: [Double]
  private let lengths: ClaimLengths
  private let averageLength: Double
  /// Each phrase's weight in the query times how telling it is; known from the first row on.
  private var phrases: [Double] = []
  private(set) var hits: TopHits

  init(weights: [Double], lengths: ClaimLengths, limit: Int) {
    (self.weights, self.lengths) = (weights, lengths)
    averageLength = lengths.averageWordsOfClaim
    hits = TopHits(capacity: limit)
  }

  func take(_ match: borrowing FTS5Match) throws(SQLiteError) {
    if phrases.isEmpty { phrases = try telling(match) }
    let id = Int(match.rowID)
    let relativeLength = Double(lengths.words(of: id)) / averageLength
    var score = 0.0
    for (phrase, weight) in phrases.enumerated() where weight > 0 {
      var frequency = 0.0
      try match.forEachOccurrence(ofPhrase: phrase) {
        frequency += ranking.columnWeights[$0.column]
      }
      if frequency > 0 {
        score += weight * ranking.saturated(frequency, relativeLength: relativeLength)
      }
    }
    hits.offer(RankedRow(id: id, score: score))
  }

  private func telling(_ match: borrowing FTS5Match) throws(SQLiteError) -> [Double] {
    var phrases: [Double] = []
    let total = Double(lengths.claimCount)
    let isAlone = weights.count == 1
    for (phrase, weight) in weights.enumerated() {
      // A single phrase is as telling in every row.
      guard weight > 0, !isAlone else {
        phrases.append(weight)
        continue
      }
      let counter = RowCounter()
      try match.forEachRow(withPhrase: phrase) { (_) throws(SQLiteError) in counter.count += 1 }
      phrases.append(
        weight * Ranking.inverseFrequency(found: Double(counter.count), total: total))
    }
    return phrases
  }

  private final class RowCounter {
    var count = 0
  }
}
