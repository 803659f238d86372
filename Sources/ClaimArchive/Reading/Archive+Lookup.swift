import ArticleModel
import Storage

/// What a person's words for one thing stand for.
public enum Lookup<Found: Hashable & Sendable>: Hashable, Sendable {
  /// Just this.
  case one(Found)
  /// Several; a few of them, to choose from.
  case several([Found])
  /// Nothing; a few that are near, to offer.
  case none(near: [Found])
}

extension Archive {
  /// How many are offered where one was looked for.
  private static let offered = 5

  /// Finds an article by its number, key, path or the end of it, or the beginning or words of its title.
  ///
  /// - Parameter isRemoved: whether it is looked for among the articles that a person has removed.
  public func article(
    _ text: String, isRemoved: Bool = false
  ) throws(ArchiveError) -> Lookup<ArticleRecord> {
    try reporting { () throws(SQLiteError) in
      let reading = ArticleReading(connection: connection)
      let state: SQL = isRemoved ? "a.deleted_at IS NOT NULL" : "a.deleted_at IS NULL"
      let current: SQL = "a.current_version = v.id AND " + state + " AND "
      // From the narrowest to the widest; the first that finds anything decides.
      let attempts: [(SQL, Bindings)] = [
        ("a.key = ?1", [text]),
        ("a.id = ?1", [Int64(text) ?? -1]),
        ("v.path = ?1 OR v.record_id = ?1 OR v.url = ?1", [text]),
        ("substr(v.path, -length(?1) - 1) = '/' || ?1", [text]),
        (
          "claims_has(?1, v.title) AND substr(lower(v.title), 1, length(?2)) = lower(?2)",
          [Value.words(text), text]
        ),
        ("claims_has(?1, v.title)", [Value.words(text)]),
      ]
      for (condition, bindings) in attempts {
        let found = try reading.records(
          where: current + "(" + condition + ") ORDER BY a.id LIMIT "
            + SQL(trusted: String(Self.offered)), bindings)
        if found.count == 1, let article = found.first { return .one(article) }
        if !found.isEmpty { return .several(found) }
      }
      let near = isRemoved ? [] : try articles(nearestTo: text)
      return .none(near: near)
    }
  }

  private func articles(nearestTo text: String) throws(SQLiteError) -> [ArticleRecord] {
    let words = PlainWords.normalized(text).split(separator: " ").filter { $0.utf8.count > 3 }
    guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
    return try ArticleReading(connection: connection).records(
      where: """
        a.current_version = v.id AND a.deleted_at IS NULL
        AND (instr(lower(v.title), ?1) OR instr(lower(a.key), ?1)) ORDER BY a.id LIMIT 5
        """, [String(longest)])
  }

  /// Finds a claim by its public id or the beginning of it, in current versions first.
  public func claim(_ id: String) throws(ArchiveError) -> Lookup<ClaimRecord> {
    try reporting { () throws(SQLiteError) in
      let prefix = Folding.fold(id)
      let reading = ClaimReading(connection)
      guard !prefix.isEmpty else { return .none(near: []) }
      let rows = try connection.rows(
        """
        SELECT max(c.id), max(a.current_version = c.version AND a.deleted_at IS NULL) AS is_current
        FROM claims c JOIN versions v ON v.id = c.version JOIN articles a ON a.id = v.article
        WHERE c.public_id GLOB ?1 GROUP BY c.public_id ORDER BY is_current DESC, c.public_id LIMIT ?2
        """, [Value.globPrefix(prefix), Self.offered]
      ) { (row) throws(SQLiteError) in try row.int(0) }
      let claims = try reading.claims(rows)
      if claims.count == 1, let claim = claims.first { return .one(claim) }
      return claims.isEmpty ? .none(near: []) : .several(claims)
    }
  }

  /// The claims around one in its version, in reading order, without it.
  public func context(
    of claim: ClaimRecord, before: Int, after: Int
  ) throws(ArchiveError) -> (before: [ClaimRecord], after: [ClaimRecord]) {
    try reporting { () throws(SQLiteError) in
      let reading = ClaimReading(connection)
      func rows(_ sql: SQL, _ count: Int) throws(SQLiteError) -> [Int] {
        try connection.rows(sql, [claim.article.row, claim.row, count]) {
          (row) throws(SQLiteError) in try row.int(0)
        }
      }
      let earlier = try rows(
        "SELECT id FROM claims WHERE version = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3", before)
      let later = try rows(
        "SELECT id FROM claims WHERE version = ?1 AND id > ?2 ORDER BY id LIMIT ?3", after)
      return (try reading.claims(earlier.reversed()), try reading.claims(later))
    }
  }

  /// All versions of an article, oldest first.
  public func versions(of article: ArticleRecord) throws(ArchiveError) -> [ArticleRecord] {
    try reporting { () throws(SQLiteError) in
      try ArticleReading(connection: connection).records(
        where: "a.id = ?1 ORDER BY v.ordinal", [article.number])
    }
  }
}
