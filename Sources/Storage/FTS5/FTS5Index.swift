/// FTS5's own commands on one full-text table. All of them need a connection that may write.
package struct FTS5Index {
  private let connection: Connection
  private let table: SQL

  package init(_ table: String, in connection: Connection) {
    self.connection = connection
    self.table = .identifier(table)
  }

  /// Merges the whole index into one segment: slow, and best for what comes after a bulk load.
  package func optimize() throws(SQLiteError) {
    try command("optimize")
  }

  /// Does a part of the merging that `optimize` would do.
  ///
  /// - Parameter pages: how much to do at most.
  /// - Returns: whether anything is left to do.
  @discardableResult
  package func merge(pages: Int) throws(SQLiteError) -> Bool {
    let before = connection.totalChanges
    // Negative: also where there are too few segments for a merge of FTS5's own.
    try command("merge", -abs(pages))
    return connection.totalChanges - before >= 2
  }

  /// Builds the index anew from its content.
  package func rebuild() throws(SQLiteError) {
    try command("rebuild")
  }

  /// Sets one of the options that the table keeps, such as `hashsize`, `pgsz` or `automerge`.
  package func configure(_ option: StaticString, _ value: Int) throws(SQLiteError) {
    try command(String(describing: option), value)
  }

  /// Whether the index agrees with itself and with the rows that it indexes.
  package func isConsistent() throws(SQLiteError) -> Bool {
    do throws(SQLiteError) {
      try command("integrity-check", 1)
      return true
    } catch {
      guard .corrupt ~= error else { throw error }
      return false
    }
  }

  private func command(_ name: String, _ value: Int? = nil) throws(SQLiteError) {
    try connection.execute(
      "INSERT INTO " + table + " (" + table + ", rank) VALUES (?1, ?2)", [name, value])
  }
}
