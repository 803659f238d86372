public import ArticleModel
import Storage

/// A version of an article, whole.
public struct StoredArticle: Hashable, Sendable {
  /// What it is and where it comes from.
  public var record: ArticleRecord
  /// The article as parsed. Sentences are not stored; given metadata are what the archive keeps for
  /// reading the source again, and not part of this value.
  public var parsed: ParsedArticle

  /// The words at a range of the reading text.
  public subscript(range: ByteRange) -> String { parsed.text[range] }

  /// Where lines begin in the reading text.
  public var lines: LineIndex { LineIndex(parsed.text.utf8) }
}

extension Archive {
  /// A version of an article with everything that was found in it.
  public func stored(_ record: ArticleRecord) throws(ArchiveError) -> StoredArticle {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        try StoredArticleReading(connection, record).read()
      }
    }
  }

  /// The bytes that a version was read from, as they were imported.
  public func sourceBytes(of record: ArticleRecord) throws(ArchiveError) -> [UInt8] {
    try reporting { () throws(SQLiteError) in
      try connection.first(
        "SELECT s.bytes FROM versions v JOIN sources s ON s.id = v.source WHERE v.id = ?1",
        [record.row]
      ) { (row) throws(SQLiteError) in try row.blob(0) } ?? []
    }
  }
}

/// Puts a version together again; what rows refer to by id, the model refers to by index.
struct StoredArticleReading {
  private let connection: Connection
  private let record: ArticleRecord
  private let text: ReadingText
  /// Whether what the parser found is wanted, whatever people have corrected.
  private let isAsFound: Bool
  private let firstBlock: Int
  private let firstSection: Int

  init(
    _ connection: Connection, _ record: ArticleRecord, isAsFound: Bool = false
  ) throws(SQLiteError) {
    (self.connection, self.record, self.isAsFound) = (connection, record, isAsFound)
    text = try ArticleReading(connection: connection).text(version: record.row)
    func first(_ sql: SQL) throws(SQLiteError) -> Int {
      try connection.first(sql, [record.row]) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
    }
    firstBlock = try first("SELECT coalesce(min(id), 0) FROM blocks WHERE version = ?1")
    firstSection = try first("SELECT coalesce(min(id), 0) FROM sections WHERE version = ?1")
  }

  func read() throws(SQLiteError) -> StoredArticle {
    let findings = FindingReading(connection: connection, text: text, isAsFound: isAsFound)
    let owner = FindingReading.Owner.version(record.row)
    let parsed = ParsedArticle(
      source: record.source, metadata: record.metadata, text: text, blocks: try blocks(),
      sections: try sections(), claims: try claims(),
      quotations: try findings.quotations(of: owner).map(\.quotation),
      dates: try findings.dates(of: owner).map(\.date),
      amounts: try findings.amounts(of: owner).map(\.amount), entities: try entities(),
      mentions: try mentions(), notices: try notices(), ruleSet: record.ruleSet)
    return StoredArticle(record: record, parsed: parsed)
  }

  private func blocks() throws(SQLiteError) -> [Block] {
    let links = try links()
    return try connection.rows(
      """
      SELECT b.kind, b.level, b.range_start, b.range_end, b.source_start, b.source_end, r.name,
        b.lead_in, b.number, b.id
      FROM blocks b LEFT JOIN rules r ON r.id = b.dropped WHERE b.version = ?1 ORDER BY b.id
      """, [record.row]
    ) { (row) throws(SQLiteError) in
      Block(
        kind: try row.coded(0), level: try row.int(1), range: try row.range(2),
        source: try row.range(4), dropped: try row.optionalText(6),
        leadIn: try row.optionalInt(7).map { $0 - firstBlock }, number: try row.optionalText(8),
        links: links[try row.int(9)] ?? [])
    }
  }

  /// The links of every block that has some, by the block's row.
  private func links() throws(SQLiteError) -> [Int: [Link]] {
    var links: [Int: [Link]] = [:]
    let rows = try connection.rows(
      "SELECT block, range_start, range_end, url FROM links WHERE version = ?1 ORDER BY id",
      [record.row]
    ) { (row) throws(SQLiteError) in
      (block: try row.int(0), link: Link(range: try row.range(1), url: try row.text(3)))
    }
    for (block, link) in rows { links[block, default: []].append(link) }
    return links
  }

  private func sections() throws(SQLiteError) -> [Section] {
    try connection.rows(
      """
      SELECT heading, number, level, range_start, range_end, parent
      FROM sections WHERE version = ?1 ORDER BY id
      """, [record.row]
    ) { (row) throws(SQLiteError) in
      Section(
        heading: try row.text(0), number: try row.optionalText(1), level: try row.int(2),
        range: try row.range(3), parent: try row.optionalInt(5).map { $0 - firstSection })
    }
  }

  private func claims() throws(SQLiteError) -> [Claim] {
    try connection.rows(
      """
      SELECT c.public_id, coalesce(f.kind, c.kind), c.range_start, c.range_end, c.lead_in_start,
        c.lead_in_end, c.block, c.section, c.stance, c.cue_start, c.cue_end, c.check_worthiness
      FROM claims c LEFT JOIN found_claims f ON f.claim = c.id AND ?2
      WHERE c.version = ?1 ORDER BY c.id
      """, [record.row, isAsFound]
    ) { (row) throws(SQLiteError) in
      Claim(
        id: ClaimID(try row.text(0)), kind: try row.coded(1), range: try row.range(2),
        leadIn: try row.optionalRange(4), block: try row.int(6) - firstBlock,
        section: try row.optionalInt(7).map { $0 - firstSection }, stance: try row.coded(8),
        stanceCue: try row.optionalRange(9), checkWorthiness: try row.double(11))
    }
  }

  private func entities() throws(SQLiteError) -> [Entity] {
    try connection.rows(
      """
      SELECT CASE WHEN n.found_entity IS NULL OR ?2 THEN n.name ELSE e.name END, e.kind, n.aliases
      FROM version_entities n
      JOIN entities e ON e.id = CASE WHEN ?2 THEN coalesce(n.found_entity, n.entity) ELSE n.entity END
      WHERE n.version = ?1 ORDER BY n.ordinal
      """, [record.row, isAsFound]
    ) { (row) throws(SQLiteError) in
      guard let aliases = JSONText.strings(try row.text(2)) else {
        throw row.decodingError(2, "no JSON array of strings")
      }
      return Entity(name: try row.text(0), kind: try row.coded(1), aliases: aliases)
    }
  }

  private func mentions() throws(SQLiteError) -> [Mention] {
    try connection.rows(
      """
      SELECT m.range_start, m.range_end, m.entity, r.name
      FROM mentions m JOIN rules r ON r.id = m.rule WHERE m.version = ?1 ORDER BY m.id
      """, [record.row]
    ) { (row) throws(SQLiteError) in
      Mention(range: try row.range(0), entity: try row.int(2), rule: try row.text(3))
    }
  }

  private func notices() throws(SQLiteError) -> [Notice] {
    try connection.rows(
      "SELECT code, message, range_start, range_end FROM notices WHERE version = ?1 ORDER BY id",
      [record.row]
    ) { (row) throws(SQLiteError) in
      Notice(code: try row.text(0), message: try row.text(1), range: try row.optionalRange(2))
    }
  }
}
