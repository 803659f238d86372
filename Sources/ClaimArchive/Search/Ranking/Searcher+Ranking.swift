import Storage

/// Putting what was found in order by how well it fits.
extension Searcher {
  func ranked(
    _ match: MatchExpression, _ plan: SearchPlan, _ limit: Int
  ) throws(SQLiteError) -> Found {
    try wordSearch(match, plan).best(limit)
  }

  /// The search that puts what a plan finds in order.
  private func wordSearch(
    _ match: MatchExpression, _ plan: SearchPlan
  ) throws(SQLiteError) -> WordSearch {
    let postings = try ranking.postings(in: connection)
    if let words = try WordQuery(plan.condition, postings.tokenizer) {
      return WordSearch(postings, ranking.lengths, words)
    }
    let words = try WordQuery(scoring: match.wantedTerms, postings.tokenizer)
    let isComplete = words.terms.count == match.wantedTerms.count
    let candidates = plan.isAnyOfTerms && isComplete ? nil : try finder.rows(plan)
    return WordSearch(postings, ranking.lengths, words, among: candidates)
  }

  /// What the scores of claims that a query found are made of; nothing where words have no part in them.
  func scoreParts(
    _ query: ClaimQuery, of rows: [Int]
  ) throws(SQLiteError) -> [[ScorePart]] {
    let plan = try plan(query)
    guard let match = plan.match, order(query, plan) == .relevance, scope == .body else {
      return rows.map { _ in [] }
    }
    return try wordSearch(match, plan).parts(ofScores: rows)
  }

  /// The rows that a plan finds; nil where they are just those that have one of its terms.
  private func candidates(_ plan: SearchPlan) throws(SQLiteError) -> RowSet? {
    plan.isAnyOfTerms ? nil : try finder.rows(plan)
  }

  /// The articles that a query finds, as their best claims.
  func articles(_ query: ClaimQuery, limit: Int) throws(SQLiteError) -> Found {
    let plan = try plan(query)
    guard let match = plan.match else { return try articlesWithoutWords(plan, limit) }
    let scores = ArticleScores(
      try ranking.versions(in: connection), rowBound: ranking.lengths.rowBound,
      among: try candidates(plan))
    let terms = match.wantedTerms
    for term in terms {
      guard let found = try ranking.occurrences(of: term, in: connection) else { continue }
      scores.add(found, weight: Ranking.repeated(term.weight))
    }
    if match.isAnyOfTerms { try RelevanceFeedback(connection, ranking).improve(scores, terms) }
    return scores.best(limit)
  }
}
