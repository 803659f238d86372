import Storage

/// Takes versions out of the search indexes, and puts back what was taken out. Putting new ones in is the
/// work of those who write the rows.
struct IndexWriter {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Takes a current version out. FTS5 has to be told the old values: they come from the view that
  /// holds only current versions, so the articles table must not yet say otherwise.
  func remove(version: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO claims_fts (claims_fts, rowid, text, lead_in, heading, title, speaker, grams)
      SELECT 'delete', i.id, i.text, i.lead_in, i.heading, i.title, i.speaker, i.grams
      FROM claims c JOIN claims_fts_content i ON i.id = c.id WHERE c.version = ?1
      """, [version])
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
  }

  /// Takes a claim out that is about to be changed; nothing where its version is not in the index.
  func remove(claim: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO claims_fts (claims_fts, rowid, text, lead_in, heading, title, speaker, grams)
      SELECT 'delete', id, text, lead_in, heading, title, speaker, grams
      FROM claims_fts_content WHERE id = ?1
      """, [claim])
  }

  /// Puts a claim back as it is now.
  func restore(claim: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO claims_fts (rowid, text, lead_in, heading, title, speaker, grams)
      SELECT id, text, lead_in, heading, title, speaker, grams
      FROM claims_fts_content WHERE id = ?1
      """, [claim])
  }

  /// Puts a version back whose article is there again: the articles table has to say so already.
  func restore(version: Int) throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO claims_fts (rowid, text, lead_in, heading, title, speaker, grams)
      SELECT i.id, i.text, i.lead_in, i.heading, i.title, i.speaker, i.grams
      FROM claims c JOIN claims_fts_content i ON i.id = c.id WHERE c.version = ?1
      """, [version])
    try connection.execute(
      """
      INSERT INTO dropped_fts (rowid, text)
      SELECT i.id, i.text FROM blocks b JOIN dropped_fts_content i ON i.id = b.id
      WHERE b.version = ?1 AND b.dropped IS NOT NULL
      """, [version])
    try connection.execute("DELETE FROM retired_claims WHERE version = ?1", [version])
    try ClaimLengthsTable(connection).write(version: version)
    try ClaimTraitsTable(connection).write(version: version)
  }
}
