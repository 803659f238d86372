import ArticleModel
import Storage

/// The table of sketches, one for each version that has claims: derived from the claims alone.
struct SketchTable {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Writes the sketch of a version that is being added.
  func write(_ item: ArchiveItem, version: Int) throws(SQLiteError) {
    guard !item.article.claims.isEmpty else { return }
    try write(item.sketch, version)
  }

  private func write(_ sketch: ArticleSketch, _ version: Int) throws(SQLiteError) {
    try connection.execute(
      "INSERT INTO article_sketches (version, hashes) VALUES (?1, ?2)", [version, sketch.bytes])
  }

  /// Whether there are none, as in an archive that an older program made.
  func isMissing() throws(SQLiteError) -> Bool {
    try connection.hasRow(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM claims)
        AND NOT EXISTS (SELECT 1 FROM article_sketches)
      """)
  }

  /// Makes all of them anew, within a transaction.
  func rebuild() throws(SQLiteError) {
    try connection.execute("DELETE FROM article_sketches")
    try forEachMade { (version, sketch) throws(SQLiteError) in try write(sketch, version) }
  }

  /// Hands on each version whose sketch is missing, wrong, or left over.
  func forEachDifference(_ body: (Int) -> Void) throws(SQLiteError) {
    var stored = try sketches()
    try forEachMade { version, sketch in
      if stored.removeValue(forKey: version) != sketch { body(version) }
    }
    for version in stored.keys.sorted() { body(version) }
  }

  /// What is stored, by version.
  private func sketches() throws(SQLiteError) -> [Int: ArticleSketch] {
    var sketches: [Int: ArticleSketch] = [:]
    try connection.forEachRow("SELECT version, hashes FROM article_sketches") {
      (row) throws(SQLiteError) in
      sketches[try row.int(0)] = try row.withBlob(1) { ArticleSketch(bytes: $0) }
    }
    return sketches
  }

  /// The sketches of current versions, in the order of the versions; those that are not stored are made.
  func current() throws(SQLiteError) -> [(version: Int, sketch: ArticleSketch)] {
    var found: [(version: Int, sketch: ArticleSketch)] = []
    var missing: [Int] = []
    try connection.forEachRow(
      """
      SELECT t.version, s.hashes FROM claim_traits t
      LEFT JOIN article_sketches s ON s.version = t.version
      WHERE length(t.forms) > 0 ORDER BY t.version
      """
    ) { (row) throws(SQLiteError) in
      let version = try row.int(0)
      if try row.isNull(1) { missing.append(found.count) }
      let sketch =
        try row.isNull(1) ? ArticleSketch([]) : row.withBlob(1, ArticleSketch.init(bytes:))
      found.append((version, sketch))
    }
    for place in missing {
      found[place].sketch = ArticleSketch(try shingles(of: found[place].version))
    }
    return found
  }

  /// The sketch of a version, made where none is stored.
  func sketch(of version: Int) throws(SQLiteError) -> ArticleSketch {
    let stored = try connection.first(
      "SELECT hashes FROM article_sketches WHERE version = ?1", [version]
    ) { (row) throws(SQLiteError) in try row.withBlob(0, ArticleSketch.init(bytes:)) }
    if let stored { return stored }
    return ArticleSketch(try shingles(of: version))
  }

  /// All shingles of a version.
  func shingles(of version: Int) throws(SQLiteError) -> Set<UInt32> {
    var shingles: Set<UInt32> = []
    try connection.forEachRow("SELECT text FROM claims WHERE version = ?1", [version]) {
      (row) throws(SQLiteError) in
      WordShingles.add(try row.utf8(0), to: &shingles)
    }
    return shingles
  }

  private func forEachMade(
    _ body: (Int, ArticleSketch) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    var open: Int?
    var shingles: Set<UInt32> = []
    // Claims of a version follow each other.
    try connection.forEachRow("SELECT version, text FROM claims ORDER BY id") {
      (row) throws(SQLiteError) in
      let version = try row.int(0)
      if let last = open, last != version {
        try body(last, ArticleSketch(shingles))
        shingles.removeAll(keepingCapacity: true)
      }
      open = version
      WordShingles.add(try row.utf8(1), to: &shingles)
    }
    if let open { try body(open, ArticleSketch(shingles)) }
  }
}
