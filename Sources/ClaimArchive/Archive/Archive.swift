import Migrations
package import Storage

/// An archive of articles and their claims: one SQLite file.
///
/// Not Sendable: one owner at a time. Several archives may be open on one file; one of them writes.
public final class Archive {
  /// What an archive is opened for.
  public enum Mode: Hashable, Sendable {
    /// Reading and writing; the file is made when there is none.
    case create
    /// Reading and writing a file that is there.
    case readWrite
    /// Reading a file that others may be writing.
    case readOnly
  }

  package let connection: Connection
  /// The path it was opened with.
  public let path: String
  let ranking: RankingIndex
  /// Kept from one transaction to the next; nil before the first, and after one that failed.
  var writer: ArticleWriter?

  /// Opens the archive at a path, bringing an older one to the newest schema unless it is only read.
  ///
  /// - Throws: an error that says what the file is instead, and what to do.
  public static func open(path: String, mode: Mode) throws(ArchiveError) -> Archive {
    let connection = try connect(to: path, mode)
    try ArchiveSchema.prepare(connection, mode)
    do throws(SQLiteError) {
      let archive = try Archive(connection)
      if mode != .readOnly {
        // After an import that was cut off.
        try ScatteredIndexes(connection).restore()
        // An archive that an older program made has none of these.
        try archive.compareVersions()
        try archive.storePostings(ifGaining: worthStoring)
        try archive.storeSketches()
        try archive.storeFilters()
      }
      return archive
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Makes what only this program can make of an older archive: asked for whenever one is opened, because
  /// the program may have been stopped between the new schema and this.
  private func compareVersions() throws(SQLiteError) {
    let table = ClaimChangesTable(connection)
    guard try table.isMissing() else { return }
    try connection.transaction { () throws(SQLiteError) in try table.rebuild() }
  }

  private init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    path = connection.path
    ranking = RankingIndex()
    try TextMatching.register(in: connection)
  }

  private static func connect(to path: String, _ mode: Mode) throws(ArchiveError) -> Connection {
    do throws(SQLiteError) {
      return try Connection(path: path, access: mode.access, options: mode.options)
    } catch {
      if mode != .create, .cannotOpen ~= error, !ArchiveFile.exists(path) {
        throw .missing(path: path)
      }
      throw ArchiveError(error, path: path)
    }
  }

  /// Runs a piece of work on the database; its errors become the archive's.
  func reporting<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw ArchiveError(error, path: path)
    }
  }
}

extension Archive {
  /// Runs a piece of work that reads more than once on one state of the database, while others may write.
  func reading<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    try reporting { () throws(SQLiteError) in try connection.transaction(.snapshot, body) }
  }
}

extension Archive.Mode {
  /// A reader goes through postings once and needs little memory; a writer needs its pages again.
  var options: OpenOptions {
    self == .readOnly ? OpenOptions(cacheKiB: 2048) : OpenOptions()
  }

  var access: AccessMode {
    switch self {
    case .create: .readWriteCreate
    case .readWrite: .readWrite
    case .readOnly: .readOnly
    }
  }
}
