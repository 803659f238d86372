import CSQLite

/// The row that a statement stands on. Lives only inside the closure that is handed it: it cannot be
/// copied or kept, and SQLite's memory behind it is gone with the next step.
///
/// Columns count from 0. Reads are strict: a column of another type than the one asked for is an error
/// that names column and statement, never a converted value.
package struct Row: ~Copyable {
  let statement: OpaquePointer

  /// The number of columns.
  package var count: Int { Int(sqlite3_column_count(statement)) }

  /// The column's name as the statement gives it, empty beyond the last column.
  package func name(_ column: Int) -> String {
    sqlite3_column_name(statement, Int32(clamping: column)).map { String(cString: $0) } ?? ""
  }

  package func isNull(_ column: Int) throws(SQLiteError) -> Bool {
    guard type(column) == SQLITE_NULL else { return false }
    try checkRange(column)
    return true
  }

  package func int64(_ column: Int) throws(SQLiteError) -> Int64 {
    try expect(SQLITE_INTEGER, in: column)
    return sqlite3_column_int64(statement, Int32(truncatingIfNeeded: column))
  }

  package func int(_ column: Int) throws(SQLiteError) -> Int {
    guard let value = Int(exactly: try int64(column)) else {
      throw decodingError(column, "an integer beyond the range of Int")
    }
    return value
  }

  /// The column as a truth value: 0 or 1, nothing else.
  package func bool(_ column: Int) throws(SQLiteError) -> Bool {
    switch try int64(column) {
    case 0: return false
    case 1: return true
    default: throw decodingError(column, "an integer other than 0 and 1")
    }
  }

  package func double(_ column: Int) throws(SQLiteError) -> Double {
    try expect(SQLITE_FLOAT, in: column)
    return sqlite3_column_double(statement, Int32(truncatingIfNeeded: column))
  }

  /// The column's text. Text that is not valid UTF-8 is an error: `utf8` reads it as it is.
  package func text(_ column: Int) throws(SQLiteError) -> String {
    let text = try withUTF8(column) { String(validating: $0, as: UTF8.self) }
    guard let text else { throw decodingError(column, "text that is not valid UTF-8") }
    return text
  }

  /// The bytes of the column's text.
  package func utf8(_ column: Int) throws(SQLiteError) -> [UInt8] {
    try withUTF8(column) { [UInt8]($0) }
  }

  /// Hands the body the bytes of the column's text without a copy; they are gone when it returns.
  package func withUTF8<Result>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) throws(SQLiteError) -> Result {
    try expect(SQLITE_TEXT, in: column)
    let index = Int32(truncatingIfNeeded: column)
    // In this order: asking for the bytes first may make SQLite convert the text afterwards.
    guard let bytes = sqlite3_column_text(statement, index) else {
      throw SQLiteError(code: .outOfMemory, message: "out of memory", sql: sql)
    }
    return body(
      UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, index))))
  }

  package func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
    try withBlob(column) { [UInt8]($0) }
  }

  /// Hands the body the column's blob without a copy; its bytes are gone when it returns.
  package func withBlob<Result>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) throws(SQLiteError) -> Result {
    try expect(SQLITE_BLOB, in: column)
    let index = Int32(truncatingIfNeeded: column)
    // An empty blob has no address.
    let bytes = sqlite3_column_blob(statement, index)
    return body(
      UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, index))))
  }

  /// Whatever the column holds.
  package func value(_ column: Int) throws(SQLiteError) -> Value {
    switch type(column) {
    case SQLITE_INTEGER: return .integer(try int64(column))
    case SQLITE_FLOAT: return .real(try double(column))
    case SQLITE_TEXT: return .text(try text(column))
    case SQLITE_BLOB: return .blob(try blob(column))
    default:
      try checkRange(column)
      return .null
    }
  }

  /// The error of a column that holds something else than it should, for callers that decode further:
  /// `row.decodingError(2, "an unknown kind of claim")`.
  package func decodingError(_ column: Int, _ found: String) -> SQLiteError {
    SQLiteError(
      code: .mismatch, message: "column \(column) (\(name(column))) holds \(found)", sql: sql)
  }
}

extension Row {
  private var sql: String? {
    sqlite3_sql(statement).map { String(cString: $0) }
  }

  private func type(_ column: Int) -> Int32 {
    sqlite3_column_type(statement, Int32(clamping: column))
  }

  private func expect(_ expected: Int32, in column: Int) throws(SQLiteError) {
    let found = type(column)
    if found == expected { return }
    try checkRange(column)
    throw decodingError(
      column, "\(storageClassName(found)) where \(storageClassName(expected)) is expected")
  }

  // SQLite reads NULL from a column that does not exist.
  private func checkRange(_ column: Int) throws(SQLiteError) {
    guard (0..<count).contains(column) else {
      throw SQLiteError(
        code: .outOfRange, message: "there is no column \(column), the row has \(count)", sql: sql)
    }
  }
}

/// The name of a fundamental data type of SQLite.
func storageClassName(_ type: Int32) -> String {
  switch type {
  case SQLITE_INTEGER: "an integer"
  case SQLITE_FLOAT: "a real number"
  case SQLITE_TEXT: "text"
  case SQLITE_BLOB: "a blob"
  default: "NULL"
  }
}
