/// The least hashes of an article's shingles: articles with words in common have some of these in common,
/// too, in proportion (bottom-k sketches: Broder 1997; Cohen and Kaplan 2007).
struct ArticleSketch: Hashable {
  /// So many that a copy that makes up a tenth of another article still shares six.
  static let size = 64

  /// Ascending, each once.
  let hashes: [UInt32]

  init(_ shingles: Set<UInt32>) {
    hashes = Array(shingles.sorted().prefix(Self.size))
  }

  init(_ claims: some Sequence<some Sequence<UInt8>>) {
    var least = LeastHashes()
    for claim in claims { WordShingles.forEach(of: claim) { least.insert($0) } }
    hashes = least.ascending
  }

  /// The least of many hashes, in the room of a few times as many.
  private struct LeastHashes {
    private var hashes: [UInt32] = []
    /// Greater ones are not among the least any more.
    private var greatest = UInt32.max

    mutating func insert(_ hash: UInt32) {
      guard hash <= greatest else { return }
      hashes.append(hash)
      if hashes.count >= 8 * size { keepLeast() }
    }

    private mutating func keepLeast() {
      hashes = ascending
      if hashes.count == size, let last = hashes.last { greatest = last }
    }

    /// Each once.
    var ascending: [UInt32] {
      var kept: [UInt32] = []
      for hash in hashes.sorted() where kept.last != hash {
        kept.append(hash)
        if kept.count == size { break }
      }
      return kept
    }
  }

  /// Four bytes each, the lowest first.
  var bytes: [UInt8] {
    hashes.flatMap { hash in (0..<4).map { UInt8(truncatingIfNeeded: hash >> UInt32(8 * $0)) } }
  }

  /// As `bytes` gives it; a byte too many is left aside.
  init(bytes: UnsafeRawBufferPointer) {
    hashes = (0..<bytes.count / 4).map { place in
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self))
    }
  }

  /// How many hashes two sketches share.
  func shared(with other: ArticleSketch) -> Int {
    hashes.withUnsafeBufferPointer { mine in
      other.hashes.withUnsafeBufferPointer { theirs in
        var (left, right, shared) = (0, 0, 0)
        while left < mine.count, right < theirs.count {
          let (one, two) = (mine[left], theirs[right])
          // Without branches, because nobody can tell which is less.
          shared += one == two ? 1 : 0
          left += one <= two ? 1 : 0
          right += two <= one ? 1 : 0
        }
        return shared
      }
    }
  }

  /// Whether half of the smaller sketch is in the other, which is right for all but short or partial copies.
  func looksCopied(_ other: ArticleSketch) -> Bool {
    shared(with: other) * 2 >= max(1, min(hashes.count, other.hashes.count))
  }

  /// Whether so many shared hashes make it worth comparing the articles themselves.
  static func isWorthALook(shared: Int, _ left: ArticleSketch, _ right: ArticleSketch) -> Bool {
    let smaller = min(left.hashes.count, right.hashes.count)
    return shared >= 3 || shared > 0 && shared * 2 >= smaller
  }
}
