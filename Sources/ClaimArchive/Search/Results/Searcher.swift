import ArticleModel
import Storage

/// Carries out plans.
struct Searcher {
  let connection: Connection
  let ranking: RankingIndex

  /// Rows that were found, and how many there are in all.
  struct Found {
    var rows: [RankedRow]
    var total: Int
  }

  init(_ connection: Connection, _ ranking: RankingIndex) throws(SQLiteError) {
    (self.connection, self.ranking) = (connection, ranking)
    try ranking.refresh(from: connection)
  }

  func results(
    _ query: ClaimQuery, limit: Int, offset: Int
  ) throws(SQLiteError) -> SearchResults {
    guard query.scope == .body else { return try droppedResults(query, limit, offset) }
    let found = try claims(query, limit: limit.addingWithoutOverflow(offset))
    let reading = ClaimReading(connection)
    let tokenizer = try ranking.postings(in: connection).tokenizer
    let words = try WordQuery(query.condition, tokenizer).map { WordHighlights($0, tokenizer) }
    let highlighter = Highlighter(
      connection, .claims, SearchPlan(query.condition).match, words: words)
    var hits: [SearchHit] = []
    for row in found.rows.dropFirst(offset) {
      guard let claim = try reading.claim(row.id) else { continue }
      hits.append(
        SearchHit(
          claim: claim, score: row.score,
          highlights: try highlighter.ranges(in: claim.text, column: 0, row: row.id),
          leadInHighlights: try claim.leadIn.map { (text) throws(SQLiteError) in
            try highlighter.ranges(in: text, column: 1, row: row.id)
          } ?? []))
    }
    return SearchResults(query: query, total: found.total, hits: hits, dropped: [])
  }

  /// The claims that a query finds, in its order.
  func claims(_ query: ClaimQuery, limit: Int) throws(SQLiteError) -> Found {
    let plan = SearchPlan(query.condition)
    let order = query.order ?? (plan.match == nil ? .newest : .relevance)
    if order == .relevance, let match = plan.match { return try ranked(query, match, plan, limit) }
    let statement = SearchStatement(plan)
    let rows = try connection.rows(
      statement.ordered(order == .relevance ? .newest : order),
      statement.bindings + [.integer(Int64(limit))]
    ) { (row) throws(SQLiteError) in RankedRow(id: try row.int(0), score: 0) }
    guard rows.count == limit else { return Found(rows: rows, total: rows.count) }
    let total = try connection.first(statement.count, statement.bindings) {
      (row) throws(SQLiteError) in try row.int(0)
    }
    return Found(rows: rows, total: total ?? rows.count)
  }

  func articlesWithoutWords(
    _ query: ClaimQuery, _ limit: Int
  ) throws(SQLiteError) -> Found {
    let statement = SearchStatement(SearchPlan(query.condition))
    let rows = try connection.rows(statement.articles, statement.bindings) {
      (row) throws(SQLiteError) in RankedRow(id: try row.int(0), score: 0)
    }
    return Found(rows: Array(rows.prefix(limit)), total: rows.count)
  }

  /// What a claim and its article are called.
  func names(ofClaim row: Int) throws(SQLiteError) -> (ArticleKey, ClaimID) {
    let found = try connection.first(
      """
      SELECT a.key, c.public_id FROM claims c
      JOIN versions v ON v.id = c.version JOIN articles a ON a.id = v.article WHERE c.id = ?1
      """, [row]
    ) { (row) throws(SQLiteError) in (ArticleKey(try row.text(0)), ClaimID(try row.text(1))) }
    return found ?? (ArticleKey(""), ClaimID(""))
  }

  private func droppedResults(
    _ query: ClaimQuery, _ limit: Int, _ offset: Int
  ) throws(SQLiteError) -> SearchResults {
    let match = query.condition.flatMap(\.wordsOnly).flatMap { SearchPlan($0).match }
    let statement = DroppedStatement(match)
    let rows = try connection.rows(statement.found, statement.bindings) {
      (row) throws(SQLiteError) in RankedRow(id: try row.int(0), score: try row.double(1))
    }
    let shown = rows.dropFirst(offset).prefix(limit)
    let reading = ClaimReading(connection)
    let highlighter = Highlighter(connection, .dropped, match)
    var hits: [DroppedHit] = []
    for row in shown {
      guard let dropped = try reading.dropped([row.id]).first else { continue }
      hits.append(
        DroppedHit(
          dropped: dropped, score: row.score,
          highlights: try highlighter.ranges(in: dropped.text, column: 0, row: row.id)))
    }
    return SearchResults(query: query, total: rows.count, hits: [], dropped: hits)
  }
}

extension Int {
  func addingWithoutOverflow(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
