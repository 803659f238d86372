import ArticleModel
import Storage

/// Makes names stand for whom people say they stand for, and puts back what the parser found where nobody
/// says so any more.
///
/// Whom a version names is one column; the entity that was found is kept beside it. So all that asks for an
/// entity finds what people said, and pays nothing for it.
final class EntityAliases {
  private let connection: Connection
  private let names: NameTables
  /// Entities that names were given to or taken from.
  private var touched: Set<Int> = []
  /// Versions that name somebody or something else than before.
  private var changedVersions: Set<Int> = []

  init(_ connection: Connection, _ names: NameTables) {
    (self.connection, self.names) = (connection, names)
  }

  /// A name as it is compared, with what it names.
  struct Name: Hashable {
    var folded: String
    var kind: Int
  }

  /// Whether anybody says anything of names.
  static func isNeeded(_ connection: Connection) throws(SQLiteError) -> Bool {
    try connection.first("SELECT EXISTS (SELECT 1 FROM aliases WHERE ended IS NULL)") {
      (row) throws(SQLiteError) in try row.bool(0)
    } ?? false
  }

  /// Applies what holds to a version just written.
  func apply(toVersion version: Int) throws(SQLiteError) {
    try settle(" WHERE n.version = ?1", [version])
    try finish()
  }

  /// Brings every version that gives some names into line with what holds now.
  func settle(_ changed: [Name]) throws(SQLiteError) {
    for name in changed {
      try settle(
        """
         WHERE n.entity IN (SELECT id FROM entities WHERE folded = ?1 AND kind = ?2)
          AND n.found_entity IS NULL
        """, [name.folded, name.kind])
    }
    try settle(" WHERE n.found_entity IS NOT NULL", [])
    for entity in touched.sorted() { try renewNames(of: entity) }
    try finish()
  }

  /// Makes anew what is derived from the names of versions.
  private func finish() throws(SQLiteError) {
    try ClaimHoldingsTable(connection).rewrite(versions: changedVersions)
    (touched, changedVersions) = ([], [])
  }

  private func settle(_ condition: SQL, _ bindings: Bindings) throws(SQLiteError) {
    let rows = try connection.rows(
      """
      SELECT n.version, n.ordinal, n.entity, coalesce(n.found_entity, n.entity), e.folded, e.kind,
        a.key, n.name, n.aliases
      FROM version_entities n
      JOIN entities e ON e.id = coalesce(n.found_entity, n.entity)
      JOIN versions v ON v.id = n.version JOIN articles a ON a.id = v.article
      """ + condition, bindings
    ) { (row) throws(SQLiteError) in
      (
        version: try row.int(0), ordinal: try row.int(1), now: try row.int(2),
        found: try row.int(3),
        name: Name(folded: try row.text(4), kind: try row.int(5)), article: try row.text(6),
        names: [try row.text(7)] + (JSONText.strings(try row.text(8)) ?? [])
      )
    }
    for row in rows {
      let meant = try meaning(of: row.name, in: row.article) ?? row.found
      guard meant != row.now else { continue }
      try connection.execute(
        "UPDATE version_entities SET entity = ?3, found_entity = ?4 WHERE version = ?1 AND ordinal = ?2",
        [row.version, row.ordinal, meant, meant == row.found ? nil : row.found])
      for name in row.names { try names.give(name, to: meant) }
      touched.formUnion([row.now, meant])
      changedVersions.insert(row.version)
    }
  }

  /// The entity that a name stands for at the end of all that is said of it; nil where nothing is.
  private func meaning(of name: Name, in article: String) throws(SQLiteError) -> Int? {
    guard let target = try Self.meant(by: name, in: article, connection) else { return nil }
    let entity = try names.entity(target.name, target.kind)
    try names.give(target.name, to: entity)
    return entity
  }

  /// What a name stands for in an article, likewise.
  static func meant(
    by name: Name, in article: String, _ connection: Connection
  ) throws(SQLiteError) -> (name: String, kind: EntityKind)? {
    var (name, target, passed) = (name, nil as (name: String, kind: EntityKind)?, Set<Name>())
    while passed.insert(name).inserted {
      let next = try connection.first(
        """
        SELECT to_folded, to_kind, to_name FROM aliases
        WHERE folded = ?1 AND kind = ?2 AND article IN (?3, '') AND ended IS NULL
        ORDER BY article DESC LIMIT 1
        """, [name.folded, name.kind, article]
      ) { (row) throws(SQLiteError) in
        (
          name: Name(folded: try row.text(0), kind: try row.int(1)),
          target: (name: try row.text(2), kind: try row.coded(1, as: EntityKind.self))
        )
      }
      guard let next else { break }
      (name, target) = (next.name, next.target)
    }
    return target
  }

  /// The names by which an entity is found are its own and those of the versions that name it; where
  /// nothing names it any more, it goes.
  private func renewNames(of entity: Int) throws(SQLiteError) {
    let stale = try connection.rows(
      """
      SELECT n.id FROM entity_names n JOIN entities e ON e.id = n.entity
      WHERE n.entity = ?1 AND n.name <> e.name AND NOT EXISTS (
        SELECT 1 FROM version_entities v WHERE (v.entity = ?1 OR v.found_entity = ?1) AND (
          v.name = n.name OR EXISTS (SELECT 1 FROM json_each(v.aliases) j WHERE j.value = n.name)))
      """, [entity]
    ) { (row) throws(SQLiteError) in try row.int(0) }
    for name in stale {
      try connection.execute(
        """
        INSERT INTO entity_names_fts (entity_names_fts, rowid, name)
        SELECT 'delete', id, name FROM entity_names WHERE id = ?1
        """, [name])
      try connection.execute("DELETE FROM entity_names WHERE id = ?1", [name])
    }
    try VersionEraser(connection).eraseUnused(entity: entity)
  }
}

/// The names of which an act said something.
struct AliasedNames {
  private let connection: Connection
  private let names: [EntityAliases.Name]

  init(_ connection: Connection, of act: Int?) throws(SQLiteError) {
    self.connection = connection
    names = try connection.rows(
      "SELECT DISTINCT folded, kind FROM aliases WHERE ?1 IS NULL OR act = ?1 OR ended = ?1 ORDER BY 1, 2",
      [act]
    ) { (row) throws(SQLiteError) in
      EntityAliases.Name(folded: try row.text(0), kind: try row.int(1))
    }
  }

  /// Makes them stand for what holds now.
  func follow() throws(SQLiteError) {
    guard !names.isEmpty else { return }
    let tables = try NameTables(connection)
    try EntityAliases(connection, tables).settle(names)
    try ClaimCorrector(connection, tables).follow(names)
  }
}
