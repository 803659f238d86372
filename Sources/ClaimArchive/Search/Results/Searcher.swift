import ArticleModel
import Storage

/// Answers queries of one scope.
struct Searcher {
  let connection: Connection
  let ranking: RankingIndex
  let finder: RowFinder
  let scope: ClaimQuery.Scope

  /// Rows that were found, and how many there are in all.
  struct Found {
    var rows: [RankedRow]
    var total: Int
  }

  init(
    _ connection: Connection, _ ranking: RankingIndex, _ scope: ClaimQuery.Scope
  ) throws(SQLiteError) {
    (self.connection, self.ranking, self.scope) = (connection, ranking, scope)
    try ranking.refresh(from: connection)
    finder = RowFinder(connection, ranking, scope)
  }

  func results(
    _ query: ClaimQuery, limit: Int, offset: Int
  ) throws(SQLiteError) -> SearchResults {
    guard scope != .boilerplate else { return try droppedResults(query, limit, offset) }
    let plan = try plan(query)
    let found = try claims(query, plan, limit: limit.addingWithoutOverflow(offset))
    let hits = try hits(Array(found.rows.dropFirst(offset)), query, plan)
    return SearchResults(query: query, total: found.total, hits: hits, dropped: [])
  }

  /// How a query is answered by this archive, whose words decide what one-edit words stand for.
  func plan(_ query: ClaimQuery) throws(SQLiteError) -> SearchPlan {
    SearchPlan(
      try query.condition.map { (condition) throws(SQLiteError) in
        try WordNeighbours(try ranking.postings(in: connection), finder).spelledOut(condition)
      })
  }

  private func hits(
    _ rows: [RankedRow], _ query: ClaimQuery, _ plan: SearchPlan
  ) throws(SQLiteError) -> [SearchHit] {
    let reading = ClaimReading(connection)
    let tokenizer = try ranking.postings(in: connection).tokenizer
    let highlighter = Highlighter(
      try WordHighlights(plan, tokenizer), patterns: query.condition?.wantedPatterns ?? [])
    var hits: [SearchHit] = []
    for row in rows {
      guard let claim = try reading.claim(row.id) else { continue }
      hits.append(
        SearchHit(
          claim: claim, score: row.score,
          highlights: try highlighter.ranges(in: claim.text),
          leadInHighlights: try claim.leadIn.map { (text) throws(SQLiteError) in
            try highlighter.wordRanges(in: text)
          } ?? []))
    }
    return hits
  }

  /// The claims that a query finds, in its order.
  func claims(
    _ query: ClaimQuery, _ plan: SearchPlan, limit: Int
  ) throws(SQLiteError) -> Found {
    let order = order(query, plan)
    if order == .relevance, scope == .body, let match = plan.match {
      return try ranked(match, plan, limit)
    }
    let found = try finder.rows(plan)
    let rows = try RowOrder(connection, try finder.universe()).first(limit, of: found, by: order)
    return Found(rows: rows.map { RankedRow(id: $0, score: 0) }, total: found.count)
  }

  /// By what its results are put in order.
  func order(_ query: ClaimQuery, _ plan: SearchPlan) -> ClaimQuery.Order {
    query.order ?? (plan.match == nil || scope != .body ? .newest : .relevance)
  }

  /// All rows that a query finds.
  func rows(_ query: ClaimQuery) throws(SQLiteError) -> RowSet {
    try finder.rows(try plan(query))
  }

  func articlesWithoutWords(
    _ plan: SearchPlan, _ limit: Int
  ) throws(SQLiteError) -> Found {
    let found = try finder.rows(plan)
    let versions = try RowOrder(connection, try finder.universe()).versions(newestFirst: true)
    let rows = versions.compactMap { version in
      found.first(from: version.rows.lowerBound).flatMap { version.rows.contains($0) ? $0 : nil }
    }
    return Found(
      rows: rows.prefix(limit).map { RankedRow(id: $0, score: 0) }, total: rows.count)
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
    let match = query.condition?.looseMatch
    let statement = DroppedStatement(match)
    let rows = try connection.rows(statement.found, statement.bindings) {
      (row) throws(SQLiteError) in RankedRow(id: try row.int(0), score: try row.double(1))
    }
    let shown = rows.dropFirst(offset).prefix(limit)
    let reading = ClaimReading(connection)
    let tokenizer = try ranking.postings(in: connection).tokenizer
    let words = try WordQuery(scoring: match?.wantedTerms ?? [], tokenizer)
    let highlighter = Highlighter(WordHighlights(words, tokenizer))
    var hits: [DroppedHit] = []
    for row in shown {
      guard let dropped = try reading.dropped([row.id]).first else { continue }
      hits.append(
        DroppedHit(
          dropped: dropped, score: row.score,
          highlights: try highlighter.ranges(in: dropped.text)))
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
