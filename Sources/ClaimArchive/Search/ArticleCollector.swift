import Storage

/// Scores whole articles from the claims that were found in them, as if each were one text: what a term
/// counts is added up over an article's claims before it is weighed.
final class ArticleCollector: MatchCollector {
  private let ranking = Ranking.articles
  private let weights: [Double]
  private let lengths: ClaimLengths
  private var articles: [Found] = []
  private var place = 0
  private var counts: [Double]
  private var titleCounts: [Double]
  private var open: Found?

  /// What was found in one version.
  private struct Found {
    let place: Int
    var terms: [(phrase: Int, frequency: Double)] = []
    var bestClaim: Int
    var bestClaimPhrases = 0
  }

  init(weights: [Double], lengths: ClaimLengths) {
    (self.weights, self.lengths) = (weights, lengths)
    counts = Array(repeating: 0, count: weights.count)
    titleCounts = counts
  }

  func take(_ match: borrowing FTS5Match) throws(SQLiteError) {
    let claim = Int(match.rowID)
    let place = place(of: claim)
    if open?.place != place { begin(place, claim) }
    var phrases = 0
    for (phrase, weight) in weights.enumerated() where weight > 0 {
      var frequency = 0.0
      var inTitle = 0.0
      try match.forEachOccurrence(ofPhrase: phrase) {
        // Every claim's row repeats the title.
        if $0.column == Self.titleColumn {
          inTitle += ranking.columnWeights[$0.column]
        } else {
          frequency += ranking.columnWeights[$0.column]
        }
      }
      if frequency > 0 { phrases += 1 }
      counts[phrase] += frequency
      titleCounts[phrase] = max(titleCounts[phrase], inTitle)
    }
    if phrases > open?.bestClaimPhrases ?? 0 {
      open?.bestClaim = claim
      open?.bestClaimPhrases = phrases
    }
  }

  private static let titleColumn = 3

  /// The best versions with their best claims, best first, and the number of all that were found.
  func finish(limit: Int) -> (best: [(version: Int, claim: Int, score: Double)], total: Int) {
    close()
    var found = Array(repeating: 0.0, count: weights.count)
    for article in articles {
      for term in article.terms { found[term.phrase] += 1 }
    }
    let total = Double(lengths.versions.count)
    let telling = zip(weights, found).map { weight, found in
      weight * Ranking.inverseFrequency(found: found, total: total)
    }
    let average = lengths.averageWordsOfVersion
    var hits = TopHits(capacity: limit)
    for (index, article) in articles.enumerated() {
      let relativeLength = Double(lengths.versions[article.place].words) / average
      let score = article.terms.reduce(0) {
        $0 + telling[$1.phrase]
          * ranking.saturated($1.frequency, relativeLength: relativeLength)
      }
      hits.offer(RankedRow(id: index, score: score))
    }
    let best = hits.sorted.map {
      (lengths.versions[articles[$0.id].place].id, articles[$0.id].bestClaim, $0.score)
    }
    return (best, articles.count)
  }

  /// FTS5 gives rows in ascending order, so that the version is the same as before or a later one.
  private func place(of claim: Int) -> Int {
    while place + 1 < lengths.versions.count, lengths.versions[place + 1].firstClaim <= claim {
      place += 1
    }
    return place
  }

  private func begin(_ place: Int, _ claim: Int) {
    close()
    open = Found(place: place, bestClaim: claim)
  }

  private func close() {
    guard var article = open else { return }
    for phrase in weights.indices where counts[phrase] + titleCounts[phrase] > 0 {
      article.terms.append((phrase, counts[phrase] + titleCounts[phrase]))
      (counts[phrase], titleCounts[phrase]) = (0, 0)
    }
    articles.append(article)
    open = nil
  }
}
