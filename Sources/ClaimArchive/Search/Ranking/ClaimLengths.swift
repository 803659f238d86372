import Storage

/// The number of words of every current claim, and the version it belongs to.
///
/// Read once from one byte a claim, because FTS5's own lengths are looked up row by row.
struct ClaimLengths {
  /// Versions in the order of their claims: where each begins, and its number of words.
  private(set) var versions: [(id: Int, firstClaim: Int, words: Int)] = []
  private var words: [UInt8] = []
  private(set) var claimCount = 0
  private var totalWords = 0

  init() {}

  init(reading connection: Connection) throws(SQLiteError) {
    try connection.forEachRow(
      "SELECT version, first_claim, lengths FROM claim_lengths ORDER BY version"
    ) { (row) throws(SQLiteError) in
      let (version, first) = (try row.int(0), try row.int(1))
      let sum = try row.withBlob(2) { take($0, from: first) }
      totalWords += sum
      versions.append((version, first, sum))
    }
  }

  private mutating func take(_ lengths: UnsafeRawBufferPointer, from first: Int) -> Int {
    let missing = first + lengths.count - words.count
    if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    var sum = 0
    for (offset, count) in lengths.enumerated() {
      // Zero is a claim that is not current; one without words has none to be found by either.
      words[first + offset] = max(count, 1)
      sum += Int(count)
    }
    claimCount += lengths.count
    return sum
  }

  /// The least number that is no claim's row.
  var rowBound: Int { words.count }

  /// Hands the body the numbers of words of some claims, 0 where a claim is not current.
  func withLengths<Result>(
    from start: Int, to end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    words.withUnsafeBufferPointer { words in
      let end = min(end, words.count)
      return body(UnsafeBufferPointer(rebasing: words[min(start, end)..<end]))
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
