import ArticleModel
import Storage

/// Reads what a comparison needs of versions: texts, quotations, and what stands at a place.
final class VersionReading {
  let connection: Connection
  private let articles: ArticleReading
  private let texts: TextCache
  private var versions: [Int: Version] = [:]
  private var languages: [Int: String?] = [:]

  /// A version of an article with what stands between quotation marks in it.
  struct Version {
    var record: ArticleRecord
    var standing: FoundPlace.Standing
    /// Direct ones and those with words in marks, in reading order.
    var quotations: [QuotationRecord]
  }

  /// A claim as far as a comparison needs it.
  struct ClaimWords {
    var row: Int
    var version: Int
    var range: ByteRange
    var stance: Stance
    var text: String
  }

  /// So many versions are kept.
  private static let capacity = 256

  init(_ connection: Connection) {
    self.connection = connection
    articles = ArticleReading(connection: connection)
    texts = TextCache(articles)
  }

  func claim(_ row: Int) throws(SQLiteError) -> ClaimWords? {
    try connection.first(
      "SELECT version, range_start, range_end, stance, text FROM claims WHERE id = ?1", [row]
    ) { (found) throws(SQLiteError) in
      ClaimWords(
        row: row, version: try found.int(0), range: try found.range(1), stance: try found.coded(3),
        text: try found.text(4))
    }
  }

  /// Claims that have an amount of just this value and unit; a good many at most.
  func claims(withValueOf amount: Amount) throws(SQLiteError) -> [Int] {
    try connection.rows(
      """
      SELECT claim FROM amounts
      WHERE value = ?1 AND value_max IS ?2 AND unit IS ?3 AND claim IS NOT NULL LIMIT 5000
      """, [amount.value, amount.valueMax, amount.unit]
    ) { (row) throws(SQLiteError) in try row.int(0) }
  }

  /// The dates in a claim.
  func dates(of claim: ClaimWords) throws(SQLiteError) -> [DateRecord] {
    try FindingReading(connection: connection, text: texts.text(of: claim.version).text)
      .dates(of: .claim(claim.row, version: claim.version))
  }

  /// The language of a version, as a BCP 47 tag.
  func language(of version: Int) throws(SQLiteError) -> String? {
    if let known = languages[version] { return known }
    let found = try connection.first("SELECT language FROM versions WHERE id = ?1", [version]) {
      (row) throws(SQLiteError) in try row.optionalText(0)
    }
    languages[version] = .some(found ?? nil)
    return found ?? nil
  }

  func text(of version: Int) throws(SQLiteError) -> (text: ReadingText, lines: LineIndex) {
    try texts.text(of: version)
  }

  func version(_ id: Int) throws(SQLiteError) -> Version? {
    if let known = versions[id] { return known }
    guard let record = try articles.record(version: id) else { return nil }
    let isDeleted = try connection.first(
      "SELECT deleted_at IS NOT NULL FROM articles WHERE id = ?1", [record.number]
    ) { (row) throws(SQLiteError) in try row.bool(0) }
    let findings = FindingReading(connection: connection, text: try texts.text(of: id).text)
    let version = Version(
      record: record,
      standing: isDeleted == true ? .deleted : record.isCurrent ? .current : .earlier,
      quotations: try findings.quotations(of: .version(id)).filter {
        $0.quotation.directness != .indirect
      })
    if versions.count == Self.capacity { versions.removeAll(keepingCapacity: true) }
    versions[id] = version
    return version
  }

  /// The place of some bytes of a version.
  func place(of range: ByteRange, in version: Version) throws(SQLiteError) -> FoundPlace {
    let (text, lines) = try texts.text(of: version.record.row)
    let claim = try connection.first(
      """
      SELECT c.public_id, s.number, s.heading FROM claims c LEFT JOIN sections s ON s.id = c.section
      WHERE c.version = ?1 AND c.range_start <= ?2 AND c.range_end > ?2 ORDER BY c.id LIMIT 1
      """, [version.record.row, range.lowerBound]
    ) { (row) throws(SQLiteError) in
      (
        id: try row.text(0), number: try row.optionalText(1), heading: try row.optionalText(2)
      )
    }
    let dropped = try connection.first(
      """
      SELECT r.name FROM blocks b JOIN rules r ON r.id = b.dropped
      WHERE b.version = ?1 AND b.range_start <= ?2 AND b.range_end > ?2 LIMIT 1
      """, [version.record.row, range.lowerBound]
    ) { (row) throws(SQLiteError) in try row.text(0) }
    return FoundPlace(
      article: version.record, standing: version.standing,
      section: claim?.heading.map { SectionRecord(number: claim?.number, heading: $0) },
      claim: claim.map { ClaimID($0.id) }, range: range, line: lines.line(at: range.lowerBound),
      column: lines.column(at: range.lowerBound), text: text[range],
      passage: Passage(in: text, around: range), dropped: dropped)
  }
}

extension VersionReading {
  /// Blocks that were left out of current versions and hold all words of a quotation, with their places.
  func dropped(
    holding quoted: QuotedParts
  ) throws(SQLiteError) -> [(version: Int, range: ByteRange)] {
    let phrases = quoted.parts.map { part in
      let words = part.words.words.prefix(Self.wordsOfPhrase).map {
        String(decoding: part.words.text[$0.range], as: UTF8.self)
      }
      return MatchExpression.term(QueryTerm(words.joined(separator: " "))).plainText
    }
    return try connection.rows(
      """
      SELECT b.version, b.range_start, b.range_end FROM blocks b
      WHERE b.id IN (SELECT rowid FROM dropped_fts WHERE dropped_fts MATCH ?1 LIMIT 8) ORDER BY b.id
      """, [phrases.joined(separator: " AND ")]
    ) { (row) throws(SQLiteError) in (try row.int(0), try row.range(1)) }
  }

  /// So many words of a part are asked for at once.
  private static let wordsOfPhrase = 12
}
