import ArticleModel
import Storage

/// What a report was made from: how much there was, and a digest that any change of it changes.
public struct ArchiveState: Hashable, Sendable {
  /// Articles that are not deleted.
  public var articles: Int
  /// Versions of all articles, old ones included.
  public var versions: Int
  /// Claims of current versions.
  public var claims: Int
  /// SHA-256, in hexadecimal digits, over key, version, source digest and rule set of every current
  /// article, in the order of the keys, and over what people have corrected and say of names.
  public var digest: String
}

extension Archive {
  /// What the archive holds now.
  public func state() throws(ArchiveError) -> ArchiveState {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        var state = ArchiveState(articles: 0, versions: 0, claims: 0, digest: "")
        var hash = SHA256()
        try connection.forEachRow(
          """
          SELECT a.key, v.ordinal, s.sha256, v.rule_set, v.claim_count
          FROM articles a JOIN versions v ON v.id = a.current_version
          JOIN sources s ON s.id = v.source
          WHERE a.deleted_at IS NULL ORDER BY a.key
          """
        ) { (row) throws(SQLiteError) in
          let line = [
            try row.text(0), String(try row.int(1)), try row.text(2), try row.text(3),
          ].joined(separator: "\t")
          hash.update(Array((line + "\n").utf8))
          state.articles += 1
          state.claims += try row.int(4)
        }
        // What people correct changes what reports say; an archive without corrections has none.
        try connection.forEachRow(
          """
          SELECT article || char(9) || claim || char(9) || field || char(9) || words || char(9)
            || coalesce(value, '') AS said FROM corrections WHERE ended IS NULL
          UNION ALL SELECT folded || char(9) || kind || char(9) || article || char(9) || to_name
            || char(9) || to_kind FROM aliases WHERE ended IS NULL
          ORDER BY said
          """
        ) { (row) throws(SQLiteError) in hash.update(Array((try row.text(0) + "\n").utf8)) }
        state.digest = hash.finish()
        state.versions =
          try connection.first("SELECT count(*) FROM versions") { (row) throws(SQLiteError) in
            try row.int(0)
          } ?? 0
        return state
      }
    }
  }
}
