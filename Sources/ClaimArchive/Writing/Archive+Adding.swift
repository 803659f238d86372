public import ArticleModel
import Storage

extension Archive {
  /// Adds articles, all of them in one transaction: after an error, or a crash, none of them is there.
  ///
  /// An article that the archive has with the same bytes and the same given metadata is left as it is;
  /// other content becomes a new version, and the old version's claims leave the search index.
  ///
  /// - Parameters:
  ///   - items: batches of 5,000 claims and more load fastest.
  ///   - importedAt: ISO 8601 in UTC; now, where it is nil.
  /// - Returns: what became of each article, in their order.
  @discardableResult
  public func add(
    _ items: [ArchiveItem], importedAt: String? = nil
  ) throws(ArchiveError) -> [AddOutcome] {
    try add(items, importedAt: importedAt, storesPostings: true)
  }

  /// - Parameter storesPostings: whether chunks that are filled are stored in the same transaction; else it is
  ///   for the caller to have `ChunkPostings` made and stored.
  package func add(
    _ items: [ArchiveItem], importedAt: String?, storesPostings: Bool
  ) throws(ArchiveError) -> [AddOutcome] {
    for item in items {
      if let fault = ArticleValidation(article: item.article).fault {
        throw .invalidArticle(key: item.article.key, fault: fault)
      }
    }
    return try writingUnchecked(importedAt: importedAt) { (writer) throws(SQLiteError) in
      var outcomes: [AddOutcome] = []
      for item in items {
        outcomes.append(try writer.add(item))
        try writer.merge(item.work, into: item.article.key)
      }
      if storesPostings { try PostingsStore(connection).extend(ifGaining: .max) }
      return outcomes
    }
  }

  /// Writes articles in one transaction, without looking up again what the rows refer to: every id in
  /// them is given out by the code that writes them. A check looks at all of them.
  func writingUnchecked<Result>(
    importedAt: String? = nil, _ body: (ArticleWriter) throws(SQLiteError) -> Result
  ) throws(ArchiveError) -> Result {
    try reporting { () throws(SQLiteError) in
      try connection.execute("PRAGMA foreign_keys = OFF")
      defer { _ = try? connection.execute("PRAGMA foreign_keys = ON") }
      do throws(SQLiteError) {
        return try connection.transaction(.immediate) { () throws(SQLiteError) in
          let writer = try keptWriter()
          try writer.begin(importedAt: importedAt)
          let result = try body(writer)
          try writer.end()
          ranking.invalidate()
          return result
        }
      } catch {
        // What it remembers was rolled back.
        writer = nil
        throw error
      }
    }
  }

  private func keptWriter() throws(SQLiteError) -> ArticleWriter {
    if let writer { return writer }
    let made = try ArticleWriter(connection)
    writer = made
    return made
  }

  /// Whether adding a source would change nothing: asked before it is parsed.
  ///
  /// - Parameters:
  ///   - sha256: the digest of its bytes.
  ///   - format: the format that it is to be read in; nil where that is found out by reading.
  public func isUnchanged(
    sha256: String, given: GivenMetadata, path: String?, id: String?, format: SourceFormat? = nil
  ) throws(ArchiveError) -> Bool {
    try reporting { () throws(SQLiteError) in
      try connection.hasRow(
        """
        SELECT 1 FROM versions v
        JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL
        JOIN sources s ON s.id = v.source
        WHERE v.fingerprint = ?1 AND v.path IS ?2 AND v.record_id IS ?3
          AND (?4 IS NULL OR s.media_type = ?4)
        """,
        [
          Fingerprint(sha256: sha256, given: given).description, path, id, format?.mediaType,
        ])
    }
  }

  /// Stores the postings of what was added, where that saves searches more than it costs.
  public func finishAdding() throws(ArchiveError) {
    try reporting { () throws(SQLiteError) in try storePostings(ifGaining: Self.worthStoring) }
  }

  /// So many claims are ready to be searched in a few milliseconds without stored postings.
  static let worthStoring = 2_000

  /// Stores postings, and takes the write lock only where there are some to store.
  func storePostings(ifGaining least: Int) throws(SQLiteError) {
    let store = PostingsStore(connection)
    guard try store.missing() >= least else { return }
    try connection.transaction { () throws(SQLiteError) in try store.extend(ifGaining: least) }
    ranking.invalidate()
  }

  /// Stores the sketches of an archive that an older program made.
  func storeSketches() throws(SQLiteError) {
    let table = SketchTable(connection)
    guard try table.isMissing() else { return }
    try connection.transaction { () throws(SQLiteError) in try table.rebuild() }
  }

  /// Stores what filters go by, of an archive that an older program made.
  func storeFilters() throws(SQLiteError) {
    let (holdings, mentioned) = (ClaimHoldingsTable(connection), MentionedClaims(connection))
    let isMissing = try (holdings.isMissing(), mentioned.isMissing())
    guard isMissing.0 || isMissing.1 else { return }
    try connection.transaction { () throws(SQLiteError) in
      try holdings.rebuild()
      try mentioned.rebuild()
    }
  }

  /// Says that many articles are being added, more than a few times those before: indexes whose entries
  /// come in no order are set aside until `finishLoading` makes them at once. Where that never comes, the
  /// next `open` that may write makes them; searches are right without them, and slower.
  ///
  /// - Parameter added: the number of claims that were added so far.
  /// - Returns: whether the archive was small enough before for this to be worth while.
  @discardableResult
  public func beginLoading(after added: Int) throws(ArchiveError) -> Bool {
    try reporting { () throws(SQLiteError) in
      guard try PostingsStore(connection).claimBound() <= added * 2 else { return false }
      try connection.transaction { () throws(SQLiteError) in
        try ScatteredIndexes(connection).setAside()
      }
      return true
    }
  }

  /// Ends the loading of many articles: makes what was set aside, stores the postings, merges the
  /// index of what was dropped into one piece and empties the log.
  public func finishLoading() throws(ArchiveError) {
    try reporting { () throws(SQLiteError) in
      try ScatteredIndexes(connection).restore()
      try storePostings(ifGaining: 1)
      try FTS5Index("dropped_fts", in: connection).optimize()
      try connection.optimize()
      try connection.checkpoint()
    }
  }
}
