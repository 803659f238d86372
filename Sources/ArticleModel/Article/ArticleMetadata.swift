/// What an article says of itself, or its record says of it.
public struct ArticleMetadata: Hashable, Sendable {
  /// The headline.
  public var title: String?
  /// The line under the headline.
  public var subtitle: String?
  /// People, as named, in the order of the byline.
  public var authors: [String]
  /// The outlet, as named.
  public var publisher: String?
  /// The canonical URL, where one is known.
  public var url: String?
  /// When it was published, as precisely as it says: never an invented day.
  public var published: DateInterval?
  /// A BCP 47 language tag ("en", "de", "zh").
  public var language: String?
  /// Keywords of the article's own front matter or record.
  public var tags: [String]

  /// Metadata; what is not given is unknown.
  public init(
    title: String? = nil, subtitle: String? = nil, authors: [String] = [],
    publisher: String? = nil, url: String? = nil, published: DateInterval? = nil,
    language: String? = nil, tags: [String] = []
  ) {
    (self.title, self.subtitle, self.authors) = (title, subtitle, authors)
    (self.publisher, self.url, self.published) = (publisher, url, published)
    (self.language, self.tags) = (language, tags)
  }

  /// These metadata, with what they lack filled in from others that are trusted less.
  public func filled(from other: ArticleMetadata) -> ArticleMetadata {
    ArticleMetadata(
      title: title ?? other.title, subtitle: subtitle ?? other.subtitle,
      authors: authors.isEmpty ? other.authors : authors,
      publisher: publisher ?? other.publisher, url: url ?? other.url,
      published: published ?? other.published, language: language ?? other.language,
      tags: tags.isEmpty ? other.tags : tags)
  }
}
