import CSQLite

/// A place where a phrase of the query occurs in the row.
package struct FTS5Occurrence: Hashable, Sendable {
  package let phrase: Int
  package let column: Int
  /// The number of the column's tokens before it.
  package let offset: Int
}

extension FTS5Match {
  /// The number of places where phrases of the query occur in this row.
  package func occurrenceCount() throws(SQLiteError) -> Int {
    guard let instanceCount = api.pointee.xInstCount else { throw Self.missing }
    var count: Int32 = 0
    try check(instanceCount(context, &count))
    return Int(count)
  }

  /// One of these places, in the order of the row's columns and tokens.
  package func occurrence(_ index: Int) throws(SQLiteError) -> FTS5Occurrence {
    guard let instance = api.pointee.xInst else { throw Self.missing }
    var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
    try check(instance(context, Int32(clamping: index), &phrase, &column, &offset))
    return FTS5Occurrence(phrase: Int(phrase), column: Int(column), offset: Int(offset))
  }

  /// Visits the places of one phrase, without looking at the others'.
  package func forEachOccurrence(
    ofPhrase phrase: Int, _ body: (FTS5Occurrence) -> Void
  ) throws(SQLiteError) {
    guard let first = api.pointee.xPhraseFirst, let next = api.pointee.xPhraseNext else {
      throw Self.missing
    }
    var iterator = Fts5PhraseIter()
    var (column, offset): (Int32, Int32) = (0, 0)
    try check(first(context, Int32(clamping: phrase), &iterator, &column, &offset))
    while column >= 0 {
      body(FTS5Occurrence(phrase: phrase, column: Int(column), offset: Int(offset)))
      next(context, &iterator, &column, &offset)
    }
  }

  /// Visits the columns in which a phrase occurs: cheaper than its places where those are not wanted.
  package func forEachColumn(
    withPhrase phrase: Int, _ body: (Int) -> Void
  ) throws(SQLiteError) {
    guard let first = api.pointee.xPhraseFirstColumn, let next = api.pointee.xPhraseNextColumn
    else { throw Self.missing }
    var iterator = Fts5PhraseIter()
    var column: Int32 = 0
    try check(first(context, Int32(clamping: phrase), &iterator, &column))
    while column >= 0 {
      body(Int(column))
      next(context, &iterator, &column)
    }
  }

  /// Visits every row of the table that has the phrase, whether or not the rest of the query matches it.
  package func forEachRow(
    withPhrase phrase: Int,
    _ body: @escaping (borrowing FTS5Match) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    guard let queryPhrase = api.pointee.xQueryPhrase else { throw Self.missing }
    let visit = PhraseVisit(body)
    let code = queryPhrase(
      context, Int32(clamping: phrase), Unmanaged.passUnretained(visit).toOpaque()
    ) { api, context, data in
      guard let api, let context, let data else { return SQLITE_MISUSE }
      return Unmanaged<PhraseVisit>.fromOpaque(data).takeUnretainedValue()
        .visit(FTS5Match(api: api, context: context))
    }
    if let error = visit.error { throw error }
    try check(code)
  }
}

/// Carries the body and its error through C.
private final class PhraseVisit {
  private let body: (borrowing FTS5Match) throws(SQLiteError) -> Void
  private(set) var error: SQLiteError?

  init(_ body: @escaping (borrowing FTS5Match) throws(SQLiteError) -> Void) {
    self.body = body
  }

  func visit(_ match: borrowing FTS5Match) -> Int32 {
    do throws(SQLiteError) {
      try body(match)
      return SQLITE_OK
    } catch {
      self.error = error
      return SQLITE_ABORT
    }
  }
}
