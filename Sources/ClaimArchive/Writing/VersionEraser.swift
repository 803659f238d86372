import Storage

/// Takes the parts of a version out of their tables, so that they can be written anew. The search
/// indexes are `IndexWriter`'s matter, and come first: they have to be told what was there.
final class VersionEraser {
  private let connection: Connection
  /// What erased parts referred to, and perhaps nothing refers to any more.
  private var entities: Set<Int> = []
  private var sources: Set<Int> = []

  init(_ connection: Connection) {
    self.connection = connection
  }

  func eraseParts(ofVersion version: Int) throws(SQLiteError) {
    entities.formUnion(
      try ids("SELECT entity FROM version_entities WHERE version = ?1", version))
    entities.formUnion(
      try ids(
        "SELECT found_entity FROM version_entities WHERE version = ?1 AND found_entity IS NOT NULL",
        version))
    sources.formUnion(try ids("SELECT source FROM versions WHERE id = ?1", version))
    let statements: [SQL] = [
      "DELETE FROM found_quotations WHERE version = ?1",
      "DELETE FROM found_dates WHERE version = ?1",
      """
      DELETE FROM found_claims WHERE claim >= (SELECT min(id) FROM claims WHERE version = ?1)
        AND claim <= (SELECT max(id) FROM claims WHERE version = ?1)
      """,
      "DELETE FROM mentions WHERE version = ?1", "DELETE FROM version_entities WHERE version = ?1",
      "DELETE FROM quotations WHERE version = ?1", "DELETE FROM dates WHERE version = ?1",
      "DELETE FROM amounts WHERE version = ?1", "DELETE FROM notices WHERE version = ?1",
      "DELETE FROM claim_changes WHERE version = ?1",
      "DELETE FROM article_sketches WHERE version = ?1",
      "DELETE FROM claims WHERE version = ?1", "DELETE FROM blocks WHERE version = ?1",
      "DELETE FROM sections WHERE version = ?1",
    ]
    for statement in statements { try connection.execute(statement, [version]) }
  }

  /// Takes back what removing a version from the indexes has noted of its row, which is gone.
  func eraseTraces(ofVersion version: Int) throws(SQLiteError) {
    try connection.execute("DELETE FROM retired_claims WHERE version = ?1", [version])
  }

  /// Removes entities that no version names any more, and sources that were read in another encoding.
  func eraseUnused() throws(SQLiteError) {
    for entity in entities.sorted() { try eraseUnused(entity: entity) }
    for source in sources.sorted() {
      try connection.execute(
        """
        DELETE FROM sources WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM versions WHERE source = ?1)
        """, [source])
    }
    (entities, sources) = ([], [])
  }

  /// Removes an entity that no version names, nor was found to name.
  func eraseUnused(entity: Int) throws(SQLiteError) {
    let isNamed = try connection.first(
      """
      SELECT EXISTS (SELECT 1 FROM version_entities WHERE entity = ?1)
        OR EXISTS (SELECT 1 FROM version_entities WHERE found_entity = ?1)
      """, [entity]
    ) { (row) throws(SQLiteError) in try row.bool(0) }
    guard isNamed == false else { return }
    try connection.execute(
      """
      INSERT INTO entity_names_fts (entity_names_fts, rowid, name)
      SELECT 'delete', id, name FROM entity_names WHERE entity = ?1
      """, [entity])
    try connection.execute("DELETE FROM entity_names WHERE entity = ?1", [entity])
    try connection.execute("DELETE FROM entities WHERE id = ?1", [entity])
  }

  private func ids(_ sql: SQL, _ version: Int) throws(SQLiteError) -> [Int] {
    try connection.rows(sql, [version]) { (row) throws(SQLiteError) in try row.int(0) }
  }
}
