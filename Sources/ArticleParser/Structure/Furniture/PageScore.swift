import ArticleModel

/// How much each block of a page reads as the article: one score, first of the line by itself, then
/// with what stands around it, and last with what the markup says, where there is any.
struct PageScore {
  var features: FeatureTable
  private(set) var scores: [Float]
  /// The weights that the scores are sums of.
  let weights: FeatureWeights

  /// How fast the influence of a block fades, per block.
  static let fading: Float = 0.75
  private static let slowFading: Float = 0.92

  init(_ blocks: [Block], _ known: TextFacts, markup: [MarkupEvidence]?) {
    let facts = known.blocks
    weights = markup == nil ? FurnitureWeights.ofPlace : FurnitureWeights.ofMarkup
    var counts: [UInt64: Int] = [:]
    for fact in facts { counts[fact.hash, default: 0] += 1 }
    let introduced = Self.introduced(blocks, facts)
    features = FeatureTable(blocks: blocks.count)
    for index in blocks.indices {
      LineFeatures.write(
        to: &features, index, blocks[index], facts[index],
        isRepeated: counts[facts[index].hash, default: 0] > 1, isIntroduced: introduced[index])
    }
    scores = []
    let looks = features.blocks.map { index in
      Self.probability(features.score(index, FurnitureWeights.ofLine))
    }
    addNeighbours(looks, facts)
    addPosition(looks)
    let stretch = mainStretch(looks)
    addDistance(to: stretch)
    addFurniture(around: stretch, looks, facts)
    addSharedWords(stretch, looks, known)
    scores = features.blocks.map { features.score($0, FurnitureWeights.ofPlace) }
    if let markup {
      addMarkup(markup)
    } else {
      // Where no furniture is found, odd lines are odd lines of the article.
      for index in scores.indices
      where features[index, .cleanPart] > 0 && features[index, .afterStamps] == 0 {
        scores[index] = max(0, scores[index])
      }
    }
  }

  /// Sums anew what the markup says and how a block reads without it.
  private mutating func addMarkup(_ markup: [MarkupEvidence]) {
    for (index, evidence) in markup.enumerated() {
      features[index, .reads] = 2 * Self.probability(scores[index]) - 1
      features[index, .linkDensity] = evidence.linkDensity
      if let sign = evidence.sign { features[index, sign.feature] = 1 }
      scores[index] = features.score(index, weights)
    }
  }

  /// The items of lists that a line with a colon introduces.
  private static func introduced(_ blocks: [Block], _ facts: [BlockFacts]) -> [Bool] {
    var isOpen = false
    return blocks.indices.map { index in
      guard facts[index].furniture == nil else {
        isOpen = false
        return false
      }
      if isOpen, blocks[index].kind == .listItem { return true }
      isOpen = facts[index].shape.endsWithColon && facts[index].shape.words > 3
      return false
    }
  }

  private static func probability(_ score: Float) -> Float {
    // A rational sigmoid: no library is needed for it.
    0.5 + 0.5 * score / (1 + abs(score))
  }

  // MARK: Neighbours

  private mutating func addNeighbours(_ looks: [Float], _ facts: [BlockFacts]) {
    func mass(_ index: Int) -> Float { looks[index] * features[index, .length] }
    var before: Float = 0
    var average: Float = 0
    for index in features.blocks {
      average = average * Self.slowFading + looks[index] * (1 - Self.slowFading)
      features[index, .surroundings] = average / 2
      features[index, .looks] = looks[index]
      features[index, .textBefore] = min(1, before / 2)
      features[index, .previousLooks] = index > 0 ? looks[index - 1] : 0
      before = before * Self.fading + mass(index)
    }
    var after: Float = 0
    average = 0
    for index in features.blocks.reversed() {
      average = average * Self.slowFading + looks[index] * (1 - Self.slowFading)
      features[index, .surroundings] += average / 2
      features[index, .textAfter] = min(1, after / 2)
      features[index, .nextLooks] = index + 1 < features.count ? looks[index + 1] : 0
      after = after * Self.fading + mass(index)
    }
  }

  // MARK: Position

  /// Text: what looks like the article and has some length.
  private mutating func addPosition(_ looks: [Float]) {
    let masses = features.blocks.map { index in
      looks[index] > 0.5 ? features[index, .length] * features[index, .length] : 0
    }
    let total = max(0.01, masses.reduce(0, +))
    var before: Float = 0
    for index in features.blocks {
      let after = total - before - masses[index]
      features[index, .amidText] = min(1, 4 * min(before, after) / total)
      features[index, .beforeText] = before / total < 0.02 ? 1 : 0
      features[index, .afterText] = after / total < 0.02 ? 1 : 0
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
      sum += (looks[index] - 0.45) * (0.15 + features[index, .length])
      if sum > bestSum { (bestSum, best) = (sum, start..<index + 1) }
      if sum < 0 { (sum, start) = (0, index + 1) }
    }
    return best
  }

  private mutating func addDistance(to stretch: Range<Int>) {
    for index in features.blocks {
      if stretch.contains(index) {
        features[index, .inMainStretch] = 1
      } else if index < stretch.lowerBound {
        features[index, .beforeMainStretch] = Self.distance(stretch.lowerBound - index)
      } else {
        features[index, .afterMainStretch] = Self.distance(index + 1 - stretch.upperBound)
      }
    }
  }

  /// What the main stretch speaks of, and how much each block speaks of it, too: other articles that a
  /// page announces speak of something else, in any language.
  private mutating func addSharedWords(
    _ stretch: Range<Int>, _ looks: [Float], _ facts: TextFacts
  ) {
    let hashes = facts.telling.hashes
    var main = MainWords()
    for index in stretch where looks[index] > 0.5 {
      main.add(hashes[facts.blocks[index].telling], ofBlock: index)
    }
    for index in features.blocks {
      features[index, .sharedWords] = main.share(
        of: hashes[facts.blocks[index].telling],
        isOfMainText: stretch.contains(index) && looks[index] > 0.5)
    }
  }

  /// From 0 to 1: half of it at four blocks.
  private static func distance(_ blocks: Int) -> Float { Float(blocks) / Float(blocks + 4) }
}
