import CSQLite

/// The settings of a new connection, in the order in which SQLite wants them.
struct ConnectionSetup {
  let database: DatabaseHandle
  let options: OpenOptions

  /// Sets what needs no file, then reads the file's header, which opening puts off.
  func probe() throws(SQLiteError) {
    let pointer = try database.opened()
    try database.check(sqlite3_extended_result_codes(pointer, 1))
    try database.check(sqlite3_busy_timeout(pointer, options.busyTimeoutMilliseconds))
    for (option, value) in Self.switches {
      try database.check(claims_sqlite3_db_config(pointer, option, value))
    }
    do throws(SQLiteError) {
      _ = try pragma("PRAGMA schema_version")
    } catch {
      throw SQLiteError(code: error.code, message: "\(database.path): \(explain(error))")
    }
  }

  func configure(writable: Bool) throws(SQLiteError) {
    try run("PRAGMA foreign_keys = ON")
    try run("PRAGMA temp_store = MEMORY")
    try run("PRAGMA cache_size = -\(options.cacheKiB)")
    guard writable else { return }
    // SQLite opens a file that it may not write for reading, without a word.
    let isReadOnly = sqlite3_db_readonly(try database.opened(), "main") == 1
    do throws(SQLiteError) {
      guard !isReadOnly else { throw SQLiteError(code: .readOnly, message: "") }
      try useWriteAheadLog()
    } catch {
      throw SQLiteError(code: error.code, message: "\(database.path): \(explain(error))")
    }
    try run("PRAGMA synchronous = NORMAL")
  }

  /// Double-quoted text is never a string, the schema's own tables are not written by hand, and a
  /// schema from elsewhere runs no functions with side effects.
  private static let switches: [(option: Int32, value: Int32)] = [
    (SQLITE_DBCONFIG_DQS_DML, 0),
    (SQLITE_DBCONFIG_DQS_DDL, 0),
    (SQLITE_DBCONFIG_DEFENSIVE, 1),
    (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
  ]

  private func explain(_ error: SQLiteError) -> String {
    switch error.code {
    case .notADatabase: "not a SQLite database"
    case .readOnly: "no permission to write the file or to make files in its folder"
    default: error.message
    }
  }

  /// The page size has to be set before a new database's first page is written.
  private func useWriteAheadLog() throws(SQLiteError) {
    guard try pragma("PRAGMA journal_mode") != .text("wal") else { return }
    if try pragma("PRAGMA page_count") == .integer(0) {
      try run("PRAGMA page_size = \(options.pageSize)")
    }
    // SQLite does not wait for a lock here, and another process may be making the same database.
    let deadline = ContinuousClock.now + options.busyTimeout
    while true {
      do throws(SQLiteError) {
        return try run("PRAGMA journal_mode = WAL")
      } catch {
        guard .busy ~= error, ContinuousClock.now < deadline else { throw error }
        sqlite3_sleep(5)
      }
    }
  }

  private func pragma(_ sql: String) throws(SQLiteError) -> Value? {
    try Statement(SQL(trusted: sql), in: database, persistent: false).first {
      (row) throws(SQLiteError) in try row.value(0)
    }
  }

  private func run(_ sql: String) throws(SQLiteError) {
    try Statement(SQL(trusted: sql), in: database, persistent: false).run()
  }
}
