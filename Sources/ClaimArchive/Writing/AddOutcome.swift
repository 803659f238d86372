public import ArticleModel

/// An article as parsed, with the bytes it was parsed from.
public struct ArchiveItem: Sendable {
  /// What the parser found.
  public let article: ParsedArticle
  /// The source, kept whole in the archive.
  public let bytes: [UInt8]
  /// What people have said of it in another archive.
  public var work: ArticleWork
  /// By which copies of it are found.
  let sketch: ArticleSketch

  /// An article to add.
  public init(article: ParsedArticle, bytes: [UInt8], work: ArticleWork = ArticleWork()) {
    (self.article, self.bytes, self.work) = (article, bytes, work)
    // Here, where many articles are made at once, and not where they are written one by one.
    let text = article.text.utf8
    // One that contradicts itself is refused when it is to be added.
    sketch = ArticleSketch(
      article.claims.lazy.map(\.range).filter { $0.upperBound <= text.count }.map { text[$0] })
  }
}

/// How many findings of each kind there are.
public struct FindingCounts: Hashable, Sendable {
  /// The number of claims.
  public var claims = 0
  /// The number of quotations.
  public var quotations = 0
  /// The number of dates.
  public var dates = 0
  /// The number of amounts.
  public var amounts = 0
  /// The number of mentions.
  public var mentions = 0

  /// None yet.
  public init() {}

  /// The findings of a parsed article.
  public init(_ article: ParsedArticle) {
    (claims, quotations) = (article.claims.count, article.quotations.count)
    (dates, amounts) = (article.dates.count, article.amounts.count)
    mentions = article.mentions.count
  }

  /// The sum, kind by kind.
  public static func += (left: inout FindingCounts, right: FindingCounts) {
    left.claims += right.claims
    left.quotations += right.quotations
    left.dates += right.dates
    left.amounts += right.amounts
    left.mentions += right.mentions
  }
}

/// What became of one article that was added.
public struct AddOutcome: Hashable, Sendable {
  /// What adding changed in the archive.
  public enum Change: String, Hashable, Sendable {
    /// The archive did not have the article.
    case new
    /// It had the article with another content; that version stays.
    case newVersion
    /// It had the article just so; nothing was written.
    case unchanged
    /// A person has removed the article, and so it stays; nothing was written.
    case removed
  }

  /// What identifies the article.
  public let key: ArticleKey
  /// What adding changed.
  public let change: Change
  /// The number of the article's current version, from 1.
  public let version: Int
  /// The findings that were stored; none where nothing changed.
  public let added: FindingCounts
}
