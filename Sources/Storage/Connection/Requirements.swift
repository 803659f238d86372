import CSQLite

/// What this module needs of the SQLite library that is there at run time.
enum Requirements {
  /// STRICT tables came with 3.37, `unixepoch()` and better date functions with 3.38.
  static let minimumVersion = 3_038_000

  private static let remedy = """
    install a current SQLite ("apt install libsqlite3-0" on Debian or Ubuntu, "brew install sqlite" \
    on macOS)
    """

  static func checkVersion(
    _ version: Int = Int(sqlite3_libversion_number())
  ) throws(SQLiteError) {
    guard version < minimumVersion else { return }
    throw SQLiteError(
      code: .error,
      message:
        "SQLite \(name(of: version)) is too old, \(name(of: minimumVersion)) or later is needed; "
        + remedy)
  }

  static func checkFTS5(in connection: Connection) throws(SQLiteError) {
    let found = try connection.first("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'") {
      (_) throws(SQLiteError) in true
    }
    guard found == nil else { return }
    throw SQLiteError(
      code: .error,
      message:
        "SQLite \(name(of: Int(sqlite3_libversion_number()))) has no full-text search (FTS5); "
        + remedy)
  }

  private static func name(of version: Int) -> String {
    "\(version / 1_000_000).\(version / 1000 % 1000).\(version % 1000)"
  }
}
