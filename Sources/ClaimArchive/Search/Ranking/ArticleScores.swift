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

  func add(_ term: ArticleOccurrences, weight: Double) {
    let telling = weight * inverseFrequency(term.articles)
    for (place, frequency) in term.articles {
      scores[place] += telling * worth(frequency, at: place)
    }
    for (row, frequency) in term.claims where claimScores.indices.contains(row) {
      claimScores[row] += Float(telling) * Float(min(frequency, 2))
    }
  }

  /// Adds a term that was not asked for: it puts what was found in another order and finds nothing more.
  func addFeedback(_ occurrences: [ArticleOccurrences.InArticle], weight: Double) {
    let telling = weight * inverseFrequency(occurrences)
    for (place, frequency) in occurrences where scores[place] > 0 {
      scores[place] += telling * worth(frequency, at: place)
    }
  }

  private func inverseFrequency(_ occurrences: [ArticleOccurrences.InArticle]) -> Double {
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
