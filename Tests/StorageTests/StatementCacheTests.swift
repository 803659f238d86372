import Testing

@testable import Storage

@Suite struct StatementCacheTests {
  @Test("the least recently used statement is thrown out first")
  func eviction() throws {
    let connection = try Connection.inMemory()
    var cache = StatementCache(capacity: 2)
    for sql: SQL in ["SELECT 1", "SELECT 2"] { cache.put(try connection.prepare(sql), for: sql) }
    let taken = cache.take("SELECT 1")
    let first = try #require(taken)
    cache.put(first, for: "SELECT 1")
    cache.put(try connection.prepare("SELECT 3"), for: "SELECT 3")
    #expect(cache.count == 2)
    let kept = [cache.take("SELECT 1"), cache.take("SELECT 2")]
    #expect(kept[0] === first)
    #expect(kept[1] == nil)
  }

  @Test("a cache without room keeps nothing")
  func disabled() throws {
    let connection = try Connection.inMemory(OpenOptions(statementCacheCapacity: 0))
    #expect(try connection.value("SELECT 1") == .integer(1))
    #expect(try connection.value("SELECT 1") == .integer(1))
  }

  @Test("the same SQL can be run inside its own row loop")
  func reentrant() throws {
    let connection = try Connection.inMemory()
    var pairs = 0
    try connection.forEachRow("SELECT 1 UNION SELECT 2") { (_) throws(SQLiteError) in
      try connection.forEachRow("SELECT 1 UNION SELECT 2") { (_) throws(SQLiteError) in pairs += 1 }
    }
    #expect(pairs == 4)
  }

  @Test("a statement from the cache remembers no earlier binding")
  func bindings() throws {
    let connection = try Connection.inMemory()
    #expect(try connection.value("SELECT ?1", ["secret"]) == .text("secret"))
    #expect(throws: SQLiteError.self) { try connection.value("SELECT ?1") }
    #expect(try connection.value("SELECT ?1", [2]) == .integer(2))
  }

  @Test("a cached statement follows a change of the schema")
  func schemaChange() throws {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE t (a INTEGER)")
    try connection.execute("INSERT INTO t VALUES (1)")
    func columns() throws -> Int? {
      try connection.first("SELECT * FROM t") { (row) throws(SQLiteError) in row.count }
    }
    #expect(try columns() == 1)
    try connection.execute("ALTER TABLE t ADD COLUMN b INTEGER")
    #expect(try columns() == 2)
  }
}
