public import ArticleModel

/// The answer to a query: the best of what was found.
public struct SearchResults: Hashable, Sendable {
  /// The query as understood.
  public var query: ClaimQuery
  /// How many were found, those that are not shown included.
  public var total: Int
  /// The claims, best first or in the order asked for.
  public var hits: [SearchHit]
  /// With `in:boilerplate`: what was dropped from articles.
  public var dropped: [DroppedHit]
}

/// A claim that was found.
public struct SearchHit: Hashable, Sendable {
  /// The claim.
  public var claim: ClaimRecord
  /// How well it fits the words of the query, to be compared only within one answer; 0 without words.
  public var score: Double
  /// The words that were found, in UTF-8 bytes of the claim's text.
  public var highlights: [Range<Int>]
  /// The words that were found, in UTF-8 bytes of the claim's lead-in.
  public var leadInHighlights: [Range<Int>]
}

/// A dropped piece that was found.
public struct DroppedHit: Hashable, Sendable {
  /// The piece.
  public var dropped: DroppedRecord
  /// How well it fits the words of the query.
  public var score: Double
  /// The words that were found, in UTF-8 bytes of the piece's text.
  public var highlights: [Range<Int>]
}

/// A claim that was found, without its words: for many queries at once.
public struct RankedClaim: Hashable, Sendable {
  /// The article that it is in.
  public var article: ArticleKey
  /// The claim.
  public var claim: ClaimID
  /// How well it fits.
  public var score: Double
}

/// An article that was found, with the claim that fits best.
public struct RankedArticle: Hashable, Sendable {
  /// The article.
  public var article: ArticleKey
  /// Its claim that has most of the query's words.
  public var claim: ClaimID
  /// How well the article as a whole fits.
  public var score: Double
}

/// The best of what was found, and how many were found in all.
public struct Ranked<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The best, best first.
  public var best: [Item]
  /// How many were found.
  public var total: Int
}
