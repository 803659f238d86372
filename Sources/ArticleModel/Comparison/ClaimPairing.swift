/// Which claims of two versions of an article are the same, or were the same once.
struct ClaimPairing {
  struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  /// A claim of a version with the words that it shares with others.
  private struct Words {
    var claim: Int
    var text: String
    var numbers: Set<Int32>
  }

  /// Of two claims at least this share of words has to be the same.
  private static let leastSimilarity = 0.5
  /// This is enough where nothing else has changed between two claims that are the same.
  private static let leastSimilarityAlone = 0.3
  /// Words that more claims have say nothing about which of them is meant.
  private static let commonest = 32
  /// So many claims that share most words are compared closely.
  private static let candidates = 4

  /// Claims with the same public id.
  private(set) var same: [Pair] = []
  /// Claims that share most of their words.
  private(set) var similar: [Pair] = []
  private(set) var added: [Int] = []
  private(set) var removed: [Int] = []
  /// How many claims with the same id stand in another order.
  private(set) var moved = 0

  init(_ old: ParsedArticle, _ new: ParsedArticle, isSameRules: Bool) {
    let places = Dictionary(
      old.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var isPaired = Array(repeating: false, count: old.claims.count)
    for (index, claim) in new.claims.enumerated() {
      if let place = places[claim.id], !isPaired[place] {
        same.append(Pair(old: place, new: index))
        isPaired[place] = true
      } else {
        added.append(index)
      }
    }
    removed = old.claims.indices.filter { !isPaired[$0] }
    moved = same.count - Self.longestRise(same.map(\.old))
    leaveOutWhatStands(old, new, isSameRules)
    pairSimilar(old, new)
  }

  /// Takes out claims whose words the other version has after all: in what was left out of it, or
  /// anywhere where other rules may have parted its sentences elsewhere.
  private mutating func leaveOutWhatStands(
    _ old: ParsedArticle, _ new: ParsedArticle, _ isSameRules: Bool
  ) {
    func text(_ article: ParsedArticle) -> String {
      guard isSameRules else { return article.text.string }
      return article.blocks.filter { !$0.isKept }.map { article.text[$0.range] }
        .joined(separator: "\n\n")
    }
    if !removed.isEmpty {
      let index = PhraseIndex(of: text(new))
      removed.removeAll { index.contains(old.text[old.claims[$0].range]) }
    }
    if !added.isEmpty {
      let index = PhraseIndex(of: text(old))
      added.removeAll { index.contains(new.text[new.claims[$0].range]) }
    }
  }

  private mutating func pairSimilar(_ old: ParsedArticle, _ new: ParsedArticle) {
    guard !removed.isEmpty, !added.isEmpty else { return }
    var numbering = WordNumbering()
    func words(_ claim: Int, _ article: ParsedArticle) -> Words {
      let text = article.text[article.claims[claim].range]
      let bytes = Array(text.utf8)
      let numbers = ComparedWords(text).words.filter(\.isWord).map {
        numbering.number(of: bytes[$0.range])
      }
      return Words(claim: claim, text: text, numbers: Set(numbers))
    }
    let before = removed.map { words($0, old) }
    let after = added.map { words($0, new) }
    let gaps = Gaps(same, (old.claims.count, new.claims.count))
    var found: [(pair: Pair, similarity: Double)] = []
    for (place, candidates) in Self.candidates(for: after, among: before).enumerated() {
      for candidate in candidates {
        let (left, right) = (before[candidate], after[place])
        let pair = Pair(old: left.claim, new: right.claim)
        let similarity = WordDiff(from: left.text, to: right.text).similarity
        let least =
          gaps.isAlone(pair) ? Self.leastSimilarityAlone : Self.leastSimilarity
        if similarity >= least { found.append((pair, similarity)) }
      }
    }
    found.sort {
      ($1.similarity, $0.pair.new, $0.pair.old) < ($0.similarity, $1.pair.new, $1.pair.old)
    }
    var (oldTaken, newTaken): (Set<Int>, Set<Int>) = ([], [])
    for (pair, _) in found where !oldTaken.contains(pair.old) && !newTaken.contains(pair.new) {
      similar.append(pair)
      oldTaken.insert(pair.old)
      newTaken.insert(pair.new)
    }
    removed.removeAll { oldTaken.contains($0) }
    added.removeAll { newTaken.contains($0) }
  }

  /// For each claim the few that share most words with it; rare words count for more.
  private static func candidates(for after: [Words], among before: [Words]) -> [[Int]] {
    var holders: [Int32: [Int]] = [:]
    for (place, words) in before.enumerated() {
      for number in words.numbers { holders[number, default: []].append(place) }
    }
    return after.map { words in
      var shared: [Int: Double] = [:]
      for number in words.numbers {
        guard let places = holders[number], places.count <= commonest else { continue }
        for place in places { shared[place, default: 0] += 1 / Double(places.count) }
      }
      // Sums of the same numbers in another order may differ in their last bits.
      return shared.map { (place: $0.key, weight: ($0.value * 1e6).rounded()) }
        .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
        .prefix(candidates).map(\.place)
    }
  }

  /// The length of the longest rising subsequence.
  private static func longestRise(_ numbers: [Int]) -> Int {
    var ends: [Int] = []
    for number in numbers {
      let place = ends.partitioningIndex { $0 >= number }
      if place == ends.count { ends.append(number) } else { ends[place] = number }
    }
    return ends.count
  }
}

/// The stretches between claims that are the same in both versions.
private struct Gaps {
  private let oldOf: [Int: Int]
  private let counts: (old: Int, new: Int)

  init(_ same: [ClaimPairing.Pair], _ counts: (old: Int, new: Int)) {
    oldOf = Dictionary(same.map { ($0.new, $0.old) }) { first, _ in first }
    self.counts = counts
  }

  /// Whether two claims are all that changed between their neighbours.
  func isAlone(_ pair: ClaimPairing.Pair) -> Bool {
    let isFirst = pair.old == 0 && pair.new == 0
    let isLast = pair.old == counts.old - 1 && pair.new == counts.new - 1
    return (isFirst || oldOf[pair.new - 1] == pair.old - 1)
      && (isLast || oldOf[pair.new + 1] == pair.old + 1)
  }
}
