import Storage

/// The tables of postings.
struct PostingsStore {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The stored chunks, in the order of their claims.
  func chunks() throws(SQLiteError) -> [PostingsChunk] {
    try connection.rows("SELECT id, end_claim FROM posting_chunks ORDER BY id") {
      (row) throws(SQLiteError) in
      let id = try row.int(0)
      let first = id * PostingsChunk.size
      return PostingsChunk(first: first, start: first, end: try row.int(1), source: .stored(id: id))
    }
  }

  /// Stores the postings of claims that are in no chunk yet, within a transaction.
  ///
  /// - Parameter least: how many claims a chunk has to gain to be worth making; full ones always are.
  func extend(ifGaining least: Int) throws(SQLiteError) {
    let bound = try claimBound()
    let stored = try chunks().last
    let covered = stored?.end ?? 0
    var number = covered / PostingsChunk.size
    while number * PostingsChunk.size < bound {
      let end = min((number + 1) * PostingsChunk.size, bound)
      let isFull = end == (number + 1) * PostingsChunk.size
      if end > covered, isFull || end - max(covered, number * PostingsChunk.size) >= least {
        try write(number, end: end)
      }
      number += 1
    }
  }

  /// The number of the first chunk that is full and not stored, or not stored whole.
  func fullChunk() throws(SQLiteError) -> Int? {
    let covered = try chunks().last?.end ?? 0
    let number = covered / PostingsChunk.size
    return try claimBound() >= (number + 1) * PostingsChunk.size ? number : nil
  }

  /// The number of claims that are in no chunk.
  func missing() throws(SQLiteError) -> Int {
    // No claim has the id 0.
    try claimBound() - max(try chunks().last?.end ?? 1, 1)
  }

  /// Makes those chunks anew that hold some claims, which have changed.
  func renew(holding claims: [Int]) throws(SQLiteError) {
    guard !claims.isEmpty else { return }
    let numbers = Set(claims.map { $0 / PostingsChunk.size })
    for chunk in try chunks() where numbers.contains(chunk.first / PostingsChunk.size) {
      try write(chunk.first / PostingsChunk.size, end: chunk.end)
    }
  }

  /// Makes all postings anew.
  func rebuild() throws(SQLiteError) {
    try erase()
    try extend(ifGaining: 1)
  }

  /// Removes all postings.
  func erase() throws(SQLiteError) {
    try connection.execute("DELETE FROM postings")
    try connection.execute("DELETE FROM posting_chunks")
  }

  /// The postings of a chunk, or of its claims from one on, as they have to be.
  func made(_ chunk: Int, from start: Int? = nil, end: Int) throws(SQLiteError) -> PostingsBuilder {
    let first = chunk * PostingsChunk.size
    let builder = PostingsBuilder(try IndexTokenizer(connection))
    let reading = ChunkReading(connection, first: first, builder)
    try reading.read(from: start ?? first, to: end)
    return builder
  }

  /// Whether a stored chunk is what its claims give.
  func isAsMade(_ chunk: Int, end: Int) throws(SQLiteError) -> Bool {
    let made = try MadePostings(try made(chunk, end: end))
    var (isSame, count) = (true, 0)
    try connection.forEachRow(
      "SELECT term, found, claims, places FROM postings WHERE chunk = ?1", [chunk]
    ) { (row) throws(SQLiteError) in
      let stored = StoredPostings(
        found: try row.int(1), claims: try row.blob(2), places: try row.blob(3))
      if made[try row.blob(0)] != stored { isSame = false }
      count += 1
    }
    let stored = try connection.first(
      """
      SELECT p.lengths, p.end_version IS
        (SELECT version FROM claims WHERE id < p.end_claim ORDER BY id DESC LIMIT 1)
      FROM posting_chunks p WHERE p.id = ?1
      """, [chunk]
    ) { (row) throws(SQLiteError) in try row.bool(1) ? try row.blob(0) : [] }
    return isSame && count == made.count
      && stored == made.lengths
  }

  /// The id after that of the last claim.
  func claimBound() throws(SQLiteError) -> Int {
    try connection.first("SELECT coalesce(max(id), -1) + 1 FROM claims") {
      (row) throws(SQLiteError) in try row.int(0)
    } ?? 0
  }

  private func write(_ chunk: Int, end: Int) throws(SQLiteError) {
    try write(ChunkPostings(made(chunk, end: end), number: chunk, end: end))
  }

  /// Stores the postings of a chunk in place of what is there of it.
  func write(_ made: ChunkPostings) throws(SQLiteError) {
    try connection.execute("DELETE FROM postings WHERE chunk = ?1", [made.number])
    let insertion = try connection.prepare(
      "INSERT INTO postings (chunk, term, found, claims, places) VALUES (?1, ?2, ?3, ?4, ?5)")
    try insertion.bind(made.number, at: 1)
    for (stem, postings) in made.postings {
      try insertion.bind(blob: stem, at: 2)
      try insertion.bind(postings.found, at: 3)
      try insertion.bind(blob: postings.claims, at: 4)
      try insertion.bind(blob: postings.places, at: 5)
      try insertion.run()
    }
    try connection.execute("DELETE FROM posting_chunks WHERE id = ?1", [made.number])
    try connection.execute(
      """
      INSERT INTO posting_chunks (id, end_claim, end_version, lengths)
      SELECT ?1, ?2, version, ?3 FROM claims WHERE id < ?2 ORDER BY id DESC LIMIT 1
      """, [made.number, made.end, made.lengths])
  }
}

/// Hands a chunk's claims, and what they share, to a builder.
private final class ChunkReading {
  private let connection: Connection
  private let first: Int
  private let builder: PostingsBuilder
  private var open: [PostingContext: Open] = [:]

  /// A lead-in, heading, title or speaker whose claims go on.
  private struct Open {
    var key: Int
    var start: Int
    var text: [UInt8]
  }

  init(_ connection: Connection, first: Int, _ builder: PostingsBuilder) {
    (self.connection, self.first, self.builder) = (connection, first, builder)
  }

  func read(from start: Int, to end: Int) throws(SQLiteError) {
    var next = start - first
    try connection.forEachRow(
      """
      SELECT id, version, section, lead_in_start, lead_in, speaker, grams, text FROM claims
      WHERE id >= ?1 AND id < ?2 ORDER BY id
      """, [start, end]
    ) { (row) throws(SQLiteError) in
      let claim = try row.int(0) - first
      let version = try row.int(1)
      next = claim + 1
      try go(.title, version, claim) { () throws(SQLiteError) in
        try self.text("SELECT title FROM versions WHERE id = ?1", version)
      }
      let section = try row.optionalInt(2)
      try go(.heading, section, claim) { () throws(SQLiteError) in
        try section.flatMap { (id) throws(SQLiteError) in
          try self.text("SELECT heading FROM sections WHERE id = ?1", id)
        }
      }
      let leadIn = try row.optionalInt(3)
      try go(.leadIn, leadIn.map { version << 32 | $0 }, claim) { () throws(SQLiteError) in
        try row.optionalUTF8(4)
      }
      if let speaker = try row.optionalUTF8(5) {
        try builder.add(.speaker, of: claim..<claim + 1, text: speaker)
      }
      let grams = try row.optionalUTF8(6)
      let failure: SQLiteError? = try row.withUTF8(7) { text in
        do throws(SQLiteError) {
          try builder.add(claim, text: text, grams: grams)
          return nil
        } catch { return error }
      }
      if let failure { throw failure }
    }
    for context in PostingContext.allCases { try close(context, at: next) }
  }

  /// Opens what a claim shares where it is another than that of the claim before.
  private func go(
    _ context: PostingContext, _ key: Int?, _ claim: Int,
    _ text: () throws(SQLiteError) -> [UInt8]?
  ) throws(SQLiteError) {
    guard open[context]?.key != key else { return }
    try close(context, at: claim)
    if let key { open[context] = Open(key: key, start: claim, text: try text() ?? []) }
  }

  private func close(_ context: PostingContext, at claim: Int) throws(SQLiteError) {
    guard let closing = open.removeValue(forKey: context) else { return }
    try builder.add(context, of: closing.start..<claim, text: closing.text)
  }

  private func text(_ sql: SQL, _ id: Int) throws(SQLiteError) -> [UInt8]? {
    let found = try connection.first(sql, [id]) { (row) throws(SQLiteError) in
      try row.optionalUTF8(0)
    }
    return found ?? nil
  }
}
