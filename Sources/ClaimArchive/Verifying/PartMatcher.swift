/// Finds the parts of a quotation in the words of a passage.
struct PartMatcher {
  let parts: [QuotedParts.Part]
  /// How much each word of all parts counts.
  let weights: [Float]
  private let patterns: [Pattern]

  /// What brackets stand for is not longer than this.
  private static let longestInsertion = 15
  /// A word that the quotation has not costs less than one that it has wrong.
  private static let surplus: Float = 0.4
  /// Longer quotations are compared by so many words; a passage by so many.
  private static let longest = (quotation: 300, passage: 4000)

  init(_ quoted: QuotedParts, weights: [Float]) {
    parts = quoted.parts
    self.weights = weights
    patterns = quoted.parts.map { Pattern($0.words.words) }
  }

  // MARK: Exactly

  /// The first place at which all parts stand in order, as indices of the passage's words.
  func exact(in passage: [VerbatimWords.Word]) -> Range<Int>? {
    guard let first = patterns.first else { return nil }
    // Where something is left out, a part's every place may have to be tried.
    let length = parts.count == 1 ? passage.count : min(passage.count, Self.longest.passage)
    var start = 0
    while let found = place(of: first, in: passage, from: start, to: length) {
      if let end = rest(in: passage, from: found + first.hashes.count) { return found..<end }
      start = found + 1
    }
    return nil
  }

  private func rest(in passage: [VerbatimWords.Word], from start: Int) -> Int? {
    var end = start
    for (part, pattern) in zip(parts, patterns).dropFirst() {
      let most = part.gap == .omission ? Self.longest.passage : Self.longestInsertion
      let limit = min(passage.count, end + most + pattern.hashes.count)
      guard let found = place(of: pattern, in: passage, from: end, to: limit) else { return nil }
      end = found + pattern.hashes.count
    }
    return end
  }

  private func place(
    of part: Pattern, in passage: [VerbatimWords.Word], from start: Int, to end: Int
  ) -> Int? {
    var matched = 0
    for place in start..<max(start, end) {
      let hash = passage[place].hash
      while matched > 0, part.hashes[matched] != hash { matched = part.borders[matched - 1] }
      if part.hashes[matched] == hash { matched += 1 }
      if matched == part.hashes.count { return place + 1 - matched }
    }
    return nil
  }

  /// A part's words with what lets them be found in linear time (Knuth, Morris, Pratt 1977).
  private struct Pattern {
    let hashes: [UInt64]
    /// For each beginning, how many of its words end it, too.
    let borders: [Int]

    init(_ words: [VerbatimWords.Word]) {
      let hashes = words.map(\.hash)
      var borders = [Int](repeating: 0, count: hashes.count)
      var length = 0
      for index in hashes.indices.dropFirst() {
        while length > 0, hashes[index] != hashes[length] { length = borders[length - 1] }
        if hashes[index] == hashes[length] { length += 1 }
        borders[index] = length
      }
      (self.hashes, self.borders) = (hashes, borders)
    }
  }

  // MARK: Nearly

  /// A stretch of a passage, as indices of its words, and how like the quotation it is, 0 to 1.
  struct Nearest {
    var words: Range<Int>
    var similarity: Float
  }

  /// The stretch that is most like all parts in order: the least weighted edit distance between words
  /// (Sellers 1980), where nothing is counted before, behind and between parts.
  func nearest(in passage: [VerbatimWords.Word]) -> Nearest? {
    let passage = passage.prefix(Self.longest.passage)
    let wanted = Array(patterns.flatMap(\.hashes).prefix(Self.longest.quotation))
    let total = weights.prefix(wanted.count).reduce(0, +)
    guard total > 0, !passage.isEmpty else { return nil }
    let borders = Set(patterns.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.hashes.count) })
    var costs = [Float](repeating: 0, count: passage.count + 1)
    var starts = Array(0...passage.count)
    for (row, hash) in wanted.enumerated() {
      let weight = weights[row]
      let surplus = borders.contains(row + 1) ? 0 : Self.surplus
      var diagonal = (cost: costs[0], start: starts[0])
      costs[0] += weight
      for column in 1...passage.count {
        let above = (cost: costs[column], start: starts[column])
        var best = (
          cost: diagonal.cost + (passage[column - 1].hash == hash ? 0 : weight),
          start: diagonal.start
        )
        if above.cost + weight < best.cost { best = (above.cost + weight, above.start) }
        let left = costs[column - 1] + (row + 1 == wanted.count ? Self.surplus : surplus)
        if left < best.cost { best = (left, starts[column - 1]) }
        (costs[column], starts[column]) = best
        diagonal = above
      }
    }
    guard var end = costs.indices.min(by: { costs[$0] < costs[$1] }), starts[end] < end else {
      return nil
    }
    // A last word that is another one belongs to the stretch, too.
    if end + 1 < costs.count, costs[end + 1] == costs[end], starts[end + 1] == starts[end] {
      end += 1
    }
    return Nearest(words: starts[end]..<end, similarity: max(0, 1 - costs[end] / total))
  }
}
