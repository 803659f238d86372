import CSQLite

extension Connection {
  /// Runs one statement to its end.
  ///
  /// - Returns: the number of rows that an INSERT, UPDATE or DELETE changed; whatever the last of these
  ///   changed after any other statement.
  @discardableResult
  package func execute(_ sql: SQL, _ bindings: Bindings = []) throws(SQLiteError) -> Int {
    try withStatement(sql, bindings) { (statement) throws(SQLiteError) in try statement.run() }
    return changes
  }

  /// Runs any number of statements without parameters, one after the other.
  package func executeScript(_ script: SQL) throws(SQLiteError) {
    var text = try SQLScript(script.text)
    while let statement = try text.next(in: database, persistent: false) {
      defer { sqlite3_finalize(statement) }
      var code: Int32
      repeat { code = sqlite3_step(statement) } while code == SQLITE_ROW
      guard code == SQLITE_DONE else {
        throw database.error(code, sql: sqlite3_sql(statement).map { String(cString: $0) })
      }
    }
  }

  /// All rows, decoded: `rows("SELECT …", [id], as: Claim.init(row:))`.
  package func rows<Element, Failure: StorageFailure>(
    _ sql: SQL, _ bindings: Bindings = [],
    as decode: (borrowing Row) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    var elements: [Element] = []
    try forEachRow(sql, bindings) { (row) throws(Failure) in elements.append(try decode(row)) }
    return elements
  }

  /// The first row, decoded; nil when there is none.
  package func first<Element, Failure: StorageFailure>(
    _ sql: SQL, _ bindings: Bindings = [],
    as decode: (borrowing Row) throws(Failure) -> Element
  ) throws(Failure) -> Element? {
    try withStatement(sql, bindings) { (statement) throws(Failure) in
      try statement.first(as: decode)
    }
  }

  /// Whether a query has any row.
  package func hasRow(_ sql: SQL, _ bindings: Bindings = []) throws(SQLiteError) -> Bool {
    try first(sql, bindings) { (_) throws(SQLiteError) in true } ?? false
  }

  /// Hands each row to the body as SQLite finds it; nothing is collected.
  package func forEachRow<Failure: StorageFailure>(
    _ sql: SQL, _ bindings: Bindings = [],
    _ body: (borrowing Row) throws(Failure) -> Void
  ) throws(Failure) {
    try withStatement(sql, bindings) { (statement) throws(Failure) in
      try statement.forEachRow(body)
    }
  }

  /// The rowid of the last row that this connection inserted, 0 before the first.
  package var lastInsertRowID: Int64 {
    database.pointer.map { sqlite3_last_insert_rowid($0) } ?? 0
  }

  /// The number of rows that the last INSERT, UPDATE or DELETE changed.
  package var changes: Int {
    database.pointer.map { Int(sqlite3_changes64($0)) } ?? 0
  }

  /// The number of rows that this connection has changed since it was opened.
  package var totalChanges: Int {
    database.pointer.map { Int(sqlite3_total_changes64($0)) } ?? 0
  }
}
