package import ArticleModel
import Storage

/// A chunk whose claims are all in the archive, and whose postings are not.
package struct FullChunk: Sendable {
  let number: Int
  let path: String
  /// Tells whether anybody else has written, or anything was corrected, since.
  let state: State

  struct State: Sendable, Equatable {
    let dataVersion: Int
    let lastCorrection: Int

    init(_ connection: Connection) throws(SQLiteError) {
      func number(_ sql: SQL) throws(SQLiteError) -> Int {
        try connection.first(sql) { (row) throws(SQLiteError) in try row.int(0) } ?? 0
      }
      dataVersion = try number("PRAGMA data_version")
      lastCorrection = try number("SELECT coalesce(max(id), 0) FROM corrections")
    }
  }
}

/// The postings of a chunk, ready to be stored.
package struct ChunkPostings: Sendable {
  let number: Int
  let end: Int
  let postings: [(stem: [UInt8], postings: StoredPostings)]
  let lengths: [UInt8]

  init(_ builder: PostingsBuilder, number: Int, end: Int) throws(SQLiteError) {
    (self.number, self.end) = (number, end)
    lengths = builder.lengths
    var postings: [(stem: [UInt8], postings: StoredPostings)] = []
    try builder.finish { stem, found in postings.append((stem, found)) }
    self.postings = postings
  }

  /// Makes them through a connection of its own, which reads what has been committed, while the archive's
  /// own goes on to write.
  package static func make(_ chunk: FullChunk) throws(ArchiveError) -> ChunkPostings {
    do throws(SQLiteError) {
      let connection = try Connection(
        path: chunk.path, access: .readOnly, options: Archive.Mode.readOnly.options)
      let end = (chunk.number + 1) * PostingsChunk.size
      let builder = try PostingsStore(connection).made(chunk.number, end: end)
      return try ChunkPostings(builder, number: chunk.number, end: end)
    } catch {
      throw ArchiveError(error, path: chunk.path)
    }
  }
}

extension Archive {
  /// The first chunk of claims that is full and has no postings: to be asked between transactions.
  package func fullChunk() throws(ArchiveError) -> FullChunk? {
    try reporting { () throws(SQLiteError) in
      guard let number = try PostingsStore(connection).fullChunk() else { return nil }
      return FullChunk(number: number, path: path, state: try FullChunk.State(connection))
    }
  }

  /// Stores the postings of a chunk. Where they could not be made, or its claims may have changed since, they are
  /// made here.
  package func store(
    _ postings: ChunkPostings?, of chunk: FullChunk
  ) throws(ArchiveError) {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.immediate) { () throws(SQLiteError) in
        let store = PostingsStore(connection)
        let isSame = try FullChunk.State(connection) == chunk.state
        if isSame, let postings, try store.fullChunk() == chunk.number {
          try store.write(postings)
        } else {
          try store.extend(ifGaining: .max)
        }
      }
      ranking.invalidate()
    }
  }
}
