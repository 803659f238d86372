import ArticleModel
import Storage

/// Reads claims with all that belongs to them. Used for one answer, whose articles it remembers.
final class ClaimReading {
  private let connection: Connection
  private let articles: ArticleReading
  private let texts: TextCache
  private var records: [Int: ArticleRecord] = [:]
  private var knownWork: Bool?

  init(_ connection: Connection) {
    self.connection = connection
    articles = ArticleReading(connection: connection)
    texts = TextCache(articles)
  }

  func claims(_ rows: [Int]) throws(SQLiteError) -> [ClaimRecord] {
    var claims: [ClaimRecord] = []
    for row in rows {
      if let claim = try claim(row) { claims.append(claim) }
    }
    return claims
  }

  func claim(_ id: Int) throws(SQLiteError) -> ClaimRecord? {
    let found = try connection.first(
      """
      SELECT c.version, c.public_id, c.kind, c.text, c.lead_in, c.range_start, c.range_end, c.stance,
        c.cue_start, c.cue_end, c.check_worthiness, s.number, s.heading
      FROM claims c LEFT JOIN sections s ON s.id = c.section WHERE c.id = ?1
      """, [id]
    ) { (row) throws(SQLiteError) in
      let article = try self.article(row.int(0))
      let (text, lines) = try self.texts.text(of: article.row)
      let range = try row.range(5)
      return ClaimRecord(
        id: ClaimID(try row.text(1)), kind: try row.coded(2), text: try row.text(3),
        leadIn: try row.optionalText(4), range: range, line: lines.line(at: range.lowerBound),
        column: lines.column(at: range.lowerBound),
        stance: try row.coded(7), stanceCue: try row.optionalRange(8).map { text[$0] },
        checkWorthiness: try row.double(10), speaker: nil,
        section: try Self.section(row, 11), article: article, dates: [], amounts: [],
        quotations: [], work: PeoplesWork(), row: id)
    }
    guard var claim = found else { return nil }
    let text = try texts.text(of: claim.article.row).text
    let findings = FindingReading(connection: connection, text: text)
    let owner = FindingReading.Owner.claim(id, version: claim.article.row)
    claim.quotations = try findings.quotations(of: owner)
    claim.dates = try findings.dates(of: owner)
    claim.amounts = try findings.amounts(of: owner)
    claim.speaker = claim.quotations.first { $0.quotation.speaker != nil }.map {
      SpeakerRecord(
        name: $0.quotation.speaker, role: $0.quotation.role,
        organisation: $0.quotation.organisation)
    }
    if try hasWork() {
      claim.work = try WorkReading(connection: connection).work(
        on: claim.article.key, claim: claim.id, row: id)
    }
    return claim
  }

  /// Whether people have said anything of anything, asked once.
  private func hasWork() throws(SQLiteError) -> Bool {
    if let knownWork { return knownWork }
    let found = try WorkReading(connection: connection).isAnything()
    knownWork = found
    return found
  }

  func dropped(_ rows: [Int]) throws(SQLiteError) -> [DroppedRecord] {
    var records: [DroppedRecord] = []
    for id in rows {
      let record = try connection.first(
        """
        SELECT b.version, b.kind, r.name, b.range_start, b.range_end
        FROM blocks b JOIN rules r ON r.id = b.dropped WHERE b.id = ?1
        """, [id]
      ) { (row) throws(SQLiteError) in
        let article = try self.article(row.int(0))
        let (text, lines) = try self.texts.text(of: article.row)
        let range = try row.range(3)
        return DroppedRecord(
          kind: try row.coded(1), rule: try row.text(2), text: text[range], range: range,
          line: lines.line(at: range.lowerBound), article: article)
      }
      if let record { records.append(record) }
    }
    return records
  }

  private static func section(
    _ row: borrowing Row, _ column: Int
  ) throws(SQLiteError) -> SectionRecord? {
    guard let heading = try row.optionalText(column + 1) else { return nil }
    return SectionRecord(number: try row.optionalText(column), heading: heading)
  }

  private func article(_ version: Int) throws(SQLiteError) -> ArticleRecord {
    if let record = records[version] { return record }
    guard let record = try articles.record(version: version) else {
      throw SQLiteError(
        code: .corrupt, message: "version \(version) is missing; \"claims check\" tells more")
    }
    records[version] = record
    return record
  }
}
