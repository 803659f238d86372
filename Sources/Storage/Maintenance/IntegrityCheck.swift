/// Something that SQLite's own checks found wrong with a database.
package enum IntegrityFinding: Hashable, Sendable {
  /// Damage of the file or disagreement between a table and its index, in SQLite's words.
  case structure(String)
  /// A row that refers to a row that is not there.
  case foreignKey(ForeignKeyViolation)
}

/// A row that refers to a row that is not there.
package struct ForeignKeyViolation: Hashable, Sendable {
  package let table: String
  /// Nil in a table without rowids.
  package let rowID: Int64?
  /// The table that is referred to.
  package let parent: String
}

extension Connection {
  /// SQLite's own checks of the whole file, its indexes and all foreign keys. Empty when all is well.
  package func integrityCheck(limit: Int = 100) throws(SQLiteError) -> [IntegrityFinding] {
    let structure = try rows("PRAGMA integrity_check(" + SQL(trusted: String(limit)) + ")") {
      (row) throws(SQLiteError) in try row.text(0)
    }
    return structure.filter { $0 != "ok" }.map(IntegrityFinding.structure)
      + (try foreignKeyViolations(limit: limit).map(IntegrityFinding.foreignKey))
  }

  /// The rows that refer to rows that are not there.
  package func foreignKeyViolations(limit: Int) throws(SQLiteError) -> [ForeignKeyViolation] {
    try rows(
      "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?1", [limit]
    ) { (row) throws(SQLiteError) in
      ForeignKeyViolation(
        table: try row.text(0), rowID: try row.optionalInt64(1), parent: try row.text(2))
    }
  }
}
