/// What a database says about its own schema.
enum SchemaHistory {
  /// A database without any content.
  case empty
  /// A database that something else made.
  case foreign
  /// One of ours, with the migrations that were applied to it, in order.
  case applied([Record])

  /// A row of `schema_migrations`.
  struct Record {
    let name: String
    let checksum: String
  }

  init(of connection: Connection, applicationID: Int32) throws(SQLiteError) {
    let identity = try connection.first("PRAGMA application_id") { (row) throws(SQLiteError) in
      try row.int64(0)
    }
    let tables = try connection.first(
      "SELECT count(*), count(*) FILTER (WHERE name = 'schema_migrations') FROM sqlite_schema"
    ) { (row) throws(SQLiteError) in (total: try row.int(0), history: try row.int(1)) }
    switch (identity, tables?.total, tables?.history) {
    case (0, 0, _):
      self = .empty
    case (Int64(applicationID), _, 1):
      self = .applied(
        try connection.rows("SELECT name, checksum FROM schema_migrations ORDER BY ordinal") {
          (row) throws(SQLiteError) in Record(name: try row.text(0), checksum: try row.text(1))
        })
    default:
      self = .foreign
    }
  }

  /// Records a migration, in the transaction in which it ran.
  static func add(
    _ migration: Migration, ordinal: Int, applicationID: Int32, in connection: Connection
  ) throws(SQLiteError) {
    try connection.execute(
      """
      CREATE TABLE IF NOT EXISTS schema_migrations (
        ordinal INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        checksum TEXT NOT NULL,
        applied_at TEXT NOT NULL
      ) STRICT
      """)
    try connection.execute(
      """
      INSERT INTO schema_migrations (ordinal, name, checksum, applied_at)
      VALUES (?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
      """, [ordinal, migration.name, migration.checksum])
    // A pragma takes no parameters.
    try connection.execute("PRAGMA application_id = " + SQL(trusted: String(applicationID)))
    try connection.execute("PRAGMA user_version = " + SQL(trusted: String(ordinal)))
  }
}
