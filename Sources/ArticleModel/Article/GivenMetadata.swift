/// What the person or the record that hands in an article says of it: trusted above the article
/// itself, and kept with the version so that the source can be read again.
public struct GivenMetadata: Hashable, Sendable {
  /// Title, authors, URL and so on, as given.
  public var metadata: ArticleMetadata
  /// Whether the input is body text only: no title line, nothing dropped.
  public var isBodyOnly: Bool
  /// How readily parts of the input are taken for the article.
  public var balance: ContentBalance
  /// The label of the encoding that the bytes are in, against whatever they declare.
  public var encoding: String?

  /// Nothing given unless said otherwise.
  public init(
    metadata: ArticleMetadata = ArticleMetadata(), isBodyOnly: Bool = false,
    balance: ContentBalance = .balanced, encoding: String? = nil
  ) {
    (self.metadata, self.isBodyOnly, self.balance) = (metadata, isBodyOnly, balance)
    self.encoding = encoding
  }
}
