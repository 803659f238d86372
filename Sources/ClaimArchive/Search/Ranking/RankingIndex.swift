import Storage

/// Lends ranking the postings of the index: `claims_rank(claims_fts)`, called for one row, hands the
/// collector FTS5's own view of the query, through which every phrase can be looked up.
final class RankingIndex {
  private(set) var lengths = ClaimLengths()
  private var postings: PostingsIndex?
  private var versions: VersionLengths?
  private var loadedVersion: Int64?
  private var loadedTraits: ClaimTraits?
  private var loadedUniverse: ClaimUniverse?
  private var madeRows: RowSet?
  private var filtered: [BoundSQL: RowSet] = [:]
  /// The connection's own count of changes when these were made.
  private var filteredAt = 0
  private var collector: ((borrowing FTS5Match) throws(SQLiteError) -> Void)?

  func register(in connection: Connection) throws(SQLiteError) {
    try connection.addFTS5Function("claims_rank") {
      [weak self] (match, _) throws(SQLiteError) in
      try self?.collector?(match)
      return .integer(1)
    }
  }

  /// The archive has changed; lengths have to be read anew.
  func invalidate() {
    loadedVersion = nil
  }

  /// Reads the lengths if the archive has changed since.
  func refresh(from connection: Connection) throws(SQLiteError) {
    let version = try connection.first("PRAGMA data_version") { (row) throws(SQLiteError) in
      try row.int64(0)
    }
    guard loadedVersion == nil || loadedVersion != version else { return }
    lengths = try ClaimLengths(reading: connection)
    postings = nil
    versions = nil
    loadedTraits = nil
    loadedUniverse = nil
    madeRows = nil
    filtered = [:]
    loadedVersion = version
  }

  /// The postings of all claims; those that are in no table are made when they are first asked for.
  func postings(in connection: Connection) throws(SQLiteError) -> PostingsIndex {
    if let postings { return postings }
    let made = try PostingsIndex(connection)
    postings = made
    return made
  }

  /// The lengths of versions, for ranking articles.
  func versions(in connection: Connection) throws(SQLiteError) -> VersionLengths {
    if let versions { return versions }
    let read = try VersionLengths(reading: connection)
    versions = read
    return read
  }

  /// The claims of current versions, read when they are first asked for.
  func universe(from connection: Connection) throws(SQLiteError) -> ClaimUniverse {
    if let loadedUniverse { return loadedUniverse }
    let universe = try ClaimUniverse(current: connection)
    loadedUniverse = universe
    return universe
  }

  /// So many filters are remembered; each is a bit a claim.
  private static let mostFilters = 16

  /// The rows that a filter's statement finds, made when they are first asked for: many queries have the
  /// same filters.
  func rows(
    of filter: BoundSQL, in connection: Connection, _ made: () throws(SQLiteError) -> RowSet
  ) throws(SQLiteError) -> RowSet {
    if filteredAt == connection.totalChanges, let rows = filtered[filter] { return rows }
    let rows = try made()
    if filteredAt != connection.totalChanges || filtered.count >= Self.mostFilters {
      filtered = [:]
    }
    filtered[filter] = rows
    filteredAt = connection.totalChanges
    return rows
  }

  /// The rows of all claims of current versions.
  var currentRows: RowSet {
    if let madeRows { return madeRows }
    let rows = lengths.rows
    madeRows = rows
    return rows
  }

  /// What is known of every claim in two bytes, read when it is first asked for.
  func traits(from connection: Connection) throws(SQLiteError) -> ClaimTraits {
    if let loadedTraits { return loadedTraits }
    let traits = try ClaimTraits(reading: connection)
    loadedTraits = traits
    return traits
  }

  /// Hands the body, for each term by its place among the terms, the rows that have it; nothing where
  /// none of them occurs anywhere.
  func forEachTerm(
    of terms: [QueryTerm], weights: [Float], in connection: Connection,
    _ body: @escaping (Int, TermPostings) -> Void
  ) throws(SQLiteError) {
    guard !terms.isEmpty else { return }
    collector = { (found) throws(SQLiteError) in
      for phrase in terms.indices {
        let gathering = Gathering()
        try found.forEachRow(withPhrase: phrase) { (row) throws(SQLiteError) in
          var (own, around, inTitle): (Float, Float, Float) = (0, 0, 0)
          // Within this visit the phrase is the only one.
          try row.forEachOccurrence(ofPhrase: 0) { place in
            switch place.column {
            case Ranking.Column.text, Ranking.Column.grams: own += weights[place.column]
            case Ranking.Column.title: inTitle += weights[place.column]
            default: around += weights[place.column]
            }
          }
          gathering.rows.append(Int(row.rowID))
          gathering.own.append(own)
          gathering.around.append(around)
          gathering.inTitle.append(inTitle)
        }
        body(
          phrase,
          TermPostings(
            rows: gathering.rows, own: gathering.own, around: gathering.around,
            inTitle: gathering.inTitle))
      }
    }
    defer { collector = nil }
    _ = try connection.first(
      "SELECT claims_rank(claims_fts) FROM claims_fts WHERE claims_fts MATCH ?1 LIMIT 1",
      [MatchExpression.any(terms.map(MatchExpression.term)).text]
    ) { (_) throws(SQLiteError) in true }
  }

  private final class Gathering {
    var rows: [Int] = []
    var own: [Float] = []
    var around: [Float] = []
    var inTitle: [Float] = []
  }
}

/// The rows that have a term, in ascending order, and how often, each column weighted.
struct TermPostings {
  let rows: [Int]
  /// In the claim's own words.
  let own: [Float]
  /// In its lead-in, its heading and the name of its speaker.
  let around: [Float]
  /// In the title, which the rows of all claims of an article repeat.
  let inTitle: [Float]
}
