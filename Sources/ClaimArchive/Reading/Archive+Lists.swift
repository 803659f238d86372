public import ArticleModel
import Storage

/// In which order articles are listed.
public enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
  /// As first imported.
  case number
  /// By title.
  case title
  /// By publication, newest first; unknown last.
  case published
  /// By import of the current version, newest first.
  case imported
  /// By the number of claims, most first.
  case claims

  var clause: SQL {
    switch self {
    case .number: " ORDER BY a.id"
    case .title: " ORDER BY v.title IS NULL, v.title COLLATE NOCASE, a.id"
    case .published: " ORDER BY v.published_from IS NULL, v.published_from DESC, a.id"
    case .imported: " ORDER BY v.imported_at DESC, v.id DESC"
    case .claims: " ORDER BY v.claim_count DESC, a.id"
    }
  }
}

/// Whom or what the archive's articles name.
public struct EntityRecord: Hashable, Sendable {
  /// The name as first met.
  public var name: String
  /// What it is.
  public var kind: EntityKind
  /// How often current versions name it.
  public var mentions: Int
  /// In how many current versions.
  public var articles: Int
}

extension Archive {
  /// The current versions of articles that have a claim that the query finds; all where it is nil.
  public func articles(
    matching query: ClaimQuery? = nil, order: ArticleOrder = .number, limit: Int? = nil
  ) throws(ArchiveError) -> [ArticleRecord] {
    try reporting { () throws(SQLiteError) in
      var condition: SQL = "a.current_version = v.id AND a.deleted_at IS NULL"
      var bindings: [Value] = []
      if let query, query.condition != nil {
        let searcher = try Searcher(connection, ranking, query.scope)
        let rows = try searcher.rows(query)
        let versions = try searcher.finder.universe().versions.filter {
          rows.count(in: $0.rows) > 0
        }
        condition = condition + " AND v.id IN (SELECT value FROM json_each(?))"
        bindings = [.text("[" + versions.map { "\($0.id)" }.joined(separator: ",") + "]")]
      }
      condition = condition + order.clause + " LIMIT ?"
      bindings.append(.integer(Int64(limit ?? -1)))
      return try ArticleReading(connection: connection).records(where: condition, bindings)
    }
  }

  /// All claims of a version, in reading order.
  public func claims(of record: ArticleRecord) throws(ArchiveError) -> [ClaimRecord] {
    try reporting { () throws(SQLiteError) in
      let rows = try connection.rows(
        "SELECT id FROM claims WHERE version = ?1 ORDER BY id", [record.row]
      ) { (row) throws(SQLiteError) in try row.int(0) }
      return try ClaimReading(connection).claims(rows)
    }
  }

  /// The entities that current versions name, most often named first.
  public func entities(
    kind: EntityKind? = nil, limit: Int? = nil
  ) throws(ArchiveError) -> [EntityRecord] {
    try reporting { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT e.name, e.kind, count(*) AS mentions, count(DISTINCT m.version) AS articles
        FROM mentions m
        JOIN articles a ON a.current_version = m.version AND a.deleted_at IS NULL
        JOIN version_entities n ON n.version = m.version AND n.ordinal = m.entity
        JOIN entities e ON e.id = n.entity
        WHERE ?1 IS NULL OR e.kind = ?1
        GROUP BY e.id ORDER BY mentions DESC, e.folded, e.kind LIMIT ?2
        """, [kind?.code, limit ?? -1]
      ) { (row) throws(SQLiteError) in
        EntityRecord(
          name: try row.text(0), kind: try row.coded(1), mentions: try row.int(2),
          articles: try row.int(3))
      }
    }
  }
}
