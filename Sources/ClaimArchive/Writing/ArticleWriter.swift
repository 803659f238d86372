import ArticleModel
import Storage

/// Writes articles within one transaction. Row ids are given out here, so that the parts of an article
/// can refer to each other before they are written.
///
/// Kept from one transaction to the next, with its statements, the next free ids and the names that it
/// has looked up; what of this others may have changed since is found out at the beginning of each.
final class ArticleWriter {
  private let connection: Connection
  private let names: NameTables
  private let versions: VersionWriter
  private let claims: ClaimWriter
  private let findings: FindingWriter
  private let index: IndexWriter
  private let sketches: SketchTable
  private let eraser: VersionEraser
  private let changes: ClaimChangesTable
  private var ids = RowIDs()
  private var importedAt = ""
  private var lastState: State?
  /// Applies what people have corrected; nil where nobody has.
  private var corrector: ClaimCorrector?
  /// Applies what people say of names; nil where nobody does.
  private var aliases: EntityAliases?

  /// Tells whether anybody has written: other connections, and others than this writer on its own.
  private struct State: Equatable {
    let dataVersion: Int
    let changes: Int

    init(_ connection: Connection) throws(SQLiteError) {
      dataVersion =
        try connection.first("PRAGMA data_version") { (row) throws(SQLiteError) in
          try row.int(0)
        } ?? 0
      changes = connection.totalChanges
    }
  }

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    names = try NameTables(connection)
    versions = try VersionWriter(connection, names)
    claims = try ClaimWriter(connection)
    findings = try FindingWriter(connection, names)
    index = IndexWriter(connection)
    sketches = SketchTable(connection)
    eraser = VersionEraser(connection)
    changes = ClaimChangesTable(connection)
  }

  /// Begins to write, within a transaction.
  func begin(importedAt: String?) throws(SQLiteError) {
    let now = try connection.first("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") {
      (row) throws(SQLiteError) in try row.text(0)
    }
    self.importedAt = importedAt ?? now ?? ""
    try heedPeople()
    guard try lastState != State(connection) else { return }
    names.forget()
    ids = try RowIDs(connection)
  }

  /// Looks up what people say now.
  private func heedPeople() throws(SQLiteError) {
    corrector =
      try ClaimCorrector.isNeeded(connection) ? ClaimCorrector(connection, names) : nil
    aliases = try EntityAliases.isNeeded(connection) ? EntityAliases(connection, names) : nil
  }

  /// Takes over what people have said of an article in another archive.
  func merge(_ work: ArticleWork, into article: ArticleKey) throws(SQLiteError) {
    guard !work.isEmpty else { return }
    try WorkMerger(connection).merge(work, into: article)
    names.forget()
    try heedPeople()
  }

  /// Ends what was begun.
  func end() throws(SQLiteError) {
    lastState = try State(connection)
  }

  func add(_ item: ArchiveItem) throws(SQLiteError) -> AddOutcome {
    let article = item.article
    let fingerprint = Fingerprint(sha256: article.source.sha256, given: article.given)
    let known = try StoredState(of: article.key, connection)
    if let known, known.isDeleted {
      return AddOutcome(
        key: article.key, change: .removed, version: known.ordinal, added: FindingCounts())
    }
    if let known, known.fingerprint == fingerprint.description,
      known.mediaType == article.source.format.mediaType
    {
      return AddOutcome(
        key: article.key, change: .unchanged, version: known.ordinal, added: FindingCounts())
    }
    if let known { try index.remove(version: known.version) }
    let place = Place(
      article: known?.article ?? ids.article, ordinal: (known?.ordinal ?? 0) + 1, ids)
    ids.advance(past: article, isNew: known == nil)
    try versions.write(
      item, at: place, fingerprint: fingerprint, importedAt: importedAt)
    try claims.write(article, at: place)
    try findings.write(article, at: place)
    if known != nil { try changes.write(article, at: place) }
    try sketches.write(item, version: place.version)
    try corrector?.correct(version: place.version, of: article.key)
    try aliases?.apply(toVersion: place.version)
    return AddOutcome(
      key: article.key, change: known == nil ? .new : .newVersion, version: place.ordinal,
      added: FindingCounts(article))
  }

  /// Puts what was found anew in the place of what is stored of a current version.
  func replace(_ record: ArticleRecord, by item: ArchiveItem) throws(SQLiteError) {
    try index.remove(version: record.row)
    try eraser.eraseParts(ofVersion: record.row)
    // Ranking counts on it that claims follow each other as their versions do: the version takes a new
    // row at the end, with its claims.
    let place = Place(article: record.number, ordinal: record.version, ids)
    ids.advance(past: item.article, isNew: false)
    try versions.rewrite(item, from: record.row, at: place)
    try eraser.eraseTraces(ofVersion: record.row)
    try claims.write(item.article, at: place)
    try findings.write(item.article, at: place)
    try changes.write(item.article, at: place)
    try sketches.write(item, version: place.version)
    try corrector?.correct(version: place.version, of: record.key)
    try aliases?.apply(toVersion: place.version)
  }

  /// Removes what replaced versions alone referred to. To be called last: until then, names that were
  /// looked up may still be used.
  func removeUnused() throws(SQLiteError) {
    try eraser.eraseUnused()
    names.forget()
  }
}

/// Where a version is written: its own id and the ids that its parts start from.
struct Place {
  let article: Int
  let ordinal: Int
  let version: Int
  let firstSection: Int
  let firstBlock: Int
  let firstClaim: Int

  init(article: Int, ordinal: Int, _ ids: RowIDs) {
    (self.article, self.ordinal, version) = (article, ordinal, ids.version)
    (firstSection, firstBlock, firstClaim) = (ids.section, ids.block, ids.claim)
  }
}

/// The next free row ids. Only the holder of the write lock may use them.
struct RowIDs {
  private(set) var article = 1
  private(set) var version = 1
  private(set) var section = 1
  private(set) var block = 1
  private(set) var claim = 1

  /// Those of an archive that holds nothing.
  init() {}

  init(_ connection: Connection) throws(SQLiteError) {
    func next(_ sql: SQL) throws(SQLiteError) -> Int {
      try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) } ?? 1
    }
    article = try next("SELECT coalesce(max(id), 0) + 1 FROM articles")
    version = try next("SELECT coalesce(max(id), 0) + 1 FROM versions")
    section = try next("SELECT coalesce(max(id), 0) + 1 FROM sections")
    block = try next("SELECT coalesce(max(id), 0) + 1 FROM blocks")
    claim = try next("SELECT coalesce(max(id), 0) + 1 FROM claims")
  }

  mutating func advance(past parsed: ParsedArticle, isNew: Bool) {
    if isNew { article += 1 }
    version += 1
    section += parsed.sections.count
    block += parsed.blocks.count
    claim += parsed.claims.count
  }
}

/// What the archive has of an article.
struct StoredState {
  let article: Int
  let version: Int
  let ordinal: Int
  let fingerprint: String
  let mediaType: String
  let isDeleted: Bool

  init?(of key: ArticleKey, _ connection: Connection) throws(SQLiteError) {
    let found = try connection.first(
      """
      SELECT a.id, v.id, v.ordinal, v.fingerprint, s.media_type, a.deleted_at IS NOT NULL
      FROM articles a JOIN versions v ON v.id = a.current_version JOIN sources s ON s.id = v.source
      WHERE a.key = ?1
      """, [key.description]
    ) { (row) throws(SQLiteError) in
      try StoredState(
        article: row.int(0), version: row.int(1), ordinal: row.int(2), fingerprint: row.text(3),
        mediaType: row.text(4), isDeleted: row.bool(5))
    }
    guard let found else { return nil }
    self = found
  }

  private init(
    article: Int, version: Int, ordinal: Int, fingerprint: String, mediaType: String,
    isDeleted: Bool
  ) {
    (self.article, self.version, self.ordinal) = (article, version, ordinal)
    (self.fingerprint, self.mediaType, self.isDeleted) = (fingerprint, mediaType, isDeleted)
  }
}
