import CSQLite

/// A prepared statement, for loops that run the same SQL many times: bind, run, bind, run.
///
/// Parameters count from 1, as in `?1`. Bindings stay from one run to the next until they are bound anew
/// or cleared; running a statement with a parameter that was never bound is an error, not a NULL.
/// Like its connection it has one owner at a time.
package final class Statement {
  package let sql: String

  /// The number of the highest parameter.
  package let parameterCount: Int

  let database: DatabaseHandle
  let pointer: OpaquePointer
  /// Which parameters have a value; kept here because SQLite does not tell.
  var bound: [Bool]
  var unboundCount: Int

  init(_ sql: SQL, in database: DatabaseHandle, persistent: Bool) throws(SQLiteError) {
    self.sql = sql.text
    self.database = database
    pointer = try database.prepare(sql.text, persistent: persistent)
    parameterCount = Int(sqlite3_bind_parameter_count(pointer))
    unboundCount = parameterCount
    bound = Array(repeating: false, count: parameterCount)
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  /// Whether running it leaves the database as it is.
  package var isReadOnly: Bool { sqlite3_stmt_readonly(pointer) != 0 }

  /// The names of the result's columns; empty for a statement that returns no rows.
  package var columnNames: [String] {
    let row = Row(statement: pointer)
    return (0..<row.count).map { row.name($0) }
  }
}
