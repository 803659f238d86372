public import ArticleModel
import Storage

/// A person's note on a claim or an article.
public struct Note: Hashable, Sendable {
  /// Its number.
  public var id: Int
  /// Its words.
  public var text: String
  /// What it is about.
  public var article: ArticleKey
  /// The claim it is about; nil where the article is meant.
  public var claim: ClaimID?
  /// When it was written: ISO 8601, UTC.
  public var madeAt: String
  /// Who wrote it; nil where nobody is named.
  public var madeBy: String?
  /// Whether what it is about is in no current version: it comes back when that does.
  public var isDormant: Bool
}

extension Archive {
  private static let longestNote = 1 << 20

  /// Writes a note beside claims and articles.
  ///
  /// - Parameter text: at most a mebibyte.
  @discardableResult
  public func note(
    _ text: String, on subjects: [WorkSubject], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    let text = try WorkText(text, "note", limit: Self.longestNote, isOneLine: false).text
    return try acting("note", by: author) { (act) throws(SQLiteError) in
      for subject in subjects {
        try connection.execute(
          "INSERT INTO notes (article, claim, note, act) VALUES (?1, ?2, ?3, ?4)",
          [subject.article.description, subject.claimColumn, text, act])
      }
      let places = WorkSummary.listed(subjects.map(\.words), "place")
      return (subjects.count, WorkSummary.quoted(text) + " on " + places)
    }
  }

  /// Takes notes away.
  ///
  /// - Returns: the act; nil where none of the numbers is a note's.
  public func removeNotes(_ ids: [Int], by author: String? = nil) throws(ArchiveError) -> Act? {
    try acting("note rm", by: author) { (act) throws(SQLiteError) in
      var removed: [String] = []
      for id in ids {
        let note = try connection.first(
          "SELECT note FROM notes WHERE id = ?1 AND ended IS NULL", [id]
        ) { (row) throws(SQLiteError) in try row.text(0) }
        guard let note else { continue }
        try connection.execute("UPDATE notes SET ended = ?2 WHERE id = ?1", [id, act])
        removed.append(note)
      }
      return (removed.count, WorkSummary.listed(removed, "note"))
    }
  }

  /// All notes in the order in which they were written.
  public func notes() throws(ArchiveError) -> [Note] {
    try reporting { () throws(SQLiteError) in
      try WorkReading(connection: connection).notes(where: "1")
    }
  }
}
