public import ArticleModel
import Storage

extension Archive {
  /// Keeps blocks of an article that the parser dropped, or drops some that it kept.
  ///
  /// The article is marked to be read again, and shows the change when that is done: `articlesToRead`.
  ///
  /// - Parameter lines: lines of the current version's reading text, from 1; the blocks that stand there are
  ///   meant, and all with the same words.
  /// - Returns: the act; nil where the blocks are so already.
  /// - Throws: `.refused` where no block stands there, or only such as are never dropped.
  public func choose(
    _ lines: ClosedRange<Int>, of record: ArticleRecord, areKept: Bool, by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    let article = try stored(record)
    let index = article.lines
    let blocks = article.parsed.blocks.filter { block in
      index.line(at: block.range.lowerBound) <= lines.upperBound
        && index.line(at: max(block.range.lowerBound, block.range.upperBound - 1))
          >= lines.lowerBound
    }
    let place =
      lines.count == 1
      ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)-\(lines.upperBound)"
    guard !blocks.isEmpty else {
      throw .refused(
        "article \(record.number) has no text in \(place); \"claims parse\" shows the lines")
    }
    let texts = blocks.filter { $0.kind != .title && $0.kind != .byline }
    guard !texts.isEmpty else {
      throw .refused(
        "\(place) of article \(record.number) is its title or byline, which always stays")
    }
    return try acting("edit", by: author) { (act) throws(SQLiteError) in
      var changed: [String] = []
      for block in texts where block.isKept != areKept {
        let digest = BlockChoices.digest(of: article.parsed.text.utf8[block.range])
        let place: Bindings = [record.key.description, digest]
        try connection.execute(
          "UPDATE block_choices SET ended = ?3 WHERE article = ?1 AND sha256 = ?2 AND ended IS NULL",
          place + [act])
        let words = WorkSummary.quoted(article[block.range])
        let count = try connection.execute(
          "INSERT OR IGNORE INTO block_choices (article, sha256, words, is_kept, act) VALUES (?1, ?2, ?3, ?4, ?5)",
          place + [words, areKept, act])
        if count > 0 { changed.append(article[block.range]) }
      }
      return (
        changed.count, (areKept ? "keep " : "drop ") + WorkSummary.listed(changed, "block")
      )
    }
  }

  /// What people want kept or dropped, by article.
  public func blockChoices() throws(ArchiveError) -> [ArticleKey: BlockChoices] {
    try reporting { () throws(SQLiteError) in
      try blockChoices(where: "ended IS NULL").mapValues { BlockChoices($0) }
    }
  }

  /// What people want kept or dropped of one article.
  func blockChoices(of article: ArticleKey) throws(SQLiteError) -> BlockChoices {
    let choices = try blockChoices(
      where: "ended IS NULL AND article = ?1", [article.description])
    return BlockChoices(choices[article] ?? [:])
  }

  private func blockChoices(
    where condition: SQL, _ bindings: Bindings = []
  ) throws(SQLiteError) -> [ArticleKey: [String: Bool]] {
    var choices: [ArticleKey: [String: Bool]] = [:]
    try connection.forEachRow(
      "SELECT article, sha256, is_kept FROM block_choices WHERE " + condition, bindings
    ) { (row) throws(SQLiteError) in
      choices[ArticleKey(try row.text(0)), default: [:]][try row.text(1)] = try row.bool(2)
    }
    return choices
  }

  /// Articles whose sources have to be read again before they show what people chose.
  public func articlesToRead() throws(ArchiveError) -> [ArticleRecord] {
    try reporting { () throws(SQLiteError) in
      try ArticleReading(connection: connection).records(
        where:
          "a.current_version = v.id AND a.deleted_at IS NULL AND v.rule_set = '' ORDER BY a.id",
        [])
    }
  }
}

/// The claims that are there because a person wants their block kept.
struct KeptBlocks {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Hands on the rows of the claims, of all versions.
  func forEachClaim(_ body: (Int) -> Void) throws(SQLiteError) {
    var wanted: [Int: [String: Bool]] = [:]
    try connection.forEachRow(
      """
      SELECT v.id, b.sha256 FROM block_choices b JOIN articles a ON a.key = b.article
      JOIN versions v ON v.article = a.id WHERE b.ended IS NULL AND b.is_kept
      """
    ) { (row) throws(SQLiteError) in wanted[try row.int(0), default: [:]][try row.text(1)] = true }
    let reading = ArticleReading(connection: connection)
    for (version, digests) in wanted.sorted(by: { $0.key < $1.key }) {
      let choices = BlockChoices(digests)
      let text = try reading.text(version: version).utf8
      let claims = try connection.rows(
        """
        SELECT c.id, b.range_start, b.range_end FROM claims c JOIN blocks b ON b.id = c.block
        WHERE c.version = ?1 ORDER BY c.id
        """, [version]
      ) { (row) throws(SQLiteError) in (row: try row.int(0), block: try row.range(1)) }
      for claim in claims where choices.isKept(text[claim.block]) == true { body(claim.row) }
    }
  }
}

/// The articles of which an act chose blocks.
struct ChosenArticles {
  private let connection: Connection
  private let keys: [String]

  init(_ connection: Connection, of act: Int) throws(SQLiteError) {
    self.connection = connection
    keys = try connection.rows(
      "SELECT DISTINCT article FROM block_choices WHERE act = ?1 OR ended = ?1 ORDER BY 1", [act]
    ) { (row) throws(SQLiteError) in try row.text(0) }
  }

  /// Marks them as read by no rules: what is here can not read sources, and whoever does reads them next.
  func follow() throws(SQLiteError) {
    for key in keys {
      try connection.execute(
        """
        UPDATE versions SET rule_set = '' WHERE id = (SELECT current_version FROM articles WHERE key = ?1)
        """, [key])
    }
  }
}
