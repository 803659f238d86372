import Testing

@testable import Storage

@Suite struct StatementTests {
  let connection: Connection

  init() throws {
    connection = try .inMemory()
    try connection.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE) STRICT")
  }

  func failure(_ body: () throws(SQLiteError) -> Void) -> ResultCode? {
    do throws(SQLiteError) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  @Test("a loop binds and runs one statement many times")
  func loop() throws {
    let article = Array("one two three".utf8)
    let insert = try connection.prepare("INSERT INTO words VALUES (?1, ?2)")
    for (id, range) in [0..<3, 4..<7, 8..<13].enumerated() {
      try insert.bind(id, at: 1)
      try insert.bind(utf8: article, range, at: 2)
      try insert.run()
    }
    #expect(
      try connection.values("SELECT word FROM words ORDER BY id")
        == [.text("one"), .text("two"), .text("three")])
  }

  @Test("an empty range of text is empty text, not NULL")
  func emptyText() throws {
    let select = try connection.prepare("SELECT ?1")
    try select.bind(utf8: [], 0..<0, at: 1)
    #expect(try select.first { (row) throws(SQLiteError) in try row.text(0) } == "")
    try select.bind(blob: [], at: 1)
    #expect(try select.first { (row) throws(SQLiteError) in try row.blob(0) } == [])
  }

  @Test("a wrong number of values is an error")
  func count() {
    for values: Bindings in [[], [1], [1, "a", 2]] {
      #expect(
        failure { () throws(SQLiteError) in
          try connection.execute("INSERT INTO words VALUES (?1, ?2)", values)
        } == .outOfRange)
    }
  }

  @Test("a parameter or a range of bytes that does not exist is an error")
  func bindingRange() throws {
    let select = try connection.prepare("SELECT ?1")
    for index in [-1, 0, 2, Int.max] {
      #expect(failure { () throws(SQLiteError) in try select.bind(1, at: index) } == .outOfRange)
    }
    #expect(
      failure { () throws(SQLiteError) in try select.bind(utf8: [1, 2], 1..<3, at: 1) }
        == .outOfRange)
  }

  @Test("a parameter that was never bound is an error, not NULL")
  func unbound() throws {
    let insert = try connection.prepare("INSERT INTO words VALUES (?1, ?2)")
    try insert.bind(1, at: 1)
    #expect(failure { () throws(SQLiteError) in try insert.run() } == .outOfRange)
    try insert.bindNull(at: 2)
    try insert.run()
    insert.clearBindings()
    #expect(failure { () throws(SQLiteError) in try insert.run() } == .outOfRange)
  }

  @Test("a statement can be run again after it failed")
  func rerun() throws {
    let insert = try connection.prepare("INSERT INTO words VALUES (?1, 'same')")
    for (id, expected) in [(1, nil), (2, ResultCode.constraintUnique), (1, .constraintPrimaryKey)] {
      try insert.bind(id, at: 1)
      #expect(failure { () throws(SQLiteError) in try insert.run() } == expected)
    }
    #expect(try connection.value("SELECT count(*) FROM words") == .integer(1))
  }

  @Test("a statement that writes is done when its first row is read")
  func returning() throws {
    let id = try connection.first(
      "INSERT INTO words (word) VALUES ('a'), ('b') RETURNING id"
    ) { (row) throws(SQLiteError) in try row.int64(0) }
    #expect(id == 1)
    #expect(connection.lastInsertRowID == 2)
    #expect(connection.changes == 2)
  }

  @Test("a loop whose body throws leaves no statement running")
  func throwingBody() throws {
    struct Stop: StorageFailure {
      init(_ error: SQLiteError) {}
      init() {}
    }
    #expect(throws: Stop.self) {
      try connection.forEachRow("SELECT 1 UNION SELECT 2") { (_) throws(Stop) in throw Stop() }
    }
    try connection.execute("DROP TABLE words")
  }

  @Test("one statement may hold nothing behind its semicolon but blanks and comments")
  func trailing() {
    for sql: SQL in [
      "SELECT 1;", "SELECT 1; ;\n", "SELECT 1 ; -- done", "SELECT 1 /* a */; /* b */",
    ] {
      #expect(failure { () throws(SQLiteError) in try connection.execute(sql) } == nil)
    }
    for sql: SQL in ["SELECT 1; SELECT 2", "SELECT 1;; DROP TABLE words", "", " ;", "-- nothing"] {
      #expect(failure { () throws(SQLiteError) in try connection.execute(sql) } == .misuse)
    }
    #expect(
      failure { () throws(SQLiteError) in
        try connection.execute(SQL(trusted: "SELECT 1\0; DROP TABLE words"))
      } == .misuse)
  }

  @Test("it knows its columns and whether it only reads, before it is run")
  func inspection() throws {
    let select = try connection.prepare("SELECT id, word AS w FROM words")
    #expect(select.columnNames == ["id", "w"])
    #expect(select.isReadOnly)
    let insert = try connection.prepare("INSERT INTO words VALUES (?1, ?2)")
    #expect(insert.columnNames == [])
    #expect(!insert.isReadOnly)
    #expect(insert.parameterCount == 2)
  }
}
