import CSQLite

/// A connection to one SQLite database.
///
/// Deliberately not Sendable: one owner at a time, and several connections to one file for work in
/// parallel. `Interrupter` is what another thread may hold.
package final class Connection {
  let database: DatabaseHandle
  private let access: AccessMode
  private let options: OpenOptions
  private var cache: StatementCache

  /// Opens the database at `path` and sets it up.
  ///
  /// - Throws: `.notADatabase` for a file that is something else, `.cannotOpen` when it is missing or may
  ///   not be read; the message names the path.
  package init(
    path: String, access: AccessMode = .readWriteCreate, options: OpenOptions = OpenOptions()
  ) throws(SQLiteError) {
    try Requirements.checkVersion()
    let file = try DatabaseFile(path)
    var opened: (database: DatabaseHandle, access: AccessMode) = (try file.open(access), access)
    do throws(SQLiteError) {
      try ConnectionSetup(database: opened.database, options: options).probe()
    } catch {
      guard access == .readOnly, .cannotOpen ~= error || .readOnly ~= error else { throw error }
      guard !file.hasUnmergedLog else {
        throw SQLiteError(
          code: error.code,
          message: """
            \(path): has changes in \(path)-wal that cannot be read from a folder without write \
            permission; open it once with write permission, or copy both files elsewhere
            """)
      }
      opened = (try file.open(.immutable), .immutable)
      try ConnectionSetup(database: opened.database, options: options).probe()
    }
    self.database = opened.database
    self.access = opened.access
    self.options = options
    cache = StatementCache(capacity: options.statementCacheCapacity)
    let setup = ConnectionSetup(database: database, options: options)
    try setup.configure()
    if isReadOnly { try setup.confineToFile() } else { try setup.prepareForWriting() }
    try Requirements.checkFTS5(in: self)
  }

  /// Opens a new database in memory, gone with its connection.
  package init(inMemory options: OpenOptions) throws(SQLiteError) {
    try Requirements.checkVersion()
    database = try DatabaseFile.openInMemory()
    access = .readWriteCreate
    self.options = options
    cache = StatementCache(capacity: options.statementCacheCapacity)
    let setup = ConnectionSetup(database: database, options: options)
    try setup.probe()
    try setup.configure()
    try Requirements.checkFTS5(in: self)
  }

  /// A new database in memory.
  package static func inMemory(
    _ options: OpenOptions = OpenOptions()
  ) throws(SQLiteError) -> Connection {
    try Connection(inMemory: options)
  }

  /// The path it was opened with.
  package var path: String { database.path }

  /// Whether it can only read.
  package var isReadOnly: Bool { access == .readOnly || access == .immutable }

  /// What another thread needs to stop a running statement.
  package var interrupter: Interrupter { database.interrupter }

  /// Puts the database into WAL mode, so that reading and writing do not wait for each other.
  ///
  /// A new database is in it from the start. One that was there stays as it is until its owner asks for
  /// this: it could be another program's.
  package func useWriteAheadLog() throws(SQLiteError) {
    try ConnectionSetup(database: database, options: options).useWriteAheadLog()
  }

  /// Closes the database now instead of with the last reference.
  ///
  /// - Throws: `.busy` while a prepared statement is still held; the connection stays open then.
  package func close() throws(SQLiteError) {
    cache.removeAll()
    try database.close()
  }

  /// Prepares one statement that the caller keeps, for a loop.
  package func prepare(_ sql: SQL) throws(SQLiteError) -> Statement {
    try Statement(sql, in: database, persistent: true)
  }

  /// Lends the body a prepared statement from the cache, bound to the values.
  func withStatement<Result, Failure: StorageFailure>(
    _ sql: SQL, _ bindings: Bindings, _ body: (Statement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let statement: Statement
    do throws(SQLiteError) {
      if let cached = cache.take(sql) { statement = cached } else { statement = try prepare(sql) }
    } catch {
      throw Failure(error)
    }
    defer {
      statement.clearBindings()
      cache.put(statement, for: sql)
    }
    do throws(SQLiteError) { try statement.bind(bindings) } catch { throw Failure(error) }
    return try body(statement)
  }
}
