import ArticleModel

/// How much each block of a page reads as the article: one score, first of the line by itself, then
/// with what stands around it.
struct PageScore {
  private(set) var features: [FeatureVector]
  private(set) var scores: [Float]

  /// How fast the influence of a block fades, per block.
  private static let fading: Float = 0.75
  private static let slowFading: Float = 0.92
  /// About four paragraphs: what has to stand before comments.
  private static let someText: Float = 1.5

  init(_ blocks: [Block], _ facts: [BlockFacts]) {
    var counts: [UInt64: Int] = [:]
    for fact in facts { counts[fact.hash, default: 0] += 1 }
    features = blocks.indices.map { index in
      LineFeatures.features(
        blocks[index], facts[index], isRepeated: counts[facts[index].hash, default: 0] > 1)
    }
    scores = []
    let looks = features.map { Self.probability($0.score(FurnitureWeights.ofLine)) }
    addNeighbours(looks, facts)
    addPosition(looks)
    let stretch = mainStretch(looks)
    addDistance(to: stretch)
    addFurniture(looks, facts)
    addFurniture(of: stretch, looks, facts)
    scores = features.map { features in
      let score = features.score(FurnitureWeights.ofPlace)
      // Where no furniture is found, odd lines are odd lines of the article.
      return features[.cleanPart] > 0 ? max(0, score) : score
    }
  }

  private static func probability(_ score: Float) -> Float {
    // A rational sigmoid: no library is needed for it.
    0.5 + 0.5 * score / (1 + abs(score))
  }

  // MARK: Neighbours

  private mutating func addNeighbours(_ looks: [Float], _ facts: [BlockFacts]) {
    func mass(_ index: Int) -> Float { looks[index] * features[index][.length] }
    var before: Float = 0
    var average: Float = 0
    for index in features.indices {
      average = average * Self.slowFading + looks[index] * (1 - Self.slowFading)
      features[index][.surroundings] = average / 2
      features[index][.looks] = looks[index]
      features[index][.textBefore] = min(1, before / 2)
      features[index][.previousLooks] = index > 0 ? looks[index - 1] : 0
      before = before * Self.fading + mass(index)
    }
    var after: Float = 0
    average = 0
    for index in features.indices.reversed() {
      average = average * Self.slowFading + looks[index] * (1 - Self.slowFading)
      features[index][.surroundings] += average / 2
      features[index][.textAfter] = min(1, after / 2)
      features[index][.nextLooks] = index + 1 < features.count ? looks[index + 1] : 0
      after = after * Self.fading + mass(index)
    }
  }

  // MARK: Position

  /// Text: what looks like the article and has some length.
  private mutating func addPosition(_ looks: [Float]) {
    let masses = features.indices.map { index in
      looks[index] > 0.5 ? features[index][.length] * features[index][.length] : 0
    }
    let total = max(0.01, masses.reduce(0, +))
    var before: Float = 0
    for index in features.indices {
      let after = total - before - masses[index]
      features[index][.amidText] = min(1, 4 * min(before, after) / total)
      features[index][.beforeText] = before / total < 0.02 ? 1 : 0
      features[index][.afterText] = after / total < 0.02 ? 1 : 0
      before += masses[index]
    }
  }

  // MARK: The main stretch

  /// The stretch of blocks with the greatest sum of what speaks for and against the article.
  private func mainStretch(_ looks: [Float]) -> Range<Int> {
    var best = 0..<0
    var bestSum: Float = 0
    var start = 0
    var sum: Float = 0
    for index in looks.indices {
      sum += (looks[index] - 0.45) * (0.15 + features[index][.length])
      if sum > bestSum { (bestSum, best) = (sum, start..<index + 1) }
      if sum < 0 { (sum, start) = (0, index + 1) }
    }
    return best
  }

  private mutating func addDistance(to stretch: Range<Int>) {
    for index in features.indices {
      if stretch.contains(index) {
        features[index][.inMainStretch] = 1
      } else if index < stretch.lowerBound {
        features[index][.beforeMainStretch] = Self.distance(stretch.lowerBound - index)
      } else {
        features[index][.afterMainStretch] = Self.distance(index + 1 - stretch.upperBound)
      }
    }
  }

  /// From 0 to 1: half of it at four blocks.
  private static func distance(_ blocks: Int) -> Float { Float(blocks) / Float(blocks + 4) }

  // MARK: Furniture

  private mutating func addFurniture(
    of stretch: Range<Int>, _ looks: [Float], _ facts: [BlockFacts]
  ) {
    let parts = [0..<stretch.lowerBound, stretch, stretch.upperBound..<facts.count]
    for part in parts where !part.isEmpty {
      let count = facts[part].count { $0.furniture != nil || $0.words == 0 }
      let share = min(1, Float(count) / Float(part.count) * 4)
      for index in part {
        features[index][.furnitureOfPart] = share * (1 - looks[index])
        features[index][.cleanPart] = count == 0 ? 1 : 0
      }
    }
  }

  private mutating func addFurniture(_ looks: [Float], _ facts: [BlockFacts]) {
    let isFurniture = facts.map { $0.furniture != nil || $0.words == 0 }
    let share = Float(isFurniture.count { $0 }) / Float(max(1, facts.count))
    let textMass = features.indices.reduce(0) { $0 + looks[$1] * features[$1][.length] }
    var mass: Float = 0
    var opener: Float = 0
    var comments: Float = 0
    var near: Float = 0
    for index in features.indices {
      features[index][.furnitureOfPage] = min(1, share * 4) * (1 - looks[index])
      features[index][.afterOpener] = opener
      features[index][.afterComments] = comments
      features[index][.furnitureNear] = near * (1 - looks[index])
      near = near * Self.fading + (isFurniture[index] ? 0.25 : 0)
      mass += looks[index] * features[index][.length]
      guard let match = facts[index].furniture, match.kind.opensPart else { continue }
      if match.kind == .comments {
        if mass > min(Self.someText, textMass / 2) { comments = 1 }
      } else if mass * 2 > textMass {
        opener = 1
      }
    }
    near = 0
    for index in features.indices.reversed() {
      features[index][.furnitureNear] += near * (1 - looks[index])
      near = near * Self.fading + (isFurniture[index] ? 0.25 : 0)
    }
  }
}
