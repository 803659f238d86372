import Storage

/// The number of words of every current claim.
///
/// Read once, from one byte a claim: from the stored chunks, and for the claims after them version by
/// version.
struct ClaimLengths {
  private var words: [UInt8] = []
  private(set) var claimCount = 0
  private(set) var averageWordsOfClaim = 1.0

  init() {}

  init(reading connection: Connection) throws(SQLiteError) {
    words.reserveCapacity(try PostingsStore(connection).claimBound())
    var endVersion = -1
    try connection.forEachRow("SELECT id, end_version, lengths FROM posting_chunks ORDER BY id") {
      (row) throws(SQLiteError) in
      endVersion = try row.int(1)
      let first = try row.int(0) * PostingsChunk.size
      try row.withBlob(2) { take($0, from: first, zeroIsNone: true) }
    }
    try connection.forEachRow(
      "SELECT first_claim, lengths FROM claim_lengths WHERE version >= ?1 ORDER BY version",
      [endVersion]
    ) { (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { take($0, from: first) }
    }
    try connection.forEachRow("SELECT first_claim, claim_count FROM retired_claims") {
      (row) throws(SQLiteError) in
      let (first, count) = (max(0, try row.int(0)), try row.int(1))
      for claim in first..<max(first, min(first + count, words.count)) { words[claim] = 0 }
    }
    measure()
  }

  private mutating func take(
    _ lengths: UnsafeRawBufferPointer, from first: Int, zeroIsNone: Bool = false
  ) {
    guard first >= 0, first <= words.count + PostingsChunk.size else { return }
    if first > words.count {
      words.append(contentsOf: repeatElement(0, count: first - words.count))
    }
    words.removeLast(words.count - first)
    words.append(contentsOf: lengths)
    // Zero is a claim that is not current; one without words has none to be found by either.
    if !zeroIsNone, first < words.count, lengths.contains(0) {
      for claim in max(first, 1)..<words.count where words[claim] == 0 { words[claim] = 1 }
    }
  }

  private mutating func measure() {
    let (sum, count) = words.withUnsafeBytes(Self.sumAndCount)
    claimCount = count
    averageWordsOfClaim = count == 0 ? 1 : max(1, Double(sum) / Double(count))
  }

  /// The sum of all, and how many are not 0, eight at a time.
  private static func sumAndCount(_ words: UnsafeRawBufferPointer) -> (sum: Int, count: Int) {
    let (everySecond, low, high): (UInt64, UInt64, UInt64) = (
      0x00FF_00FF_00FF_00FF, 0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080
    )
    var (sum, count, offset) = (0, 0, 0)
    while offset + 8 <= words.count {
      // Four sums of 16 bits, each of at most two bytes a step, do not overflow in 128 steps.
      var sums: UInt64 = 0
      let end = min(words.count - 7, offset + 128 * 8)
      while offset < end {
        let eight = words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        sums &+= eight & everySecond
        sums &+= eight >> 8 & everySecond
        count &+= (((eight & low) &+ low | eight) & high).nonzeroBitCount
        offset += 8
      }
      for shift in [0, 16, 32, 48] as [UInt64] { sum += Int(sums >> shift & 0xFFFF) }
    }
    for byte in words[offset...] {
      sum += Int(byte)
      count += byte == 0 ? 0 : 1
    }
    return (sum, count)
  }

  /// The least number that is no claim's row.
  var rowBound: Int { words.count }

  /// Whether no claim is passed over. Ids start at 1.
  var areAllCurrent: Bool { claimCount >= words.count - 1 }

  /// All current claims.
  var rows: RowSet {
    guard areAllCurrent, words.count > 1 else { return RowSet(words) { $0 > 0 } }
    var rows = RowSet(below: words.count)
    rows.insert(1..<words.count)
    return rows
  }

  /// Hands the body the numbers of words of some claims, 0 where a claim is not current.
  func withLengths<Result>(
    from start: Int, to end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    words.withUnsafeBufferPointer { words in
      let end = min(end, words.count)
      return body(UnsafeBufferPointer(rebasing: words[min(start, end)..<end]))
    }
  }
}

/// Current versions in the order of their claims: where each begins, and its number of words.
struct VersionLengths {
  private(set) var versions: [(id: Int, firstClaim: Int, words: Int)] = []
  let averageWords: Double

  init(reading connection: Connection) throws(SQLiteError) {
    var sum = 0
    versions = try connection.rows(
      "SELECT version, first_claim, lengths FROM claim_lengths ORDER BY version"
    ) { (row) throws(SQLiteError) in
      let words = try row.withBlob(2) { $0.reduce(0) { $0 + Int($1) } }
      sum += words
      return (try row.int(0), try row.int(1), words)
    }
    averageWords = versions.isEmpty ? 1 : max(1, Double(sum) / Double(versions.count))
  }
}
