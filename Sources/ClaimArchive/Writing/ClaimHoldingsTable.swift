import ArticleModel
import Storage

/// The table of what is found in each claim of current versions: derived from the claims and findings.
struct ClaimHoldingsTable {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Whether there are none, as in an archive that an older program made.
  func isMissing() throws(SQLiteError) -> Bool {
    try connection.hasRow(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM claim_traits)
        AND NOT EXISTS (SELECT 1 FROM claim_holdings)
      """)
  }

  /// Makes it anew, within a transaction.
  func rebuild() throws(SQLiteError) {
    try connection.execute("DELETE FROM claim_holdings")
    for version in try currentVersions() { try write(version: version) }
  }

  /// Writes the row of a current version anew.
  func write(version: Int) throws(SQLiteError) {
    let (first, holdings) = try made(version)
    try connection.execute("DELETE FROM claim_holdings WHERE version = ?1", [version])
    try connection.execute(
      "INSERT INTO claim_holdings (version, first_claim, holdings) VALUES (?1, ?2, ?3)",
      [version, first, holdings.bytes])
  }

  /// Writes the rows anew of those versions among some that are current.
  func rewrite(versions: Set<Int>) throws(SQLiteError) {
    for version in versions.sorted() {
      if try connection.hasRow("SELECT 1 FROM claim_holdings WHERE version = ?1", [version]) {
        try write(version: version)
      }
    }
  }

  /// Hands on each version whose row is missing, wrong, or left over.
  func forEachDifference(_ body: (Int) -> Void) throws(SQLiteError) {
    var stored: [Int: (first: Int, bytes: [UInt8])] = [:]
    try connection.forEachRow("SELECT version, first_claim, holdings FROM claim_holdings") {
      (row) throws(SQLiteError) in
      stored[try row.int(0)] = (try row.int(1), try row.blob(2))
    }
    for version in try currentVersions() {
      let (first, holdings) = try made(version)
      let found = stored.removeValue(forKey: version)
      if found?.bytes != holdings.bytes || !holdings.bits.isEmpty && found?.first != first {
        body(version)
      }
    }
    for version in stored.keys.sorted() { body(version) }
  }

  private func currentVersions() throws(SQLiteError) -> [Int] {
    try connection.rows(
      "SELECT current_version FROM articles WHERE deleted_at IS NULL ORDER BY current_version"
    ) { (row) throws(SQLiteError) in try row.int(0) }
  }

  /// What the claims and findings of a version give.
  private func made(_ version: Int) throws(SQLiteError) -> (first: Int, ClaimHoldings) {
    let claims = try connection.rows(
      """
      SELECT id, section IS NOT NULL, lead_in_start IS NOT NULL FROM claims
      WHERE version = ?1 ORDER BY id
      """, [version]
    ) { (row) throws(SQLiteError) in
      (id: try row.int(0), hasSection: try row.bool(1), hasLeadIn: try row.bool(2))
    }
    let first = claims.first?.id ?? 0
    var holdings = ClaimHoldings(count: claims.count)
    for (place, claim) in claims.enumerated() {
      if claim.hasSection { holdings.insert(.section, at: place) }
      if claim.hasLeadIn { holdings.insert(.leadIn, at: place) }
    }
    try connection.forEachRow(
      """
      SELECT claim, speaker IS NOT NULL, role IS NOT NULL, cue_start IS NOT NULL FROM quotations
      WHERE version = ?1 AND claim IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in
      holdings.insertQuotation(
        at: try row.int(0) - first, hasSpeaker: try row.bool(1), hasRole: try row.bool(2),
        hasCue: try row.bool(3))
    }
    try connection.forEachRow(
      "SELECT claim FROM dates WHERE version = ?1 AND claim IS NOT NULL", [version]
    ) { (row) throws(SQLiteError) in holdings.insert(.date, at: try row.int(0) - first) }
    try connection.forEachRow(
      "SELECT claim, kind FROM amounts WHERE version = ?1 AND claim IS NOT NULL", [version]
    ) { (row) throws(SQLiteError) in
      holdings.insertAmount(try row.coded(1), at: try row.int(0) - first)
    }
    try connection.forEachRow(
      """
      SELECT DISTINCT m.claim, e.kind FROM mentions m
      JOIN version_entities n ON n.version = m.version AND n.ordinal = m.entity
      JOIN entities e ON e.id = n.entity WHERE m.version = ?1 AND m.claim IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in
      let kind = try row.coded(1, as: EntityKind.self)
      holdings.insert(ClaimHolding(kind), at: try row.int(0) - first)
    }
    return (first, holdings)
  }
}
