import CSQLite

/// The row that a full-text query stands on, as an auxiliary function sees it. Lives only as long as the
/// call. Phrases, columns, tokens and occurrences count from 0; lengths are in tokens.
package struct FTS5Match: ~Copyable {
  let api: UnsafePointer<Fts5ExtensionApi>
  let context: OpaquePointer

  package var rowID: Int64 { api.pointee.xRowid?(context) ?? 0 }

  /// The number of the table's columns.
  package var columnCount: Int { Int(api.pointee.xColumnCount?(context) ?? 0) }

  /// The number of phrases in the query; a single word is a phrase of one token.
  package var phraseCount: Int { Int(api.pointee.xPhraseCount?(context) ?? 0) }

  /// The number of tokens in a phrase of the query.
  package func tokenCount(ofPhrase phrase: Int) -> Int {
    Int(api.pointee.xPhraseSize?(context, Int32(clamping: phrase)) ?? 0)
  }

  /// The length of a column in this row; of the whole row without a column.
  package func tokenCount(ofColumn column: Int? = nil) throws(SQLiteError) -> Int {
    guard let columnSize = api.pointee.xColumnSize else { throw Self.missing }
    var count: Int32 = 0
    try check(columnSize(context, Self.number(column), &count))
    return Int(count)
  }

  /// The length of a column in all rows together; of all columns without a column.
  package func totalTokenCount(ofColumn column: Int? = nil) throws(SQLiteError) -> Int64 {
    guard let totalSize = api.pointee.xColumnTotalSize else { throw Self.missing }
    var count: Int64 = 0
    try check(totalSize(context, Self.number(column), &count))
    return count
  }

  /// The number of rows in the table.
  package func rowCount() throws(SQLiteError) -> Int64 {
    guard let rowCount = api.pointee.xRowCount else { throw Self.missing }
    var count: Int64 = 0
    try check(rowCount(context, &count))
    return count
  }

  /// Hands the body the bytes of a column's text without a copy.
  package func withUTF8<Result>(
    ofColumn column: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) throws(SQLiteError) -> Result {
    guard let columnText = api.pointee.xColumnText else { throw Self.missing }
    var text: UnsafePointer<CChar>?
    var count: Int32 = 0
    try check(columnText(context, Int32(clamping: column), &text, &count))
    return body(UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : Int(count)))
  }

  /// FTS5 fills its whole interface; that a part of it may be absent is only how C is imported.
  static var missing: SQLiteError {
    SQLiteError(code: .error, message: "the FTS5 interface of this SQLite is incomplete")
  }

  static func number(_ column: Int?) -> Int32 {
    column.map { Int32(clamping: $0) } ?? -1
  }

  func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw SQLiteError(code: code, connection: nil) }
  }
}

// MARK: What a query keeps from row to row

extension FTS5Match {
  /// The state that this query's earlier rows kept. A function keeps one type, its own.
  func keptState<State: AnyObject>() -> State? {
    api.pointee.xGetAuxdata?(context, 0).map {
      Unmanaged<State>.fromOpaque($0).takeUnretainedValue()
    }
  }

  func keep<State: AnyObject>(_ state: State) throws(SQLiteError) {
    guard let setAuxdata = api.pointee.xSetAuxdata else { throw Self.missing }
    // SQLite calls the destructor also when this fails.
    try check(setAuxdata(context, Unmanaged.passRetained(state).toOpaque(), releaseObject))
  }
}
