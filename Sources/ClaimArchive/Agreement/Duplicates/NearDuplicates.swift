/// Which of many articles are copies of each other, without comparing all with all: only articles that
/// share hashes of their sketches are looked at, so that time grows with the number of articles.
struct NearDuplicates {
  /// Two articles are copies if at least this share of the shorter one's shingles is in the other.
  static let leastContainment = 0.5
  /// A few words in common are no copy, however short the article.
  static let leastShared = 8

  /// How far two articles share their words.
  struct Overlap: Hashable {
    var shared: Int
    var smaller: Int
    var union: Int

    init(_ left: Set<UInt32>, _ right: Set<UInt32>) {
      smaller = min(left.count, right.count)
      shared =
        left.count <= right.count
        ? left.count { right.contains($0) } : right.count { left.contains($0) }
      union = left.count + right.count - shared
    }

    /// The share of the shorter article that the other has, 0 to 1.
    var containment: Double { smaller == 0 ? 0 : Double(shared) / Double(smaller) }
    /// The share of all words that both have, 0 to 1 (Jaccard's coefficient).
    var resemblance: Double { union == 0 ? 0 : Double(shared) / Double(union) }

    var isCopy: Bool {
      containment >= NearDuplicates.leastContainment
        && shared >= min(NearDuplicates.leastShared, smaller)
    }
  }

  /// Pairs of articles, by their places, that may be copies.
  ///
  /// Of many articles with the same hash each is paired with the first and with the one before it: copies
  /// of one text find each other through either, and a sentence that a thousand articles share costs
  /// two thousand pairs, not half a million.
  static func candidates(_ sketches: [ArticleSketch]) -> [(Int, Int)] {
    var entries: [UInt64] = []
    for (place, sketch) in sketches.enumerated() {
      for hash in sketch.hashes { entries.append(UInt64(hash) << 32 | UInt64(place)) }
    }
    entries.sort()
    var counts: [UInt64: Int] = [:]
    var start = 0
    while start < entries.count {
      let hash = entries[start] >> 32
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == hash { end += 1 }
      for index in start + 1..<max(end, start + 1) {
        counts[pair(entries[start], entries[index]), default: 0] += 1
        if index > start + 1 { counts[pair(entries[index - 1], entries[index]), default: 0] += 1 }
      }
      start = end
    }
    return counts.keys.sorted().compactMap { key in
      let (left, right) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      return ArticleSketch.isWorthALook(
        shared: counts[key] ?? 0, sketches[left], sketches[right]) ? (left, right) : nil
    }
  }

  private static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left & 0xFFFF_FFFF) << 32 | right & 0xFFFF_FFFF
  }
}

/// Sets of places that belong together (union–find with path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The least place of the set that a place is in.
  mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    parents[max(left, right)] = min(left, right)
  }

  /// The sets with more than one place, each in ascending order, by their least.
  mutating func groups() -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for place in parents.indices { groups[root(place), default: []].append(place) }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
