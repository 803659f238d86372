import Storage

/// How a query is answered: what the index finds, and what has to hold of it besides.
///
/// Each part of a condition that the index can decide alone goes into one FTS5 expression. Of the rest,
/// the expression takes a superset, where there is one, and SQL checks it row by row.
struct SearchPlan {
  /// What the index is asked; nil where it cannot narrow the search.
  private(set) var match: MatchExpression?
  /// What is checked besides; nil where nothing is.
  private(set) var condition: SQLCondition?

  init(_ query: QueryCondition?) {
    var wanted: [MatchExpression] = []
    var unwanted: [MatchExpression] = []
    var checks: [SQLCondition] = []
    for part in query?.conjuncts ?? [] {
      if let exact = part.exactMatch {
        wanted.append(exact)
      } else if case .not(let negated) = part, let exact = negated.exactMatch {
        unwanted.append(exact)
      } else if case .term(let term) = part {
        wanted.append(.term(term))
        checks.append(term.check)
      } else {
        if let superset = part.supersetMatch { wanted.append(superset) }
        checks.append(part.check)
      }
    }
    match = wanted.count > 1 ? .all(wanted) : wanted.first
    if let wanted = match {
      for expression in unwanted { match = .but(match ?? wanted, expression) }
    } else {
      checks += unwanted.map { .not(.indexed($0)) }
    }
    condition = checks.isEmpty ? nil : .joined(checks[...], with: " AND ")
  }
}

extension SQLCondition {
  /// What the index finds, as a condition on a claim.
  static func indexed(_ match: MatchExpression) -> SQLCondition {
    SQLCondition(
      "c.id IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH ?)",
      [.text(match.text)])
  }
}

extension QueryCondition {
  /// The parts that all have to hold.
  fileprivate var conjuncts: [QueryCondition] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }

  /// The expression that finds just what this condition holds of; nil where there is none.
  fileprivate var exactMatch: MatchExpression? {
    switch self {
    case .term(let term): return term.isExact ? .term(term) : nil
    case .filter, .not: return nil
    case .all(let parts): return Self.combined(parts.map(\.exactMatch), MatchExpression.all)
    case .any(let parts): return Self.combined(parts.map(\.exactMatch), MatchExpression.any)
    }
  }

  /// An expression that finds at least what this condition holds of; nil where there is none.
  fileprivate var supersetMatch: MatchExpression? {
    switch self {
    case .term(let term): return .term(term)
    case .filter, .not: return nil
    case .all(let parts):
      let matches = parts.compactMap(\.supersetMatch)
      return matches.count > 1 ? .all(matches) : matches.first
    case .any(let parts): return Self.combined(parts.map(\.supersetMatch), MatchExpression.any)
    }
  }

  private static func combined(
    _ matches: [MatchExpression?], _ combine: ([MatchExpression]) -> MatchExpression
  ) -> MatchExpression? {
    let all = matches.compactMap(\.self)
    return all.count == matches.count && !all.isEmpty ? combine(all) : nil
  }

  /// The condition in SQL.
  fileprivate var check: SQLCondition {
    if let exact = exactMatch { return .indexed(exact) }
    switch self {
    case .term(let term):
      return .joined([.indexed(.term(term)), term.check], with: " AND ")
    case .filter(let filter):
      return filter.condition
    case .not(let condition):
      return .not(condition.check)
    case .all(let parts):
      return .joined(parts.map(\.check)[...], with: " AND ")
    case .any(let parts):
      return .joined(parts.map(\.check)[...], with: " OR ")
    }
  }
}
