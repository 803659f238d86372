import CSQLite

/// SQL text that is prepared one statement after the other; SQLite itself stops at the first `;` and
/// at a NUL, without a word.
struct SQLScript {
  private let bytes: [UInt8]
  private var position = 0

  init(_ sql: String) throws(SQLiteError) {
    bytes = Array(sql.utf8)
    guard !bytes.contains(0) else {
      throw SQLiteError(code: .misuse, message: "the SQL contains a NUL character", sql: sql)
    }
    guard bytes.count < Int32.max else {
      throw SQLiteError(code: .tooBig, message: "the SQL is too long")
    }
  }

  /// The next statement, nil when only blanks and comments are left.
  mutating func next(
    in database: DatabaseHandle, persistent: Bool
  ) throws(SQLiteError) -> OpaquePointer? {
    let connection = try database.opened()
    var statement: OpaquePointer?
    while statement == nil, position < bytes.count {
      let start = position
      var consumed = 0
      let code = bytes.withUnsafeBufferPointer { buffer -> Int32 in
        guard let base = buffer.baseAddress else { return SQLITE_MISUSE }
        return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
          var tail: UnsafePointer<CChar>?
          let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
          let code = sqlite3_prepare_v3(
            connection, text + start, Int32(buffer.count - start), flags, &statement, &tail)
          consumed = tail.map { $0 - (text + start) } ?? 0
          return code
        }
      }
      try database.check(code, sql: rest)
      // Nothing but blanks and comments gives neither a statement nor, always, progress.
      position = statement == nil && consumed == 0 ? bytes.count : start + consumed
    }
    return statement
  }

  /// What is still to be prepared.
  private var rest: String {
    String(decoding: bytes[position...].drop { $0 <= UInt8(ascii: " ") }, as: UTF8.self)
  }
}
