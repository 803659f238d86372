import CSQLite

/// The arguments of a call from SQL. Lives only as long as the call; reads are as strict as a row's.
package struct FunctionArguments: ~Copyable {
  let function: String
  let values: UnsafeMutableBufferPointer<OpaquePointer?>

  init(function: String, count: Int32, values: UnsafeMutablePointer<OpaquePointer?>?) {
    self.function = function
    self.values = UnsafeMutableBufferPointer(start: values, count: values == nil ? 0 : Int(count))
  }

  package var count: Int { values.count }

  package func isNull(_ index: Int) throws(SQLiteError) -> Bool {
    sqlite3_value_type(try argument(index)) == SQLITE_NULL
  }

  package func int64(_ index: Int) throws(SQLiteError) -> Int64 {
    sqlite3_value_int64(try argument(index, SQLITE_INTEGER))
  }

  package func double(_ index: Int) throws(SQLiteError) -> Double {
    sqlite3_value_double(try argument(index, SQLITE_FLOAT))
  }

  package func text(_ index: Int) throws(SQLiteError) -> String {
    let value = try argument(index, SQLITE_TEXT)
    let bytes = UnsafeBufferPointer(
      start: sqlite3_value_text(value), count: Int(sqlite3_value_bytes(value)))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw mismatch(index, "text that is not valid UTF-8")
    }
    return text
  }

  package func blob(_ index: Int) throws(SQLiteError) -> [UInt8] {
    let value = try argument(index, SQLITE_BLOB)
    let bytes = UnsafeRawBufferPointer(
      start: sqlite3_value_blob(value), count: Int(sqlite3_value_bytes(value)))
    return [UInt8](bytes)
  }

  /// Whatever the argument is.
  package func value(_ index: Int) throws(SQLiteError) -> Value {
    switch sqlite3_value_type(try argument(index)) {
    case SQLITE_INTEGER: .integer(try int64(index))
    case SQLITE_FLOAT: .real(try double(index))
    case SQLITE_TEXT: .text(try text(index))
    case SQLITE_BLOB: .blob(try blob(index))
    default: .null
    }
  }

  private func argument(_ index: Int) throws(SQLiteError) -> OpaquePointer {
    guard values.indices.contains(index), let value = values[index] else {
      throw SQLiteError(
        code: .outOfRange, message: "\(function)() has no argument \(index), it has \(count)")
    }
    return value
  }

  private func argument(_ index: Int, _ expected: Int32) throws(SQLiteError) -> OpaquePointer {
    let value = try argument(index)
    let found = sqlite3_value_type(value)
    guard found == expected else {
      throw mismatch(
        index, "\(storageClassName(found)) where \(storageClassName(expected)) is expected")
    }
    return value
  }

  private func mismatch(_ index: Int, _ found: String) -> SQLiteError {
    SQLiteError(code: .mismatch, message: "argument \(index) of \(function)() is \(found)")
  }
}
