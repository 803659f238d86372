import Storage

/// Takes removed articles out of everything that is searched, and puts them back.
struct RemovedArticles {
  private let connection: Connection
  private let keys: [String]

  /// The articles whose removal an act made or ended; any act, where it is nil.
  init(_ connection: Connection, of act: Int?) throws(SQLiteError) {
    self.connection = connection
    keys = try connection.rows(
      "SELECT DISTINCT article FROM removals WHERE ?1 IS NULL OR act = ?1 OR ended = ?1 ORDER BY 1",
      [act]
    ) { (row) throws(SQLiteError) in try row.text(0) }
  }

  /// Hides them or shows them, as the removals now say.
  func follow() throws(SQLiteError) {
    for key in keys { try bringIntoLine(key) }
  }

  private func bringIntoLine(_ key: String) throws(SQLiteError) {
    let found = try connection.first(
      """
      SELECT a.current_version, a.deleted_at IS NOT NULL, j.made_at
      FROM articles a LEFT JOIN removals r ON r.article = a.key AND r.ended IS NULL
      LEFT JOIN journal j ON j.id = r.act
      WHERE a.key = ?1
      """, [key]
    ) { (row) throws(SQLiteError) in
      (version: try row.int(0), isHidden: try row.bool(1), removed: try row.optionalText(2))
    }
    guard let found, found.isHidden != (found.removed != nil) else { return }
    let index = IndexWriter(connection)
    // The index has to be told what it holds while the articles table still says that it does.
    if found.removed != nil { try index.remove(version: found.version) }
    try connection.execute(
      "UPDATE articles SET deleted_at = ?2 WHERE key = ?1", [key, found.removed])
    if found.removed == nil { try index.restore(version: found.version) }
  }
}
