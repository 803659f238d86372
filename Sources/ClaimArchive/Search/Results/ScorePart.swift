/// What one word of a query adds to the score of a claim by standing in one place.
public struct ScorePart: Hashable, Sendable {
  /// Where a word stands.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    /// In the claim's own words.
    case text
    /// In its lead-in, the heading above it, the title of its article, or the name of who is quoted in it.
    case leadIn, heading, title, speaker
  }

  /// The words as they were asked for.
  public var words: String
  /// Where they stand.
  public var place: Place
  /// How often they stand there.
  public var count: Int
  /// What they tell by being rare: BM25's inverse document frequency, times what saying them repeatedly adds.
  public var rarity: Double
  /// What is added to the score. The places of a word are added up before they are saturated (BM25F), so that
  /// each gets its share of what they add together.
  public var score: Double
}
