import ArticleModel
import Storage

/// The SQL of a plan.
struct SearchStatement {
  private let isMatching: Bool
  private let isChecking: Bool
  private let condition: SQL
  let bindings: [Value]

  init(_ plan: SearchPlan) {
    var conditions: [SQL] = []
    var bindings: [Value] = []
    if let match = plan.match {
      conditions.append("claims_fts MATCH ?")
      bindings.append(.text(match.text))
    }
    if let condition = plan.condition {
      conditions.append(condition.sql)
      bindings += condition.bindings
    }
    (isMatching, isChecking) = (plan.match != nil, plan.condition != nil)
    condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    self.bindings = bindings
  }

  // CROSS JOIN: SQLite is not to look up every claim in the index instead.
  private var joined: SQL {
    (isMatching
      ? " FROM claims_fts CROSS JOIN claims c ON c.id = claims_fts.rowid" : " FROM claims c") + """
         JOIN versions v ON v.id = c.version
         JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL
         LEFT JOIN sections s ON s.id = c.section
        """ + condition
  }

  /// The index holds current claims only, so that it can be read alone.
  private var narrowest: SQL {
    isMatching && !isChecking ? " FROM claims_fts" + condition : joined
  }

  /// All rows, in any order.
  var rows: SQL { (isChecking ? "SELECT c.id" : "SELECT claims_fts.rowid") + narrowest }

  /// The number of all rows.
  var count: SQL { "SELECT count(*)" + narrowest }

  /// The first claim of each article, newest article first.
  var articles: SQL {
    "SELECT min(c.id)" + joined
      + " GROUP BY v.id ORDER BY v.published_from IS NULL, v.published_from DESC, v.id"
  }

  /// The versions that have any of the rows.
  var versions: SQL { "SELECT c.version" + joined }

  /// The rows in an order, up to a number that is bound last.
  func ordered(_ order: ClaimQuery.Order) -> SQL {
    "SELECT c.id" + joined + order.clause + " LIMIT ?"
  }
}

extension ClaimQuery.Order {
  fileprivate var clause: SQL {
    switch self {
    case .relevance, .newest:
      " ORDER BY v.published_from IS NULL, v.published_from DESC, v.id, c.id"
    case .oldest:
      " ORDER BY v.published_from IS NULL, v.published_from, v.id, c.id"
    case .date:
      """
       ORDER BY (SELECT min(d.earliest * 10000000 + d.latest) FROM dates d WHERE d.claim = c.id)
         NULLS LAST, v.id, c.id
      """
    case .position:
      " ORDER BY v.id, c.id"
    case .checkworthy:
      " ORDER BY c.check_worthiness DESC, v.id, c.id"
    }
  }
}

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
  /// This condition without what only claims have.
  var wordsOnly: QueryCondition? {
    switch self {
    case .term(var term):
      term.field = nil
      return .term(term)
    case .filter:
      return nil
    case .not(let condition):
      return condition.wordsOnly.map(QueryCondition.not)
    case .all(let parts):
      let words = parts.compactMap(\.wordsOnly)
      return words.isEmpty ? nil : .all(words)
    case .any(let parts):
      let words = parts.compactMap(\.wordsOnly)
      return words.isEmpty ? nil : .any(words)
    }
  }
}
