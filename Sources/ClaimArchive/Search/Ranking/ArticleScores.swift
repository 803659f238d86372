/// Adds up the scores of whole articles from their claims, as if each were one text: how often a term
/// occurs is added up over an article's claims before it is saturated.
final class ArticleScores {
  private let ranking = Ranking.articles
  private let lengths: VersionLengths
  private let rowBound: Int
  private let candidates: RowSet?
  private var scores: [Double]
  /// The claim with the best terms of each version, and what these are worth.
  private var bestClaims: [Int]
  private var claimScores: [Float]

  init(_ lengths: VersionLengths, rowBound: Int, among candidates: RowSet?) {
    (self.lengths, self.rowBound, self.candidates) = (lengths, rowBound, candidates)
    scores = Array(repeating: 0, count: lengths.versions.count)
    bestClaims = Array(repeating: 0, count: lengths.versions.count)
    claimScores = Array(repeating: 0, count: rowBound)
  }

  func add(_ term: TermPostings, weight: Double) {
    let occurrences = occurrences(term)
    let telling = weight * inverseFrequency(occurrences)
    for (place, frequency) in occurrences {
      scores[place] += telling * worth(frequency, at: place)
    }
    for (row, frequency) in zip(term.rows, term.own) where claimScores.indices.contains(row) {
      claimScores[row] += Float(telling) * min(frequency, 2)
    }
  }

  /// Adds a term that was not asked for: it puts what was found in another order and finds nothing more.
  func addFeedback(_ occurrences: [Occurrence], weight: Double) {
    let telling = weight * inverseFrequency(occurrences)
    for (place, frequency) in occurrences where scores[place] > 0 {
      scores[place] += telling * worth(frequency, at: place)
    }
  }

  /// How often a version, by its place among all, has a term.
  typealias Occurrence = (place: Int, frequency: Double)

  private func inverseFrequency(_ occurrences: [Occurrence]) -> Double {
    Ranking.inverseFrequency(found: occurrences.count, total: lengths.versions.count)
  }

  private func worth(_ frequency: Double, at place: Int) -> Double {
    ranking.saturated(
      frequency,
      relativeLength: Double(lengths.versions[place].words) / lengths.averageWords)
  }

  /// The versions that fit best so far, with their scores.
  func leading(_ count: Int) -> [(version: Int, score: Double)] {
    var hits = TopHits(capacity: count)
    for (place, score) in scores.enumerated() where score > 0 {
      hits.offer(RankedRow(id: place, score: score))
    }
    return hits.sorted.map { (lengths.versions[$0.id].id, $0.score) }
  }

  /// How often each version has a term; rows ascend, so that a version's come one after the other.
  func occurrences(_ term: TermPostings) -> [Occurrence] {
    var found: [Occurrence] = []
    var place = 0
    for (index, row) in term.rows.enumerated() {
      while place + 1 < lengths.versions.count, lengths.versions[place + 1].firstClaim <= row {
        place += 1
      }
      let own = Double(term.own[index])
      if let last = found.last, last.place == place {
        found[found.count - 1].frequency += own
      } else {
        found.append((place, own + Double(term.inTitle[index])))
      }
    }
    return found
  }

  /// The best articles as their best claims, and the number of all that were found.
  func best(_ limit: Int) -> Searcher.Found {
    var hits = TopHits(capacity: limit)
    for (place, version) in lengths.versions.enumerated() {
      let end =
        place + 1 < lengths.versions.count
        ? lengths.versions[place + 1].firstClaim : rowBound
      let claims = (version.firstClaim..<end).filter { candidates?.contains($0) ?? true }
      let best = claims.max { (claimScores[$0], -$0) < (claimScores[$1], -$1) }
      guard let best, candidates != nil || scores[place] > 0 else { continue }
      bestClaims[place] = best
      hits.offer(RankedRow(id: place, score: scores[place]))
    }
    let rows = hits.sorted.map { RankedRow(id: bestClaims[$0.id], score: $0.score) }
    return Searcher.Found(rows: rows, total: hits.offered)
  }
}
