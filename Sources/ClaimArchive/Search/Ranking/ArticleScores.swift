/// Adds up the scores of whole articles from their claims, as if each were one text: how often a term
/// occurs is added up over an article's claims before it is saturated.
final class ArticleScores {
  private let ranking = Ranking.articles
  private let lengths: ClaimLengths
  private let candidates: RowSet?
  private var scores: [Double]
  /// The claim with the best terms of each version, and what these are worth.
  private var bestClaims: [Int]
  private var claimScores: [Float]

  init(_ lengths: ClaimLengths, among candidates: RowSet?) {
    (self.lengths, self.candidates) = (lengths, candidates)
    scores = Array(repeating: 0, count: lengths.versions.count)
    bestClaims = Array(repeating: 0, count: lengths.versions.count)
    claimScores = Array(repeating: 0, count: lengths.rowBound)
  }

  func add(_ term: TermPostings) {
    let occurrences = occurrences(term)
    let telling =
      term.weight
      * Ranking.inverseFrequency(found: occurrences.count, total: lengths.versions.count)
    for (place, frequency) in occurrences {
      let relativeLength = Double(lengths.versions[place].words) / lengths.averageWordsOfVersion
      scores[place] += telling * ranking.saturated(frequency, relativeLength: relativeLength)
    }
    for (row, frequency) in zip(term.rows, term.own) where claimScores.indices.contains(row) {
      claimScores[row] += Float(telling) * min(frequency, 2)
    }
  }

  /// How often each version has a term; rows ascend, so that a version's come one after the other.
  private func occurrences(_ term: TermPostings) -> [(place: Int, frequency: Double)] {
    var found: [(place: Int, frequency: Double)] = []
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
        ? lengths.versions[place + 1].firstClaim : lengths.rowBound
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
