import Storage

/// The SQL for a search of what was dropped.
struct DroppedStatement {
  let found: SQL
  let bindings: [Value]

  init(_ match: MatchExpression?) {
    guard let match else {
      found = """
        SELECT b.id, 0.0 FROM blocks b
        JOIN articles a ON a.current_version = b.version AND a.deleted_at IS NULL
        WHERE b.dropped IS NOT NULL ORDER BY b.id
        """
      bindings = []
      return
    }
    found = """
      SELECT rowid, -bm25(dropped_fts) FROM dropped_fts
      WHERE dropped_fts MATCH ? ORDER BY bm25(dropped_fts), rowid
      """
    bindings = [.text(match.text)]
  }
}

extension QueryCondition {
  /// What the index can say of this condition by its words alone, without fields: for pieces that have
  /// nothing but words.
  var looseMatch: MatchExpression? {
    switch self {
    case .term(var term):
      term.field = nil
      return .term(term)
    case .near(let near): return .near(near)
    case .filter, .pattern, .not: return nil
    case .any(let parts):
      let matches = parts.compactMap(\.looseMatch)
      return matches.count > 1 ? .any(matches) : matches.first
    case .all:
      let matches = conjuncts.compactMap(\.looseMatch)
      guard var match = matches.count > 1 ? .all(matches) : matches.first else { return nil }
      for case .not(let unwanted) in conjuncts {
        if let unwanted = unwanted.looseMatch { match = .but(match, unwanted) }
      }
      return match
    }
  }

  /// The parts that only claims can have.
  var partsOfClaims: [QueryCondition] {
    switch self {
    case .filter, .pattern: [self]
    case .term(let term): term.field == nil ? [] : [self]
    case .near: []
    case .not(let part): part.partsOfClaims
    case .all(let parts), .any(let parts): parts.flatMap(\.partsOfClaims)
    }
  }
}
