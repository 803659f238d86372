import Storage

/// Finds the words of a query in the few texts that are shown, with FTS5's own idea of a word.
struct Highlighter {
  enum Table {
    case claims, dropped

    fileprivate var sql: SQL {
      switch self {
      case .claims:
        "SELECT highlight(claims_fts, ?2, char(2), char(3)) FROM claims_fts WHERE claims_fts MATCH ?1 AND rowid = ?3"
      case .dropped:
        "SELECT highlight(dropped_fts, ?2, char(2), char(3)) FROM dropped_fts WHERE dropped_fts MATCH ?1 AND rowid = ?3"
      }
    }
  }

  private let connection: Connection
  private let table: Table
  private let match: String?
  private let words: WordHighlights?
  private let patterns: [PatternMatcher]

  /// - Parameter words: finds them without the index, where the query is of words alone.
  init(
    _ connection: Connection, _ table: Table, _ match: MatchExpression?,
    words: WordHighlights? = nil, patterns: [QueryPattern] = []
  ) {
    (self.connection, self.table, self.words) = (connection, table, words)
    self.match = match?.text
    self.patterns = patterns.map(PatternMatcher.init)
  }

  /// The ranges of found words in a column's text, in UTF-8 bytes.
  func ranges(in text: String, column: Int, row: Int) throws(SQLiteError) -> [Range<Int>] {
    var ranges = try wordRanges(in: text, column: column, row: row)
    for pattern in patterns where column == 0 {
      for range in pattern.ranges(in: text) where !ranges.contains(where: range.overlaps) {
        ranges.append(range)
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func wordRanges(in text: String, column: Int, row: Int) throws(SQLiteError) -> [Range<
    Int
  >] {
    if let words { return try words.ranges(in: text) }
    // Text that holds the marks itself is shown unmarked.
    guard let match, !text.utf8.contains(where: { $0 == 2 || $0 == 3 }) else { return [] }
    let marked = try connection.first(table.sql, [match, column, row]) {
      (row) throws(SQLiteError) in try row.optionalUTF8(0)
    }
    guard let marked = marked ?? nil else { return [] }
    var ranges: [Range<Int>] = []
    var (offset, start) = (0, 0)
    for byte in marked {
      switch byte {
      case 2: start = offset
      case 3: ranges.append(start..<offset)
      default: offset += 1
      }
    }
    return ranges
  }
}
