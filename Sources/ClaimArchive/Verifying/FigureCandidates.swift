import ArticleModel
import Storage

/// A figure of the archive that may be of the draft's subject.
struct FigureCandidate {
  var claim: VersionReading.ClaimWords
  var figure: Figure
  var comparison: FigureComparison
  var relation: FigureSubject.Relation
  /// How strongly it speaks for being about the same.
  var strength: Float
}

/// Finds the archive's figures that are comparable with one of a draft.
final class FigureCandidates {
  private let finder: PassageFinder
  private let reading: VersionReading
  private let figures: FigureReading
  private var claims: [Int: SourceClaim] = [:]
  private var articles: [Int: Set<UInt64>] = [:]

  /// A claim of the archive with its figures and what they count.
  private struct SourceClaim {
    var words: VersionReading.ClaimWords
    var stems: Set<UInt64>
    var figures: [(figure: Figure, counted: Set<[UInt8]>)]
  }

  /// Claims that are looked at for one figure.
  private static let mostClaims = 40
  /// What a slip of the digits adds to the suspicion.
  private static let slip: Float = 0.12
  /// So many bytes of an article are read for the names in it.
  private static let longestArticle = 1 << 16
  private static let capacity = (articles: 512, claims: 8192)

  init(finder: PassageFinder, reading: VersionReading, figures: @escaping FigureReading) {
    (self.finder, self.reading, self.figures) = (finder, reading, figures)
  }

  /// The comparable figures of the claims that share most with a subject.
  ///
  /// - Parameter stance: how the draft puts its sentence.
  func candidates(
    for figure: Figure, of subject: FigureSubject, stance: Stance?
  ) throws(SQLiteError) -> [FigureCandidate] {
    let rows = try finder.claims(sharing: subject.wanted, limit: Self.mostClaims).map(\.id)
    return try candidates(in: rows, for: figure, subject, stance)
  }

  /// The same of claims that have just this value, among those that share anything with the subject
  /// asked for last.
  func confirming(
    _ figure: Figure, of subject: FigureSubject, stance: Stance?
  ) throws(SQLiteError) -> [FigureCandidate] {
    var top = TopHits(capacity: Self.mostClaims)
    for row in try reading.claims(withValueOf: figure.amount) where finder.score(of: row) > 0 {
      top.offer(RankedRow(id: row, score: Double(finder.score(of: row))))
    }
    return try candidates(in: top.sorted.map(\.id), for: figure, subject, stance)
      .filter { $0.comparison == .same }
  }

  private func candidates(
    in rows: [Int], for figure: Figure, _ subject: FigureSubject, _ stance: Stance?
  ) throws(SQLiteError) -> [FigureCandidate] {
    var found: [FigureCandidate] = []
    for row in rows {
      guard let claim = try claim(row),
        // What somebody advises is no statement of what is done.
        claim.words.stance != .recommended || stance == .recommended
      else { continue }
      for (other, counted) in claim.figures {
        let comparison = FigureComparison(
          figure.amount, other.amount,
          countsAlike: subject.counted.isEmpty || counted.isEmpty
            || !subject.counted.isDisjoint(with: counted))
        guard comparison != .incomparable,
          try reading.version(claim.words.version)?.standing == .current
        else { continue }
        let relation = subject.relation(
          toClaim: claim.stems, in: try article(claim.words.version))
        let isSlip =
          comparison == .otherValue
          && FigureComparison.looksLikeSlip(figure.amount, other.amount)
        found.append(
          FigureCandidate(
            claim: claim.words, figure: other, comparison: comparison, relation: relation,
            strength: relation.strength + (isSlip ? Self.slip : 0)))
      }
    }
    return found
  }

  /// The bytes between a figure and the nearest word that its claim shares with the draft's sentence.
  func distance(
    of candidate: FigureCandidate, to subject: FigureSubject
  ) throws(SQLiteError) -> Int {
    let near = Set(subject.near.map(\.bytes))
    let figure = candidate.figure.range
    return try finder.places(of: Array(candidate.claim.text.utf8), among: near).map { place in
      max(0, place.lowerBound - figure.upperBound, figure.lowerBound - place.upperBound)
    }.min() ?? Int.max
  }

  private func claim(_ row: Int) throws(SQLiteError) -> SourceClaim? {
    if let claim = claims[row] { return claim }
    guard let words = try reading.claim(row) else { return nil }
    let text = Array(words.text.utf8)
    var found: [(figure: Figure, counted: Set<[UInt8]>)] = []
    for figure in figures(words.text, try reading.language(of: words.version)) {
      found.append((figure, try finder.counted(figure, in: text)))
    }
    let stems = found.isEmpty ? [] : try finder.hashes(of: text)
    let claim = SourceClaim(words: words, stems: stems, figures: found)
    if claims.count == Self.capacity.claims { claims.removeAll(keepingCapacity: true) }
    claims[row] = claim
    return claim
  }

  /// Hashes of the words of an article.
  private func article(_ version: Int) throws(SQLiteError) -> Set<UInt64> {
    if let stems = articles[version] { return stems }
    let text = try reading.text(of: version).text.utf8.prefix(Self.longestArticle)
    let stems = try finder.hashes(of: Array(text))
    if articles.count == Self.capacity.articles { articles.removeAll(keepingCapacity: true) }
    articles[version] = stems
    return stems
  }
}

extension PassageFinder {
  /// What a figure without a unit counts.
  func counted(_ figure: Figure, in text: [UInt8]) throws(SQLiteError) -> Set<[UInt8]> {
    guard let counted = figure.counted else { return [] }
    return try words(of: Array(text[counted]))
  }
}
