import ArticleModel
import Storage

/// Reads the claims of a group, and tells variants, sources and corrections.
struct GroupReading {
  private let connection: Connection
  private let copies: CopyFinder
  private let claims: ClaimReading

  init(_ connection: Connection, _ copies: CopyFinder) {
    (self.connection, self.copies) = (connection, copies)
    claims = ClaimReading(connection)
  }

  /// The group; nil where it tells nothing: copies of one article that agree.
  func group(_ found: GroupBuilder.Group) throws(SQLiteError) -> AgreementGroup? {
    let group = found.judged()
    let sources = try sources(of: group.members.map(\.version))
    let differences = Set(group.edges.compactMap(\.relation.difference))
    guard !differences.isEmpty || Set(sources).count > 1 else { return nil }
    var places: [Int: Int] = [:]
    for (place, member) in group.members.enumerated() { places[member.row] = place }
    let variants = variants(of: group, places)
    let claims = try self.claims.claims(group.members.map(\.row))
    guard claims.count == group.members.count else { return nil }
    let parts = DifferingParts.of(claims, group.edges, places)
    let members = claims.indices.map { place in
      AgreementGroup.Member(
        claim: claims[place], parts: parts[place], variant: variants[place], source: sources[place])
    }
    return AgreementGroup(
      members: members, differences: ClaimDifference.allCases.filter(differences.contains),
      sharedWords: Self.sharedWords(members.map(\.claim.text)),
      corrections: try corrections(members, group.edges, places))
  }

  /// Numbers for articles, the same for copies of each other.
  private func sources(of versions: [Int]) throws(SQLiteError) -> [Int] {
    var sets = DisjointSets(count: versions.count)
    for (place, version) in versions.enumerated() {
      for other in 0..<place where sets.root(other) != sets.root(place) {
        if try copies.isCopied(versions[other], version) { sets.join(other, place) }
      }
    }
    return Self.numbered(&sets, versions.count)
  }

  /// Numbers for what is said, the same where claims say the same.
  private func variants(of group: GroupBuilder.Group, _ places: [Int: Int]) -> [Int] {
    var sets = DisjointSets(count: group.members.count)
    for edge in group.edges where edge.relation.difference == nil {
      if let left = places[edge.left], let right = places[edge.right] { sets.join(left, right) }
    }
    return Self.numbered(&sets, group.members.count)
  }

  private static func numbered(_ sets: inout DisjointSets, _ count: Int) -> [Int] {
    var numbers: [Int: Int] = [:]
    var all: [Int] = []
    for place in 0..<count {
      let root = sets.root(place)
      let number = numbers[root] ?? numbers.count
      numbers[root] = number
      all.append(number)
    }
    return all
  }

  private static func sharedWords(_ texts: [String]) -> [String] {
    guard let first = texts.first else { return [] }
    let others = texts.dropFirst().map {
      Set(PlainWords.normalized($0).split(separator: " ").map(String.init))
    }
    var seen: Set<String> = []
    return first.split(whereSeparator: \.isWhitespace).compactMap { word in
      let plain = PlainWords.normalized(word).split(separator: " ")
      guard plain.count == 1, let plain = plain.first.map(String.init),
        !StopWords.contains(plain), others.allSatisfy({ $0.contains(plain) }),
        seen.insert(plain).inserted
      else { return nil }
      func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
      guard let start = word.firstIndex(where: isOfWord), let end = word.lastIndex(where: isOfWord)
      else { return nil }
      return String(word[start...end])
    }
  }

  // MARK: Corrections

  /// Where claims conflict: whether an earlier version of one's article says word for word what the other
  /// still says.
  private func corrections(
    _ members: [AgreementGroup.Member], _ edges: [AgreementFinder.Edge], _ places: [Int: Int]
  ) throws(SQLiteError) -> [AgreementCorrection] {
    var found: [AgreementCorrection] = []
    for edge in edges where edge.relation.difference?.isConflict == true {
      guard let left = places[edge.left], let right = places[edge.right] else { continue }
      for (member, other) in [(left, right), (right, left)] {
        let version = try earlierVersion(
          of: members[member].claim.article, saying: members[other].claim.text)
        if let version {
          found.append(AgreementCorrection(member: member, other: other, version: version))
        }
      }
    }
    return found
  }

  /// The last version of an article before the current one that has some words, or is held in them.
  private func earlierVersion(
    of article: ArticleRecord, saying text: String
  ) throws(SQLiteError) -> Int? {
    guard article.version > 1 else { return nil }
    let words = PlainWords.bytes(of: text)
    var found: Int?
    try connection.forEachRow(
      """
      SELECT v.ordinal, c.text FROM versions v JOIN claims c ON c.version = v.id
      WHERE v.article = ?1 AND v.ordinal < ?2 ORDER BY v.ordinal
      """, [article.number, article.version]
    ) { (row) throws(SQLiteError) in
      let theirs = PlainWords.bytes(of: try row.text(1))
      // A dateline before the words makes them no others.
      if theirs.count * 2 > words.count,
        PlainWords.contain(words, in: theirs)
          || PlainWords.contain(theirs, in: words) && words.count < theirs.count * 2
      {
        found = try row.int(0)
      }
    }
    return found
  }
}
