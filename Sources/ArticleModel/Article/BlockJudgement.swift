/// Why a block was kept or left out: a sum of named features. It stays with a parse that was asked for
/// it, and nowhere else.
public struct BlockJudgement: Hashable, Sendable {
  /// What a feature adds to the sum.
  public struct Part: Hashable, Sendable {
    /// The feature's name.
    public var feature: String
    /// What it adds; less than nothing where it speaks against the block.
    public var weight: Double

    /// A feature and what it adds.
    public init(feature: String, weight: Double) {
      (self.feature, self.weight) = (feature, weight)
    }
  }

  /// What speaks for and against the block, the heaviest first; what weighs next to nothing is left out.
  public var parts: [Part]
  /// The sum of all features.
  public var sum: Double
  /// The sum from which a block is kept; the user's choice of precision or recall moves it.
  public var threshold: Double

  /// A judgement.
  public init(parts: [Part], sum: Double, threshold: Double) {
    (self.parts, self.sum, self.threshold) = (parts, sum, threshold)
  }
}
