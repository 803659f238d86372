import ArticleModel
import Storage

extension Archive {
  /// Answers a query.
  ///
  /// - Parameters:
  ///   - limit: the most results wanted; the query's own `limit:` goes before it.
  ///   - offset: how many of the best to leave out.
  public func search(
    _ query: ClaimQuery, limit: Int = 20, offset: Int = 0
  ) throws(ArchiveError) -> SearchResults {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      return try searcher.results(query, limit: query.limit ?? limit, offset: max(offset, 0))
    }
  }

  /// The best claims for a query, without their words.
  public func rankedClaims(
    _ query: ClaimQuery, limit: Int
  ) throws(ArchiveError) -> Ranked<RankedClaim> {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      let found = try searcher.claims(
        query, try searcher.plan(query), limit: query.limit ?? limit)
      var best: [RankedClaim] = []
      for row in found.rows {
        let (article, claim) = try searcher.names(ofClaim: row.id)
        best.append(RankedClaim(article: article, claim: claim, score: row.score))
      }
      return Ranked(best: best, total: found.total)
    }
  }

  /// The best articles for a query, each ranked as a whole.
  public func rankedArticles(
    _ query: ClaimQuery, limit: Int
  ) throws(ArchiveError) -> Ranked<RankedArticle> {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      let found = try searcher.articles(query, limit: query.limit ?? limit)
      var best: [RankedArticle] = []
      for row in found.rows {
        let (article, claim) = try searcher.names(ofClaim: row.id)
        best.append(RankedArticle(article: article, claim: claim, score: row.score))
      }
      return Ranked(best: best, total: found.total)
    }
  }

  /// The rows of all claims that a query finds, in its order: for reports.
  public func claims(matching query: ClaimQuery) throws(ArchiveError) -> [ClaimRecord] {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      let found = try searcher.claims(
        query, try searcher.plan(query), limit: query.limit ?? .max)
      return try ClaimReading(connection).claims(found.rows.map(\.id))
    }
  }
}
