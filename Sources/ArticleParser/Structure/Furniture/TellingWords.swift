/// The words of all blocks that tell what a block is about, by their hashes: long enough, of a script
/// without spaces pairs of characters.
struct TellingWords {
  private(set) var hashes: [UInt64] = []
  /// The ideograph right before, the first half of a pair.
  private var previous: UInt64?

  /// Shorter words, in bytes, tell little.
  private static let fewestBytes = 4

  var count: Int { hashes.count }

  mutating func startBlock() { previous = nil }

  mutating func take(_ word: WordReader.Word, isSmall: Bool) {
    guard word.isIdeograph else {
      previous = nil
      if !isSmall, !word.isNumber, word.bytes >= Self.fewestBytes { hashes.append(word.hash) }
      return
    }
    if let previous { hashes.append(WordHash.combine(previous, word.hash)) }
    previous = word.hash
  }
}

/// How many of the main text's blocks hold each telling word.
struct MainWords {
  private struct Holders {
    var count: Int32 = 0
    var last: Int32 = -1
  }

  private var holders = HashTable<Holders>()
  private var words = 0

  /// A longer text has said by then what it is about.
  private static let mostWords = 1 << 17
  /// A block of one word says less by sharing it than one of ten.
  private static let smoothing: Float = 2

  mutating func add(_ hashes: ArraySlice<UInt64>, ofBlock block: Int) {
    guard words < Self.mostWords else { return }
    words += hashes.count
    for hash in hashes {
      holders.update(hash, from: Holders()) { holders in
        guard holders.last != block else { return }
        holders.count += 1
        holders.last = Int32(truncatingIfNeeded: block)
      }
    }
  }

  /// The share of some words that other blocks of the main text hold.
  func share(of hashes: ArraySlice<UInt64>, isOfMainText: Bool) -> Float {
    let own: Int32 = isOfMainText ? 1 : 0
    let shared = hashes.count { (holders[$0]?.count ?? 0) > own }
    return Float(shared) / (Float(hashes.count) + Self.smoothing)
  }
}
