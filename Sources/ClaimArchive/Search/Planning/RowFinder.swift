import ArticleModel
import Storage

/// Carries out plans: makes the sets of rows and puts them together.
final class RowFinder {
  private let connection: Connection
  private let ranking: RankingIndex
  private let scope: ClaimQuery.Scope

  init(_ connection: Connection, _ ranking: RankingIndex, _ scope: ClaimQuery.Scope) {
    (self.connection, self.ranking, self.scope) = (connection, ranking, scope)
  }

  private var madeUniverse: ClaimUniverse?

  /// The claims that this is about: made when they are first needed, which words alone do not.
  func universe() throws(SQLiteError) -> ClaimUniverse {
    if let madeUniverse { return madeUniverse }
    let universe =
      switch scope {
      case .body, .boilerplate: try ranking.universe(from: connection)
      case .history, .deleted: try ClaimUniverse(scope, in: connection)
      }
    madeUniverse = universe
    return universe
  }

  /// All rows that this is about.
  private func allRows() throws(SQLiteError) -> RowSet {
    isCurrent ? ranking.currentRows : try universe().rows
  }

  /// The least number that is no row of these.
  private func rowBound() throws(SQLiteError) -> Int {
    isCurrent
      ? ranking.lengths.rowBound : try universe().versions.last?.rows.upperBound ?? 0
  }

  /// Whether it is about the claims of current versions, of which postings and traits tell.
  private var isCurrent: Bool { scope == .body }

  /// The rows of a plan; nil for all there are.
  func rows(_ plan: SearchPlan) throws(SQLiteError) -> RowSet {
    guard let rows = plan.rows else { return try allRows() }
    var found = try self.rows(rows, among: nil)
    // What statements find may lie in other versions than those that are searched.
    if !rows.isIndexed { found &= try allRows() }
    return found
  }

  /// - Parameter some: the rows that matter; others may be found or not.
  private func rows(
    _ plan: SearchPlan.Rows, among some: RowSet?
  ) throws(SQLiteError) -> RowSet {
    switch plan {
    case .index(let match):
      return try rows(try WordQuery(asIndexed: match, try postings().tokenizer))
    case .claims(let statement):
      return try remembered(statement) { () throws(SQLiteError) in
        try collected(statement.sql, statement.bindings)
      }
    case .versions(let statement):
      return try remembered(statement) { () throws(SQLiteError) in try versions(statement) }
    case .trait(let trait):
      guard isCurrent else { return try collected(trait.sql.sql, trait.sql.bindings) }
      switch trait {
      case .kind(let kind): return try ranking.traits(from: connection).rows(with: kind)
      case .stance(let stance): return try ranking.traits(from: connection).rows(with: stance)
      case .checkWorthiness(let least):
        return try remembered(trait.sql) { () throws(SQLiteError) in
          try ClaimTraits.rows(atLeast: least, in: connection)
        }
      }
    case .holding(let holding):
      guard isCurrent else { return try collected(holding.sql.sql, holding.sql.bindings) }
      return try remembered(holding.sql) { () throws(SQLiteError) in
        if let rows = try ClaimHoldings.rows(with: holding, in: connection) { return rows }
        return try collected(holding.sql.sql, holding.sql.bindings)
      }
    case .mentions(let statement):
      return try remembered(statement) { () throws(SQLiteError) in try mentions(statement) }
    case .changes(let differences):
      return try changes(differences)
    case .kept:
      var found = RowSet(below: try rowBound())
      try KeptBlocks(connection).forEachClaim { found.insert($0) }
      return found
    case .agreement(let agreement):
      return try self.agreement(agreement, among: some)
    case .checked(let base, let check):
      if case .words(let term) = check, let found = try posted(exactly: term) { return found }
      return try checked(base, check, among: some)
    case .all(let parts):
      return try all(parts, among: some)
    case .any(let parts):
      var found = RowSet()
      for part in parts { found |= try rows(part, among: some) }
      return found
    case .not(let part):
      let base = try limited(some)
      var found = base
      found -= try rows(part, among: base)
      return found
    }
  }

  private func all(_ parts: [SearchPlan.Rows], among some: RowSet?) throws(SQLiteError) -> RowSet {
    // What needs a look at every row comes last, when few are left.
    var left = some
    for part in parts.filter({ !$0.isLookedAt }) + parts.filter(\.isLookedAt) {
      var found = try rows(part, among: left)
      if let left { found &= left }
      if found.isEmpty { return found }
      left = found
    }
    return try limited(left)
  }

  /// Some rows, or all there are.
  private func limited(_ some: RowSet?) throws(SQLiteError) -> RowSet {
    if let some { return some }
    return try allRows()
  }

  private func postings() throws(SQLiteError) -> PostingsIndex {
    try ranking.postings(in: connection)
  }

  /// What has words, by the postings, which old versions and deleted articles are in as well.
  func rows(_ words: WordQuery) throws(SQLiteError) -> RowSet {
    let members = isCurrent ? nil : try allRows()
    return try WordSearch(try postings(), ranking.lengths, words).rows(of: members)
  }

  /// What has a term just so; nil where only a look at the rows tells.
  private func posted(exactly term: QueryTerm) throws(SQLiteError) -> RowSet? {
    guard let words = try WordQuery(QueryCondition.term(term), try postings().tokenizer) else {
      return nil
    }
    return try rows(words)
  }

  private func remembered(
    _ statement: BoundSQL, _ made: () throws(SQLiteError) -> RowSet
  ) throws(SQLiteError) -> RowSet {
    isCurrent ? try ranking.rows(of: statement, in: connection, made) : try made()
  }

  private func collected(_ sql: SQL, _ bindings: [Value]) throws(SQLiteError) -> RowSet {
    var rows = RowSet(below: try rowBound())
    try connection.forEachRow(sql, bindings) { (row) throws(SQLiteError) in
      rows.insert(try row.int(0))
    }
    return rows
  }

  private func mentions(_ statement: BoundSQL) throws(SQLiteError) -> RowSet {
    var rows = RowSet(below: try rowBound())
    let mentioned = try connection.prepare(
      "SELECT claim FROM mentions WHERE version = ?1 AND entity = ?2 AND claim IS NOT NULL")
    try connection.forEachRow(statement.sql, statement.bindings) { (row) throws(SQLiteError) in
      guard try row.isNull(0) else {
        try row.withBlob(0) { MentionedClaims.forEach(in: $0) { rows.insert($0) } }
        return
      }
      try mentioned.bind(try row.int(1), at: 1)
      try mentioned.bind(try row.int(2), at: 2)
      try mentioned.forEachRow { (row) throws(SQLiteError) in rows.insert(try row.int(0)) }
    }
    return rows
  }

  /// Few articles have a second version, and a version's claims are a byte each.
  private func changes(_ differences: ClaimDifferences) throws(SQLiteError) -> RowSet {
    var rows = RowSet(below: try rowBound())
    try connection.forEachRow("SELECT first_claim, changes FROM claim_changes") {
      (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { bytes in
        for (place, byte) in bytes.enumerated() where byte & differences.rawValue != 0 {
          rows.insert(first + place)
        }
      }
    }
    return rows
  }

  private func versions(_ statement: BoundSQL) throws(SQLiteError) -> RowSet {
    var rows = RowSet(below: try rowBound())
    let universe = try universe()
    try connection.forEachRow(statement.sql, statement.bindings) { (row) throws(SQLiteError) in
      if let range = universe.rows(ofVersion: try row.int(0)) { rows.insert(range) }
    }
    return rows
  }

  /// Articles with rows that matter are held against those about the same, which takes longer than any
  /// other filter.
  private func agreement(
    _ agreement: ClaimAgreement, among some: RowSet?
  ) throws(SQLiteError) -> RowSet {
    let universe = try universe()
    var found = RowSet(below: universe.versions.last?.rows.upperBound ?? 0)
    // Old versions and deleted articles are held against nothing.
    guard scope == .body else { return found }
    let copies = try CopyFinder(connection)
    let finder = try AgreementFinder(connection, ranking, copies)
    for version in universe.versions where some.map({ $0.count(in: version.rows) > 0 }) ?? true {
      try finder.forEachEdge(ofVersion: version.id) { (edge) throws(SQLiteError) in
        switch (agreement, edge.relation.difference) {
        case (.conflicting, let difference?) where difference.isConflict: break
        case (.corroborated, nil):
          guard try !copies.isCopied(edge.leftVersion, edge.rightVersion) else { return }
        default: return
        }
        found.insert(edge.left)
        found.insert(edge.right)
      }
    }
    return found
  }

  private func checked(
    _ base: SearchPlan.Rows?, _ check: RowCheck, among some: RowSet?
  ) throws(SQLiteError) -> RowSet {
    var candidates: RowSet
    if let base {
      candidates = try rows(base, among: some)
      if let some { candidates &= some }
    } else {
      candidates = try limited(some)
    }
    if base == nil, case .pattern(let pattern) = check, let scan = PatternScan(pattern),
      let found = try scan.rows(among: candidates, in: connection)
    {
      return found
    }
    let bound = check.sql
    let statement = try connection.prepare(bound.sql)
    for (offset, value) in bound.bindings.enumerated() { try statement.bind(value, at: offset + 2) }
    var found = RowSet(below: try rowBound())
    var looked = 0
    try candidates.forEachBackwards { (row) throws(SQLiteError) in
      looked += 1
      guard looked <= QueryPattern.mostClaims || base != nil else { return false }
      try statement.bind(row, at: 1)
      if try statement.first(as: { (_) throws(SQLiteError) in true }) != nil { found.insert(row) }
      return true
    }
    return found
  }
}

extension SearchPlan.Rows {
  /// Whether nothing but the index is asked.
  fileprivate var isIndexed: Bool {
    if case .index = self { true } else { false }
  }

  /// Whether rows have to be looked at one by one.
  fileprivate var isLookedAt: Bool {
    switch self {
    case .checked, .not, .agreement: true
    case .all(let parts), .any(let parts): parts.contains(where: \.isLookedAt)
    case .index, .claims, .versions, .trait, .holding, .mentions, .changes, .kept: false
    }
  }
}
