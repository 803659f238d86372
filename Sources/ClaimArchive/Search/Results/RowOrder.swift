import Storage

/// Puts rows in an order that words have no part in.
struct RowOrder {
  private let connection: Connection
  private let universe: ClaimUniverse

  init(_ connection: Connection, _ universe: ClaimUniverse) {
    (self.connection, self.universe) = (connection, universe)
  }

  func first(
    _ limit: Int, of rows: RowSet, by order: ClaimQuery.Order
  ) throws(SQLiteError) -> [Int] {
    switch order {
    case .relevance, .newest: Self.first(limit, of: rows, in: try versions(newestFirst: true))
    case .oldest: Self.first(limit, of: rows, in: try versions(newestFirst: false))
    case .position: Self.first(limit, of: rows, in: universe.versions)
    case .date: try byDate(limit, rows)
    case .checkworthy: try byWorth(limit, rows)
    }
  }

  /// The versions by their articles' publication; those that nobody knows the day of come last.
  func versions(newestFirst: Bool) throws(SQLiteError) -> [ClaimUniverse.Version] {
    let order: SQL =
      newestFirst
      ? " ORDER BY published_from IS NULL, published_from DESC, id"
      : " ORDER BY published_from IS NULL, published_from, id"
    var versions: [ClaimUniverse.Version] = []
    try connection.forEachRow("SELECT id FROM versions" + order) { (row) throws(SQLiteError) in
      let id = try row.int(0)
      if let rows = universe.rows(ofVersion: id) {
        versions.append(ClaimUniverse.Version(id: id, rows: rows))
      }
    }
    return versions
  }

  private static func first(
    _ limit: Int, of rows: RowSet, in versions: [ClaimUniverse.Version]
  ) -> [Int] {
    var found: [Int] = []
    for version in versions where found.count < limit {
      var next = rows.first(from: version.rows.lowerBound)
      while let row = next, version.rows.contains(row), found.count < limit {
        found.append(row)
        next = rows.first(from: row + 1)
      }
    }
    return found
  }

  private func byDate(_ limit: Int, _ rows: RowSet) throws(SQLiteError) -> [Int] {
    var dated: [Int: (earliest: Int, latest: Int)] = [:]
    try connection.forEachRow("SELECT claim, earliest, latest FROM dates WHERE claim IS NOT NULL") {
      (row) throws(SQLiteError) in
      let claim = try row.int(0)
      guard rows.contains(claim) else { return }
      let days = (try row.int(1), try row.int(2))
      if dated[claim].map({ days < $0 }) ?? true { dated[claim] = days }
    }
    var found = dated.sorted {
      ($0.value.earliest, $0.value.latest, $0.key) < ($1.value.earliest, $1.value.latest, $1.key)
    }
    .prefix(limit).map(\.key)
    rows.forEach { row in
      guard found.count < limit else { return false }
      if dated[row] == nil { found.append(row) }
      return true
    }
    return found
  }

  private func byWorth(_ limit: Int, _ rows: RowSet) throws(SQLiteError) -> [Int] {
    let worth = try connection.prepare("SELECT check_worthiness FROM claims WHERE id = ?1")
    var hits = TopHits(capacity: limit)
    try rows.forEach { (row) throws(SQLiteError) in
      try worth.bind(row, at: 1)
      let score = try worth.first { (row) throws(SQLiteError) in try row.double(0) }
      hits.offer(RankedRow(id: row, score: score ?? 0))
      return true
    }
    return hits.sorted.map(\.id)
  }
}
