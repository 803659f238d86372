import ArticleModel
import Storage

/// What people have said of a claim or an article.
public struct PeoplesWork: Hashable, Sendable {
  /// Tags, in the order in which they were given.
  public var tags: [String] = []
  /// Notes, in the order in which they were written.
  public var notes: [Note] = []
  /// What is corrected, in the order in which it was.
  public var corrections: [Correction] = []

  /// Whether nobody has said anything.
  public var isEmpty: Bool { tags.isEmpty && notes.isEmpty && corrections.isEmpty }
}

/// Reads what people have said.
struct WorkReading {
  let connection: Connection

  /// Whether there is anything to be read at all: asked once for an answer, not for every claim.
  func isAnything() throws(SQLiteError) -> Bool {
    try connection.first("SELECT EXISTS (SELECT 1 FROM journal)") { (row) throws(SQLiteError) in
      try row.bool(0)
    } ?? false
  }

  /// - Parameter row: the claim's row in the version that is looked at.
  func work(
    on article: ArticleKey, claim: ClaimID?, row claimRow: Int? = nil
  ) throws(SQLiteError) -> PeoplesWork {
    let place: [String] = [article.description, claim?.description ?? ""]
    let tags = try connection.rows(
      "SELECT tag FROM tags WHERE article = ?1 AND claim = ?2 AND ended IS NULL ORDER BY id", place
    ) { (row) throws(SQLiteError) in try row.text(0) }
    return PeoplesWork(
      tags: tags, notes: try notes(where: "n.article = ?1 AND n.claim = ?2", place),
      corrections: try claim.map { (claim) throws(SQLiteError) in
        try CorrectionReading(connection: connection).corrections(
          of: claim, in: article, row: claimRow)
      } ?? [])
  }

  func notes(where condition: SQL, _ bindings: Bindings = []) throws(SQLiteError) -> [Note] {
    try connection.rows(
      """
      SELECT n.id, n.note, n.article, n.claim, j.made_at, j.made_by, EXISTS (
        SELECT 1 FROM articles a WHERE a.key = n.article AND a.deleted_at IS NULL AND (
          n.claim = '' OR EXISTS (
            SELECT 1 FROM claims c WHERE c.public_id = n.claim AND c.version = a.current_version)))
      FROM notes n JOIN journal j ON j.id = n.act WHERE n.ended IS NULL AND
      """ + " " + condition + " ORDER BY n.id", bindings
    ) { (row) throws(SQLiteError) in
      let claim = try row.text(3)
      return Note(
        id: try row.int(0), text: try row.text(1), article: ArticleKey(try row.text(2)),
        claim: claim.isEmpty ? nil : ClaimID(claim), madeAt: try row.text(4),
        madeBy: try row.optionalText(5), isDormant: try !row.bool(6))
    }
  }
}

extension Archive {
  /// What people have said of an article as a whole.
  public func work(on article: ArticleRecord) throws(ArchiveError) -> PeoplesWork {
    try reporting { () throws(SQLiteError) in
      try WorkReading(connection: connection).work(on: article.key, claim: nil)
    }
  }
}
