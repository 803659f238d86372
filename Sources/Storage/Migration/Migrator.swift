/// Brings a database to the newest schema, one migration and its record in each transaction.
///
/// The record is the table `schema_migrations`. The header's application id tells `file` and other
/// programs whose database it is, and `user_version` is the number of migrations applied.
package struct Migrator: Sendable {
  package let migrations: [Migration]

  /// The number in the database's header that says whose database it is; not 0.
  package let applicationID: Int32

  package init(migrations: [Migration], applicationID: Int32) {
    self.migrations = migrations
    self.applicationID = applicationID
  }

  /// The migrations that the database still lacks, in order. Never writes.
  package func pending(in connection: Connection) throws(MigrationError) -> [Migration] {
    if connection.isInTransaction { return try unapplied(in: connection) }
    return try connection.transaction(.snapshot) { () throws(MigrationError) in
      try unapplied(in: connection)
    }
  }

  /// Applies the pending migrations and puts the database into WAL mode, which a restored backup is not in.
  ///
  /// Two processes may do this at once: each looks again when it holds the write lock. A database that is
  /// refused is not touched.
  ///
  /// - Returns: the migrations that this call applied.
  @discardableResult
  package func migrate(_ connection: Connection) throws(MigrationError) -> [Migration] {
    let isCurrent = try pending(in: connection).isEmpty
    let applied = isCurrent ? [] : try applyAll(in: connection)
    do throws(SQLiteError) { try connection.useWriteAheadLog() } catch { throw .storage(error) }
    return applied
  }
}

extension Migrator {
  /// Rebuilding a table means dropping it, which with foreign keys on would delete the rows that refer to
  /// it; and inside a transaction the setting cannot be changed. So: off before, checked at the end.
  private func applyAll(in connection: Connection) throws(MigrationError) -> [Migration] {
    var applied: [Migration] = []
    try enforceForeignKeys(false, in: connection)
    do throws(MigrationError) {
      while let migration = try applyNext(in: connection) { applied.append(migration) }
    } catch {
      try? enforceForeignKeys(true, in: connection)
      throw error
    }
    try enforceForeignKeys(true, in: connection)
    return applied
  }

  private func enforceForeignKeys(
    _ enforced: Bool, in connection: Connection
  ) throws(MigrationError) {
    do throws(SQLiteError) {
      try connection.execute(enforced ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF")
    } catch {
      throw .storage(error)
    }
  }

  private func applyNext(in connection: Connection) throws(MigrationError) -> Migration? {
    try connection.transaction(.immediate) { () throws(MigrationError) in
      let pending = try unapplied(in: connection)
      guard let migration = pending.first else { return nil }
      let dangling: ForeignKeyViolation?
      do throws(SQLiteError) {
        try connection.executeScript(SQL(trusted: migration.sql))
        guard connection.isInTransaction else {
          throw SQLiteError(code: .misuse, message: "a migration must not end its transaction")
        }
        let ordinal = migrations.count - pending.count + 1
        try SchemaHistory.add(
          migration, ordinal: ordinal, applicationID: applicationID, in: connection)
        dangling = try connection.foreignKeyViolations(limit: 1).first
      } catch {
        throw .failed(path: connection.path, migration: migration.name, error)
      }
      if let table = dangling?.table {
        throw .foreignKeysViolated(
          path: connection.path, migration: migration.name, table: table)
      }
      return migration
    }
  }

  private func unapplied(in connection: Connection) throws(MigrationError) -> [Migration] {
    let history: SchemaHistory
    do throws(SQLiteError) {
      history = try SchemaHistory(of: connection, applicationID: applicationID)
    } catch {
      throw .storage(error)
    }
    switch history {
    case .empty: return migrations
    case .foreign: throw .foreign(path: connection.path)
    case .applied(let records): return try rest(after: records, path: connection.path)
    }
  }

  /// The migrations that follow the applied ones, which have to be the first of them, unaltered.
  private func rest(
    after applied: [SchemaHistory.Record], path: String
  ) throws(MigrationError) -> [Migration] {
    for (index, (record, migration)) in zip(applied, migrations).enumerated() {
      guard record.name == migration.name else {
        throw .outOfOrder(
          path: path, ordinal: index + 1, applied: record.name, expected: migration.name)
      }
      guard record.checksum == migration.checksum else {
        throw .altered(path: path, migration: migration.name)
      }
    }
    guard applied.count <= migrations.count else {
      throw .newer(
        path: path, unknown: applied[migrations.count].name,
        latestKnown: migrations.last?.name ?? "")
    }
    return Array(migrations.dropFirst(applied.count))
  }
}
