import CSQLite

extension Connection {
  /// Writes what is in the `-wal` file to the database and empties that file.
  ///
  /// Waits for other connections as long as the busy timeout allows.
  ///
  /// - Returns: false when a reader of an older state kept it from being done completely.
  @discardableResult
  package func checkpoint() throws(SQLiteError) -> Bool {
    let connection = try database.opened()
    let code = sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    if ResultCode.busy ~= ResultCode(rawValue: code) { return false }
    try database.check(code)
    return true
  }

  /// Runs something that sorts many rows, as making an index does: in files and a part at a time, so that
  /// memory does not grow with them. Not within a transaction.
  package func sortingInFiles<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let cache = try first("PRAGMA cache_size") { (row) throws(SQLiteError) in try row.int(0) } ?? 0
    // A part that is sorted at once is as large as the page cache.
    let settings: [(set: SQL, unset: SQL)] = [
      ("PRAGMA cache_size = -4096", "PRAGMA cache_size = " + SQL(trusted: String(cache))),
      ("PRAGMA temp_store = FILE", "PRAGMA temp_store = MEMORY"),
    ]
    for setting in settings { try execute(setting.set) }
    defer { for setting in settings { _ = try? execute(setting.unset) } }
    return try body()
  }

  /// Lets SQLite bring the query planner's statistics up to date where it thinks it worth while.
  package func optimize() throws(SQLiteError) {
    try execute("PRAGMA optimize")
  }
}
