import ArticleModel
import Storage

/// Holds articles against those that speak of the same, claim by claim.
final class AgreementFinder {
  /// Two claims that speak of the same thing.
  struct Edge {
    /// Rows of claims.
    var left: Int
    var right: Int
    var leftVersion: Int
    var rightVersion: Int
    var closeness: Float
    var relation: ClaimRelation
  }

  /// Articles that an article is compared with, besides its copies.
  private static let mostOthers = 24
  /// Copies of the same text that an article is compared with.
  private static let mostCopies = 12

  private let connection: Connection
  private let weights: StemWeights
  private let related: RelatedArticles
  private let relatedness: ArticleRelatedness
  private let profiles: ProfileReading
  private let copies: CopyFinder
  private var known: [Int: ArticleProfile] = [:]
  /// Pairs that were compared.
  private var compared: Set<UInt64> = []

  init(
    _ connection: Connection, _ ranking: RankingIndex, _ copies: CopyFinder
  ) throws(SQLiteError) {
    (self.connection, self.copies) = (connection, copies)
    let postings = try ranking.postings(in: connection)
    weights = try StemWeights(postings, ranking.lengths)
    relatedness = ArticleRelatedness(weights)
    related = RelatedArticles(weights, try ranking.universe(from: connection))
    profiles = ProfileReading(connection, weights, postings.tokenizer)
  }

  /// Hands on what the claims of a version have to do with claims of other articles; of articles that
  /// were compared before, nothing.
  func forEachEdge(
    ofVersion version: Int, _ body: (Edge) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let profile = try self.profile(of: version)
    guard profile.count > 0 else { return }
    let records = ClaimReading(connection)
    var own: [Int: ClaimRecord] = [:]
    for other in try others(than: profile) {
      let theirs = try self.profile(of: other)
      var matches: [ArticlePair.Match] = []
      var relations: [ClaimRelation] = []
      for match in ArticlePair(profile, theirs).matches(weights) {
        let (left, right) = (profile.rows[match.left], theirs.rows[match.right])
        var relation: ClaimRelation? = .same
        if !areEqual(profile, match.left, theirs, match.right) {
          if own[left] == nil { own[left] = try records.claim(left) }
          guard let one = own[left], let two = try records.claim(right) else { continue }
          relation = ClaimComparison.relation(one, two, match.closeness)
        }
        guard let relation else { continue }
        matches.append(match)
        relations.append(relation)
      }
      relations = EventComparison(profile, theirs, weights).judged(relations)
      for (match, relation) in zip(matches, relations) {
        try body(
          Edge(
            left: profile.rows[match.left], right: theirs.rows[match.right], leftVersion: version,
            rightVersion: other, closeness: match.closeness.all, relation: relation))
      }
    }
  }

  /// The same words, which mean the same days.
  private func areEqual(
    _ one: ArticleProfile, _ left: Int, _ other: ArticleProfile, _ right: Int
  ) -> Bool {
    one.texts[left] == other.texts[right]
      && one.figures(of: left).elementsEqual(other.figures(of: right)) && !one.areQuotations[left]
  }

  /// The articles that a profile is to be compared with and has not been.
  private func others(than profile: ArticleProfile) throws(SQLiteError) -> [Int] {
    var found: [Int] = []
    var (others, copied) = (0, 0)
    relatedness.compare(with: profile)
    for candidate in try related.candidates(of: profile) {
      if others == Self.mostOthers, copied == Self.mostCopies { break }
      let isCopy =
        copies.looksCopied(profile.version, candidate)
        || found.contains { copies.looksCopied($0, candidate) }
      guard isCopy ? copied < Self.mostCopies : others < Self.mostOthers else { continue }
      let theirs = try self.profile(of: candidate)
      guard isCopy || relatedness.isRelated(theirs) else { continue }
      if isCopy { copied += 1 } else { others += 1 }
      found.append(candidate)
    }
    return found.filter { compared.insert(Self.pair(profile.version, $0)).inserted }
  }

  private static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: min(one, other))) << 32
      | UInt64(UInt32(truncatingIfNeeded: max(one, other)))
  }

  private func profile(of version: Int) throws(SQLiteError) -> ArticleProfile {
    if let profile = known[version] { return profile }
    let profile = try profiles.profile(of: version)
    known[version] = profile
    return profile
  }
}

/// Tells whether articles are copies of each other: one report, however many carry it.
final class CopyFinder {
  private let table: SketchTable
  /// By the ids of the versions, which are nearly without gaps.
  private var sketches: [ArticleSketch?] = []
  private var shingles: [Int: Set<UInt32>] = [:]

  init(_ connection: Connection) throws(SQLiteError) {
    table = SketchTable(connection)
    let current = try table.current()
    sketches = Array(repeating: nil, count: (current.last?.version ?? -1) + 1)
    for (version, sketch) in current { sketches[version] = sketch }
  }

  /// Whether the sketches say so, which is right for all but short or partial copies.
  func looksCopied(_ left: Int, _ right: Int) -> Bool {
    guard let mine = sketch(left), let theirs = sketch(right) else { return false }
    return mine.looksCopied(theirs)
  }

  /// Whether the words say so.
  func isCopied(_ left: Int, _ right: Int) throws(SQLiteError) -> Bool {
    guard let mine = sketch(left), let theirs = sketch(right),
      ArticleSketch.isWorthALook(shared: mine.shared(with: theirs), mine, theirs)
    else { return false }
    return NearDuplicates.Overlap(try all(left), try all(right)).isCopy
  }

  private func sketch(_ version: Int) -> ArticleSketch? {
    sketches.indices.contains(version) ? sketches[version] : nil
  }

  private func all(_ version: Int) throws(SQLiteError) -> Set<UInt32> {
    if let known = shingles[version] { return known }
    if shingles.count > 64 { shingles.removeAll() }
    let made = try table.shingles(of: version)
    shingles[version] = made
    return made
  }
}
