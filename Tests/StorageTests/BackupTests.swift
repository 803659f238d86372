import Testing

@testable import Storage

@Suite struct BackupTests {
  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file())
    try connection.executeScript(
      """
      CREATE TABLE t (a TEXT) STRICT;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO t SELECT hex(randomblob(200)) FROM n;
      """)
  }

  @Test("the copy is one file with the same content, and progress ends with all pages")
  func copies() throws {
    var steps: [BackupProgress] = []
    try connection.backUp(to: folder.file("copy"), pagesPerStep: 8) { steps.append($0) }
    #expect(steps.count > 2)
    #expect(steps.last?.copiedPages == steps.last?.totalPages)
    #expect(folder.names == ["copy", "test.sqlite", "test.sqlite-shm", "test.sqlite-wal"])
    let copy = try Connection(path: folder.file("copy"), access: .immutable)
    let all: SQL = "SELECT a FROM t ORDER BY rowid"
    #expect(try copy.values(all) == connection.values(all))
  }

  @Test("an existing file is left as it is")
  func existing() throws {
    try folder.write([1, 2, 3], to: "copy")
    #expect(throws: BackupError.destinationExists(path: folder.file("copy"))) {
      try connection.backUp(to: folder.file("copy"))
    }
    #expect(FileSystem.size(of: folder.file("copy")) == 3)
  }

  @Test("a file that appears while copying is not overwritten, and nothing is left beside it")
  func appearing() throws {
    #expect(throws: BackupError.destinationExists(path: folder.file("copy"))) {
      try connection.backUp(to: folder.file("copy")) { _ in
        try? folder.write([1, 2, 3], to: "copy")
      }
    }
    #expect(FileSystem.size(of: folder.file("copy")) == 3)
    #expect(!folder.names.contains { $0.contains("partial") })
  }

  @Test("what is written while copying is not in the copy")
  func snapshot() throws {
    let writer = try Connection(path: folder.file())
    var reports = 0
    try connection.backUp(to: folder.file("copy"), pagesPerStep: 4) { _ in
      reports += 1
      _ = try? writer.execute("INSERT INTO t VALUES ('late')")
    }
    #expect(reports < 100)
    let copy = try Connection(path: folder.file("copy"))
    #expect(try copy.value("SELECT count(*) FROM t") == .integer(2000))
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(Int64(2000 + reports)))
  }

  @Test("a folder that is not there is an error")
  func noFolder() {
    let error = #expect(throws: BackupError.self) {
      try connection.backUp(to: folder.file("nowhere/copy"))
    }
    guard case .storage(let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(.cannotOpen ~= cause)
  }
}
