import ArticleModel
import Storage

/// The ids of names that many rows share: rules and entities.
///
/// What was looked up is remembered for the transaction; entities only up to a limit, because an
/// archive may hold millions.
final class NameTables {
  private let connection: Connection
  private var rules: [String: Int] = [:]
  private var entities: [EntityName: Int] = [:]
  private var given: Set<GivenName> = []

  private static let rememberedEntities = 100_000

  init(_ connection: Connection) {
    self.connection = connection
  }

  func rule(_ name: String) throws(SQLiteError) -> Int {
    if let id = rules[name] { return id }
    let id = try id(
      found: "SELECT id FROM rules WHERE name = ?1", made: "INSERT INTO rules (name) VALUES (?1)",
      [name])
    rules[name] = id
    return id
  }

  func entity(_ name: String, _ kind: EntityKind) throws(SQLiteError) -> Int {
    let key = EntityName(folded: Folding.fold(name), kind: kind)
    if let id = entities[key] { return id }
    let id = try id(
      found: "SELECT id FROM entities WHERE folded = ?1 AND kind = ?2 AND ?3 IS NOT NULL",
      made: "INSERT INTO entities (folded, kind, name) VALUES (?1, ?2, ?3)",
      [key.folded, kind.code, name])
    if entities.count >= Self.rememberedEntities { entities.removeAll(keepingCapacity: true) }
    entities[key] = id
    return id
  }

  /// Makes sure that an entity is found by a name.
  func give(_ name: String, to entity: Int) throws(SQLiteError) {
    let key = GivenName(entity: entity, name: name)
    guard !given.contains(key) else { return }
    if given.count >= Self.rememberedEntities { given.removeAll(keepingCapacity: true) }
    given.insert(key)
    let known = try connection.first(
      "SELECT id FROM entity_names WHERE entity = ?1 AND name = ?2", [entity, name]
    ) { (row) throws(SQLiteError) in try row.int(0) }
    guard known == nil else { return }
    try connection.execute(
      "INSERT INTO entity_names (entity, name) VALUES (?1, ?2)", [entity, name])
    try connection.execute(
      "INSERT INTO entity_names_fts (rowid, name) VALUES (?1, ?2)",
      [Int(connection.lastInsertRowID), name])
  }

  private func id(found: SQL, made: SQL, _ bindings: Bindings) throws(SQLiteError) -> Int {
    if let id = try connection.first(
      found, bindings, as: { (row) throws(SQLiteError) in try row.int(0) })
    {
      return id
    }
    try connection.execute(made, bindings)
    return Int(connection.lastInsertRowID)
  }

  private struct GivenName: Hashable {
    let entity: Int
    let name: String
  }

  private struct EntityName: Hashable {
    let folded: String
    let kind: EntityKind
  }
}
