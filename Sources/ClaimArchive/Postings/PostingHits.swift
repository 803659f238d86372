/// Which claims of a chunk have a term, and how often.
struct PostingHits {
  /// Claims with it in their own words, ascending.
  private(set) var claims: [UInt32] = []
  private(set) var frequencies: [UInt16] = []
  private(set) var runs: [PostingRun] = []

  mutating func add(_ claim: Int, _ frequency: Int) {
    claims.append(UInt32(truncatingIfNeeded: claim))
    frequencies.append(UInt16(clamping: frequency))
  }

  mutating func add(_ run: PostingRun) {
    runs.append(run)
  }

  /// Adds all that a stem's stored claims say.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var header = PostingReader(bytes)
    let count = min(max(header.number(), 0), bytes.count)
    var own = PostingReader(bytes, header.block())
    claims.reserveCapacity(claims.count + count)
    frequencies.reserveCapacity(frequencies.count + count)
    var claim = 0
    while !own.isAtEnd {
      let step = own.number()
      claim &+= step >> 1
      let frequency = step & 1 == 0 ? 1 : own.number()
      claims.append(UInt32(truncatingIfNeeded: claim))
      frequencies.append(UInt16(truncatingIfNeeded: min(frequency, 65535)))
    }
    var key = 0
    while !header.isAtEnd {
      let run = PostingRun(next: &header, after: &key)
      if let run { runs.append(run) }
    }
  }

  /// Keeps what stands in claims' own words.
  mutating func keepOwn() {
    runs = []
  }

  /// Keeps what stands in one of the things that claims share.
  mutating func keep(_ context: PostingContext) {
    (claims, frequencies) = ([], [])
    runs.removeAll { $0.context != context }
  }

  /// The number of claims that have it anywhere; the own ones are counted as they are.
  func found(below bound: Int) -> Int {
    guard !runs.isEmpty else { return claims.count }
    var set = RowSet(below: max(bound, Int(claims.last ?? 0) + 1))
    set.insert(self)
    return set.count
  }
}

extension RowSet {
  /// Adds the claims that have a term anywhere.
  mutating func insert(_ hits: PostingHits) {
    for claim in hits.claims { insert(Int(claim)) }
    for run in hits.runs { insert(run.first..<run.first + run.count) }
  }
}

extension PostingRun {
  /// The next run of a stem's stored claims; nil where it is damaged.
  init?(next reader: inout PostingReader, after key: inout Int) {
    let step = reader.number()
    key &+= step >> 1
    let frequency = step & 1 == 0 ? 1 : reader.number()
    let count = reader.number()
    guard let context = PostingContext(rawValue: key & 3), (0...PostingsChunk.size).contains(count),
      (0..<PostingsChunk.size).contains(key >> 2)
    else { return nil }
    self.init(first: key >> 2, count: count, context: context, frequency: frequency)
  }
}
