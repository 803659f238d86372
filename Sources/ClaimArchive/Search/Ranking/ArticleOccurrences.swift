import ArticleModel
import Storage

/// How often a term stands in each article, by the postings of its claims.
struct ArticleOccurrences {
  /// How often a version, by its place among all, has a term; its title counts as `Ranking.articles` says.
  typealias InArticle = (place: Int, frequency: Double)

  /// In the order of their places.
  private(set) var articles: [InArticle] = []
  /// How often each claim has it in its own words.
  private(set) var claims: [(row: Int, frequency: Int)] = []

  private let versions: VersionLengths

  /// - Parameter search: of one term.
  init(
    _ search: WordSearch, _ lengths: ClaimLengths, _ versions: VersionLengths
  ) throws(SQLiteError) {
    self.versions = versions
    var (own, titled): ([InArticle], [InArticle]) = ([], [])
    try search.forEachHits(ofTerm: 0) { chunk, hits in
      lengths.withLengths(from: chunk.first, to: chunk.end) { current in
        for (claim, frequency) in zip(hits.claims, hits.frequencies)
        where Int(claim) < current.count && current[Int(claim)] > 0 {
          let row = chunk.first + Int(claim)
          claims.append((row, Int(frequency)))
          add(Double(frequency), at: row, to: &own)
        }
        let weight = Ranking.articles.weights[.title] ?? 0
        for run in hits.runs
        where run.context == .title && run.first < current.count && current[run.first] > 0 {
          let place = place(of: chunk.first + run.first, after: titled.last?.place)
          // An article whose claims go on in the next chunk has its title there once more.
          guard titled.last?.place != place else { continue }
          titled.append((place, Double(run.frequency) * weight))
        }
      }
    }
    articles = Self.sum(own, titled)
  }

  private func add(_ frequency: Double, at row: Int, to found: inout [InArticle]) {
    let place = place(of: row, after: found.last?.place)
    if found.last?.place == place {
      found[found.count - 1].frequency += frequency
    } else {
      found.append((place, frequency))
    }
  }

  /// The place of the version that has a claim; rows ascend.
  private func place(of row: Int, after last: Int?) -> Int {
    let first = last ?? 0
    guard first + 1 < versions.versions.count, versions.versions[first + 1].firstClaim <= row else {
      return first
    }
    return versions.versions[first...].partitioningIndex { $0.firstClaim > row } - 1
  }

  private static func sum(_ left: [InArticle], _ right: [InArticle]) -> [InArticle] {
    var sum: [InArticle] = []
    sum.reserveCapacity(left.count + right.count)
    var (next, other) = (0, 0)
    while next < left.count || other < right.count {
      let place = min(
        next < left.count ? left[next].place : .max, other < right.count ? right[other].place : .max
      )
      var frequency = 0.0
      if next < left.count, left[next].place == place {
        frequency += left[next].frequency
        next += 1
      }
      if other < right.count, right[other].place == place {
        frequency += right[other].frequency
        other += 1
      }
      sum.append((place, frequency))
    }
    return sum
  }
}
