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

  /// Settings that the file's header may not contradict.
  func configure() throws(SQLiteError) {
    try run("PRAGMA foreign_keys = ON")
    try run("PRAGMA temp_store = MEMORY")
    try run("PRAGMA cache_size = -\(options.cacheKiB)")
    try run("PRAGMA synchronous = NORMAL")
  }

  /// A reader's SQL may be a user's own: without room for a second database it can neither open other
  /// files nor write one with `VACUUM INTO`.
  func confineToFile() throws(SQLiteError) {
    sqlite3_limit(try database.opened(), SQLITE_LIMIT_ATTACHED, 0)
  }

  /// Makes sure that the file may be written, and lays out a new one.
  func prepareForWriting() throws(SQLiteError) {
    do throws(SQLiteError) {
      // SQLite opens a file that it may not write for reading, without a word.
      guard sqlite3_db_readonly(try database.opened(), "main") == 0 else {
        throw SQLiteError(code: .readOnly, message: "the file cannot be written")
      }
      // A log of 64 MB: pages that are written again and again are copied into the file less often.
      try run("PRAGMA wal_autocheckpoint = \(options.logPages)")
      // Pages that are given up are not overwritten, which would double what merging an index writes.
      try run("PRAGMA secure_delete = FAST")
      guard try pragma("PRAGMA page_count") == .integer(0) else { return }
      // Before the first page is written, which switching to WAL does.
      try run("PRAGMA page_size = \(options.pageSize)")
      // Said again: SQLite keeps the number of pages that were of the size before.
      try run("PRAGMA cache_size = -\(options.cacheKiB)")
      try useWriteAheadLog()
    } catch {
      throw SQLiteError(code: error.code, message: "\(database.path): \(explain(error))")
    }
  }

  func useWriteAheadLog() throws(SQLiteError) {
    let mode = try pragma("PRAGMA journal_mode")
    guard mode != .text("wal"), mode != .text("memory") else { return }
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

  private func pragma(_ sql: String) throws(SQLiteError) -> Value? {
    try Statement(SQL(trusted: sql), in: database, persistent: false).first {
      (row) throws(SQLiteError) in try row.value(0)
    }
  }

  private func run(_ sql: String) throws(SQLiteError) {
    try Statement(SQL(trusted: sql), in: database, persistent: false).run()
  }
}
