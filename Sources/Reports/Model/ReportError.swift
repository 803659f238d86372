package import ClaimArchive

/// Why a report cannot be made.
package enum ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  case archive(ArchiveError)
  /// No article goes by these words; titles that are near.
  case noArticle(String, near: [String])
  /// Several articles do; their titles.
  case severalArticles(String, [String])
  /// Nobody and nothing goes by this name; names that are near.
  case noEntity(String, near: [String])
  /// Several do; their names.
  case severalEntities(String, [String])

  package var description: String {
    switch self {
    case .archive(let error):
      error.description
    case .noArticle(let words, let near):
      "no article is called \"\(words)\"" + Self.offer(near)
    case .severalArticles(let words, let titles):
      "several articles are called \"\(words)\"" + Self.offer(titles)
    case .noEntity(let name, let near):
      "no article names \"\(name)\""
        + (near.isEmpty ? "; give the name as an article has it" : Self.offer(near))
    case .severalEntities(let name, let names):
      "several go by \"\(name)\"" + Self.offer(names)
    }
  }

  private static func offer(_ titles: [String]) -> String {
    titles.isEmpty
      ? "; see \"claims list\""
      : "; give one of these: " + titles.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
