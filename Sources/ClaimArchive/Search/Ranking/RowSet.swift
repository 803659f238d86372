/// A set of rows, one bit each.
struct RowSet {
  private var words: [UInt64]

  init(below bound: Int) {
    words = Array(repeating: 0, count: (bound + 63) / 64)
  }

  func contains(_ row: Int) -> Bool {
    let word = row >> 6
    return words.indices.contains(word) && words[word] & (1 << UInt64(row & 63)) != 0
  }

  mutating func insert(_ row: Int) {
    let word = row >> 6
    guard row >= 0 else { return }
    if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
    words[word] |= 1 << UInt64(row & 63)
  }

  /// Adds rows that follow each other.
  mutating func insert(_ rows: Range<Int>) {
    for row in rows { insert(row) }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  static func &= (left: inout RowSet, right: RowSet) {
    for index in left.words.indices {
      left.words[index] &= index < right.words.count ? right.words[index] : 0
    }
  }

  static func |= (left: inout RowSet, right: RowSet) {
    let missing = right.words.count - left.words.count
    if missing > 0 { left.words += Array(repeating: 0, count: missing) }
    for index in right.words.indices { left.words[index] |= right.words[index] }
  }

  static func -= (left: inout RowSet, right: RowSet) {
    for index in left.words.indices where index < right.words.count {
      left.words[index] &= ~right.words[index]
    }
  }
}
