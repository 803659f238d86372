import Storage

/// The table of two bytes a claim that filters go by: derived from the claims of current versions.
struct ClaimTraitsTable {
  private let connection: Connection

  private static let made = made(where: "")

  /// What it has to hold, of the current versions of which a further condition holds.
  private static func made(where condition: SQL) -> SQL {
    """
    SELECT version, min(id) AS first_claim,
      CAST(group_concat(char(kind * 8 + stance), '') AS BLOB) AS forms,
      CAST(group_concat(
        char(CAST(max(0, min(check_worthiness, 1)) * 126 AS INTEGER) + 1), '') AS BLOB) AS worths
    FROM (
      SELECT c.* FROM articles a CROSS JOIN claims c ON c.version = a.current_version
      WHERE a.deleted_at IS NULL
    """ + condition + " ORDER BY c.id) GROUP BY version"
  }

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Makes it anew.
  func rebuild() throws(SQLiteError) {
    try connection.execute("DELETE FROM claim_traits")
    try connection.execute(
      "INSERT INTO claim_traits (version, first_claim, forms, worths) " + Self.made)
  }

  /// Writes the row of a current version anew.
  func write(version: Int) throws(SQLiteError) {
    try connection.execute("DELETE FROM claim_traits WHERE version = ?1", [version])
    try connection.execute(
      "INSERT INTO claim_traits (version, first_claim, forms, worths) "
        + Self.made(where: " AND a.current_version = ?1"), [version])
  }

  /// In how many versions it is not what it would be if it were made anew.
  func differences() throws(SQLiteError) -> Int {
    try connection.first(
      """
      WITH made AS (
      """ + " " + Self.made + """
        ), stored AS (
          SELECT version, first_claim, forms, worths FROM claim_traits WHERE length(forms) > 0)
        SELECT count(DISTINCT version) FROM (
          SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM stored)
          UNION ALL SELECT * FROM (SELECT * FROM stored EXCEPT SELECT * FROM made))
        """
    ) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
  }
}
