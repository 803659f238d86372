import ArticleModel
import Storage

/// The ids of names that many rows share: rules and entities.
///
/// What was looked up is remembered until somebody else writes; entities only up to a limit, because an
/// archive may hold millions.
final class NameTables {
  private let connection: Connection
  private let knownEntity, newEntity, newName, indexedName: Statement
  private var rules: [String: Int] = [:]
  private var entities: [EntityName: Int] = [:]
  private var given: Set<GivenName> = []

  private static let rememberedEntities = 100_000

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    knownEntity = try connection.prepare("SELECT id FROM entities WHERE folded = ?1 AND kind = ?2")
    newEntity = try connection.prepare(
      "INSERT INTO entities (folded, kind, name) VALUES (?1, ?2, ?3)")
    newName = try connection.prepare(
      "INSERT OR IGNORE INTO entity_names (entity, name) VALUES (?1, ?2)")
    indexedName = try connection.prepare(
      "INSERT INTO entity_names_fts (rowid, name) VALUES (?1, ?2)")
  }

  /// To be called where what was looked up may have changed.
  func forget() {
    rules = [:]
    entities.removeAll(keepingCapacity: true)
    given.removeAll(keepingCapacity: true)
  }

  func rule(_ name: String) throws(SQLiteError) -> Int {
    if let id = rules[name] { return id }
    try connection.execute("INSERT OR IGNORE INTO rules (name) VALUES (?1)", [name])
    let id = try connection.first("SELECT id FROM rules WHERE name = ?1", [name]) {
      (row) throws(SQLiteError) in try row.int(0)
    }
    rules[name] = id
    return id ?? 0
  }

  func entity(_ name: String, _ kind: EntityKind) throws(SQLiteError) -> Int {
    let key = EntityName(folded: Folding.fold(name), kind: kind)
    if let id = entities[key] { return id }
    let id = try id(of: key, name)
    if entities.count >= Self.rememberedEntities { entities.removeAll(keepingCapacity: true) }
    entities[key] = id
    return id
  }

  private func id(of key: EntityName, _ name: String) throws(SQLiteError) -> Int {
    try knownEntity.bind(key.folded, at: 1)
    try knownEntity.bind(key.kind.code, at: 2)
    if let id = try knownEntity.first(as: { (row) throws(SQLiteError) in try row.int(0) }) {
      return id
    }
    try newEntity.bind(key.folded, at: 1)
    try newEntity.bind(key.kind.code, at: 2)
    try newEntity.bind(name, at: 3)
    try newEntity.run()
    return Int(connection.lastInsertRowID)
  }

  /// Makes sure that an entity is found by a name.
  func give(_ name: String, to entity: Int) throws(SQLiteError) {
    let key = GivenName(entity: entity, name: name)
    guard !given.contains(key) else { return }
    if given.count >= Self.rememberedEntities { given.removeAll(keepingCapacity: true) }
    given.insert(key)
    try newName.bind(entity, at: 1)
    try newName.bind(name, at: 2)
    try newName.run()
    guard connection.changes > 0 else { return }
    try indexedName.bind(Int(connection.lastInsertRowID), at: 1)
    try indexedName.bind(name, at: 2)
    try indexedName.run()
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
