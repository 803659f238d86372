import Testing

@testable import Storage

@Suite struct ConnectionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a new database has the settings that loading and reading want")
  func settings() throws {
    let connection = try Connection(path: folder.file())
    let settings: [(SQL, Value)] = [
      ("PRAGMA page_size", .integer(16384)), ("PRAGMA journal_mode", .text("wal")),
      ("PRAGMA synchronous", .integer(1)), ("PRAGMA foreign_keys", .integer(1)),
      ("PRAGMA cache_size", .integer(-32768)), ("PRAGMA temp_store", .integer(2)),
      ("PRAGMA busy_timeout", .integer(5000)), ("PRAGMA trusted_schema", .integer(0)),
    ]
    try connection.execute("CREATE TABLE t (a INTEGER)")
    for (pragma, value) in settings { #expect(try connection.value(pragma) == value, "\(pragma)") }
  }

  @Test("options are honoured")
  func options() throws {
    let options = OpenOptions(busyTimeout: .milliseconds(250), cacheKiB: 2048, pageSize: 4096)
    let connection = try Connection(path: folder.file(), options: options)
    try connection.execute("CREATE TABLE t (a INTEGER)")
    #expect(try connection.value("PRAGMA busy_timeout") == .integer(250))
    #expect(try connection.value("PRAGMA cache_size") == .integer(-2048))
    #expect(try connection.value("PRAGMA page_size") == .integer(4096))
  }

  @Test("double quotes never make a string, and the schema's own table is not written by hand")
  func hardening() throws {
    let connection = try Connection(path: folder.file())
    #expect(throws: SQLiteError.self) { try connection.execute("SELECT \"text\"") }
    try connection.execute("PRAGMA writable_schema = ON")
    #expect(throws: SQLiteError.self) { try connection.execute("DELETE FROM sqlite_schema") }
  }

  @Test("a file that is something else is named as not being a database")
  func notADatabase() throws {
    try folder.write(Array(repeating: UInt8(ascii: "x"), count: 4096), to: "letter.txt")
    for access in [AccessMode.readWriteCreate, .readWrite, .readOnly, .immutable] {
      let error = #expect(throws: SQLiteError.self) {
        try Connection(path: folder.file("letter.txt"), access: access)
      }
      #expect(error?.code == .notADatabase)
      #expect(error?.message == "\(folder.file("letter.txt")): not a SQLite database")
    }
    #expect(folder.names == ["letter.txt"])
  }

  @Test(
    "a missing file is an error that names it, and is not made",
    arguments: [AccessMode.readWrite, .readOnly, .immutable])
  func missing(_ access: AccessMode) throws {
    let error = #expect(throws: SQLiteError.self) {
      try Connection(path: folder.file(), access: access)
    }
    #expect(ResultCode.cannotOpen ~= error?.code ?? .ok)
    #expect(error?.message.hasPrefix(folder.file() + ": ") == true)
    #expect(folder.names == [])
  }

  @Test("a folder cannot be opened, nor can a path that is empty or holds NUL")
  func noFile() {
    for path in [folder.path, "", "a\0b"] {
      #expect(throws: SQLiteError.self) { try Connection(path: path) }
    }
  }

  @Test(
    "no path has a second meaning",
    arguments: [":memory:", "file:x", "a b?mode=memory", "100%.sqlite", "%41", "naïve #1.sqlite"])
  func paths(_ name: String) throws {
    try Connection(path: folder.file(name)).execute("CREATE TABLE t (a INTEGER)")
    #expect(folder.names == [name])
  }

  @Test("a reader cannot write, and sees what a writer commits")
  func readOnly() throws {
    let writer = try Connection(path: folder.file())
    try writer.execute("CREATE TABLE t (a INTEGER)")
    let reader = try Connection(path: folder.file(), access: .readOnly)
    #expect(reader.isReadOnly)
    #expect(throws: SQLiteError.self) { try reader.execute("INSERT INTO t VALUES (1)") }
    try writer.execute("INSERT INTO t VALUES (2)")
    #expect(try reader.values("SELECT a FROM t") == [.integer(2)])
  }

  @Test("a reader's SQL can neither open nor write another file")
  func confined() throws {
    try Connection(path: folder.file()).execute("CREATE TABLE t (a INTEGER)")
    for access in [AccessMode.readOnly, .immutable] {
      let reader = try Connection(path: folder.file(), access: access)
      let other = folder.file("other")
      #expect(throws: SQLiteError.self) { try reader.execute("VACUUM INTO ?1", [other]) }
      #expect(throws: SQLiteError.self) { try reader.execute("ATTACH ?1 AS other", [other]) }
      #expect(!folder.names.contains("other"))
    }
  }

  @Test("an immutable database is read without a file beside it")
  func immutable() throws {
    try Connection(path: folder.file()).execute("CREATE TABLE t (a INTEGER)")
    let connection = try Connection(path: folder.file(), access: .immutable)
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(0))
    #expect(folder.names == ["test.sqlite"])
  }

  @Test("closing refuses while a statement is held, and everything after it is an error")
  func close() throws {
    let connection = try Connection(path: folder.file())
    #expect(try connection.value("SELECT 1") == .integer(1))
    do {
      let statement = try connection.prepare("SELECT 1")
      let error = #expect(throws: SQLiteError.self) { try connection.close() }
      #expect(error?.code == .busy)
      #expect(error?.sql == statement.sql)
    }
    try connection.close()
    try connection.close()
    let error = #expect(throws: SQLiteError.self) { try connection.execute("SELECT 1") }
    #expect(error?.code == .misuse)
    connection.interrupter.interrupt()
  }

  @Test("a running statement can be stopped from another thread")
  func interrupt() async throws {
    let connection = try Connection.inMemory()
    let interrupter = connection.interrupter
    let stopper = Task.detached {
      while !Task.isCancelled {
        interrupter.interrupt()
        try? await Task.sleep(for: .milliseconds(1))
      }
    }
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
    }
    stopper.cancel()
    #expect(error?.code == .interrupted)
  }

  @Test("many connections can open the same new database at once")
  func concurrentOpen() async throws {
    let path = folder.file()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = try Connection(path: path) } }
      try await group.waitForAll()
    }
  }

  @Test("two connections that write in turns lose nothing")
  func concurrentWrites() async throws {
    let path = folder.file()
    try Connection(path: path).execute("CREATE TABLE t (a INTEGER)")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          let connection = try Connection(path: path)
          for value in 0..<100 {
            try connection.transaction { () throws(SQLiteError) in
              _ = try connection.execute("INSERT INTO t VALUES (?1)", [value])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Connection(path: path).value("SELECT count(*) FROM t") == .integer(200))
  }

  @Test("a library that is too old is refused with what to install")
  func version() throws {
    try Requirements.checkVersion()
    let error = #expect(throws: SQLiteError.self) { try Requirements.checkVersion(3_007_017) }
    #expect(error?.message.contains("3.7.17") == true)
    #expect(error?.message.contains("apt install") == true)
    #expect(error?.message.contains("brew install") == true)
  }
}
