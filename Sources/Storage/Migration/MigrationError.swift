/// Why a database was not migrated. The database is as it was.
package enum MigrationError: Error, Hashable, Sendable {
  /// A newer program has applied migrations that this one does not know.
  case newer(path: String, unknown: String, latestKnown: String)

  /// A migration was applied whose SQL was another then.
  case altered(path: String, migration: String)

  /// Another migration was applied in the place of a known one.
  case outOfOrder(path: String, ordinal: Int, applied: String, expected: String)

  /// A SQLite database that something else made.
  case foreign(path: String)

  /// A migration failed and was rolled back.
  case failed(path: String, migration: String, SQLiteError)

  /// A migration would have left rows that refer to rows that are not there, and was rolled back.
  case foreignKeysViolated(path: String, migration: String, table: String)

  /// The database could not be read or written.
  case storage(SQLiteError)
}

extension MigrationError: StorageFailure {
  package init(_ error: SQLiteError) {
    self = .storage(error)
  }
}

extension MigrationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .newer(let path, let unknown, let latestKnown):
      """
      \(path): made by a newer version of this program (it has migration "\(unknown)", this program \
      knows up to "\(latestKnown)"); update the program
      """
    case .altered(let path, let migration):
      """
      \(path): migration "\(migration)" was applied in another wording than this program's; use the \
      program that made the database, or restore a backup
      """
    case .outOfOrder(let path, let ordinal, let applied, let expected):
      """
      \(path): migration \(ordinal) is "\(applied)" where this program has "\(expected)"; use the \
      program that made the database
      """
    case .foreign(let path):
      "\(path): a SQLite database of another program; choose another file"
    case .failed(let path, let migration, let error):
      "\(path): migration \"\(migration)\" failed and was undone: \(error)"
    case .foreignKeysViolated(let path, let migration, let table):
      """
      \(path): migration "\(migration)" was undone because rows of "\(table)" would refer to rows that \
      are not there
      """
    case .storage(let error):
      error.description
    }
  }
}
