internal import ArticleModel
internal import ClaimArchive

/// Where something is written, in one line for people.
enum Citation {
  static func line(_ claim: ClaimRecord) -> String {
    parts([
      name(of: claim.article), claim.article.metadata.published?.iso8601, section(claim.section),
      "line \(claim.line)", claim.id.description,
    ])
  }

  static func line(_ dropped: DroppedRecord) -> String {
    parts([name(of: dropped.article), "line \(dropped.line)", "left out by \(dropped.rule)"])
  }

  /// Where an article can be opened: its own address, else its file; nil where it has neither.
  static func address(of article: ArticleRecord) -> String? {
    if let url = article.metadata.url, url.hasPrefix("http") { return url }
    guard let path = article.source.path, path.hasPrefix("/") else { return nil }
    return "file://" + path
  }

  /// An article's title, else what identifies it.
  static func name(of article: ArticleRecord) -> String {
    article.metadata.title ?? article.key.description
  }

  static func section(_ section: SectionRecord?) -> String? {
    section.map { section in section.number.map { "\($0) \(section.heading)" } ?? section.heading }
  }

  static func speaker(_ speaker: SpeakerRecord?) -> String? {
    guard let speaker else { return nil }
    let parts = [speaker.name, speaker.role, speaker.organisation].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func parts(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: " · ")
  }
}
