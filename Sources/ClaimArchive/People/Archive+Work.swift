import ArticleModel
import Storage

extension Archive {
  /// All that people have said of an article and its claims, those included that no version has now.
  public func allWork(on record: ArticleRecord) throws(ArchiveError) -> ArticleWork {
    try reporting { () throws(SQLiteError) -> ArticleWork in
      guard try WorkReading(connection: connection).isAnything() else { return ArticleWork() }
      return try ArticleWorkReading(connection: connection, article: record).work()
    }
  }
}

/// Reads all that is said of an article.
private struct ArticleWorkReading {
  let connection: Connection
  let article: ArticleRecord

  func work() throws(SQLiteError) -> ArticleWork {
    var work = ArticleWork()
    work.tags = try rows("t.claim, t.tag", of: "tags") { (row, origin) throws(SQLiteError) in
      .init(claim: try Self.claim(row, 0), tag: try row.text(1), origin: origin)
    }
    work.notes = try rows("t.claim, t.note", of: "notes") { (row, origin) throws(SQLiteError) in
      .init(claim: try Self.claim(row, 0), note: try row.text(1), origin: origin)
    }
    work.blocks = try rows("t.sha256, t.words, t.is_kept", of: "block_choices") {
      (row, origin) throws(SQLiteError) in
      .init(
        sha256: try row.text(0), words: try row.text(1), isKept: try row.bool(2), origin: origin)
    }
    work.corrections = try corrections()
    work.aliases = try aliases()
    return work
  }

  /// What is said of names in this article, and of names that stand there in all.
  private func aliases() throws(SQLiteError) -> [ArticleWork.Alias] {
    try connection.rows(
      """
      SELECT t.folded, t.kind, t.article <> '', t.to_name, t.to_kind, j.made_at, j.made_by
      FROM aliases t JOIN journal j ON j.id = t.act
      WHERE t.ended IS NULL AND (t.article = ?1 OR t.article = '' AND EXISTS (
        SELECT 1 FROM version_entities n JOIN versions v ON v.id = n.version
        JOIN articles a ON a.id = v.article
        JOIN entities e ON e.id IN (n.found_entity, n.entity)
        WHERE a.key = ?1 AND e.folded = t.folded AND e.kind = t.kind))
      ORDER BY t.id
      """, [article.key.description]
    ) { (row) throws(SQLiteError) in
      .init(
        name: try row.text(0), kind: try row.coded(1), isForArticle: try row.bool(2),
        meant: EntityName(name: try row.text(3), kind: try row.coded(4)),
        origin: .init(madeAt: try row.text(5), madeBy: try row.optionalText(6)))
    }
  }

  private func corrections() throws(SQLiteError) -> [ArticleWork.Edit] {
    let claims = try rows("t.claim", of: "corrections") { (row, _) throws(SQLiteError) in
      ClaimID(try row.text(0))
    }
    let reading = CorrectionReading(connection: connection)
    var edits: [ArticleWork.Edit] = []
    var known: Set<ClaimID> = []
    for claim in claims where known.insert(claim).inserted {
      let row = try connection.first(
        "SELECT id FROM claims WHERE public_id = ?1 AND version = ?2",
        [claim.description, article.row]
      ) { (row) throws(SQLiteError) in try row.int(0) }
      for correction in try reading.corrections(of: claim, in: article.key, row: row) {
        edits.append(
          .init(
            claim: claim, field: correction.field, words: correction.words, value: correction.value,
            found: correction.found,
            origin: .init(madeAt: correction.madeAt, madeBy: correction.madeBy)))
      }
    }
    return edits
  }

  /// What holds of a table, with when and by whom it was made.
  private func rows<Element>(
    _ columns: SQL, of table: SQL,
    _ read: (borrowing Row, ArticleWork.Origin) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    try connection.rows(
      "SELECT " + columns + ", j.made_at, j.made_by FROM " + table
        + " t JOIN journal j ON j.id = t.act WHERE t.article = ?1 AND t.ended IS NULL ORDER BY t.id",
      [article.key.description]
    ) { (row) throws(SQLiteError) in
      let origin = ArticleWork.Origin(
        madeAt: try row.text(row.count - 2), madeBy: try row.optionalText(row.count - 1))
      return try read(row, origin)
    }
  }

  private static func claim(_ row: borrowing Row, _ column: Int) throws(SQLiteError) -> ClaimID? {
    let id = try row.text(column)
    return id.isEmpty ? nil : ClaimID(id)
  }
}
