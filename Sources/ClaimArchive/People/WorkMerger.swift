import ArticleModel
import Storage

/// Takes over what people have said of articles in another archive. What is said here already stays, and
/// so does what contradicts it; the same import again changes nothing.
struct WorkMerger {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Each thing is noted under who said it and when.
  func merge(_ work: ArticleWork, into article: ArticleKey) throws(SQLiteError) {
    var acts: [ArticleWork.Origin: Int] = [:]
    var counts: [Int: Int] = [:]
    let journal = Journal(connection: connection)
    func take(
      _ origin: ArticleWork.Origin, _ sql: SQL, _ values: Bindings
    ) throws(SQLiteError) {
      let act: Int
      if let known = acts[origin] {
        act = known
      } else {
        act = try journal.begin("import", by: origin.madeBy, at: origin.madeAt)
        acts[origin] = act
      }
      counts[act, default: 0] += try connection.execute(
        sql, [article.description, act] + values)
    }
    for tag in work.tags {
      try take(
        tag.origin,
        "INSERT OR IGNORE INTO tags (article, act, claim, tag, folded) VALUES (?1, ?2, ?3, ?4, ?5)",
        [tag.claim?.description ?? "", tag.tag, Folding.fold(tag.tag)])
    }
    for note in work.notes {
      try take(
        note.origin,
        """
        INSERT INTO notes (article, act, claim, note) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
          SELECT 1 FROM notes WHERE article = ?1 AND claim = ?3 AND note = ?4 AND ended IS NULL)
        """, [note.claim?.description ?? "", note.note])
    }
    for edit in work.corrections {
      try take(
        edit.origin,
        """
        INSERT OR IGNORE INTO corrections (article, act, claim, field, words, value)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        [edit.claim.description, edit.field.rawValue, edit.words ?? "", edit.value])
    }
    for block in work.blocks {
      try take(
        block.origin,
        """
        INSERT OR IGNORE INTO block_choices (article, act, sha256, words, is_kept)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, [block.sha256, block.words, block.isKept])
    }
    for alias in work.aliases {
      try take(
        alias.origin,
        """
        INSERT OR IGNORE INTO aliases (article, act, folded, kind, to_name, to_folded, to_kind)
        VALUES (iif(?8, ?1, ''), ?2, ?3, ?4, ?5, ?6, ?7)
        """,
        [
          alias.name, alias.kind.code, alias.meant.name, Folding.fold(alias.meant.name),
          alias.meant.kind.code, alias.isForArticle,
        ])
    }
    for act in acts.values.sorted() {
      let count = counts[act] ?? 0
      guard count > 0 else {
        try journal.forget(act)
        continue
      }
      try journal.finish(
        act, "\(count) of people's words on \(WorkSummary.quoted(article.description))")
      try WorkEffects(connection, of: act).follow()
    }
  }
}
