public import ArticleModel
import Storage

/// A current version with what its source was read from, to be read again.
public struct SourceReading: Sendable {
  /// The version, and what was found in it, whatever people have corrected.
  public let stored: StoredArticle
  /// The bytes as they were imported.
  public let bytes: [UInt8]
  /// What was handed in with the bytes.
  public let given: GivenMetadata
  /// What people want kept or dropped.
  public let choices: BlockChoices
}

/// What other rules found in a current version.
public struct Rereading: Sendable {
  /// The version.
  public let record: ArticleRecord
  /// What was found now, and the bytes it was found in.
  public let item: ArchiveItem
  /// Whether it differs from what is stored; if not, only the version of the rules is noted.
  public let isChanged: Bool

  /// A version read again.
  public init(record: ArticleRecord, item: ArchiveItem, isChanged: Bool) {
    (self.record, self.item, self.isChanged) = (record, item, isChanged)
  }
}

extension Archive {
  /// The article with the next higher number, for going through all of them.
  ///
  /// - Parameters:
  ///   - number: the number of the one before; 0 for the first.
  ///   - ruleSet: where given, articles whose current version was read by these rules are passed over.
  public func article(
    after number: Int, notReadBy ruleSet: String? = nil
  ) throws(ArchiveError) -> ArticleRecord? {
    try reporting { () throws(SQLiteError) in
      try ArticleReading(connection: connection).records(
        where: """
          a.current_version = v.id AND a.deleted_at IS NULL AND a.id > ?1 AND v.rule_set IS NOT ?2
          ORDER BY a.id LIMIT 1
          """, [number, ruleSet]
      ).first
    }
  }

  /// What a version was read from, and what was found in it.
  public func sourceReading(of record: ArticleRecord) throws(ArchiveError) -> SourceReading {
    let (stored, given, choices) = try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        (
          try StoredArticleReading(connection, record, isAsFound: true).read(),
          try GivenReading(connection: connection).given(version: record.row),
          try blockChoices(of: record.key)
        )
      }
    }
    return SourceReading(
      stored: stored, bytes: try sourceBytes(of: record), given: given,
      choices: choices)
  }

  /// Puts what other rules found in current versions in the place of what is stored of them, all in one
  /// transaction: after an error, or a crash, the archive is as before.
  ///
  /// A version is an article as it stood at an import, so that no version is added; public ids of claims
  /// with the same words stay. A version that is no longer current by now is left alone.
  ///
  /// - Returns: how many versions were replaced.
  @discardableResult
  public func replaceFindings(_ rereadings: [Rereading]) throws(ArchiveError) -> Int {
    for rereading in rereadings {
      if let fault = ArticleValidation(article: rereading.item.article).fault {
        throw .invalidArticle(key: rereading.record.key, fault: fault)
      }
    }
    return try writingUnchecked { (writer) throws(SQLiteError) in
      var replaced = 0
      for rereading in rereadings {
        let record = rereading.record
        guard
          try connection.hasRow(
            "SELECT 1 FROM articles WHERE current_version = ?1 AND deleted_at IS NULL",
            [record.row])
        else { continue }
        if rereading.isChanged {
          try writer.replace(record, by: rereading.item)
          replaced += 1
        } else {
          try connection.execute(
            "UPDATE versions SET rule_set = ?2 WHERE id = ?1",
            [record.row, rereading.item.article.ruleSet])
        }
      }
      try writer.removeUnused()
      // Postings speak of claims by their rows. A search makes what it misses, until they are stored.
      if replaced > 0 { try PostingsStore(connection).erase() }
      return replaced
    }
  }
}

/// Reads what was handed in with a source, as `GivenJSON` wrote it.
private struct GivenReading {
  let connection: Connection

  func given(version: Int) throws(SQLiteError) -> GivenMetadata {
    let given = try connection.first(
      """
      SELECT json_extract(given, '$.title'), json_extract(given, '$.subtitle'),
        json_extract(given, '$.authors'), json_extract(given, '$.publisher'),
        json_extract(given, '$.url'), json_extract(given, '$.publishedFrom'),
        json_extract(given, '$.publishedTo'), json_extract(given, '$.publishedPrecision'),
        json_extract(given, '$.language'), json_extract(given, '$.tags'),
        json_extract(given, '$.bodyOnly') IS NOT NULL,
        json_extract(given, '$.encoding'), json_extract(given, '$.balance')
      FROM versions WHERE id = ?1
      """, [version]
    ) { (row) throws(SQLiteError) in
      GivenMetadata(
        metadata: ArticleMetadata(
          title: try row.optionalText(0), subtitle: try row.optionalText(1),
          authors: try Self.strings(row, 2), publisher: try row.optionalText(3),
          url: try row.optionalText(4), published: try Self.published(row),
          language: try row.optionalText(8), tags: try Self.strings(row, 9)),
        isBodyOnly: try row.bool(10),
        balance: try row.optionalText(12).flatMap(ContentBalance.init(rawValue:)) ?? .balanced,
        encoding: try row.optionalText(11))
    }
    return given ?? GivenMetadata()
  }

  private static func published(_ row: borrowing Row) throws(SQLiteError) -> DateInterval? {
    guard let name = try row.optionalText(7) else { return nil }
    guard let precision = DatePrecision(rawValue: name) else {
      throw row.decodingError(7, "an unknown precision")
    }
    return DateInterval(
      earliest: try row.optionalText(5).flatMap { CalendarDay(iso8601: $0) },
      latest: try row.optionalText(6).flatMap { CalendarDay(iso8601: $0) }, precision: precision)
  }

  private static func strings(
    _ row: borrowing Row, _ column: Int
  ) throws(SQLiteError) -> [String] {
    guard let json = try row.optionalText(column) else { return [] }
    guard let strings = JSONText.strings(json) else {
      throw row.decodingError(column, "no JSON array of strings")
    }
    return strings
  }
}
