import CSQLite

/// A path as SQLite is told to open it: always as a URI, so that no path has a second meaning
/// (`:memory:`, `file:…`, an empty one).
struct DatabaseFile {
  let path: String

  init(_ path: String) throws(SQLiteError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(
        code: .cannotOpen, message: "\"\(path)\": a database needs a path, without NUL characters")
    }
    self.path = path
  }

  func open(_ access: AccessMode) throws(SQLiteError) -> DatabaseHandle {
    let (flags, query) =
      switch access {
      case .readWriteCreate: (SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "")
      case .readWrite: (SQLITE_OPEN_READWRITE, "")
      case .readOnly: (SQLITE_OPEN_READONLY, "")
      case .immutable: (SQLITE_OPEN_READONLY, "?immutable=1")
      }
    do throws(OpenFailure) {
      return try Self.open(uri + query, flags: flags, path: path)
    } catch {
      throw SQLiteError(code: error.code, message: "\(path): \(reason(of: error, access))")
    }
  }

  static func openInMemory() throws(SQLiteError) -> DatabaseHandle {
    let path = "database in memory"
    do throws(OpenFailure) {
      return try open(
        "file::memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path: path)
    } catch {
      throw SQLiteError(code: error.code, message: "\(path): \(error.message)")
    }
  }

  /// Whether a `-wal` file holds changes that the database file does not.
  var hasUnmergedLog: Bool {
    (FileSystem.size(of: path + "-wal") ?? 0) > 0
  }

  private var uri: String {
    var uri = path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:./"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }

  /// The system's reason says more than SQLite's "unable to open".
  private func reason(of failure: OpenFailure, _ access: AccessMode) -> String {
    guard failure.systemError != 0 else { return failure.message }
    let folder = FileSystem.folder(of: path)
    // SQLite tries a file that it may not make a second time, to read it, and reports only that.
    if access == .readWriteCreate, !FileSystem.exists(path), FileSystem.exists(folder) {
      return "the folder \(folder) does not let a file be made in it"
    }
    return FileSystem.description(of: failure.systemError)
  }

  private struct OpenFailure: Error {
    let code: ResultCode
    let message: String
    let systemError: Int32
  }

  /// SQLite counts its memory for all connections together, behind one lock for each piece; nobody asks. Refused,
  /// and no matter, where another part of the process has used SQLite before.
  private static let countsNoMemory =
    claims_sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK

  // One owner at a time, so SQLite needs no lock of its own.
  private static func open(
    _ uri: String, flags: Int32, path: String
  ) throws(OpenFailure) -> DatabaseHandle {
    _ = countsNoMemory
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(
      uri, &pointer,
      flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let pointer else {
      let error = SQLiteError(code: code, connection: pointer)
      let systemError = pointer.map { sqlite3_system_errno($0) } ?? 0
      sqlite3_close_v2(pointer)
      throw OpenFailure(code: error.code, message: error.message, systemError: systemError)
    }
    return DatabaseHandle(taking: pointer, path: path)
  }
}
