import Storage

/// Looks postings up, those that are stored and those of claims that no chunk has yet.
final class PostingsIndex {
  private let connection: Connection
  let tokenizer: IndexTokenizer
  private(set) var chunks: [PostingsChunk] = []
  private var currents: [Int: CurrentClaims] = [:]

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    tokenizer = try IndexTokenizer(connection)
    let store = PostingsStore(connection)
    chunks = try store.chunks()
    let bound = try store.claimBound()
    var next = chunks.last?.end ?? 0
    while next < bound {
      let number = next / PostingsChunk.size
      let end = min((number + 1) * PostingsChunk.size, bound)
      let made = try MadePostings(try store.made(number, from: next, end: end))
      chunks.append(
        PostingsChunk(
          first: number * PostingsChunk.size, start: next, end: end, source: .made(made)))
      next = end
    }
  }

  func postings(
    _ stem: [UInt8], in chunk: PostingsChunk, withPlaces: Bool
  ) throws(SQLiteError) -> StoredPostings? {
    switch chunk.source {
    case .made(let made):
      return made[stem]
    case .stored(let id):
      return try connection.first(
        withPlaces
          ? "SELECT found, claims, places FROM postings WHERE chunk = ?1 AND term = ?2"
          : "SELECT found, claims FROM postings WHERE chunk = ?1 AND term = ?2", [id, stem]
      ) { (row) throws(SQLiteError) in
        StoredPostings(
          found: try row.int(0), claims: try row.blob(1), places: withPlaces ? try row.blob(2) : [])
      }
    }
  }

  /// How many claims of a chunk have a stem, anywhere.
  func found(_ stem: [UInt8], in chunk: PostingsChunk) throws(SQLiteError) -> Int {
    switch chunk.source {
    case .made(let made): made[stem]?.found ?? 0
    case .stored(let id):
      try connection.first(
        "SELECT found FROM postings WHERE chunk = ?1 AND term = ?2", [id, stem]
      ) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
    }
  }

  /// The forms, folded, in which a stem stands in a chunk.
  func forms(of stem: [UInt8], in chunk: PostingsChunk) throws(SQLiteError) -> [[UInt8]] {
    switch chunk.source {
    case .made(let made):
      return made[stem]?.forms ?? []
    case .stored(let id):
      return try connection.first(
        "SELECT places FROM postings WHERE chunk = ?1 AND term = ?2", [id, stem]
      ) { (row) throws(SQLiteError) in
        try row.withBlob(0) { $0.withMemoryRebound(to: UInt8.self, StoredPostings.forms) }
      } ?? []
    }
  }

  /// Hands on the postings of every stem that begins with a prefix.
  func forEachPostings(
    startingWith prefix: [UInt8], in chunk: PostingsChunk, _ body: (StoredPostings) -> Void
  ) throws(SQLiteError) {
    switch chunk.source {
    case .made(let made):
      for stem in made.stems(from: prefix) { made[stem].map(body) }
    case .stored(let id):
      try connection.forEachRow(
        "SELECT found, claims, places FROM postings WHERE chunk = ?1 AND term >= ?2 AND term < ?3",
        [id, prefix, prefix + Self.beyond]
      ) { (row) throws(SQLiteError) in
        body(
          StoredPostings(found: try row.int(0), claims: try row.blob(1), places: try row.blob(2)))
      }
    }
  }

  /// No byte of UTF-8 is FF.
  private static let beyond: [UInt8] = [0xFF]

  /// Hands on the claims of every stem that begins with a prefix.
  func forEachClaims(
    startingWith prefix: [UInt8], in chunk: PostingsChunk,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(SQLiteError) {
    switch chunk.source {
    case .made(let made):
      for stem in made.stems(from: prefix) { made[stem]?.claims.withUnsafeBufferPointer(body) }
    case .stored(let id):
      try connection.forEachRow(
        "SELECT claims FROM postings WHERE chunk = ?1 AND term >= ?2 AND term < ?3",
        [id, prefix, prefix + Self.beyond]
      ) { (row) throws(SQLiteError) in
        try row.withBlob(0) { $0.withMemoryRebound(to: UInt8.self, body) }
      }
    }
  }

  /// The claims of a chunk that belong to current versions.
  func current(_ chunk: PostingsChunk, _ lengths: ClaimLengths) -> CurrentClaims {
    if let known = currents[chunk.end] { return known }
    let current = CurrentClaims(chunk, lengths)
    currents[chunk.end] = current
    return current
  }
}

/// Which claims of a chunk are searched: those that belong to current versions.
struct CurrentClaims {
  /// Nil where all of them do.
  let set: RowSet?

  /// Those of some claims that are in a chunk.
  init(_ chunk: PostingsChunk, of members: RowSet) {
    set = members.part(chunk.first..<chunk.end)
  }

  init(_ chunk: PostingsChunk, _ lengths: ClaimLengths) {
    guard !lengths.areAllCurrent else {
      set = nil
      return
    }
    set = lengths.withLengths(from: chunk.first, to: chunk.end) { lengths in
      let count = lengths.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
      // Ids start at 1.
      guard count < chunk.count - (chunk.first == 0 ? 1 : 0) else { return nil }
      var set = RowSet(below: PostingsChunk.size)
      for (claim, length) in lengths.enumerated() where length > 0 { set.insert(claim) }
      return set
    }
  }
}
