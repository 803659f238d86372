import Testing

@testable import Storage

@Suite struct MigratorTests {
  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file())
  }

  static let people = Migration(
    name: "0001_people",
    sql: "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT) STRICT; -- and\n"
      + "INSERT INTO people VALUES (1, 'Ada');", checksum: "a")
  static let towns = Migration(
    name: "0002_towns", sql: "CREATE TABLE towns (id INTEGER PRIMARY KEY) STRICT", checksum: "b")

  func migrator(_ migrations: Migration...) -> Migrator {
    Migrator(migrations: migrations, applicationID: 0x636c_6d73)
  }

  func count(_ sql: SQL) throws -> Int? {
    try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) }
  }

  @Test("a new database gets all migrations, once")
  func fresh() throws {
    let migrator = migrator(Self.people, Self.towns)
    #expect(try migrator.pending(in: connection) == [Self.people, Self.towns])
    #expect(try migrator.migrate(connection) == [Self.people, Self.towns])
    #expect(try migrator.migrate(connection) == [])
    #expect(try count("SELECT count(*) FROM people") == 1)
    #expect(try count("PRAGMA application_id") == 0x636c_6d73)
    #expect(try count("PRAGMA user_version") == 2)
    #expect(try count("PRAGMA foreign_keys") == 1)
  }

  @Test("asking for pending migrations writes nothing")
  func pendingDoesNotWrite() throws {
    _ = try migrator(Self.people).pending(in: connection)
    #expect(try count("SELECT count(*) FROM sqlite_schema") == 0)
    try migrator(Self.people).migrate(connection)
    let reader = try Connection(path: folder.file(), access: .readOnly)
    #expect(try migrator(Self.people, Self.towns).pending(in: reader) == [Self.towns])
  }

  @Test("an older database gets only what it lacks")
  func pending() throws {
    try migrator(Self.people).migrate(connection)
    #expect(try migrator(Self.people, Self.towns).migrate(connection) == [Self.towns])
  }

  @Test("a database of a newer program is refused")
  func newer() throws {
    try migrator(Self.people, Self.towns).migrate(connection)
    let error = MigrationError.newer(
      path: folder.file(), unknown: "0002_towns", latestKnown: "0001_people")
    #expect(throws: error) { try migrator(Self.people).pending(in: connection) }
    #expect(throws: error) { try migrator(Self.people).migrate(connection) }
  }

  @Test("an altered migration is refused")
  func altered() throws {
    try migrator(Self.people).migrate(connection)
    let other = Migration(name: Self.people.name, sql: Self.people.sql, checksum: "z")
    #expect(throws: MigrationError.altered(path: folder.file(), migration: "0001_people")) {
      try migrator(other, Self.towns).migrate(connection)
    }
  }

  @Test("migrations in another order are refused")
  func outOfOrder() throws {
    try migrator(Self.people).migrate(connection)
    #expect(
      throws: MigrationError.outOfOrder(
        path: folder.file(), ordinal: 1, applied: "0001_people", expected: "0002_towns")
    ) {
      try migrator(Self.towns, Self.people).migrate(connection)
    }
  }

  @Test("a SQLite database of another program is refused and not touched")
  func foreign() throws {
    let path = folder.file("recipes.sqlite")
    do {
      let recipes = try Connection(path: path)
      try recipes.execute("PRAGMA journal_mode = DELETE")
      try recipes.execute("CREATE TABLE recipes (id INTEGER PRIMARY KEY)")
    }
    let recipes = try Connection(path: path)
    #expect(throws: MigrationError.foreign(path: path)) {
      try migrator(Self.people).migrate(recipes)
    }
    #expect(try recipes.values("SELECT name FROM sqlite_schema") == [.text("recipes")])
    #expect(try recipes.value("PRAGMA journal_mode") == .text("delete"))
  }

  @Test("a restored backup is in WAL mode again once it has been migrated")
  func restored() throws {
    try migrator(Self.people).migrate(connection)
    try connection.backUp(to: folder.file("copy"))
    let copy = try Connection(path: folder.file("copy"))
    #expect(try copy.value("PRAGMA journal_mode") == .text("delete"))
    try migrator(Self.people).migrate(copy)
    #expect(try copy.value("PRAGMA journal_mode") == .text("wal"))
  }

  @Test("a database that carries another program's application id is refused")
  func foreignIdentity() throws {
    try migrator(Self.people).migrate(connection)
    try connection.execute("PRAGMA application_id = 7")
    #expect(throws: MigrationError.foreign(path: folder.file())) {
      try migrator(Self.people).pending(in: connection)
    }
  }

  @Test("a failed migration leaves nothing behind and keeps those before it")
  func failed() throws {
    let bad = Migration(
      name: "0002_bad", sql: "CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1)",
      checksum: "x")
    let error = #expect(throws: MigrationError.self) {
      try migrator(Self.people, bad).migrate(connection)
    }
    guard case .failed(_, "0002_bad", let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause.sql == "INSERT INTO nowhere VALUES (1)")
    #expect(try count("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0)
    #expect(try count("PRAGMA user_version") == 1)
    #expect(try count("PRAGMA foreign_keys") == 1)
  }

  @Test("a migration that ends its own transaction is refused")
  func endsTransaction() throws {
    let bad = Migration(name: "0001_bad", sql: "COMMIT", checksum: "x")
    #expect(throws: MigrationError.self) { try migrator(bad).migrate(connection) }
    #expect(!connection.isInTransaction)
  }

  @Test("a table that others refer to can be rebuilt without losing the rows that refer to it")
  func rebuild() throws {
    let houses = Migration(
      name: "0002_houses",
      sql: """
        CREATE TABLE houses (owner INTEGER REFERENCES people ON DELETE CASCADE) STRICT;
        INSERT INTO houses VALUES (1);
        """, checksum: "h")
    let rebuild = Migration(
      name: "0003_rebuild",
      sql: """
        CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        INSERT INTO people_new SELECT * FROM people;
        DROP TABLE people;
        ALTER TABLE people_new RENAME TO people;
        """, checksum: "r")
    try migrator(Self.people, houses, rebuild).migrate(connection)
    #expect(try count("SELECT count(*) FROM houses JOIN people ON owner = id") == 1)
  }

  @Test("a migration that leaves rows referring to nothing is undone")
  func danglingForeignKey() throws {
    let bad = Migration(
      name: "0002_houses",
      sql: """
        CREATE TABLE houses (owner INTEGER REFERENCES people) STRICT;
        INSERT INTO houses VALUES (99);
        """, checksum: "h")
    #expect(
      throws: MigrationError.foreignKeysViolated(
        path: folder.file(), migration: "0002_houses", table: "houses")
    ) {
      try migrator(Self.people, bad).migrate(connection)
    }
    #expect(try count("SELECT count(*) FROM sqlite_schema WHERE name = 'houses'") == 0)
  }

  @Test(
    "many connections that migrate at the same moment all succeed, and each migration runs once")
  func concurrent() async throws {
    let path = folder.file("shared.sqlite")
    let migrator = migrator(Self.people, Self.towns)
    let applied = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { try migrator.migrate(Connection(path: path)).count }
      }
      return try await group.reduce(0, +)
    }
    #expect(applied == 2)
  }
}
