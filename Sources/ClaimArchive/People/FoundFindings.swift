import Storage

/// What the parser found of a claim, set aside while a correction holds.
struct FoundFindings {
  private let connection: Connection
  private let claim: Int

  // Rows that are put back get new ids: the old ones may be others' by now.
  private static let quotationColumns: SQL = """
    version, claim, range_start, range_end, directness, rule, speaker_start, speaker_end, cue_start,
    cue_end, speaker, role, organisation
    """
  private static let dateColumns: SQL =
    "version, claim, range_start, range_end, earliest, latest, precision, rule"

  init(_ connection: Connection, claim: Int) {
    (self.connection, self.claim) = (connection, claim)
  }

  func setAside() throws(SQLiteError) {
    try connection.execute(
      """
      INSERT INTO found_claims (claim, kind, speaker, grams)
      SELECT id, kind, speaker, grams FROM claims WHERE id = ?1
      """, [claim])
    try copy("quotations", to: "found_quotations", Self.quotationColumns)
    try copy("dates", to: "found_dates", Self.dateColumns)
  }

  /// Puts it back where it is set aside.
  func putBack() throws(SQLiteError) {
    let isThere = try connection.first("SELECT 1 FROM found_claims WHERE claim = ?1", [claim]) {
      (_) throws(SQLiteError) in true
    }
    guard isThere != nil else { return }
    try connection.execute(
      """
      UPDATE claims SET kind = f.kind FROM found_claims f WHERE f.claim = claims.id AND claims.id = ?1
      """, [claim])
    for table in ["quotations", "dates"] as [SQL] {
      try connection.execute("DELETE FROM " + table + " WHERE claim = ?1", [claim])
    }
    try copy("found_quotations", to: "quotations", Self.quotationColumns)
    try copy("found_dates", to: "dates", Self.dateColumns)
    for table in ["found_quotations", "found_dates", "found_claims"] as [SQL] {
      try connection.execute("DELETE FROM " + table + " WHERE claim = ?1", [claim])
    }
  }

  private func copy(_ source: SQL, to target: SQL, _ columns: SQL) throws(SQLiteError) {
    try connection.execute(
      "INSERT INTO " + target + " (" + columns + ") SELECT " + columns + " FROM " + source
        + " WHERE claim = ?1 ORDER BY id", [claim])
  }
}
