import ArticleModel
import Migrations
package import Storage

/// The archive's schema and its history.
package enum ArchiveSchema {
  /// "clms": tells `file` and other programs whose database it is.
  static let applicationID: Int32 = 0x636c_6d73

  package static let migrator = Migrator(
    migrations: Migrations.all.map { name, sql in
      Migration(name: name, sql: sql, checksum: SHA256.hex(of: sql.utf8))
    }, applicationID: applicationID)

  /// Brings a database to the newest schema, or makes sure that it has it where it is only read.
  static func prepare(_ connection: Connection, _ mode: Archive.Mode) throws(ArchiveError) {
    do throws(MigrationError) {
      let pending = try migrator.pending(in: connection)
      // An empty file becomes an archive only where one was asked for.
      if mode != .create, pending.count == migrator.migrations.count {
        throw .foreign(path: connection.path)
      }
      if mode != .readOnly { try migrator.migrate(connection) }
      if mode != .readOnly || pending.isEmpty { return }
    } catch {
      throw ArchiveError(error, path: connection.path)
    }
    throw .outdated(path: connection.path)
  }
}
