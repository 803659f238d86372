import ArticleModel
import Storage

/// Reads versions of articles.
struct ArticleReading {
  let connection: Connection

  /// The columns of a record, over the aliases `v`, `a` and `s` (sources).
  static let columns: SQL = """
    a.id, a.key, v.ordinal, a.current_version = v.id, v.title, v.subtitle, v.authors, v.publisher,
    v.url, v.published_from, v.published_to, v.published_precision, v.language, v.tags, v.path,
    v.record_id, s.media_type, s.encoding, s.encoding_evidence, s.sha256, v.imported_at, v.rule_set,
    v.claim_count, v.id, v.modified, v.evidence, a.deleted_at
    """

  static let tables: SQL = """
     FROM versions v JOIN articles a ON a.id = v.article JOIN sources s ON s.id = v.source
    """

  func record(version: Int) throws(SQLiteError) -> ArticleRecord? {
    try connection.first(
      "SELECT " + Self.columns + Self.tables + " WHERE v.id = ?1", [version], as: Self.record)
  }

  func records(where condition: SQL, _ bindings: Bindings) throws(SQLiteError) -> [ArticleRecord] {
    try connection.rows(
      "SELECT " + Self.columns + Self.tables + " WHERE " + condition, bindings, as: Self.record)
  }

  static func record(_ row: borrowing Row) throws(SQLiteError) -> ArticleRecord {
    let metadata = ArticleMetadata(
      title: try row.optionalText(4), subtitle: try row.optionalText(5),
      authors: try strings(row, 6), publisher: try row.optionalText(7),
      url: try row.optionalText(8), published: try published(row),
      modified: try modified(row), language: try row.optionalText(12),
      tags: try strings(row, 13), evidence: try evidence(row))
    let mediaType = try row.text(16)
    guard let format = SourceFormat.allCases.first(where: { $0.mediaType == mediaType }) else {
      throw row.decodingError(16, "an unknown media type")
    }
    return ArticleRecord(
      number: try row.int(0), key: ArticleKey(try row.text(1)), version: try row.int(2),
      isCurrent: try row.bool(3), metadata: metadata,
      source: Source(
        path: try row.optionalText(14), id: try row.optionalText(15), format: format,
        encoding: SourceEncoding(name: try row.text(17), evidence: try row.text(18)),
        sha256: try row.text(19)),
      importedAt: try row.text(20), ruleSet: try row.text(21), claimCount: try row.int(22),
      removedAt: try row.optionalText(26), row: try row.int(23))
  }

  private static func published(_ row: borrowing Row) throws(SQLiteError) -> DateInterval? {
    guard let precision = try row.optionalText(11) else { return nil }
    guard let precision = DatePrecision(rawValue: precision) else {
      throw row.decodingError(11, "an unknown precision")
    }
    return DateInterval(
      earliest: try row.optionalInt(9).flatMap(CalendarDay.init(daysSince1970:)),
      latest: try row.optionalInt(10).flatMap(CalendarDay.init(daysSince1970:)),
      precision: precision)
  }

  private static func modified(_ row: borrowing Row) throws(SQLiteError) -> DateInterval? {
    guard let text = try row.optionalText(24) else { return nil }
    guard let date = DateInterval(iso8601: text) else {
      throw row.decodingError(24, "no day, month or year")
    }
    return date
  }

  private static func evidence(_ row: borrowing Row) throws(SQLiteError) -> MetadataEvidence {
    guard let evidence = EvidenceJSON.evidence(try row.text(25)) else {
      throw row.decodingError(25, "no JSON object of strings")
    }
    return evidence
  }

  private static func strings(
    _ row: borrowing Row, _ column: Int
  ) throws(SQLiteError) -> [String] {
    guard let strings = JSONText.strings(try row.text(column)) else {
      throw row.decodingError(column, "no JSON array of strings")
    }
    return strings
  }

  /// The reading text of a version.
  func text(version: Int) throws(SQLiteError) -> ReadingText {
    let stored = try connection.first(
      """
      SELECT v.text, CASE WHEN v.text IS NULL THEN s.bytes END
      FROM versions v JOIN sources s ON s.id = v.source WHERE v.id = ?1
      """, [version]
    ) { (row) throws(SQLiteError) in
      if let text = try row.optionalUTF8(0) { text } else { try row.optionalBlob(1) ?? [] }
    }
    return ReadingText(utf8: stored ?? [])
  }
}

/// The texts of the versions that one answer speaks of, each read once; the last few are kept.
final class TextCache {
  private let reading: ArticleReading
  private var kept: [(version: Int, text: ReadingText, lines: LineIndex)] = []

  private static let capacity = 8

  init(_ reading: ArticleReading) {
    self.reading = reading
  }

  func text(of version: Int) throws(SQLiteError) -> (text: ReadingText, lines: LineIndex) {
    if let found = kept.first(where: { $0.version == version }) { return (found.text, found.lines) }
    let text = try reading.text(version: version)
    let lines = LineIndex(text.utf8)
    if kept.count == Self.capacity { kept.removeFirst() }
    kept.append((version, text, lines))
    return (text, lines)
  }
}
