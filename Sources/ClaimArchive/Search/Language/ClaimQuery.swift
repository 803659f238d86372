public import ArticleModel

/// A question to the archive, as understood. Reading one from what a person typed never fails.
public struct ClaimQuery: Hashable, Sendable {
  /// How the words of a query combine.
  public enum Matching: String, Hashable, Sendable, CaseIterable {
    /// Every word has to be there.
    case all
    /// Any word will do, and more are better: for a whole paragraph as the query.
    case any
  }

  /// What is searched.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// The claims of current versions.
    case body
    /// What was found not to be part of the articles.
    case boilerplate
    /// The claims of versions that later ones have replaced.
    case history
    /// The claims of articles that were deleted.
    case deleted
  }

  /// In which order the results come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Best first.
    case relevance
    /// By the article's publication, newest first.
    case newest
    /// By the article's publication, oldest first.
    case oldest
    /// By the first day that the claim speaks of, earliest first; claims without a date last.
    case date
    /// By import, then as in the article.
    case position
    /// Most worth a check first.
    case checkworthy
  }

  /// What was typed.
  public var text: String
  /// What has to hold of a result; nil where everything is wanted.
  public var condition: QueryCondition?
  /// What is searched.
  public var scope: Scope
  /// In which order; nil for best first where words are searched, else newest first.
  public var order: Order?
  /// The most results wanted, from `limit:`.
  public var limit: Int?
  /// What was not taken as it may have been meant.
  public var notices: [QueryNotice]

  /// Reads a query that a person typed.
  ///
  /// - Parameter today: the day that `yesterday` and `6m..` are counted from; without it they are
  ///   no dates.
  public init(_ text: String, matching: Matching = .all, today: CalendarDay? = nil) {
    var parser = QueryParser(text, matching: matching, today: today)
    self = parser.parse()
  }

  /// Everything in the archive that a condition holds of.
  public init(_ condition: QueryCondition?, order: Order? = nil) {
    (text, self.condition, scope, self.order) = ("", condition, .body, order)
    (limit, notices) = (nil, [])
  }

  /// This query, with a further condition.
  public func and(_ further: QueryCondition) -> ClaimQuery {
    var query = self
    query.condition = condition.map { .all([$0, further]) } ?? further
    return query
  }
}

/// Something in a query that was not taken as it may have been meant.
public struct QueryNotice: Hashable, Sendable {
  /// What, and how it was taken instead.
  public var message: String
  /// Where in the query, in UTF-8 bytes.
  public var range: Range<Int>

  /// A notice at a place of the query.
  public init(message: String, range: Range<Int>) {
    (self.message, self.range) = (message, range)
  }
}
