import CSQLite

/// The open database, shared by a connection and its statements: closed when the last of them is gone.
final class DatabaseHandle {
  let path: String
  private(set) var pointer: OpaquePointer?
  let interrupter: Interrupter

  init(taking pointer: OpaquePointer, path: String) {
    self.pointer = pointer
    self.path = path
    interrupter = Interrupter(pointer)
  }

  deinit {
    interrupter.disarm()
    sqlite3_close_v2(pointer)
  }

  /// Closes the database now; refuses while a statement is still open.
  func close() throws(SQLiteError) {
    guard let pointer else { return }
    if let statement = sqlite3_next_stmt(pointer, nil) {
      throw SQLiteError(
        code: .busy, message: "\(path): cannot be closed while a statement is open",
        sql: sqlite3_sql(statement).map { String(cString: $0) })
    }
    interrupter.disarm()
    self.pointer = nil
    let code = sqlite3_close(pointer)
    guard code == SQLITE_OK else { throw SQLiteError(code: code, connection: nil) }
  }

  /// The open database; an error after `close`.
  func opened() throws(SQLiteError) -> OpaquePointer {
    guard let pointer else {
      throw SQLiteError(code: .misuse, message: "\(path): the connection is closed")
    }
    return pointer
  }

  func error(_ code: Int32, sql: String? = nil) -> SQLiteError {
    SQLiteError(code: code, connection: pointer, sql: sql)
  }

  func check(_ code: Int32, sql: String? = nil) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
  }

  /// Prepares exactly one statement.
  func prepare(_ sql: String, persistent: Bool) throws(SQLiteError) -> OpaquePointer {
    var text = try SQLScript(sql)
    guard let statement = try text.next(in: self, persistent: persistent) else {
      throw SQLiteError(code: .misuse, message: "there is no statement in the SQL", sql: sql)
    }
    do throws(SQLiteError) {
      if let another = try text.next(in: self, persistent: false) {
        sqlite3_finalize(another)
        throw SQLiteError(
          code: .misuse, message: "a second statement follows the first", sql: sql)
      }
    } catch {
      sqlite3_finalize(statement)
      throw error
    }
    return statement
  }
}
