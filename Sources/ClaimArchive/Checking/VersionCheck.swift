import ArticleModel
import Storage

/// Every stored range of a version against its reading text.
struct VersionCheck {
  private let connection: Connection
  private let version: Int
  private let text: ReadingText
  private let name: (key: ArticleKey, ordinal: Int)
  private let report: (ArchiveFinding) -> Void

  init(
    _ connection: Connection, version: Int, report: @escaping (ArchiveFinding) -> Void
  ) throws(SQLiteError) {
    (self.connection, self.version, self.report) = (connection, version, report)
    text = try ArticleReading(connection: connection).text(version: version)
    name =
      try connection.first(
        "SELECT a.key, v.ordinal FROM versions v JOIN articles a ON a.id = v.article WHERE v.id = ?1",
        [version]
      ) { (row) throws(SQLiteError) in (ArticleKey(try row.text(0)), try row.int(1)) }
      ?? (ArticleKey(""), 0)
  }

  /// Tables with a range whose words are stored beside it, or only read from the text.
  private static let rangeQueries: [(what: String, sql: SQL)] = [
    ("claim", "SELECT range_start, range_end, text FROM claims WHERE version = ?1"),
    (
      "claim's lead-in",
      """
      SELECT lead_in_start, lead_in_end, lead_in FROM claims
      WHERE version = ?1 AND (lead_in_start IS NOT NULL OR lead_in IS NOT NULL)
      """
    ),
    (
      "stance's cue",
      "SELECT cue_start, cue_end, NULL FROM claims WHERE version = ?1 AND cue_start IS NOT NULL"
    ),
    ("section", "SELECT range_start, range_end, NULL FROM sections WHERE version = ?1"),
    ("block", "SELECT range_start, range_end, NULL FROM blocks WHERE version = ?1"),
    ("quotation", "SELECT range_start, range_end, NULL FROM quotations WHERE version = ?1"),
    (
      "quotation's cue",
      "SELECT cue_start, cue_end, NULL FROM quotations WHERE version = ?1 AND cue_start IS NOT NULL"
    ),
    (
      "quotation's speaker",
      """
      SELECT speaker_start, speaker_end, NULL FROM quotations
      WHERE version = ?1 AND speaker_start IS NOT NULL
      """
    ),
    ("date", "SELECT range_start, range_end, NULL FROM dates WHERE version = ?1"),
    (
      "set aside quotation",
      "SELECT range_start, range_end, NULL FROM found_quotations WHERE version = ?1"
    ),
    ("set aside date", "SELECT range_start, range_end, NULL FROM found_dates WHERE version = ?1"),
    ("amount", "SELECT range_start, range_end, NULL FROM amounts WHERE version = ?1"),
    ("mention", "SELECT range_start, range_end, NULL FROM mentions WHERE version = ?1"),
    (
      "notice",
      "SELECT range_start, range_end, NULL FROM notices WHERE version = ?1 AND range_start IS NOT NULL"
    ),
  ]

  /// - Returns: the number of ranges.
  func run() throws(SQLiteError) -> Int {
    var count = 0
    for (what, sql) in Self.rangeQueries {
      try connection.forEachRow(sql, [version]) { (row) throws(SQLiteError) in
        count += 1
        let words = try row.optionalUTF8(2)
        let (start, end) = (try row.optionalInt(0) ?? -1, try row.optionalInt(1) ?? -1)
        guard 0 <= start, start <= end, end <= text.utf8.count, isBoundary(start), isBoundary(end)
        else { return note(.range(of: what), nil) }
        if let words, !text.utf8[start..<end].elementsEqual(words) {
          note(.words(of: what), start..<end)
        }
      }
    }
    return count
  }

  /// Whether a character begins or the text ends at an offset.
  private func isBoundary(_ offset: Int) -> Bool {
    offset == text.utf8.count || text.utf8[offset] & 0xC0 != 0x80
  }

  private func note(_ problem: ArchiveFinding.Problem, _ range: ByteRange?) {
    report(
      ArchiveFinding(problem: problem, article: name.key, version: name.ordinal, range: range))
  }
}
