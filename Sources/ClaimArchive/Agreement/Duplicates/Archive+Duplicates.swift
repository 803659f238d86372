import ArticleModel
import Storage

/// Articles that are copies of one text: syndicated, or imported under two addresses.
public struct DuplicateGroup: Hashable, Sendable {
  /// An article of the group beside the first.
  public struct Copy: Hashable, Sendable {
    /// The article.
    public var article: ArticleRecord
    /// The share of the shorter article's runs of four words that is in the longer, 0 to 1.
    public var containment: Double
    /// The share of all runs of four words of both that both have, 0 to 1.
    public var resemblance: Double
  }

  /// The article that was published first; where days are equal or unknown, that was imported first.
  public var first: ArticleRecord
  /// The others, compared with the first.
  public var copies: [Copy]
  /// Claims that the first has word for word in common with copies, the longest first, each with the
  /// copies' claims.
  public var shared: [[ClaimRecord]]

  /// All articles of the group.
  public var articles: [ArticleRecord] { [first] + copies.map(\.article) }
}

extension Archive {
  /// Groups of articles that are copies of each other.
  ///
  /// - Parameters:
  ///   - query: where given, only groups with an article that has a claim which it finds.
  ///   - examples: how many of the claims in common are wanted of each group.
  public func duplicates(
    matching query: ClaimQuery? = nil, examples: Int = 3
  ) throws(ArchiveError) -> [DuplicateGroup] {
    var wanted: Set<Int>?
    if let query, query.condition != nil {
      wanted = Set(try articles(matching: query).map(\.row))
    }
    return try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        var finder = DuplicateFinder(connection)
        return try finder.groups(wanted, examples: examples)
      }
    }
  }
}

/// Finds copies and puts them into groups.
private struct DuplicateFinder {
  private let connection: Connection
  private let table: SketchTable
  /// The shingles of the articles that were looked at last: pairs come by their first.
  private var shingles: [Int: Set<UInt32>] = [:]

  init(_ connection: Connection) {
    self.connection = connection
    table = SketchTable(connection)
  }

  mutating func groups(
    _ wanted: Set<Int>?, examples: Int
  ) throws(SQLiteError) -> [DuplicateGroup] {
    let current = try table.current()
    var sets = DisjointSets(count: current.count)
    var left = -1
    for pair in NearDuplicates.candidates(current.map(\.sketch)) {
      if pair.0 != left { shingles.removeAll(keepingCapacity: true) }
      left = pair.0
      // What hangs together already needs no proof.
      guard sets.root(pair.0) != sets.root(pair.1) else { continue }
      if try overlap(current[pair.0].version, current[pair.1].version).isCopy {
        sets.join(pair.0, pair.1)
      }
    }
    var groups: [DuplicateGroup] = []
    for places in sets.groups() {
      let versions = places.map { current[$0].version }
      guard wanted.map({ !$0.isDisjoint(with: versions) }) ?? true else { continue }
      shingles.removeAll(keepingCapacity: true)
      groups.append(try group(of: versions, examples: examples))
    }
    return groups
  }

  private mutating func group(
    of versions: [Int], examples: Int
  ) throws(SQLiteError) -> DuplicateGroup {
    let reading = ArticleReading(connection: connection)
    var articles: [ArticleRecord] = []
    for version in versions {
      if let article = try reading.record(version: version) { articles.append(article) }
    }
    articles.sort { Self.order($0) < Self.order($1) }
    var copies: [DuplicateGroup.Copy] = []
    for article in articles.dropFirst() {
      let overlap = try overlap(articles[0].row, article.row)
      copies.append(
        DuplicateGroup.Copy(
          article: article, containment: overlap.containment, resemblance: overlap.resemblance))
    }
    return DuplicateGroup(
      first: articles[0], copies: copies, shared: try shared(articles.map(\.row), examples))
  }

  private static func order(_ article: ArticleRecord) -> (Int, Int) {
    (article.metadata.published?.earliest?.daysSince1970 ?? .max, article.number)
  }

  private mutating func overlap(
    _ left: Int, _ right: Int
  ) throws(SQLiteError) -> NearDuplicates.Overlap {
    if shingles[left] == nil { shingles[left] = try table.shingles(of: left) }
    return NearDuplicates.Overlap(shingles[left] ?? [], try table.shingles(of: right))
  }

  /// The longest claims of the first version that others have, too.
  private func shared(_ versions: [Int], _ most: Int) throws(SQLiteError) -> [[ClaimRecord]] {
    var places: [[UInt8]: [Int]] = [:]
    for version in versions {
      var seen: Set<[UInt8]> = []
      try connection.forEachRow(
        "SELECT id, text FROM claims WHERE version = ?1 ORDER BY id", [version]
      ) { (row) throws(SQLiteError) in
        let words = PlainWords.bytes(of: try row.text(1))
        guard version == versions[0] || places[words] != nil, seen.insert(words).inserted else {
          return
        }
        places[words, default: []].append(try row.int(0))
      }
    }
    let longest = places.filter { $0.value.count > 1 }.sorted {
      ($1.key.count, $0.value[0]) < ($0.key.count, $1.value[0])
    }
    let reading = ClaimReading(connection)
    var shared: [[ClaimRecord]] = []
    for (_, rows) in longest.prefix(most) { shared.append(try reading.claims(rows)) }
    return shared
  }
}
