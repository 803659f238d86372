/// One step of a schema's history. Once released it never changes; a mend is another migration.
package struct Migration: Hashable, Sendable {
  /// Its name, such as `0001_archive`.
  package let name: String

  /// Any number of statements. They run in one transaction that is opened and committed around them.
  package let sql: String

  /// The caller's checksum of `sql`, by which an altered migration is recognised.
  package let checksum: String

  package init(name: String, sql: String, checksum: String) {
    self.name = name
    self.sql = sql
    self.checksum = checksum
  }
}
