import CSQLite

/// Where SQLite takes the result of a function from.
struct FunctionResult {
  let context: OpaquePointer?

  /// Runs the body and gives SQLite its value or its error.
  func set(_ body: () throws(SQLiteError) -> Value) {
    do throws(SQLiteError) {
      set(try body())
    } catch {
      sqlite3_result_error(context, error.message, -1)
      sqlite3_result_error_code(context, error.code.rawValue)
    }
  }

  private func set(_ value: Value) {
    switch value {
    case .null:
      sqlite3_result_null(context)
    case .integer(let integer):
      sqlite3_result_int64(context, integer)
    case .real(let double):
      sqlite3_result_double(context, double)
    case .text(var text):
      text.withUTF8 {
        claims_sqlite3_result_text_copy(context, $0.baseAddress, UInt64($0.count))
      }
    case .blob(let bytes):
      bytes.withUnsafeBytes {
        claims_sqlite3_result_blob_copy(context, $0.baseAddress, UInt64($0.count))
      }
    }
  }
}
