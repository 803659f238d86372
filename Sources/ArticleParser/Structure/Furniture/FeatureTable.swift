/// One number for each feature: what each counts.
struct FeatureWeights: Sendable {
  fileprivate var values = [Float](repeating: 0, count: Feature.count)

  init(_ table: [Feature: Float]) {
    for (feature, value) in table { values[feature.rawValue] = value }
  }
}

/// The values of all features of all blocks, in one piece of memory: a page may have a million blocks.
struct FeatureTable: Sendable {
  private var values: [Float]
  let blocks: Range<Int>

  init(blocks count: Int) {
    values = [Float](repeating: 0, count: count * Feature.count)
    blocks = 0..<count
  }

  var count: Int { blocks.count }

  subscript(block: Int, feature: Feature) -> Float {
    get { values[block * Feature.count + feature.rawValue] }
    set { values[block * Feature.count + feature.rawValue] = newValue }
  }

  /// The sum of a block's values, each times its weight.
  func score(_ block: Int, _ weights: FeatureWeights) -> Float {
    let start = block * Feature.count
    var sum: Float = 0
    for feature in 0..<Feature.count { sum += values[start + feature] * weights.values[feature] }
    return sum
  }

  /// What a feature adds to a block's score.
  func part(_ feature: Feature, of block: Int, _ weights: FeatureWeights) -> Float {
    self[block, feature] * weights.values[feature.rawValue]
  }
}
