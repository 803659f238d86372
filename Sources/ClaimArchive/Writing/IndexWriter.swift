import Storage

/// Takes versions out of what is searched, and puts back what was taken out. Putting new ones in is the
/// work of those who write the rows. Postings stay as they are: they are read past what is retired.
struct IndexWriter {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Takes a current version out. The index of what was dropped has to be told the old values: they come
  /// from a view that holds only current versions, so the articles table must not yet say otherwise.
  func remove(version: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO dropped_fts (dropped_fts, rowid, text)
      SELECT 'delete', i.id, i.text
      FROM blocks b JOIN dropped_fts_content i ON i.id = b.id
      WHERE b.version = ?1 AND b.dropped IS NOT NULL
      """, [version])
    try connection.execute("DELETE FROM claim_lengths WHERE version = ?1", [version])
    try connection.execute(
      """
      INSERT INTO retired_claims (version, first_claim, claim_count)
      SELECT ?1, coalesce(min(id), 0), count(*) FROM claims WHERE version = ?1
      """, [version])
    try connection.execute("DELETE FROM claim_traits WHERE version = ?1", [version])
    try connection.execute("DELETE FROM claim_holdings WHERE version = ?1", [version])
  }

  /// Puts a version back whose article is there again: the articles table has to say so already.
  func restore(version: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO dropped_fts (rowid, text)
      SELECT i.id, i.text FROM blocks b JOIN dropped_fts_content i ON i.id = b.id
      WHERE b.version = ?1 AND b.dropped IS NOT NULL
      """, [version])
    try connection.execute("DELETE FROM retired_claims WHERE version = ?1", [version])
    try ClaimLengthsTable(connection).write(version: version)
    try ClaimTraitsTable(connection).write(version: version)
    try ClaimHoldingsTable(connection).write(version: version)
  }
}
