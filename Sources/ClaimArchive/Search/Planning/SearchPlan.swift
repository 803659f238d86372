import ArticleModel

/// How a query is answered: sets of rows, and how they are put together.
///
/// Each part of a condition that the index can decide alone goes into one expression of words. Of what it
/// cannot decide, exact words above all, it finds a superset whose rows are looked at one by one. The
/// properties of claims and articles are sets of their own.
struct SearchPlan {
  indirect enum Rows {
    /// What the index finds.
    case index(MatchExpression)
    /// The claims that a statement gives.
    case claims(BoundSQL)
    /// All claims of the versions that a statement gives.
    case versions(BoundSQL)
    /// The claims that have a trait.
    case trait(ClaimTrait)
    /// The claims in which something is found.
    case holding(ClaimHolding)
    /// The claims that the lists of a statement give: bytes of `MentionedClaims`, or NULL, version and ordinal.
    case mentions(BoundSQL)
    /// The claims that differ so from the version before.
    case changes(ClaimDifferences)
    /// The claims in blocks that a person wants kept.
    case kept
    /// The claims that others say, or say otherwise.
    case agreement(ClaimAgreement)
    /// Those of some rows that a look at them confirms; of all rows where it is nil.
    case checked(Rows?, RowCheck)
    case all([Rows])
    case any([Rows])
    case not(Rows)
  }

  /// What has to hold of a row.
  let condition: QueryCondition?
  /// The rows that are found; nil for all.
  let rows: Rows?
  /// The words that speak for a row; nil where the query has none.
  let match: MatchExpression?

  init(_ query: QueryCondition?) {
    condition = query
    rows = query.map(Rows.init)
    let terms = query?.wantedTerms ?? []
    if case .index(let match) = rows {
      self.match = match
    } else {
      match = terms.isEmpty ? nil : .any(terms.map(MatchExpression.term))
    }
  }

  /// Whether just those rows are found that have one of the words.
  var isAnyOfTerms: Bool {
    if case .index(let match) = rows { match.isAnyOfTerms } else { false }
  }
}

extension SearchPlan.Rows {
  init(_ condition: QueryCondition) {
    if let exact = condition.exactMatch {
      self = .index(exact)
      return
    }
    switch condition {
    case .term(let term): self = .checked(.index(.term(term)), .words(term))
    case .near(let near): self = .index(.near(near))
    case .pattern(let pattern): self = .checked(nil, .pattern(pattern))
    case .filter(let filter): self = filter.rows
    case .not(let condition): self = .not(Self(condition))
    case .any(let parts): self = .any(parts.map(Self.init))
    case .all: self = Self.joined(condition.conjuncts)
    }
  }

  /// All of some conditions: what the index can decide is asked of it at once.
  private static func joined(_ conditions: [QueryCondition]) -> SearchPlan.Rows {
    var wanted: [MatchExpression] = []
    var unwanted: [MatchExpression] = []
    var rest: [SearchPlan.Rows] = []
    for condition in conditions {
      if let exact = condition.exactMatch {
        wanted.append(exact)
      } else if case .not(let negated) = condition, let exact = negated.exactMatch {
        unwanted.append(exact)
      } else {
        rest.append(SearchPlan.Rows(condition))
      }
    }
    var parts: [SearchPlan.Rows] = []
    if var match = wanted.count > 1 ? .all(wanted) : wanted.first {
      for expression in unwanted { match = .but(match, expression) }
      parts.append(.index(match))
    } else {
      rest += unwanted.map { .not(.index($0)) }
    }
    parts += rest
    return parts.count == 1 ? parts[0] : .all(parts)
  }
}

extension QueryCondition {
  /// The parts that all have to hold.
  var conjuncts: [QueryCondition] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }

  /// The words that a result has to have, or may have.
  public var wantedTerms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let near): near.words.map { QueryTerm($0) }
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .filter, .pattern, .not: []
    }
  }

  /// The patterns that a result matches.
  var wantedPatterns: [QueryPattern] {
    switch self {
    case .pattern(let pattern): [pattern]
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedPatterns)
    case .term, .near, .filter, .not: []
    }
  }

  /// The expression that finds just what this condition holds of; nil where there is none.
  fileprivate var exactMatch: MatchExpression? {
    switch self {
    case .term(let term): return term.isExact ? .term(term) : nil
    case .near(let near): return .near(near)
    case .filter, .pattern, .not: return nil
    case .all(let parts): return Self.combined(parts.map(\.exactMatch), MatchExpression.all)
    case .any(let parts): return Self.combined(parts.map(\.exactMatch), MatchExpression.any)
    }
  }

  private static func combined(
    _ matches: [MatchExpression?], _ combine: ([MatchExpression]) -> MatchExpression
  ) -> MatchExpression? {
    let all = matches.compactMap(\.self)
    return all.count == matches.count && !all.isEmpty ? combine(all) : nil
  }
}
