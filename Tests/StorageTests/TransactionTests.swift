import Testing

@testable import Storage

@Suite struct TransactionTests {
  let folder: TemporaryFolder
  let connection: Connection

  struct BodyError: StorageFailure, Equatable {
    var storage: SQLiteError?
    init() {}
    init(_ error: SQLiteError) { storage = error }
  }

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file())
    try connection.executeScript(
      """
      CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE children (
        parent INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED
      ) STRICT;
      """)
  }

  func count(_ sql: SQL, on connection: Connection) throws -> Int? {
    try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) }
  }

  @Test("what the body wrote is there after the commit, and its result is returned")
  func commits() throws {
    let result = try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO parents VALUES (1)")
    }
    #expect(result == 1)
    #expect(try count("SELECT count(*) FROM parents", on: connection) == 1)
    #expect(!connection.isInTransaction)
  }

  @Test("the body's error is thrown as it is and its writes are undone")
  func bodyError() throws {
    #expect(throws: BodyError()) {
      try connection.transaction { () throws(BodyError) in
        do throws(SQLiteError) {
          try connection.execute("INSERT INTO parents VALUES (1)")
        } catch {
          throw BodyError(error)
        }
        throw BodyError()
      }
    }
    #expect(try count("SELECT count(*) FROM parents", on: connection) == 0)
    #expect(!connection.isInTransaction)
  }

  @Test("the body's error is thrown even when there is nothing left to roll back")
  func bodyErrorAfterRollback() throws {
    #expect(throws: BodyError()) {
      try connection.transaction { () throws(BodyError) in
        do throws(SQLiteError) { try connection.execute("ROLLBACK") } catch {
          throw BodyError(error)
        }
        throw BodyError()
      }
    }
  }

  @Test("a COMMIT that fails on a deferred foreign key is reported as itself and rolled back")
  func commitError() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.execute("INSERT INTO children VALUES (7)")
      }
    }
    #expect(error?.code == .constraintForeignKey)
    #expect(error?.sql == "COMMIT")
    #expect(!connection.isInTransaction)
    #expect(try count("SELECT count(*) FROM children", on: connection) == 0)
  }

  @Test("a body that ended the transaction itself is told so")
  func endedByBody() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in _ = try connection.execute("COMMIT") }
    }
    #expect(error?.code == .abort)
  }

  @Test("transactions do not nest, and the outer one can still commit")
  func nested() throws {
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO parents VALUES (1)")
      let error = #expect(throws: SQLiteError.self) {
        try connection.transaction { () throws(SQLiteError) in }
      }
      #expect(error?.code == .misuse)
    }
    #expect(try count("SELECT count(*) FROM parents", on: connection) == 1)
  }

  @Test("a second writer waits for its busy timeout and is then told that the database is busy")
  func busy() throws {
    let other = try Connection(
      path: folder.file(), options: OpenOptions(busyTimeout: .milliseconds(30)))
    try connection.transaction { () throws(SQLiteError) in
      let error = #expect(throws: SQLiteError.self) {
        try other.transaction { () throws(SQLiteError) in }
      }
      #expect(ResultCode.busy ~= error?.code ?? .ok)
    }
    try other.transaction { () throws(SQLiteError) in }
  }

  @Test("a snapshot does not see what is committed after its beginning")
  func snapshot() throws {
    let reader = try Connection(path: folder.file(), access: .readOnly)
    try reader.transaction(.snapshot) { () throws(SQLiteError) in
      try connection.execute("INSERT INTO parents VALUES (1)")
      #expect(
        try reader.first("SELECT count(*) FROM parents") { (row) throws(SQLiteError) in
          try row.int(0)
        } == 0)
    }
    #expect(try count("SELECT count(*) FROM parents", on: reader) == 1)
  }
}
