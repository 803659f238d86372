import Storage

/// Tries a pattern on the words of many claims, one after the other as they are stored. Most are passed over
/// by a look for what the pattern cannot do without.
struct PatternScan {
  private let pattern: QueryPattern

  /// So many claims are looked up faster one by one.
  private static let few = 2_000

  /// Nil where the pattern has nothing that tells at a glance.
  init?(_ pattern: QueryPattern) {
    guard pattern.factor.count > 1 else { return nil }
    self.pattern = pattern
  }

  /// Those of some claims that match; nil where these are too few for this way.
  func rows(among candidates: RowSet, in connection: Connection) throws(SQLiteError) -> RowSet? {
    guard candidates.count > Self.few else { return nil }
    let search = FactorSearch(pattern.factor)
    let matcher = PatternMatcher(pattern)
    var found = RowSet()
    try connection.forEachRow("SELECT id, text FROM claims ORDER BY id") {
      (row) throws(SQLiteError) in
      let claim = try row.int(0)
      guard candidates.contains(claim), try row.withUTF8(1, search.mayBe) else { return }
      if matcher.matches(PatternFolding.plain(try row.text(1))) { found.insert(claim) }
    }
    return found
  }
}
