import CSQLite

extension Connection {
  /// FTS5 hands out its interface through a pointer that is bound to a query.
  func fts5API() throws(SQLiteError) -> UnsafeMutablePointer<fts5_api> {
    let statement = try prepare("SELECT fts5(?1)")
    var api: UnsafeMutablePointer<fts5_api>?
    // FTS5 writes through the pointer when the statement is stepped: it has to stay valid until then.
    let code = withUnsafeMutablePointer(to: &api) { pointer in
      withExtendedLifetime(statement) {
        let code = claims_sqlite3_bind_fts5_api(statement.pointer, 1, pointer)
        return code == SQLITE_OK ? sqlite3_step(statement.pointer) : code
      }
    }
    guard code == SQLITE_ROW, let api else {
      throw database.error(code, sql: statement.sql)
    }
    return api
  }
}
