import ArticleModel
import Storage

/// Finds the articles that may speak of the same as one, by the rare words that they share: from the
/// postings, so that time grows with the number of articles and not with its square.
final class RelatedArticles {
  /// The words of an article that are looked up.
  private static let mostStems = 32
  /// Words that more claims have are not looked up.
  private static let mostFound = 1024
  /// Articles that share as many of these are looked at.
  private static let leastShared = 2
  /// The most that are looked at.
  private static let most = 64
  /// Lists that are remembered, in entries.
  private static let mostRemembered = 4_000_000

  private let weights: StemWeights
  private let versions: [ClaimUniverse.Version]
  /// By stem, the places of the versions that have it.
  private var holders: [Int32: [Int32]] = [:]
  private var remembered = 0
  /// By the place of a version, what it shares with the profile that is asked for; all zero in between.
  private var scores: [Double]
  private var shared: [UInt8]

  init(_ weights: StemWeights, _ universe: ClaimUniverse) {
    (self.weights, versions) = (weights, universe.versions)
    scores = Array(repeating: 0, count: versions.count)
    shared = Array(repeating: 0, count: versions.count)
  }

  /// Versions that share rare words with a profile's, those that share most first.
  func candidates(of profile: ArticleProfile) throws(SQLiteError) -> [Int] {
    // Arrays of a class are checked for exclusive access whenever they are touched; a local one is not.
    var (scores, shared) = ([Double](), [UInt8]())
    swap(&scores, &self.scores)
    swap(&shared, &self.shared)
    defer { (self.scores, self.shared) = (scores, shared) }
    var touched: [Int] = []
    for stem in tellingStems(of: profile) {
      let rarity = weights.rarity(of: stem)
      for place in try holders(of: stem) {
        let place = Int(place)
        if shared[place] == 0 { touched.append(place) }
        scores[place] += rarity * rarity
        shared[place] += 1
      }
    }
    var best = TopHits(capacity: Self.most)
    for place in touched {
      if shared[place] >= Self.leastShared, versions[place].id != profile.version {
        best.offer(RankedRow(id: versions[place].id, score: scores[place]))
      }
      (scores[place], shared[place]) = (0, 0)
    }
    return best.sorted.map(\.id)
  }

  /// Words that are rare in the archive and not in the article.
  private func tellingStems(of profile: ArticleProfile) -> [Int32] {
    var telling: [(stem: Int32, weight: Double)] = []
    for entry in profile.vocabulary {
      let found = weights.count(of: entry.stem)
      guard found <= Self.mostFound, found > entry.claims else { continue }
      telling.append(
        (entry.stem, weights.rarity(of: entry.stem) * Double(min(entry.claims, 3) + 1)))
    }
    telling.sort { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
    return telling.prefix(Self.mostStems).map(\.stem)
  }

  private func holders(of stem: Int32) throws(SQLiteError) -> [Int32] {
    if let known = holders[stem] { return known }
    var found: [Int32] = []
    var last = -1
    try weights.forEachClaim(with: stem) { rows in
      let row = rows.lowerBound
      // Claims of an article follow each other.
      if last < 0 || !versions[last].rows.contains(row) {
        last = versions.partitioningIndex { $0.rows.upperBound > row }
        guard last < versions.count, versions[last].rows.contains(row) else {
          last = -1
          return
        }
      }
      found.append(Int32(last))
    }
    if remembered > Self.mostRemembered { (holders, remembered) = ([:], 0) }
    // Claims and what they share are two lists.
    found = Set(found).sorted()
    holders[stem] = found
    remembered += found.count
    return found
  }
}
