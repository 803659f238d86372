public import ArticleModel
import Storage

/// What a person's tag, note or correction is about: a claim, or an article as a whole.
public struct WorkSubject: Hashable, Sendable, CustomStringConvertible {
  /// The article, or the claim's article.
  public var article: ArticleKey
  /// The claim; nil where the article is meant.
  public var claim: ClaimID?
  /// The claim's words, or the article's title.
  public var words: String

  /// What it is called.
  public var description: String { claim?.description ?? article.description }

  /// As the tables name it.
  var claimColumn: String { claim?.description ?? "" }
}

extension Archive {
  private static let offeredSubjects = 5

  /// Finds what a person means: a claim by its id or the beginning of it, else an article by its number,
  /// key, path or title.
  public func subject(_ text: String) throws(ArchiveError) -> Lookup<WorkSubject> {
    // A number is an article's, whatever claim's id begins with it.
    if Int(text) == nil || text.utf8.count >= ClaimID.length {
      let claims = try claimSubjects(text)
      if claims.count == 1, let claim = claims.first { return .one(claim) }
      if !claims.isEmpty { return .several(claims) }
    }
    func subject(_ article: ArticleRecord) -> WorkSubject {
      WorkSubject(
        article: article.key, claim: nil,
        words: article.metadata.title ?? article.key.description)
    }
    return switch try article(text) {
    case .one(let article): .one(subject(article))
    case .several(let articles): .several(articles.map(subject))
    case .none(let near): .none(near: near.map(subject))
    }
  }

  private func claimSubjects(_ id: String) throws(ArchiveError) -> [WorkSubject] {
    let prefix = Folding.fold(id)
    guard !prefix.isEmpty, prefix.utf8.count <= ClaimID.length else { return [] }
    return try reporting { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT a.key, c.public_id, max(c.id), c.text
        FROM claims c JOIN versions v ON v.id = c.version JOIN articles a ON a.id = v.article
        WHERE c.public_id >= ?1 AND c.public_id < ?2
        GROUP BY c.public_id, a.key ORDER BY c.public_id LIMIT ?3
        """, [prefix, prefix + "\u{10FFFF}", Self.offeredSubjects]
      ) { (row) throws(SQLiteError) in
        WorkSubject(
          article: ArticleKey(try row.text(0)), claim: ClaimID(try row.text(1)),
          words: try row.text(3))
      }
    }
  }
}
