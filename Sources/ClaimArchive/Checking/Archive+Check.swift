import ArticleModel
import Storage

extension Archive {
  /// Proves the archive: every stored range against the reading text, every source against its digest,
  /// the search index against the claims, and the file itself.
  ///
  /// Needs the memory of one article at a time. The index can only be proved by a connection that may
  /// write; opened for reading, the archive is checked without it.
  ///
  /// - Parameter report: told of each finding as it is made.
  /// - Returns: how much was looked at.
  @discardableResult
  public func check(
    report: @escaping (ArchiveFinding) -> Void
  ) throws(ArchiveError) -> CheckSummary {
    var summary = CheckSummary()
    let counting = { (finding: ArchiveFinding) in
      summary.findings += 1
      report(finding)
    }
    try reporting { () throws(SQLiteError) in
      try FileCheck(connection: connection, report: counting).run()
      try DerivedCheck(connection: connection, report: counting).run()
      try PeopleCheck(connection: connection, report: counting).run()
      summary.sources = try SourceCheck(connection: connection, report: counting).run()
      let versions = try connection.rows("SELECT id FROM versions ORDER BY id") {
        (row) throws(SQLiteError) in try row.int(0)
      }
      for version in versions {
        summary.ranges += try VersionCheck(connection, version: version, report: counting).run()
      }
      summary.versions = versions.count
    }
    return summary
  }
}

/// SQLite's own checks, and the search index against what it indexes.
struct FileCheck {
  let connection: Connection
  let report: (ArchiveFinding) -> Void

  func run() throws(SQLiteError) {
    for finding in try connection.integrityCheck() {
      switch finding {
      case .structure(let text):
        report(ArchiveFinding(problem: .file(text)))
      case .foreignKey(let violation):
        let row = violation.rowID.map { " \($0)" } ?? ""
        report(
          ArchiveFinding(
            problem: .reference(
              "row\(row) of \(violation.table) refers to a row of \(violation.parent) that is missing"
            )))
      }
    }
    try compareLengths()
    try compareTraits()
    guard !connection.isReadOnly else { return }
    for table in ["dropped_fts", "entity_names_fts"]
    where try !FTS5Index(table, in: connection).isConsistent() {
      report(ArchiveFinding(problem: .index("the index \(table) does not match what it indexes")))
    }
  }

  /// The bytes that filters go by, against the claims they were made from.
  private func compareTraits() throws(SQLiteError) {
    let wrong = try ClaimTraitsTable(connection).differences()
    guard wrong > 0 else { return }
    report(
      ArchiveFinding(
        problem: .index(
          "the traits of \(wrong) versions are not those of their claims; \"claims check --repair\" makes them anew"
        )))
  }

  private func compareLengths() throws(SQLiteError) {
    let expected = try count(
      """
      SELECT count(*) FROM articles a JOIN claims c ON c.version = a.current_version
      WHERE a.deleted_at IS NULL
      """)
    let measured = try count("SELECT coalesce(sum(length(lengths)), 0) FROM claim_lengths")
    guard expected != measured else { return }
    report(
      ArchiveFinding(
        problem: .index("\(expected) claims are current and \(measured) are measured")))
  }

  private func count(_ sql: SQL) throws(SQLiteError) -> Int {
    try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
  }
}

/// Every source against its digest.
struct SourceCheck {
  let connection: Connection
  let report: (ArchiveFinding) -> Void

  func run() throws(SQLiteError) -> Int {
    var count = 0
    var altered: [Int] = []
    try connection.forEachRow("SELECT id, sha256, bytes FROM sources ORDER BY id") {
      (row) throws(SQLiteError) in
      let stored = try row.text(1)
      let actual = try row.withBlob(2) { SHA256.hex(of: $0) }
      if actual != stored { altered.append(try row.int(0)) }
      count += 1
    }
    for source in altered {
      try connection.forEachRow(
        """
        SELECT a.key, v.ordinal FROM versions v JOIN articles a ON a.id = v.article
        WHERE v.source = ?1 ORDER BY v.id
        """, [source]
      ) { (row) throws(SQLiteError) in
        report(
          ArchiveFinding(
            problem: .digest, article: ArticleKey(try row.text(0)), version: try row.int(1)))
      }
    }
    return count
  }
}
