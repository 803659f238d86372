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
  /// When it was last changed, where it says so: never when it was fetched or read.
  public var modified: DateInterval?
  /// A BCP 47 language tag ("en", "de", "zh").
  public var language: String?
  /// Keywords of the article's own front matter or record.
  public var tags: [String]
  /// Where each of these was found.
  public var evidence = MetadataEvidence()

  /// Metadata; what is not given is unknown.
  public init(
    title: String? = nil, subtitle: String? = nil, authors: [String] = [],
    publisher: String? = nil, url: String? = nil, published: DateInterval? = nil,
    modified: DateInterval? = nil, language: String? = nil, tags: [String] = [],
    evidence: MetadataEvidence = MetadataEvidence()
  ) {
    (self.title, self.subtitle, self.authors) = (title, subtitle, authors)
    (self.publisher, self.url, self.published) = (publisher, url, published)
    (self.modified, self.language) = (modified, language)
    (self.tags, self.evidence) = (tags, evidence)
  }

  /// These metadata, with what they lack filled in from others that are trusted less.
  public func filled(from other: ArticleMetadata) -> ArticleMetadata {
    var filled = self
    func fill<Fact>(
      _ fact: WritableKeyPath<ArticleMetadata, Fact>,
      _ evidence: WritableKeyPath<MetadataEvidence, String?>, where isUnknown: Bool
    ) {
      guard isUnknown else { return }
      filled[keyPath: fact] = other[keyPath: fact]
      filled.evidence[keyPath: evidence] = other.evidence[keyPath: evidence]
    }
    fill(\.title, \.title, where: title == nil)
    fill(\.subtitle, \.subtitle, where: subtitle == nil)
    fill(\.authors, \.authors, where: authors.isEmpty)
    fill(\.publisher, \.publisher, where: publisher == nil)
    fill(\.url, \.url, where: url == nil)
    fill(\.published, \.published, where: published == nil)
    fill(\.modified, \.modified, where: modified == nil)
    fill(\.language, \.language, where: language == nil)
    if tags.isEmpty { filled.tags = other.tags }
    return filled
  }

  /// These metadata, each fact without evidence attributed to one rule.
  public func attributed(to rule: String) -> ArticleMetadata {
    var known = self
    func note(_ fact: WritableKeyPath<MetadataEvidence, String?>, _ isKnown: Bool) {
      if isKnown, evidence[keyPath: fact] == nil { known.evidence[keyPath: fact] = rule }
    }
    note(\.title, title != nil)
    note(\.subtitle, subtitle != nil)
    note(\.authors, !authors.isEmpty)
    note(\.publisher, publisher != nil)
    note(\.url, url != nil)
    note(\.published, published != nil)
    note(\.modified, modified != nil)
    note(\.language, language != nil)
    return known
  }
}
