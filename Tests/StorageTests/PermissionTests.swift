import Testing

@testable import Storage

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Nothing is forbidden to the superuser, so that these need an ordinary one.
@Suite(.enabled(if: geteuid() != 0)) struct PermissionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let connection = try Connection(path: folder.file())
    try connection.execute("CREATE TABLE t (a INTEGER)")
  }

  func inReadOnlyFolder(_ body: () throws -> Void) rethrows {
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    try body()
  }

  @Test("a database in a folder without write permission is read")
  func reads() throws {
    try inReadOnlyFolder {
      let connection = try Connection(path: folder.file(), access: .readOnly)
      #expect(try connection.value("SELECT count(*) FROM t") == .integer(0))
    }
  }

  @Test("one that has changes in its log there is refused, because they could not be read")
  func unmergedLog() throws {
    try folder.write(Array(repeating: 1, count: 100), to: "test.sqlite-wal")
    inReadOnlyFolder {
      #expect(throws: SQLiteError.self) {
        try Connection(path: folder.file(), access: .readOnly)
      }
    }
  }

  @Test("opening it for writing, or making one there, says that permission is missing")
  func writes() {
    inReadOnlyFolder {
      for name in ["test.sqlite", "new.sqlite"] {
        let error = #expect(throws: SQLiteError.self) { try Connection(path: folder.file(name)) }
        #expect(error?.message.hasPrefix(folder.file(name) + ": ") == true)
      }
    }
  }

  @Test("a file without write permission is refused for writing when it is opened")
  func file() throws {
    chmod(folder.file(), 0o444)
    let error = #expect(throws: SQLiteError.self) { try Connection(path: folder.file()) }
    #expect(ResultCode.readOnly ~= error?.code ?? .ok)
    #expect(try Connection(path: folder.file(), access: .readOnly).isReadOnly)
  }
}
