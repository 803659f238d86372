import CSQLite

/// Something that SQLite refused, or that this module refused in SQLite's terms: a column of another
/// type than the one asked for is `.mismatch`, a wrong number of bindings `.outOfRange`, a second
/// statement behind the first `.misuse`.
///
/// Holds the SQL but never the bound values, so that it can be printed and logged.
package struct SQLiteError: Error, Hashable, Sendable {
  package let code: ResultCode

  /// What is wrong, specific fact first, lower case, no final period.
  package let message: String

  /// The statement at fault, with its parameters as `?1`; nil when no statement was involved.
  package let sql: String?

  package init(code: ResultCode, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// What the connection says about the failure that it has just reported.
  init(code: Int32, connection: OpaquePointer?, sql: String? = nil) {
    let message = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(
      code: ResultCode(rawValue: code),
      message: message.map { String(cString: $0) } ?? "unknown error", sql: sql)
  }
}

extension SQLiteError: CustomStringConvertible {
  package var description: String {
    guard let sql else { return message }
    return "\(message) (SQLite code \(code.rawValue)) in: \(sql)"
  }
}

/// An error type that can hold a failure of the database: what the bodies of transactions and row
/// loops may throw, so that the body's own error and the database's arrive in one type.
package protocol StorageFailure: Error {
  init(_ error: SQLiteError)
}

extension SQLiteError: StorageFailure {
  package init(_ error: SQLiteError) {
    self = error
  }
}
