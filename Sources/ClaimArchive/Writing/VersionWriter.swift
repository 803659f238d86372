import ArticleModel
import Storage

/// Writes an article's version: source, metadata, sections, blocks, and what was dropped into its index.
final class VersionWriter {
  private let connection: Connection
  private let names: NameTables
  private let section: Statement
  private let block: Statement
  private let dropped: Statement
  private let link: Statement

  init(_ connection: Connection, _ names: NameTables) throws(SQLiteError) {
    (self.connection, self.names) = (connection, names)
    section = try connection.prepare(
      """
      INSERT INTO sections (id, version, parent, level, range_start, range_end, number, heading)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    block = try connection.prepare(
      """
      INSERT INTO blocks (id, version, kind, level, range_start, range_end, source_start, source_end,
        dropped, lead_in, number)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """)
    dropped = try connection.prepare("INSERT INTO dropped_fts (rowid, text) VALUES (?1, ?2)")
    link = try connection.prepare(
      "INSERT INTO links (version, block, range_start, range_end, url) VALUES (?1, ?2, ?3, ?4, ?5)")
  }

  func write(
    _ item: ArchiveItem, at place: Place, fingerprint: Fingerprint, importedAt: String
  ) throws(SQLiteError) {
    let article = item.article
    // Not an upsert: a statement that may be undone alone makes FTS5 write out what it has gathered.
    if place.ordinal == 1 {
      try connection.execute(
        "INSERT INTO articles (id, key, current_version) VALUES (?1, ?2, ?3)",
        [place.article, article.key.description, place.version])
    } else {
      try connection.execute(
        "UPDATE articles SET current_version = ?2 WHERE id = ?1",
        [place.article, place.version])
    }
    try writeVersion(item, at: place, fingerprint, importedAt)
    try writeParts(of: article, at: place)
  }

  /// Writes what other rules make of a version that is there already, with its sections and blocks.
  /// When it was imported, from where and what was given with it stay as they are.
  func rewrite(
    _ item: ArchiveItem, from row: Int, at place: Place
  ) throws(SQLiteError) {
    let article = item.article
    let metadata = article.metadata
    let published = metadata.published
    try connection.execute(
      """
      UPDATE versions SET id = ?17, source = ?2, title = ?3, subtitle = ?4, authors = ?5, publisher = ?6,
        url = ?7, published = ?8, published_from = ?9, published_to = ?10, published_precision = ?11,
        language = ?12, tags = ?13, rule_set = ?14, claim_count = ?15, text = ?16
      WHERE id = ?1
      """,
      [
        row, try source(item), metadata.title, metadata.subtitle,
        JSONText.array(metadata.authors), metadata.publisher, metadata.url, published?.iso8601,
        published?.earliest?.daysSince1970, published?.latest?.daysSince1970,
        published?.precision.rawValue, metadata.language, JSONText.array(metadata.tags),
        article.ruleSet, article.claims.count, Self.storedText(of: item),
        place.version,
      ])
    try connection.execute(
      "UPDATE articles SET current_version = ?2 WHERE id = ?1", [place.article, place.version])
    try writeParts(of: article, at: place)
  }

  private func writeParts(of article: ParsedArticle, at place: Place) throws(SQLiteError) {
    for (ordinal, found) in article.sections.enumerated() {
      try write(found, place.firstSection + ordinal, place)
    }
    for (ordinal, found) in article.blocks.enumerated() {
      try write(found, place.firstBlock + ordinal, place, article.text)
    }
  }

  private func writeVersion(
    _ item: ArchiveItem, at place: Place, _ fingerprint: Fingerprint, _ importedAt: String
  ) throws(SQLiteError) {
    let article = item.article
    let metadata = article.metadata
    let published = metadata.published
    try connection.execute(
      """
      INSERT INTO versions (id, article, ordinal, source, fingerprint, path, record_id, title,
        subtitle, authors, publisher, url, published, published_from, published_to,
        published_precision, language, tags, imported_at, rule_set, given, claim_count, text,
        modified, evidence)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20, ?21, ?22, ?23, ?24, ?25)
      """,
      [
        place.version, place.article, place.ordinal, try source(item), fingerprint.description,
        article.source.path, article.source.id, metadata.title, metadata.subtitle,
        JSONText.array(metadata.authors), metadata.publisher, metadata.url, published?.iso8601,
        published?.earliest?.daysSince1970, published?.latest?.daysSince1970,
        published?.precision.rawValue, metadata.language, JSONText.array(metadata.tags), importedAt,
        article.ruleSet, GivenJSON.text(article.given), article.claims.count,
        Self.storedText(of: item), metadata.modified?.iso8601,
        EvidenceJSON.text(metadata.evidence),
      ])
  }

  /// The reading text; nil where the source's bytes are it.
  private static func storedText(of item: ArchiveItem) -> String? {
    item.article.text.utf8 == item.bytes ? nil : item.article.text.string
  }

  private func source(_ item: ArchiveItem) throws(SQLiteError) -> Int {
    let source = item.article.source
    let known = try connection.first(
      "SELECT id FROM sources WHERE sha256 = ?1 AND media_type = ?2 AND encoding = ?3",
      [source.sha256, source.format.mediaType, source.encoding.name]
    ) { (row) throws(SQLiteError) in try row.int(0) }
    if let known { return known }
    try connection.execute(
      """
      INSERT INTO sources (sha256, media_type, encoding, encoding_evidence, bytes)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """,
      [
        source.sha256, source.format.mediaType, source.encoding.name, source.encoding.evidence,
        item.bytes,
      ])
    return Int(connection.lastInsertRowID)
  }

  private func write(
    _ found: Section, _ id: Int, _ place: Place
  ) throws(SQLiteError) {
    try section.bind(id, at: 1)
    try section.bind(place.version, at: 2)
    try section.bind(found.parent.map { place.firstSection + $0 }, at: 3)
    try section.bind(found.level, at: 4)
    try section.bind(found.range, at: 5)
    try section.bind(found.number, at: 7)
    try section.bind(found.heading, at: 8)
    try section.run()
  }

  private func write(
    _ found: Block, _ id: Int, _ place: Place, _ text: ReadingText
  ) throws(SQLiteError) {
    try block.bind(id, at: 1)
    try block.bind(place.version, at: 2)
    try block.bind(found.kind.code, at: 3)
    try block.bind(found.level, at: 4)
    try block.bind(found.range, at: 5)
    try block.bind(found.source, at: 7)
    if let rule = found.dropped {
      try block.bind(try names.rule(rule), at: 9)
      try dropped.bind(id, at: 1)
      try dropped.bind(utf8: text.utf8, found.range, at: 2)
      try dropped.run()
    } else {
      try block.bindNull(at: 9)
    }
    try block.bind(found.leadIn.map { place.firstBlock + $0 }, at: 10)
    try block.bind(found.number, at: 11)
    try block.run()
    for found in found.links {
      try link.bind(place.version, at: 1)
      try link.bind(id, at: 2)
      try link.bind(found.range, at: 3)
      try link.bind(found.url, at: 5)
      try link.run()
    }
  }
}

extension Statement {
  /// Binds a range to two parameters, NULLs where there is none.
  func bind(_ range: ByteRange?, at index: Int) throws(SQLiteError) {
    guard let range else {
      try bindNull(at: index)
      return try bindNull(at: index + 1)
    }
    try bind(range.lowerBound, at: index)
    try bind(range.upperBound, at: index + 1)
  }

  /// Binds an id that may be missing.
  func bind(_ id: Int?, at index: Int) throws(SQLiteError) {
    if let id { try bind(Int64(id), at: index) } else { try bindNull(at: index) }
  }
}
