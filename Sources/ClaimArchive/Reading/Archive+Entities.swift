public import ArticleModel
import Storage

/// Somebody or something that articles name, and what the archive knows of them.
public struct EntityProfile: Hashable, Sendable {
  /// The name, kind and how often it is named.
  public var entity: EntityRecord
  /// Other names that articles give it, each once, in alphabetical order.
  public var aliases: [String]
  /// Who and what is named in the same claims, with the number of these claims, most first.
  public var companions: [Counted<EntityName>]
}

/// A name with what it names.
public struct EntityName: Hashable, Sendable {
  /// The name as first met.
  public var name: String
  /// What it is.
  public var kind: EntityKind

  /// A name.
  public init(name: String, kind: EntityKind) {
    (self.name, self.kind) = (name, kind)
  }
}

extension Archive {
  /// Finds whom or what a name stands for: by the whole name, by another name that an article gives,
  /// else by words of the name.
  ///
  /// - Parameter kind: where given, only such are looked for.
  public func entity(
    _ name: String, kind: EntityKind? = nil
  ) throws(ArchiveError) -> Lookup<EntityProfile> {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        try EntityReading(connection: connection, kind: kind).lookup(name)
      }
    }
  }
}

private struct EntityReading {
  let connection: Connection
  let kind: EntityKind?

  private static let offered = 5

  func lookup(_ name: String) throws(SQLiteError) -> Lookup<EntityProfile> {
    let attempts: [(SQL, Bindings)] = [
      ("e.folded = ?1", [Folding.fold(name)]),
      (
        "e.id IN (SELECT n.entity FROM entity_names n WHERE lower(n.name) = lower(?1))", [name]
      ),
      ("claims_has(?1, e.name)", [Value.words(name)]),
    ]
    for (condition, bindings) in attempts {
      let found = try entities(where: condition, bindings).filter {
        kind == nil || $0.record.kind == kind
      }
      // The same name may be read as two kinds; what is mostly meant decides.
      let most = found.first?.record.mentions ?? 0
      let likely = found.filter { $0.record.mentions * 4 >= most }
      if likely.count == 1, let one = likely.first { return .one(try profile(one)) }
      if !likely.isEmpty {
        return .several(
          likely.prefix(Self.offered).map {
            EntityProfile(entity: $0.record, aliases: [], companions: [])
          })
      }
    }
    return .none(near: [])
  }

  private func entities(
    where condition: SQL, _ bindings: Bindings
  ) throws(SQLiteError) -> [(id: Int, record: EntityRecord)] {
    try connection.rows(
      """
      SELECT e.id, e.name, e.kind, count(*), count(DISTINCT m.version)
      FROM entities e
      JOIN version_entities n ON n.entity = e.id
      JOIN articles a ON a.current_version = n.version AND a.deleted_at IS NULL
      JOIN mentions m ON m.version = n.version AND m.entity = n.ordinal
      WHERE
      """ + " " + condition + " GROUP BY e.id ORDER BY 4 DESC, e.folded, e.kind", bindings
    ) { (row) throws(SQLiteError) in
      let record = EntityRecord(
        name: try row.text(1), kind: try row.coded(2), mentions: try row.int(3),
        articles: try row.int(4))
      return (try row.int(0), record)
    }
  }

  private func profile(
    _ found: (id: Int, record: EntityRecord)
  ) throws(SQLiteError) -> EntityProfile {
    let aliases = try connection.rows(
      """
      SELECT DISTINCT j.value FROM version_entities n
      JOIN articles a ON a.current_version = n.version AND a.deleted_at IS NULL,
        json_each(n.aliases) j
      WHERE n.entity = ?1 AND j.value <> ?2
      UNION SELECT n.name FROM version_entities n
      JOIN articles a ON a.current_version = n.version AND a.deleted_at IS NULL
      WHERE n.entity = ?1 AND n.found_entity IS NOT NULL AND n.name <> ?2
      ORDER BY 1
      """, [found.id, found.record.name]
    ) { (row) throws(SQLiteError) in try row.text(0) }
    let companions = try connection.rows(
      """
      SELECT e.name, e.kind, count(DISTINCT m.claim) AS claims
      FROM version_entities own
      JOIN articles a ON a.current_version = own.version AND a.deleted_at IS NULL
      JOIN mentions m ON m.version = own.version AND m.entity <> own.ordinal
      JOIN version_entities n ON n.version = m.version AND n.ordinal = m.entity
      JOIN entities e ON e.id = n.entity
      WHERE own.entity = ?1 AND e.id <> ?1 AND m.claim IN (
        SELECT o.claim FROM mentions o WHERE o.version = own.version AND o.entity = own.ordinal)
      GROUP BY e.id ORDER BY claims DESC, e.folded, e.kind LIMIT 24
      """, [found.id]
    ) { (row) throws(SQLiteError) in
      Counted(
        item: EntityName(name: try row.text(0), kind: try row.coded(1)), count: try row.int(2))
    }
    return EntityProfile(entity: found.record, aliases: aliases, companions: companions)
  }
}
