import CSQLite

extension Statement {
  package func bind(_ value: Int64, at index: Int) throws(SQLiteError) {
    try markBound(index, sqlite3_bind_int64(pointer, Int32(clamping: index), value))
  }

  package func bind(_ value: Int, at index: Int) throws(SQLiteError) {
    try bind(Int64(value), at: index)
  }

  package func bind(_ value: Bool, at index: Int) throws(SQLiteError) {
    try bind(value ? 1 as Int64 : 0, at: index)
  }

  /// Binds a number; infinities are values, "not a number" is refused because SQLite would store NULL.
  package func bind(_ value: Double, at index: Int) throws(SQLiteError) {
    guard !value.isNaN else {
      throw SQLiteError(
        code: .mismatch, message: "parameter ?\(index) is not a number, which SQLite cannot store",
        sql: sql)
    }
    try markBound(index, sqlite3_bind_double(pointer, Int32(clamping: index), value))
  }

  package func bindNull(at index: Int) throws(SQLiteError) {
    try markBound(index, sqlite3_bind_null(pointer, Int32(clamping: index)))
  }

  package func bind(_ text: String, at index: Int) throws(SQLiteError) {
    var text = text
    try markBound(index, text.withUTF8 { copyText(UnsafeRawBufferPointer($0), at: index) })
  }

  package func bind(_ text: String?, at index: Int) throws(SQLiteError) {
    if let text { try bind(text, at: index) } else { try bindNull(at: index) }
  }

  /// Binds UTF-8 bytes as text.
  package func bind(utf8 bytes: UnsafeRawBufferPointer, at index: Int) throws(SQLiteError) {
    try markBound(index, copyText(bytes, at: index))
  }

  /// Binds a range of UTF-8 bytes as text, so that parts of an article need not become strings first.
  package func bind(utf8 bytes: [UInt8], _ range: Range<Int>, at index: Int) throws(SQLiteError) {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      throw SQLiteError(
        code: .outOfRange,
        message: "bytes \(range) of \(bytes.count) cannot be bound to parameter ?\(index)", sql: sql
      )
    }
    let code = bytes.withUnsafeBytes {
      copyText(UnsafeRawBufferPointer(rebasing: $0[range]), at: index)
    }
    try markBound(index, code)
  }

  package func bind(blob bytes: [UInt8], at index: Int) throws(SQLiteError) {
    try markBound(index, bytes.withUnsafeBytes { copyBlob($0, at: index) })
  }

  package func bind(_ value: Value, at index: Int) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(at: index)
    case .integer(let integer): try bind(integer, at: index)
    case .real(let double): try bind(double, at: index)
    case .text(let text): try bind(text, at: index)
    case .blob(let bytes): try bind(blob: bytes, at: index)
    }
  }

  /// Binds all parameters, first to last; their number has to be the statement's.
  package func bind(_ values: Bindings) throws(SQLiteError) {
    guard values.count == parameterCount else {
      throw SQLiteError(
        code: .outOfRange,
        message: "\(values.count) values for \(parameterCount) parameters", sql: sql)
    }
    for (offset, value) in values.enumerated() {
      try bind(value?.bindingValue ?? .null, at: offset + 1)
    }
  }

  /// Forgets all bindings and frees SQLite's copies of them.
  package func clearBindings() {
    sqlite3_clear_bindings(pointer)
    unboundCount = parameterCount
    for index in bound.indices { bound[index] = false }
  }

  private func copyText(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int32 {
    claims_sqlite3_bind_text_copy(
      pointer, Int32(clamping: index), bytes.baseAddress, UInt64(bytes.count))
  }

  private func copyBlob(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int32 {
    claims_sqlite3_bind_blob_copy(
      pointer, Int32(clamping: index), bytes.baseAddress, UInt64(bytes.count))
  }

  private func markBound(_ index: Int, _ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      throw code == SQLITE_RANGE
        ? SQLiteError(
          code: .outOfRange,
          message: "there is no parameter ?\(index), the statement has \(parameterCount)", sql: sql)
        : database.error(code, sql: sql)
    }
    if !bound[index - 1] {
      bound[index - 1] = true
      unboundCount -= 1
    }
  }
}
