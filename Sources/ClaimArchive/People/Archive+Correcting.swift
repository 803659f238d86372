import ArticleModel
import Storage

extension Archive {
  /// Says what is right of claims, against what the parser found. It is searched, counted, reported and
  /// exported from now on, and applied again to whatever later imports and readings find.
  ///
  /// - Returns: the act; nil where all of it is said already.
  /// - Throws: `.refused` where a value is none of its field, or a claim has several quotations or dates
  ///   of which one has to be chosen.
  public func correct(
    _ subjects: [WorkSubject], _ wanted: [WantedCorrection], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    var wishes: [(wish: WantedCorrection, value: String?)] = []
    for wish in wanted { wishes.append((wish, try CorrectionValue.checked(wish))) }
    var targets: [CorrectionTarget] = []
    for subject in subjects {
      for (wish, value) in wishes {
        targets.append(try target(of: wish, value: value, on: subject))
      }
    }
    return try acting("edit", by: author) { (act) throws(SQLiteError) in
      var changed: [WorkSubject] = []
      for target in targets where try write(target, act) && changed.last != target.subject {
        changed.append(target.subject)
      }
      let facts = wishes.map {
        "\($0.wish.field.rawValue) " + ($0.value.map(WorkSummary.quoted) ?? "none")
      }
      return (
        changed.count,
        facts.joined(separator: ", ") + ": "
          + WorkSummary.listed(changed.map(\.words), "claim")
      )
    }
  }

  /// Lets what the parser found of claims hold again.
  ///
  /// - Returns: the act; nil where nothing of them is corrected.
  public func uncorrect(
    _ subjects: [WorkSubject], by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    try acting("edit", by: author) { (act) throws(SQLiteError) in
      var changed: [WorkSubject] = []
      for subject in subjects {
        let count = try connection.execute(
          "UPDATE corrections SET ended = ?3 WHERE article = ?1 AND claim = ?2 AND ended IS NULL",
          [subject.article.description, subject.claimColumn, act])
        if count > 0 { changed.append(subject) }
      }
      return (changed.count, "as found: " + WorkSummary.listed(changed.map(\.words), "claim"))
    }
  }

  private struct CorrectionTarget {
    var subject: WorkSubject
    var field: CorrectedField
    var words: String
    var value: String?
  }

  /// Writes a correction in the place of one that says otherwise; whether there was anything to write.
  private func write(_ target: CorrectionTarget, _ act: Int) throws(SQLiteError) -> Bool {
    let place: Bindings = [
      target.subject.article.description, target.subject.claimColumn, target.field.rawValue,
      target.words,
    ]
    let condition: SQL =
      " WHERE article = ?1 AND claim = ?2 AND field = ?3 AND words = ?4 AND ended IS NULL"
    let isSaid = try connection.first(
      "SELECT value IS ?5 FROM corrections" + condition, place + [target.value]
    ) { (row) throws(SQLiteError) in try row.bool(0) }
    guard isSaid != true else { return false }
    try connection.execute("UPDATE corrections SET ended = ?5" + condition, place + [act])
    try connection.execute(
      """
      INSERT INTO corrections (article, claim, field, words, value, act)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, place + [target.value, act])
    return true
  }

  // MARK: What is meant

  /// A quotation or a date.
  private struct Passage {
    var words: String
    var speaker: String?
  }

  private func target(
    of wish: WantedCorrection, value: String?, on subject: WorkSubject
  ) throws(ArchiveError) -> CorrectionTarget {
    guard let claim = subject.claim else {
      throw .refused(
        "\"\(subject.article)\" is an article; a \(wish.field.rawValue) is a claim's, \"claims show\" names them"
      )
    }
    var target = CorrectionTarget(subject: subject, field: wish.field, words: "", value: value)
    guard wish.field != .kind else { return target }
    let findings = try reporting { () throws(SQLiteError) -> [Passage] in
      try foundPassages(wish.field, of: claim, in: subject.article)
    }
    let passages = findings.map(\.words)
    let what = wish.field == .date ? "date" : "quotation"
    func choices() -> String {
      passages.map(WorkSummary.quoted).joined(separator: ", ")
    }
    if let words = wish.words {
      guard !WordChoice(words).indices(among: passages).isEmpty else {
        throw .refused(
          "claim \(claim) has no \(what) with the words \"\(words)\""
            + (passages.isEmpty ? "" : "; there are \(choices())"))
      }
      target.words = Folding.fold(words)
    } else if wish.field == .date {
      guard passages.count < 2 else {
        throw .refused(
          "claim \(claim) has \(passages.count) dates; say with --words which is meant: \(choices())"
        )
      }
      target.words = passages.first.map(Folding.fold) ?? ""
    } else if Set(findings.map(\.speaker)).count > 1 {
      throw .refused(
        "claim \(claim) has quotations of several people; say with --words which is meant: \(choices())"
      )
    }
    return target
  }

  /// The quotations or dates of a claim as the parser found them, in its newest version.
  private func foundPassages(
    _ field: CorrectedField, of claim: ClaimID, in article: ArticleKey
  ) throws(SQLiteError) -> [Passage] {
    let found = try connection.first(
      """
      SELECT c.id, c.version, EXISTS (SELECT 1 FROM found_claims f WHERE f.claim = c.id)
      FROM claims c JOIN versions v ON v.id = c.version JOIN articles a ON a.id = v.article
      WHERE c.public_id = ?1 AND a.key = ?2 ORDER BY c.id DESC LIMIT 1
      """, [claim.description, article.description]
    ) { (row) throws(SQLiteError) in
      (row: try row.int(0), version: try row.int(1), isCorrected: try row.bool(2))
    }
    guard let found else { return [] }
    let text = try ArticleReading(connection: connection).text(version: found.version)
    let prefix: SQL = found.isCorrected ? "found_" : ""
    let select: SQL =
      field == .date
      ? "SELECT range_start, range_end, NULL FROM " + prefix + "dates"
      : "SELECT range_start, range_end, speaker FROM " + prefix + "quotations"
    return try connection.rows(
      select + " WHERE claim = ?1 ORDER BY range_start, id", [found.row]
    ) { (row) throws(SQLiteError) in
      Passage(words: text[try row.range(0)], speaker: try row.optionalText(2))
    }
  }
}
