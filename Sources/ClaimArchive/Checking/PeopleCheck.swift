import ArticleModel
import Storage

/// What the archive shows, against what people's acts say of it.
struct PeopleCheck {
  let connection: Connection
  let report: (ArchiveFinding) -> Void

  func run() throws(SQLiteError) {
    try expectNone(
      """
      SELECT count(*) FROM articles a WHERE (a.deleted_at IS NULL) = EXISTS (
        SELECT 1 FROM removals r WHERE r.article = a.key AND r.ended IS NULL)
      """, "articles are hidden, or shown, against what people did")
    try expectCorrected()
    try expectNone(
      """
      SELECT count(*) FROM version_entities n JOIN entities e ON e.id = n.found_entity
      WHERE NOT EXISTS (SELECT 1 FROM aliases l
        WHERE l.folded = e.folded AND l.kind = e.kind AND l.ended IS NULL)
      """, "names stand for others although nobody says so")
  }

  /// What was found is set aside only where a claim is corrected, or one of its speakers has another name.
  private func expectCorrected() throws(SQLiteError) {
    let uncorrected = try connection.rows(
      """
      SELECT f.claim, a.key FROM found_claims f JOIN claims c ON c.id = f.claim
      JOIN versions v ON v.id = c.version JOIN articles a ON a.id = v.article
      WHERE NOT EXISTS (SELECT 1 FROM corrections r
        WHERE r.article = a.key AND r.claim = c.public_id AND r.ended IS NULL)
      """
    ) { (row) throws(SQLiteError) in (claim: try row.int(0), article: ArticleKey(try row.text(1))) }
    let aliases = SpeakerAliases(connection)
    var count = 0
    for (claim, article) in uncorrected
    where try !aliases.renames(inFound: claim, of: article) { count += 1 }
    expectNone(count, "claims are corrected although nobody corrects them")
  }

  private func expectNone(_ sql: SQL, _ what: String) throws(SQLiteError) {
    expectNone(
      try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) } ?? 0, what)
  }

  private func expectNone(_ count: Int, _ what: String) {
    guard count > 0 else { return }
    report(
      ArchiveFinding(
        problem: .reference("\(count) \(what); \"claims check --repair\" brings them into line")))
  }
}
