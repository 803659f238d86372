public import ArticleModel
import Storage

/// What an archive holds. Findings are those of current versions.
public struct ArchiveStatistics: Hashable, Sendable {
  /// Articles that are not deleted.
  public var articles: Int
  /// All versions, old ones included.
  public var versions: Int
  /// Different sources, those of old versions included.
  public var sources: Int
  /// The number of bytes of all sources.
  public var sourceBytes: Int
  /// Claims of all kinds.
  public var claims: Int
  /// In the order of the model's kinds; kinds without a claim are left out.
  public var claimsByKind: [Counted<ClaimKind>]
  /// In the order of the model's stances; stances without a claim are left out.
  public var claimsByStance: [Counted<Stance>]
  /// Quotations, attributed or not.
  public var quotations: Int
  /// Dates as written.
  public var dates: Int
  /// Amounts as written.
  public var amounts: Int
  /// Names at their places.
  public var mentions: Int
  /// What is named, each once.
  public var entities: Int
  /// Articles by language, most first.
  public var languages: [Counted<String>]
  /// Speakers by quotations, most first.
  public var speakers: [Counted<String>]
  /// The number of bytes of the archive's file and its log.
  public var fileSize: Int
}

/// Something with the number of times it was found.
public struct Counted<Item: Hashable & Sendable>: Hashable, Sendable {
  /// What was counted.
  public var item: Item
  /// How often.
  public var count: Int

  /// Something counted.
  public init(item: Item, count: Int) {
    (self.item, self.count) = (item, count)
  }
}

extension Archive {
  /// Counts what the archive holds.
  ///
  /// - Parameter top: how many speakers and languages are wanted.
  public func statistics(top: Int = 10) throws(ArchiveError) -> ArchiveStatistics {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        try StatisticsReading(connection: connection, top: top).read()
      }
    }
  }
}

private struct StatisticsReading {
  let connection: Connection
  let top: Int

  /// Rows of current versions of articles that are not deleted; counts by its alias `f`.
  private static let current: SQL =
    " JOIN articles a ON a.current_version = f.version AND a.deleted_at IS NULL"

  func read() throws(SQLiteError) -> ArchiveStatistics {
    ArchiveStatistics(
      articles: try count("SELECT count(*) FROM articles WHERE deleted_at IS NULL"),
      versions: try count("SELECT count(*) FROM versions"),
      sources: try count("SELECT count(*) FROM sources"),
      sourceBytes: try count("SELECT coalesce(sum(length(bytes)), 0) FROM sources"),
      claims: try count("SELECT count(*) FROM claims f" + Self.current),
      claimsByKind: try coded(
        "SELECT f.kind, count(*) FROM claims f" + Self.current + " GROUP BY 1 ORDER BY 1"),
      claimsByStance: try coded(
        "SELECT f.stance, count(*) FROM claims f" + Self.current + " GROUP BY 1 ORDER BY 1"),
      quotations: try count("SELECT count(*) FROM quotations f" + Self.current),
      dates: try count("SELECT count(*) FROM dates f" + Self.current),
      amounts: try count("SELECT count(*) FROM amounts f" + Self.current),
      mentions: try count("SELECT count(*) FROM mentions f" + Self.current),
      entities: try count(
        "SELECT count(DISTINCT f.entity) FROM version_entities f" + Self.current),
      languages: try named(
        """
        SELECT coalesce(v.language, ''), count(*) FROM articles a
        JOIN versions v ON v.id = a.current_version
        WHERE a.deleted_at IS NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?1
        """),
      speakers: try named(
        "SELECT f.speaker, count(*) FROM quotations f" + Self.current
          + " WHERE f.speaker IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?1"),
      fileSize: ArchiveFile.size(connection.path))
  }

  private func count(_ sql: SQL) throws(SQLiteError) -> Int {
    try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
  }

  private func named(_ sql: SQL) throws(SQLiteError) -> [Counted<String>] {
    try connection.rows(sql, [top]) { (row) throws(SQLiteError) in
      Counted(item: try row.text(0), count: try row.int(1))
    }
  }

  private func coded<Word: Coded & Sendable>(_ sql: SQL) throws(SQLiteError) -> [Counted<Word>] {
    try connection.rows(sql) { (row) throws(SQLiteError) in
      Counted(item: try row.coded(0), count: try row.int(1))
    }
  }
}
