import CSQLite

extension Statement {
  /// Runs the statement to its end, ignoring rows, and makes it ready to run again.
  package func run() throws(SQLiteError) {
    try begin()
    try finish()
  }

  /// Runs the statement and hands each row to the body as SQLite finds it; nothing is collected.
  package func forEachRow<Failure: StorageFailure>(
    _ body: (borrowing Row) throws(Failure) -> Void
  ) throws(Failure) {
    do throws(SQLiteError) { try begin() } catch { throw Failure(error) }
    var code = sqlite3_step(pointer)
    while code == SQLITE_ROW {
      do {
        try body(Row(statement: pointer))
      } catch {
        sqlite3_reset(pointer)
        throw error
      }
      code = sqlite3_step(pointer)
    }
    do throws(SQLiteError) { try end(code) } catch { throw Failure(error) }
  }

  /// Runs the statement as far as its first row; nil when it has none.
  package func first<Element, Failure: StorageFailure>(
    as decode: (borrowing Row) throws(Failure) -> Element
  ) throws(Failure) -> Element? {
    do throws(SQLiteError) { try begin() } catch { throw Failure(error) }
    let code = sqlite3_step(pointer)
    guard code == SQLITE_ROW else {
      do throws(SQLiteError) { try end(code) } catch { throw Failure(error) }
      return nil
    }
    let element: Element
    do {
      element = try decode(Row(statement: pointer))
    } catch {
      sqlite3_reset(pointer)
      throw error
    }
    do throws(SQLiteError) { try leave() } catch { throw Failure(error) }
    return element
  }

  // A statement that writes (`… RETURNING`) is only done, and its constraints only checked, at its end.
  private func leave() throws(SQLiteError) {
    guard !isReadOnly else {
      sqlite3_reset(pointer)
      return
    }
    try finish()
  }

  private func finish() throws(SQLiteError) {
    var code: Int32
    repeat { code = sqlite3_step(pointer) } while code == SQLITE_ROW
    try end(code)
  }

  private func begin() throws(SQLiteError) {
    guard unboundCount > 0 else { return }
    let index = (bound.firstIndex(of: false) ?? 0) + 1
    throw SQLiteError(code: .outOfRange, message: "parameter ?\(index) is not bound", sql: sql)
  }

  private func end(_ code: Int32) throws(SQLiteError) {
    guard code != SQLITE_DONE else {
      sqlite3_reset(pointer)
      return
    }
    // Resetting first would lose the message to whatever the reset reports.
    let error = database.error(code, sql: sql)
    sqlite3_reset(pointer)
    throw error
  }
}
