/// Where an article's metadata were found: for each fact the name of the rule that found it, as
/// "json-ld", "meta og:title" or "byline"; nil where the fact is unknown.
public struct MetadataEvidence: Hashable, Sendable {
  /// Where the title was found.
  public var title: String?
  /// Where the subtitle was found.
  public var subtitle: String?
  /// Where the authors were found.
  public var authors: String?
  /// Where the publisher was found.
  public var publisher: String?
  /// Where the canonical URL was found.
  public var url: String?
  /// Where the date of publication was found.
  public var published: String?
  /// Where the date of the last change was found.
  public var modified: String?
  /// Where the language was found.
  public var language: String?

  /// Nothing found yet.
  public init() {}

  /// Each fact with the name under which it is written down.
  public static var facts: [(name: String, path: WritableKeyPath<MetadataEvidence, String?>)] {
    [
      ("title", \.title), ("subtitle", \.subtitle), ("authors", \.authors),
      ("publisher", \.publisher), ("url", \.url), ("published", \.published),
      ("modified", \.modified), ("language", \.language),
    ]
  }
}
