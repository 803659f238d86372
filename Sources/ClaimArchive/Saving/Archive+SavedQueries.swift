import Storage

/// A query that a person keeps.
public struct SavedQuery: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// The query as typed.
  public var text: String
  /// How its words combine.
  public var matching: ClaimQuery.Matching
  /// When it was kept: ISO 8601, UTC.
  public var createdAt: String
  /// When it was last run; nil before the first time.
  public var lastRun: String?

  /// Claims with higher rows have come since the last run.
  package var lastClaim: Int
}

extension Archive {
  private static let now: SQL = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

  /// The queries that are kept, by their names.
  public func savedQueries() throws(ArchiveError) -> [SavedQuery] {
    try reporting { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT name, query, matching, created_at, last_run, last_claim
        FROM saved_queries ORDER BY name
        """
      ) { (row) throws(SQLiteError) in
        guard let matching = ClaimQuery.Matching(rawValue: try row.text(2)) else {
          throw row.decodingError(2, "an unknown way of matching")
        }
        return SavedQuery(
          name: try row.text(0), text: try row.text(1), matching: matching,
          createdAt: try row.text(3), lastRun: try row.optionalText(4), lastClaim: try row.int(5))
      }
    }
  }

  /// Keeps a query under a name; one that has the name already is replaced.
  ///
  /// - Returns: whether there was none of that name.
  @discardableResult
  public func save(
    _ text: String, as name: String, matching: ClaimQuery.Matching
  ) throws(ArchiveError) -> Bool {
    let isNew = try removeSavedQuery(name) == false
    try reporting { () throws(SQLiteError) in
      try connection.execute(
        """
        INSERT INTO saved_queries (name, query, matching, created_at, last_claim)
        VALUES (?1, ?2, ?3,
        """ + " " + Self.now + ", 0)", [name, text, matching.rawValue])
      return
    }
    return isNew
  }

  /// Forgets a query.
  ///
  /// - Returns: whether there was one of that name.
  @discardableResult
  public func removeSavedQuery(_ name: String) throws(ArchiveError) -> Bool {
    try reporting { () throws(SQLiteError) in
      try connection.execute("DELETE FROM saved_queries WHERE name = ?1", [name]) > 0
    }
  }

  /// Notes that a query was run now: what is in the archive is no longer new to it.
  public func noteRun(of query: SavedQuery) throws(ArchiveError) {
    try reporting { () throws(SQLiteError) in
      try connection.execute(
        "UPDATE saved_queries SET last_run = " + Self.now
          + ", last_claim = (SELECT coalesce(max(id), 0) FROM claims) WHERE name = ?1",
        [query.name])
      return
    }
  }
}
