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
    return try Self.open(uri + query, flags: flags, path: path)
  }

  static func openInMemory() throws(SQLiteError) -> DatabaseHandle {
    try open(
      "file::memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path: "database in memory"
    )
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

  // One owner at a time, so SQLite needs no lock of its own.
  private static func open(
    _ uri: String, flags: Int32, path: String
  ) throws(SQLiteError) -> DatabaseHandle {
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(
      uri, &pointer,
      flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let pointer else {
      let error = SQLiteError(code: code, connection: pointer)
      let reason = pointer.map { sqlite3_system_errno($0) } ?? 0
      sqlite3_close_v2(pointer)
      throw SQLiteError(
        code: error.code,
        message: "\(path): \(reason == 0 ? error.message : FileSystem.description(of: reason))")
    }
    return DatabaseHandle(taking: pointer, path: path)
  }
}
