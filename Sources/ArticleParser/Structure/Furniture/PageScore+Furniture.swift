import ArticleModel

extension PageScore {
  /// About four paragraphs: what has to stand before comments.
  private static let someText: Float = 1.5

  /// What the furniture of the page tells of each block: lines that hold one of its phrases, lines
  /// without words, and menus, which are known in any language.
  mutating func addFurniture(around stretch: Range<Int>, _ looks: [Float], _ facts: [BlockFacts]) {
    var isFurniture = Self.menus(facts)
    for (index, facts) in facts.enumerated() where facts.furniture != nil || facts.words == 0 {
      isFurniture[index] = true
    }
    addShares(of: isFurniture, stretch, looks)
    addNearness(of: isFurniture, looks)
    addOpeners(stretch, looks, facts)
    addStamps(looks, facts)
    addAdjoining(stretch, isFurniture)
  }

  /// So many labels in a row are a menu, and so many words at most are a label.
  private static let menuLength = 6
  private static let longestLabel = 3

  private static func menus(_ facts: [BlockFacts]) -> [Bool] {
    var isMenu = [Bool](repeating: false, count: facts.count)
    var start = 0
    for index in 0...facts.count {
      if index < facts.count, facts[index].shape.words <= longestLabel { continue }
      if index - start >= menuLength {
        for label in start..<index { isMenu[label] = true }
      }
      start = index + 1
    }
    return isMenu
  }

  /// How much of the page is furniture, and of the part above the main stretch, in it and below.
  private mutating func addShares(
    of isFurniture: [Bool], _ stretch: Range<Int>, _ looks: [Float]
  ) {
    func share(_ blocks: Range<Int>) -> Float {
      let count = isFurniture[blocks].count { $0 }
      return min(1, Float(count) / Float(max(1, blocks.count)) * 4)
    }
    let all = share(features.blocks)
    for part in [0..<stretch.lowerBound, stretch, stretch.upperBound..<features.count] {
      let share = share(part)
      for index in part {
        features[index, .furnitureOfPage] = all * (1 - looks[index])
        features[index, .furnitureOfPart] = share * (1 - looks[index])
        features[index, .cleanPart] = share == 0 ? 1 : 0
      }
    }
  }

  private mutating func addNearness(of isFurniture: [Bool], _ looks: [Float]) {
    func add(_ indices: some Sequence<Int>) {
      var near: Float = 0
      for index in indices {
        features[index, .furnitureNear] += near * (1 - looks[index])
        near = near * Self.fading + (isFurniture[index] ? 0.25 : 0)
      }
    }
    add(features.blocks)
    add(features.blocks.reversed())
  }

  /// What opens a part of its own takes all behind it along: comments wherever they begin, the rest
  /// behind the main stretch, as a box inside the article ends again.
  private mutating func addOpeners(
    _ stretch: Range<Int>, _ looks: [Float], _ facts: [BlockFacts]
  ) {
    let textMass = features.blocks.reduce(0) { $0 + looks[$1] * features[$1, .length] }
    var mass: Float = 0
    var opener: Float = 0
    var comments: Float = 0
    for index in features.blocks {
      features[index, .afterOpener] = opener
      features[index, .afterComments] = comments
      mass += looks[index] * features[index, .length]
      guard let match = facts[index].furniture, match.kind.opensPart else { continue }
      if match.kind == .comments {
        if mass > min(Self.someText, textMass / 2) { comments = 1 }
      } else if mass * 2 > textMass, index >= stretch.upperBound {
        opener = 1
      }
    }
  }

  /// How many blocks what somebody wrote takes at most.
  private static let longestTurn = 24

  /// People who write in turn sign with day and time, whatever else a site calls their comments. What
  /// stands above a third of the text is the article's own line of dates.
  private mutating func addStamps(_ looks: [Float], _ facts: [BlockFacts]) {
    var total: Float = 0
    let mass = features.blocks.map { index in
      total += looks[index] * features[index, .length]
      return total
    }
    let stamps = facts.indices.filter { facts[$0].isStamp }
    let first = zip(stamps, stamps.dropFirst()).first { stamp, next in
      (2...Self.longestTurn).contains(next - stamp) && mass[stamp] * 3 > total
        && ((stamp + 1)..<next).contains { features[$0, .runningText] > 0 }
    }
    guard let first else { return }
    for index in features.blocks[first.0...] { features[index, .afterStamps] = 1 }
  }

  /// The blocks on both sides of the main stretch up to the first piece of furniture.
  private mutating func addAdjoining(_ stretch: Range<Int>, _ isFurniture: [Bool]) {
    for index in (0..<stretch.lowerBound).reversed() {
      if isFurniture[index] { break }
      features[index, .adjoinsBefore] = 1
    }
    var end = stretch.upperBound
    while end < features.count, !isFurniture[end] { end += 1 }
    let behind = stretch.upperBound..<end
    let count = behind.count { features[$0, .fact] > 0 }
    for index in behind {
      features[index, .adjoinsBehind] = 1
      features[index, .factBox] = count > 1 && count * 2 >= behind.count ? 1 : 0
    }
  }
}
