import Storage

/// Ranks what the index finds, inside the scan: `claims_rank(claims_fts)` scores the row that FTS5
/// stands on and keeps the best, so that only those are ever fetched.
///
/// Lengths come from one byte a claim, loaded once, because FTS5's own look them up row by row.
final class RankingIndex {
  private(set) var lengths = ClaimLengths()
  private var loadedVersion: Int64?
  /// What the next statement with the function ranks for.
  private var collector: (any MatchCollector)?

  func register(in connection: Connection) throws(SQLiteError) {
    try connection.addFTS5Function("claims_rank") {
      [weak self] (match, _) throws(SQLiteError) in
      try self?.collector?.take(match)
      return .integer(1)
    }
  }

  /// The archive has changed; lengths have to be read anew.
  func invalidate() {
    loadedVersion = nil
  }

  /// Reads the lengths if the archive has changed since.
  func refresh(from connection: Connection) throws(SQLiteError) {
    let version = try connection.first("PRAGMA data_version") { (row) throws(SQLiteError) in
      try row.int64(0)
    }
    guard loadedVersion == nil || loadedVersion != version else { return }
    lengths = try ClaimLengths(reading: connection)
    loadedVersion = version
  }

  /// Runs a statement whose rows the collector is to see.
  func collecting<Collector: MatchCollector>(
    with collector: Collector, _ body: () throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    self.collector = collector
    defer { self.collector = nil }
    try body()
  }
}

/// What is done with each row that the index finds.
protocol MatchCollector: AnyObject {
  func take(_ match: borrowing FTS5Match) throws(SQLiteError)
}

/// The number of words of every current claim, and the version it belongs to.
struct ClaimLengths {
  /// Versions in the order of their claims: where each begins, and its number of words.
  private(set) var versions: [(id: Int, firstClaim: Int, words: Int)] = []
  private var words: [UInt8] = []
  private(set) var claimCount = 0
  private(set) var totalWords = 0

  init() {}

  init(reading connection: Connection) throws(SQLiteError) {
    try connection.forEachRow(
      "SELECT version, first_claim, lengths FROM claim_lengths ORDER BY version"
    ) { (row) throws(SQLiteError) in
      let (version, first) = (try row.int(0), try row.int(1))
      let sum = try row.withBlob(2) { bytes in
        if words.count < first + bytes.count {
          words.append(contentsOf: repeatElement(0, count: first + bytes.count - words.count))
        }
        var sum = 0
        for (offset, count) in bytes.enumerated() {
          words[first + offset] = count
          sum += Int(count)
        }
        claimCount += bytes.count
        return sum
      }
      totalWords += sum
      versions.append((version, first, sum))
    }
  }

  /// The number of words of a claim; 0 where the archive has none of that id.
  func words(of claim: Int) -> Int {
    words.indices.contains(claim) ? Int(words[claim]) : 0
  }

  var averageWordsOfClaim: Double {
    claimCount == 0 ? 1 : max(1, Double(totalWords) / Double(claimCount))
  }

  var averageWordsOfVersion: Double {
    versions.isEmpty ? 1 : max(1, Double(totalWords) / Double(versions.count))
  }
}
