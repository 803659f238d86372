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
  private static let most = 96
  /// Lists that are remembered, in entries.
  private static let mostRemembered = 4_000_000

  private let weights: StemWeights
  private let versions: [ClaimUniverse.Version]
  private var holders: [Int32: [Int32]] = [:]
  private var remembered = 0

  init(_ weights: StemWeights, _ universe: ClaimUniverse) {
    (self.weights, versions) = (weights, universe.versions)
  }

  /// Versions that share rare words with a profile's, those that share most first.
  func candidates(of profile: ArticleProfile) throws(SQLiteError) -> [Int] {
    var scores: [Int32: (sum: Double, shared: Int)] = [:]
    for stem in tellingStems(of: profile) {
      let rarity = weights.rarity(of: stem)
      for version in try holders(of: stem) where Int(version) != profile.version {
        let before = scores[version] ?? (0, 0)
        scores[version] = (before.sum + rarity * rarity, before.shared + 1)
      }
    }
    return
      scores.filter { $0.value.shared >= Self.leastShared }
      .sorted { ($1.value.sum, $0.key) < ($0.value.sum, $1.key) }
      .prefix(Self.most).map { Int($0.key) }
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
    var found: Set<Int32> = []
    try weights.forEachClaim(with: stem) { rows in
      if let version = version(of: rows.lowerBound) { found.insert(Int32(version)) }
    }
    if remembered > Self.mostRemembered { (holders, remembered) = ([:], 0) }
    let list = found.sorted()
    holders[stem] = list
    remembered += list.count
    return list
  }

  /// The current version that a claim belongs to; nil where it is of none.
  private func version(of row: Int) -> Int? {
    let place = versions.partitioningIndex { $0.rows.upperBound > row }
    return place < versions.count && versions[place].rows.contains(row) ? versions[place].id : nil
  }
}
