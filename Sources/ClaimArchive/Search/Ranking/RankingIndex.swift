import Storage

/// What searches read of an archive and keep until it changes.
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

  /// How often a term stands in each article, by the stems of its words; nil where it has none.
  func occurrences(
    of term: QueryTerm, in connection: Connection
  ) throws(SQLiteError) -> ArticleOccurrences? {
    let postings = try postings(in: connection)
    let query = try WordQuery(asIndexed: .term(term), postings.tokenizer)
    guard !query.terms.isEmpty else { return nil }
    return try ArticleOccurrences(
      WordSearch(postings, lengths, query), lengths, try versions(in: connection))
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

  /// What is known of every claim in a byte, read when it is first asked for.
  func traits(from connection: Connection) throws(SQLiteError) -> ClaimTraits {
    if let loadedTraits { return loadedTraits }
    let traits = try ClaimTraits(reading: connection)
    loadedTraits = traits
    return traits
  }
}
