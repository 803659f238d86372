import ArticleModel
import Storage

/// Counts the claims of a set by something.
struct FacetCounter {
  let connection: Connection
  let universe: ClaimUniverse
  /// Of current claims; nil where the rows are others.
  let traits: ClaimTraits?
  let rows: RowSet

  /// Most first; claims that have no such thing are not counted.
  func counts(by facet: Facet) throws(SQLiteError) -> [Counted<String>] {
    var counts: [String: Int] = [:]
    switch facet {
    case .kind:
      try forms { kind, _, count in counts[kind.rawValue, default: 0] += count }
    case .stance:
      try forms { _, stance, count in counts[stance.rawValue, default: 0] += count }
    case .speaker:
      try named("SELECT speaker, claim FROM quotations WHERE speaker IS NOT NULL ORDER BY speaker")
      {
        counts[$0, default: 0] += $1
      }
    case .person: counts = try entities(.person)
    case .org: counts = try entities(.organisation)
    case .place: counts = try entities(.place)
    default:
      try versions(facet) { names, count in
        for name in names { counts[name, default: 0] += count }
      }
    }
    return counts.map { Counted(item: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.item) < ($0.count, $1.item) }
  }

  // MARK: By what the claims are

  /// Kinds and stances, with the number of claims that have both.
  private func forms(_ body: (ClaimKind, Stance, Int) -> Void) throws(SQLiteError) {
    var counts = [Int](repeating: 0, count: 256)
    if let traits {
      rows.forEach { row in
        counts[Int(traits.form(of: row))] += 1
        return true
      }
    } else {
      let statement = try connection.prepare("SELECT kind, stance FROM claims WHERE id = ?1")
      try rows.forEach { (row) throws(SQLiteError) in
        try statement.bind(row, at: 1)
        let form = try statement.first { (row) throws(SQLiteError) in
          ClaimTraits.form(try row.coded(0), try row.coded(1))
        }
        counts[Int(form ?? 0)] += 1
        return true
      }
    }
    for (form, count) in counts.enumerated() where count > 0 {
      if let (kind, stance) = ClaimTraits.parts(of: UInt8(form)) { body(kind, stance, count) }
    }
  }

  /// Names with the number of their claims, from names and claims in the order of the names.
  private func named(_ sql: SQL, _ body: (String, Int) -> Void) throws(SQLiteError) {
    var current: (name: String, claims: Set<Int>)?
    try connection.forEachRow(sql) { (row) throws(SQLiteError) in
      guard let claim = try row.optionalInt(1), rows.contains(claim) else { return }
      let name = try row.text(0)
      if let known = current, known.name != name {
        body(known.name, known.claims.count)
        current = nil
      }
      if current == nil { current = (name, []) }
      current?.claims.insert(claim)
    }
    if let last = current { body(last.name, last.claims.count) }
  }

  private func entities(_ kind: EntityKind) throws(SQLiteError) -> [String: Int] {
    var counted: [Int: Int] = [:]
    let mentioned = try connection.prepare(
      """
      SELECT ve.entity, m.claim FROM version_entities ve
      CROSS JOIN mentions m ON m.version = ve.version AND m.entity = ve.ordinal
      WHERE ve.version = ?1 AND m.claim IS NOT NULL
      """)
    // A claim may name a thing twice, and an article have two names for one.
    var named = Set<Named>()
    for version in universe.versions where rows.count(in: version.rows) > 0 {
      try mentioned.bind(version.id, at: 1)
      named.removeAll(keepingCapacity: true)
      try mentioned.forEachRow { (row) throws(SQLiteError) in
        let claim = try row.int(1)
        guard rows.contains(claim) else { return }
        let entity = try row.int(0)
        if named.insert(Named(entity: entity, claim: claim)).inserted {
          counted[entity, default: 0] += 1
        }
      }
    }
    let name = try connection.prepare("SELECT name FROM entities WHERE id = ?1 AND kind = ?2")
    try name.bind(kind.code, at: 2)
    var counts: [String: Int] = [:]
    for (entity, count) in counted {
      try name.bind(entity, at: 1)
      let name = try name.first { (row) throws(SQLiteError) in try row.text(0) }
      if let name { counts[name, default: 0] += count }
    }
    return counts
  }

  private struct Named: Hashable {
    let entity: Int
    let claim: Int
  }

  // MARK: By what their articles are

  private func versions(
    _ facet: Facet, _ body: ([String], Int) -> Void
  ) throws(SQLiteError) {
    try connection.forEachRow(Self.sql(of: facet)) { (row) throws(SQLiteError) in
      guard let range = universe.rows(ofVersion: try row.int(0)), try !row.isNull(1) else { return }
      let count = rows.count(in: range)
      if count > 0 { body(try Self.names(row, facet), count) }
    }
  }

  private static func sql(of facet: Facet) -> SQL {
    switch facet {
    case .author: "SELECT id, authors FROM versions"
    case .site: "SELECT id, coalesce(claims_site(url), publisher) FROM versions"
    case .lang: "SELECT id, language FROM versions"
    case .year, .month: "SELECT id, coalesce(published_from, published_to) FROM versions"
    default:
      "SELECT v.id, coalesce(v.title, a.key) FROM versions v JOIN articles a ON a.id = v.article"
    }
  }

  private static func names(
    _ row: borrowing Row, _ facet: Facet
  ) throws(SQLiteError) -> [String] {
    switch facet {
    case .author: JSONText.strings(try row.text(1)) ?? []
    case .year, .month:
      [
        String(
          (CalendarDay(daysSince1970: try row.int(1))?.description ?? "").prefix(
            facet == .year ? 4 : 7))
      ]
    default: [try row.text(1)]
    }
  }
}

extension Archive {
  /// Counts what a query finds by something: most first.
  public func counts(
    by facets: [Facet], of query: ClaimQuery
  ) throws(ArchiveError) -> [(facet: Facet, counts: [Counted<String>])] {
    guard !facets.isEmpty else { return [] }
    return try reading { () throws(SQLiteError) in
      let searcher = try Searcher(connection, ranking, query.scope)
      let counter = FacetCounter(
        connection: connection, universe: try searcher.finder.universe(),
        traits: query.scope == .body ? try ranking.traits(from: connection) : nil,
        rows: try searcher.rows(query))
      var counted: [(facet: Facet, counts: [Counted<String>])] = []
      for facet in facets { counted.append((facet, try counter.counts(by: facet))) }
      return counted
    }
  }

  /// The people, organisations and other things that a claim names, in reading order.
  public func names(in claim: ClaimRecord) throws(ArchiveError) -> [String] {
    try reporting { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT DISTINCT CASE WHEN ve.found_entity IS NULL THEN ve.name ELSE e.name END
        FROM mentions m
        JOIN version_entities ve ON ve.version = m.version AND ve.ordinal = m.entity
        JOIN entities e ON e.id = ve.entity
        WHERE m.version = ?1 AND m.claim = ?2 ORDER BY m.range_start
        """, [claim.article.row, claim.row]
      ) { (row) throws(SQLiteError) in try row.text(0) }
    }
  }
}
