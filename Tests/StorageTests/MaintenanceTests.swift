import Testing

@testable import Storage

@Suite struct MaintenanceTests {
  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file())
    try connection.executeScript(
      """
      CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE children (parent INTEGER REFERENCES parents) STRICT;
      """)
  }

  @Test("a sound database has no findings")
  func sound() throws {
    #expect(try connection.integrityCheck() == [])
    try connection.optimize()
  }

  @Test("a row that refers to nothing is found")
  func dangling() throws {
    try connection.execute("PRAGMA foreign_keys = OFF")
    try connection.execute("INSERT INTO children VALUES (5)")
    let violation = ForeignKeyViolation(table: "children", rowID: 1, parent: "parents")
    #expect(try connection.integrityCheck() == [.foreignKey(violation)])
  }

  @Test("a checkpoint empties the log, unless a reader holds an older state")
  func checkpoint() throws {
    try connection.execute("INSERT INTO parents VALUES (1)")
    #expect(try connection.checkpoint())
    #expect(FileSystem.size(of: folder.file("test.sqlite-wal")) == 0)
    let hasty = try Connection(
      path: folder.file(), options: OpenOptions(busyTimeout: .milliseconds(10)))
    try connection.transaction(.snapshot) { () throws(SQLiteError) in
      try hasty.execute("INSERT INTO parents VALUES (2)")
      let isComplete = try hasty.checkpoint()
      #expect(!isComplete)
    }
  }
}
