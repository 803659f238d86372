/// The archive's schema, step by step: every SQL file of the top-level folder `Migrations`,
/// oldest first.
package enum Migrations {
  /// A step's name (its file's name without the ending) and its SQL.
  package static var all: [(name: String, sql: String)] { EmbeddedSQL.files }
}
