import ArticleModel
import Storage

/// The claims that a search is about, version by version.
struct ClaimUniverse {
  /// A version and the rows of its claims.
  struct Version {
    var id: Int
    var rows: Range<Int>
  }

  /// In the order of their rows.
  let versions: [Version]

  /// The claims of current versions.
  init(current connection: Connection) throws(SQLiteError) {
    versions = try connection.rows(
      "SELECT version, first_claim, length(forms) FROM claim_traits ORDER BY version"
    ) { (row) throws(SQLiteError) in
      let first = try row.int(1)
      return Version(id: try row.int(0), rows: first..<first + max(0, try row.int(2)))
    }
  }

  /// The claims of versions that are not searched else.
  init(_ scope: ClaimQuery.Scope, in connection: Connection) throws(SQLiteError) {
    let condition: SQL =
      scope == .deleted
      ? "a.deleted_at IS NOT NULL AND v.id = a.current_version" : "v.id <> a.current_version"
    let chosen: SQL =
      " FROM versions v JOIN articles a ON a.id = v.article CROSS JOIN claims c ON c.version = v.id"
    versions = try connection.rows(
      "SELECT v.id, min(c.id), max(c.id)" + chosen + " WHERE " + condition
        + " GROUP BY v.id ORDER BY v.id"
    ) { (row) throws(SQLiteError) in
      Version(id: try row.int(0), rows: try row.int(1)..<(try row.int(2)) + 1)
    }
  }

  /// All rows.
  var rows: RowSet {
    var rows = RowSet(below: versions.last?.rows.upperBound ?? 0)
    for version in versions { rows.insert(version.rows) }
    return rows
  }

  /// The rows of a version; nil where it is none of these.
  func rows(ofVersion id: Int) -> Range<Int>? {
    let place = versions.partitioningIndex { $0.id >= id }
    return place < versions.count && versions[place].id == id ? versions[place].rows : nil
  }
}
