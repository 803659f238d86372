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

  /// Lets SQLite bring the query planner's statistics up to date where it thinks it worth while.
  package func optimize() throws(SQLiteError) {
    try execute("PRAGMA optimize")
  }
}
