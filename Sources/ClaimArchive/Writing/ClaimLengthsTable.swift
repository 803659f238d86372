import ArticleModel
import Storage

/// The table of the numbers of words of current claims.
struct ClaimLengthsTable {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// As it is kept, in a byte.
  static func length(of text: ArraySlice<UInt8>) -> UInt8 {
    UInt8(clamping: WordCharacters.count(text))
  }

  /// Hands on each version whose lengths are missing, wrong, or there although it is not current.
  func forEachDifference(_ body: (Int) -> Void) throws(SQLiteError) {
    var stored: [Int: (first: Int, lengths: [UInt8])] = [:]
    try connection.forEachRow("SELECT version, first_claim, lengths FROM claim_lengths") {
      (row) throws(SQLiteError) in
      stored[try row.int(0)] = (try row.int(1), try row.blob(2))
    }
    try forEachCurrentVersion { version, first, lengths in
      let found = stored.removeValue(forKey: version)
      if found?.lengths != lengths || !lengths.isEmpty && found?.first != first { body(version) }
    }
    for version in stored.keys.sorted() { body(version) }
  }

  /// What the table of retired claims has to hold.
  private static let retired: SQL = """
    SELECT v.id, coalesce(min(c.id), 0), count(c.id)
    FROM versions v LEFT JOIN claims c ON c.version = v.id
    WHERE v.id NOT IN (SELECT current_version FROM articles WHERE deleted_at IS NULL)
    GROUP BY v.id
    """

  /// Whether the claims that are passed over are those of versions that are not current.
  func isRetiredRight() throws(SQLiteError) -> Bool {
    let stored: SQL = "SELECT version, first_claim, claim_count FROM retired_claims"
    for (left, right) in [(Self.retired, stored), (stored, Self.retired)] {
      let difference = try connection.first(left + " EXCEPT " + right) {
        (_) throws(SQLiteError) in true
      }
      if difference != nil { return false }
    }
    return true
  }

  /// Makes the tables of lengths and of retired claims anew.
  func rebuild() throws(SQLiteError) {
    try connection.execute("DELETE FROM retired_claims")
    try connection.execute(
      "INSERT INTO retired_claims (version, first_claim, claim_count) " + Self.retired)
    try connection.execute("DELETE FROM claim_lengths")
    let insertion = try connection.prepare(
      "INSERT INTO claim_lengths (version, first_claim, lengths) VALUES (?1, ?2, ?3)")
    try forEachCurrentVersion { (version, first, lengths) throws(SQLiteError) in
      try insertion.bind(version, at: 1)
      try insertion.bind(first, at: 2)
      try insertion.bind(blob: lengths, at: 3)
      try insertion.run()
    }
  }

  private func forEachCurrentVersion(
    _ body: (_ version: Int, _ first: Int, _ lengths: [UInt8]) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let versions = try connection.rows(
      "SELECT current_version FROM articles WHERE deleted_at IS NULL ORDER BY current_version"
    ) { (row) throws(SQLiteError) in try row.int(0) }
    for version in versions {
      let (first, lengths) = try lengths(ofVersion: version)
      try body(version, first, lengths)
    }
  }

  private func lengths(ofVersion version: Int) throws(SQLiteError) -> (first: Int, [UInt8]) {
    var first: Int?
    var lengths: [UInt8] = []
    try connection.forEachRow(
      "SELECT id, text FROM claims WHERE version = ?1 ORDER BY id", [version]
    ) { (row) throws(SQLiteError) in
      if first == nil { first = try row.int(0) }
      lengths.append(Self.length(of: try row.utf8(1)[...]))
    }
    return (first ?? 0, lengths)
  }

  /// Writes the row of a current version anew.
  func write(version: Int) throws(SQLiteError) {
    let (first, lengths) = try lengths(ofVersion: version)
    try connection.execute("DELETE FROM claim_lengths WHERE version = ?1", [version])
    try connection.execute(
      "INSERT INTO claim_lengths (version, first_claim, lengths) VALUES (?1, ?2, ?3)",
      [version, first, lengths])
  }
}
