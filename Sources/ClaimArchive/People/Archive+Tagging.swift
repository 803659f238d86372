import ArticleModel
import Storage

/// A tag, and how much has it.
public struct TagCount: Hashable, Sendable {
  /// The tag as first given.
  public var tag: String
  /// How many claims of current versions have it from a person.
  public var claims: Int
  /// How many articles have it, from a person or as a keyword of their own.
  public var articles: Int
  /// On how many claims it waits that are in no current version: it comes back when they do.
  public var dormant: Int
}

extension Archive {
  private static let longestTag = 200

  /// Gives claims and articles tags. Tags that they have already stay as they are.
  ///
  /// - Returns: the act; nil where nothing changed.
  public func tag(
    _ subjects: [WorkSubject], with tags: [String], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    let tags = try Self.checked(tags)
    return try acting("tag", by: author) { (act) throws(SQLiteError) in
      var changed: [WorkSubject] = []
      let insertion = try connection.prepare(
        """
        INSERT OR IGNORE INTO tags (article, claim, tag, folded, act) VALUES (?1, ?2, ?3, ?4, ?5)
        """)
      for subject in subjects {
        let before = connection.totalChanges
        for tag in tags {
          try insertion.bind([
            subject.article.description, subject.claimColumn, tag, Folding.fold(tag), act,
          ])
          try insertion.run()
        }
        if connection.totalChanges > before { changed.append(subject) }
      }
      return (changed.count, Self.summary(tags, changed))
    }
  }

  /// Takes tags away.
  ///
  /// - Returns: the act; nil where nothing changed.
  public func untag(
    _ subjects: [WorkSubject], from tags: [String], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    let tags = try Self.checked(tags)
    return try acting("tag rm", by: author) { (act) throws(SQLiteError) in
      var changed: [WorkSubject] = []
      for subject in subjects {
        var count = 0
        for tag in tags {
          count += try connection.execute(
            """
            UPDATE tags SET ended = ?4
            WHERE article = ?1 AND claim = ?2 AND folded = ?3 AND ended IS NULL
            """,
            [subject.article.description, subject.claimColumn, Folding.fold(tag), act])
        }
        if count > 0 { changed.append(subject) }
      }
      return (changed.count, Self.summary(tags, changed))
    }
  }

  /// All tags, those of people and the articles' own keywords, by name.
  public func tags() throws(ArchiveError) -> [TagCount] {
    try reporting { () throws(SQLiteError) in
      var counts: [String: TagCount] = [:]
      func add(
        _ tag: String, claims: Int = 0, articles: Int = 0, dormant: Int = 0
      ) {
        let key = Folding.fold(tag)
        var count = counts[key] ?? TagCount(tag: tag, claims: 0, articles: 0, dormant: 0)
        count.claims += claims
        count.articles += articles
        count.dormant += dormant
        counts[key] = count
      }
      try connection.forEachRow(
        """
        SELECT t.tag, t.claim <> '', EXISTS (
          SELECT 1 FROM articles a WHERE a.key = t.article AND a.deleted_at IS NULL AND (
            t.claim = '' OR EXISTS (
              SELECT 1 FROM claims c WHERE c.public_id = t.claim AND c.version = a.current_version)))
        FROM tags t WHERE t.ended IS NULL ORDER BY t.id
        """
      ) { (row) throws(SQLiteError) in
        let (isClaim, isThere) = (try row.bool(1), try row.bool(2))
        add(
          try row.text(0), claims: isClaim && isThere ? 1 : 0,
          articles: !isClaim && isThere ? 1 : 0, dormant: isThere ? 0 : 1)
      }
      try connection.forEachRow(
        """
        SELECT v.tags, a.key FROM articles a JOIN versions v ON v.id = a.current_version
        WHERE a.deleted_at IS NULL AND v.tags <> '[]'
        """
      ) { (row) throws(SQLiteError) in
        for tag in JSONText.strings(try row.text(0)) ?? [] { add(tag, articles: 1) }
      }
      return counts.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private static func checked(_ tags: [String]) throws(ArchiveError) -> [String] {
    var checked: [String] = []
    for tag in tags { checked.append(try WorkText(tag, "tag", limit: longestTag).text) }
    return checked
  }

  private static func summary(_ tags: [String], _ subjects: [WorkSubject]) -> String {
    tags.joined(separator: ", ") + ": " + WorkSummary.listed(subjects.map(\.words), "place")
  }
}
