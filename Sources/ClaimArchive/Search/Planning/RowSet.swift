/// A set of rows, one bit each.
struct RowSet {
  private var words: [UInt64]

  init(below bound: Int = 0) {
    words = Array(repeating: 0, count: (bound + 63) / 64)
  }

  /// The rows whose bytes something holds of, 64 at a time.
  @inline(__always)
  init(_ bytes: [UInt8], where holds: (UInt8) -> Bool) {
    self.init(below: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      for index in words.indices {
        let first = index << 6
        var word: UInt64 = 0
        for bit in 0..<min(64, bytes.count - first) {
          word |= (holds(bytes[first + bit]) ? 1 : 0) << UInt64(bit)
        }
        words[index] = word
      }
    }
  }

  func contains(_ row: Int) -> Bool {
    let word = row >> 6
    return words.indices.contains(word) && words[word] & (1 << UInt64(row & 63)) != 0
  }

  mutating func insert(_ row: Int) {
    let word = row >> 6
    guard row >= 0 else { return }
    reserve(word)
    words[word] |= 1 << UInt64(row & 63)
  }

  mutating func insert(_ rows: Range<Int>) {
    guard let last = rows.last, rows.lowerBound >= 0 else { return }
    let (first, final) = (rows.lowerBound >> 6, last >> 6)
    reserve(final)
    for word in first...final {
      words[word] |= Self.mask(of: rows, in: word)
    }
  }

  mutating func remove(_ rows: Range<Int>) {
    guard let last = rows.last, rows.lowerBound >= 0 else { return }
    for word in (rows.lowerBound >> 6)...(last >> 6) where words.indices.contains(word) {
      words[word] &= ~Self.mask(of: rows, in: word)
    }
  }

  private static func mask(of rows: Range<Int>, in word: Int) -> UInt64 {
    let (low, high) = (max(rows.lowerBound - word << 6, 0), min(rows.upperBound - word << 6, 64))
    let upTo: UInt64 = high == 64 ? .max : (1 << UInt64(high)) - 1
    return upTo & (.max << UInt64(low))
  }

  private mutating func reserve(_ word: Int) {
    if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
  }

  static func &= (left: inout RowSet, right: RowSet) {
    for word in left.words.indices {
      left.words[word] &= word < right.words.count ? right.words[word] : 0
    }
  }

  static func |= (left: inout RowSet, right: RowSet) {
    if !right.words.isEmpty { left.reserve(right.words.count - 1) }
    for word in right.words.indices { left.words[word] |= right.words[word] }
  }

  static func -= (left: inout RowSet, right: RowSet) {
    for word in left.words.indices where word < right.words.count {
      left.words[word] &= ~right.words[word]
    }
  }

  /// Those of some rows, counted from the first of them, which is a multiple of 64.
  func part(_ rows: Range<Int>) -> RowSet {
    var part = RowSet()
    let (first, end) = (rows.lowerBound >> 6, (rows.upperBound + 63) >> 6)
    part.words = Array(words[min(first, words.count)..<min(end, words.count)])
    return part
  }

  /// Adds rows that are counted from a multiple of 64.
  mutating func insert(_ part: RowSet, from first: Int) {
    guard !part.words.isEmpty else { return }
    let offset = first >> 6
    reserve(offset + part.words.count - 1)
    for word in part.words.indices { words[offset + word] |= part.words[word] }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many of some rows are in it.
  func count(in rows: Range<Int>) -> Int {
    guard let last = rows.last, rows.lowerBound >= 0 else { return 0 }
    var count = 0
    for word in (rows.lowerBound >> 6)...(last >> 6) where words.indices.contains(word) {
      count += (words[word] & Self.mask(of: rows, in: word)).nonzeroBitCount
    }
    return count
  }

  /// The first row from a row on that is in it.
  func first(from row: Int) -> Int? {
    var word = max(row, 0) >> 6
    guard word < words.count else { return nil }
    var bits = words[word] & (.max << UInt64(max(row, 0) & 63))
    while bits == 0 {
      word += 1
      guard word < words.count else { return nil }
      bits = words[word]
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// Visits the rows in ascending order, until the body says that it has seen enough.
  func forEach<Failure: Error>(_ body: (Int) throws(Failure) -> Bool) throws(Failure) {
    for index in words.indices where words[index] != 0 {
      var bits = words[index]
      while bits != 0 {
        guard try body(index << 6 + bits.trailingZeroBitCount) else { return }
        bits &= bits - 1
      }
    }
  }

  /// Visits the rows in descending order, until the body says that it has seen enough.
  func forEachBackwards<Failure: Error>(
    _ body: (Int) throws(Failure) -> Bool
  ) throws(Failure) {
    for index in words.indices.reversed() where words[index] != 0 {
      var bits = words[index]
      while bits != 0 {
        let bit = 63 - bits.leadingZeroBitCount
        guard try body(index << 6 + bit) else { return }
        bits &= ~(1 << UInt64(bit))
      }
    }
  }
}
