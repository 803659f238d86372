import Storage

/// A part of a query and what it finds by itself.
public struct QueryPart: Hashable, Sendable {
  /// The part.
  public var condition: QueryCondition
  /// How many claims it finds alone.
  public var count: Int
  /// How many claims the query finds without it; nil where it has no other part.
  public var countWithout: Int?
}

extension Archive {
  /// The parts of a query that all have to hold, each with its own count.
  public func parts(of query: ClaimQuery) throws(ArchiveError) -> [QueryPart] {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      var sets: [RowSet] = []
      let conditions = query.condition?.conjuncts ?? []
      for condition in conditions {
        sets.append(try searcher.rows(ClaimQuery(condition)))
      }
      return conditions.indices.map { place in
        QueryPart(
          condition: conditions[place], count: sets[place].count,
          countWithout: Self.intersection(of: sets, without: place)?.count)
      }
    }
  }

  /// What the scores of claims that a query found are made of, claim by claim: their sum is the score, but for
  /// rounding. Nothing where words have no part in the order.
  public func scoreParts(
    of hits: [SearchHit], for query: ClaimQuery
  ) throws(ArchiveError) -> [[ScorePart]] {
    try reading { () throws(SQLiteError) in
      try Searcher(connection, ranking, query.scope).scoreParts(query, of: hits.map(\.claim.row))
    }
  }

  private static func intersection(of sets: [RowSet], without place: Int) -> RowSet? {
    var rows: RowSet?
    for (index, set) in sets.enumerated() where index != place {
      var both = rows ?? set
      both &= set
      rows = both
    }
    return rows
  }

  /// Words of the archive that a word may have been meant for, the commonest first.
  public func suggestions(for word: String) throws(ArchiveError) -> [String] {
    try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, .body)
      return try WordNeighbours(try ranking.postings(in: connection), searcher.finder)
        .neighbours(of: word).map(\.word)
    }
  }
}
