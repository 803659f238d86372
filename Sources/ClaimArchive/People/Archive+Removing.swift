import ArticleModel
import Storage

extension Archive {
  /// Hides articles from everything but `in:deleted`. An import leaves them hidden.
  ///
  /// - Returns: the act; nil where all of them were removed before.
  public func remove(
    _ articles: [ArticleRecord], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    try acting("rm", by: author) { (act) throws(SQLiteError) in
      var removed: [ArticleRecord] = []
      for article in articles {
        let count = try connection.execute(
          "INSERT OR IGNORE INTO removals (article, act) VALUES (?1, ?2)",
          [article.key.description, act])
        if count > 0 { removed.append(article) }
      }
      return (removed.count, Self.names(of: removed))
    }
  }

  /// Brings removed articles back as they were.
  ///
  /// - Returns: the act; nil where none of them is removed.
  public func restore(
    _ articles: [ArticleRecord], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    try acting("restore", by: author) { (act) throws(SQLiteError) in
      var restored: [ArticleRecord] = []
      for article in articles {
        let count = try connection.execute(
          "UPDATE removals SET ended = ?2 WHERE article = ?1 AND ended IS NULL",
          [article.key.description, act])
        if count > 0 { restored.append(article) }
      }
      return (restored.count, Self.names(of: restored))
    }
  }

  /// The articles that a person has removed.
  public func removedArticles() throws(ArchiveError) -> [ArticleRecord] {
    try reporting { () throws(SQLiteError) in
      try ArticleReading(connection: connection).records(
        where: "a.current_version = v.id AND a.deleted_at IS NOT NULL ORDER BY a.id", [])
    }
  }

  private static func names(of articles: [ArticleRecord]) -> String {
    WorkSummary.listed(articles.map { $0.metadata.title ?? $0.key.description }, "article")
  }
}
