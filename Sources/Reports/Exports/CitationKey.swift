import ArticleModel

/// The key under which an article stands in a bibliography: whose, when, about what, and four
/// characters that keep apart what is otherwise equal. It depends on the article alone, so that a
/// report and a bibliography made on different days agree.
enum CitationKey {
  static func make(for key: ArticleKey, _ metadata: ArticleMetadata) -> String {
    let author = metadata.authors.first.flatMap { $0.split(separator: " ").last.map(String.init) }
    let name = plain(author ?? metadata.publisher ?? "").prefix(20)
    let year = metadata.published?.earliest.map { String($0.year) } ?? "nd"
    let title =
      (metadata.title ?? "").split(separator: " ").lazy.map { plain(String($0)) }
      .first { $0.utf8.count > 3 } ?? ""
    return (name.isEmpty ? "article" : name) + year + title.prefix(20) + "-"
      + SHA256.hex(of: Array(key.description.utf8)).prefix(4)
  }

  /// Letters and digits of ASCII only: what every bibliography program takes.
  private static func plain(_ words: String) -> String {
    String(
      decoding: Folding.fold(words).utf8.filter {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }, as: UTF8.self)
  }
}
