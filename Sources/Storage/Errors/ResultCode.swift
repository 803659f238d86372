import CSQLite

/// A result code of SQLite, extended where SQLite knows more than the primary code.
///
/// A pattern that is a primary code matches all of its extended codes:
/// `case .constraint` also matches `.constraintUnique`.
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The code without its extension: the lowest eight bits.
  package var primary: ResultCode {
    ResultCode(rawValue: rawValue & 0xff)
  }

  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }

  package static func ~= (pattern: ResultCode, error: SQLiteError) -> Bool {
    pattern ~= error.code
  }
}

extension ResultCode {
  package static let ok = ResultCode(rawValue: SQLITE_OK)
  package static let row = ResultCode(rawValue: SQLITE_ROW)
  package static let done = ResultCode(rawValue: SQLITE_DONE)

  package static let error = ResultCode(rawValue: SQLITE_ERROR)
  package static let abort = ResultCode(rawValue: SQLITE_ABORT)
  package static let authorization = ResultCode(rawValue: SQLITE_AUTH)
  package static let busy = ResultCode(rawValue: SQLITE_BUSY)
  package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  package static let full = ResultCode(rawValue: SQLITE_FULL)
  package static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  package static let interrupted = ResultCode(rawValue: SQLITE_INTERRUPT)
  package static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  package static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  package static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
  package static let notFound = ResultCode(rawValue: SQLITE_NOTFOUND)
  package static let outOfMemory = ResultCode(rawValue: SQLITE_NOMEM)
  package static let outOfRange = ResultCode(rawValue: SQLITE_RANGE)
  package static let permission = ResultCode(rawValue: SQLITE_PERM)
  package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  package static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
}

// The extended codes are macros that compute, which Swift does not import.
extension ResultCode {
  package static let busySnapshot = busy.extended(2)
  package static let constraintCheck = constraint.extended(1)
  package static let constraintForeignKey = constraint.extended(3)
  package static let constraintNotNull = constraint.extended(5)
  package static let constraintPrimaryKey = constraint.extended(6)
  package static let constraintUnique = constraint.extended(8)
  package static let constraintDataType = constraint.extended(12)

  private func extended(_ number: Int32) -> ResultCode {
    ResultCode(rawValue: rawValue | number << 8)
  }
}

extension ResultCode: CustomStringConvertible {
  package var description: String {
    "\(String(cString: sqlite3_errstr(rawValue))) (\(rawValue))"
  }
}
