import ArticleModel
import Storage

/// The claims that an act's corrections speak of.
struct CorrectedClaims {
  private let connection: Connection
  private let claims: [(article: ArticleKey, claim: ClaimID)]

  init(_ connection: Connection, of act: Int?) throws(SQLiteError) {
    self.connection = connection
    claims = try connection.rows(
      "SELECT DISTINCT article, claim FROM corrections WHERE ?1 IS NULL OR act = ?1 OR ended = ?1 ORDER BY 1, 2",
      [act]
    ) { (row) throws(SQLiteError) in (ArticleKey(try row.text(0)), ClaimID(try row.text(1))) }
  }

  /// Makes their rows say what holds now.
  func follow() throws(SQLiteError) {
    guard !claims.isEmpty else { return }
    let corrector = try ClaimCorrector(connection, NameTables(connection))
    for (article, claim) in claims { try corrector.correct(claim, of: article) }
    try corrector.finish()
  }
}
