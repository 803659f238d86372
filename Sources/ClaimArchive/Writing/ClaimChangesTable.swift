import ArticleModel
import Storage

/// The table of what differs in the claims of a version from the version before: derived from both.
struct ClaimChangesTable {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Compares a version with the one before it; does nothing for an article's first version.
  func write(_ article: ParsedArticle, at place: Place) throws(SQLiteError) {
    guard
      let before = try connection.first(
        "SELECT id FROM versions WHERE article = ?1 AND ordinal < ?2 ORDER BY ordinal DESC LIMIT 1",
        [place.article, place.ordinal], as: { (row) throws(SQLiteError) in try row.int(0) })
    else { return }
    let changes = Self.bytes(from: try stored(before), to: article)
    try connection.execute(
      "INSERT INTO claim_changes (version, first_claim, changes) VALUES (?1, ?2, ?3)",
      [place.version, place.firstClaim, changes])
  }

  /// Whether it is empty although articles have several versions.
  func isMissing() throws(SQLiteError) -> Bool {
    try connection.hasRow(
      """
      SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM claim_changes)
        AND EXISTS (SELECT 1 FROM versions WHERE ordinal > 1)
      """)
  }

  /// Makes the table anew.
  func rebuild() throws(SQLiteError) {
    try connection.execute("DELETE FROM claim_changes")
    for pair in try pairs() {
      try connection.execute(
        "INSERT INTO claim_changes (version, first_claim, changes) VALUES (?1, ?2, ?3)",
        [pair.new, try firstClaim(of: pair.new), try made(pair)])
    }
  }

  /// Hands on each version whose row is missing, wrong, or there although nothing stands before it.
  func forEachDifference(_ body: (Int) -> Void) throws(SQLiteError) {
    var stored: [Int: (first: Int, changes: [UInt8])] = [:]
    try connection.forEachRow("SELECT version, first_claim, changes FROM claim_changes") {
      (row) throws(SQLiteError) in
      stored[try row.int(0)] = (try row.int(1), try row.blob(2))
    }
    for pair in try pairs() {
      let found = stored.removeValue(forKey: pair.new)
      let made = try made(pair)
      let first = try firstClaim(of: pair.new)
      if found?.changes != made || found?.first != first && !made.isEmpty { body(pair.new) }
    }
    for version in stored.keys.sorted() { body(version) }
  }

  private typealias Pair = (old: Int, new: Int)

  /// Versions with those before them.
  private func pairs() throws(SQLiteError) -> [Pair] {
    try connection.rows(
      """
      SELECT p.id, v.id FROM versions v
      JOIN versions p ON p.article = v.article AND p.ordinal = v.ordinal - 1
      WHERE v.ordinal > 1 ORDER BY v.id
      """
    ) { (row) throws(SQLiteError) in (try row.int(0), try row.int(1)) }
  }

  private func made(_ pair: Pair) throws(SQLiteError) -> [UInt8] {
    Self.bytes(from: try stored(pair.old), to: try stored(pair.new))
  }

  private static func bytes(from old: ParsedArticle, to new: ParsedArticle) -> [UInt8] {
    VersionComparison(from: old, to: new).differences(ofClaims: new.claims.count).map(\.rawValue)
  }

  private func stored(_ version: Int) throws(SQLiteError) -> ParsedArticle {
    guard let record = try ArticleReading(connection: connection).record(version: version) else {
      throw SQLiteError(code: .corrupt, message: "version \(version) is missing")
    }
    return try StoredArticleReading(connection, record, isAsFound: true).read().parsed
  }

  private func firstClaim(of version: Int) throws(SQLiteError) -> Int {
    try connection.first("SELECT coalesce(min(id), 0) FROM claims WHERE version = ?1", [version]) {
      (row) throws(SQLiteError) in try row.int(0)
    } ?? 0
  }
}
