import Storage

/// Where a chunk's postings are: in the archive, or made for the claims that no stored chunk has yet.
struct PostingsChunk {
  /// The claims of a full chunk; chunk n holds those with ids from n times this on.
  static let size = 1 << 17

  /// The id of the first claim of a chunk of its number, from which its claims are counted.
  let first: Int
  /// The id of the first claim that it holds: later than `first` where those before are in a stored chunk.
  let start: Int
  /// The id after that of the last claim that it holds.
  let end: Int
  let source: Source

  enum Source {
    case stored(id: Int)
    case made(MadePostings)
  }

  var count: Int { end - first }
}

/// Postings that are in no table.
final class MadePostings {
  private var stems: [[UInt8]] = []
  private var postings: [[UInt8]: StoredPostings] = [:]
  /// The number of words of each claim, at least 1; 0 where there is no such claim.
  let lengths: [UInt8]

  init(_ builder: PostingsBuilder) throws(SQLiteError) {
    lengths = builder.lengths
    try builder.finish { (stem, found) throws(SQLiteError) in
      stems.append(stem)
      postings[stem] = found
    }
  }

  var count: Int { stems.count }

  subscript(stem: [UInt8]) -> StoredPostings? { postings[stem] }

  func stems(from prefix: [UInt8]) -> [[UInt8]] {
    stems.filter { $0.starts(with: prefix) }
  }
}
