import ArticleModel

/// What a Markdown file says of itself between two lines of "---".
struct FrontMatter {
  /// Where the body starts.
  private(set) var end = 0
  private(set) var metadata = ArticleMetadata()
  private(set) var notices: [Notice] = []

  /// Longer front matter is none.
  private static let longest = 64 * 1024

  /// Reads the front matter that a text starts with, if it does.
  init(_ utf8: [UInt8]) {
    guard utf8.starts(with: "---".utf8) else { return }
    let beginning = utf8.prefix(Self.longest)
    let lines = beginning.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 2, Self.text(lines[0]) == "---", Self.isEntry(Self.text(lines[1])) else {
      return
    }
    guard
      let close = lines.indices.dropFirst().first(where: {
        let line = Self.text(lines[$0])
        return line == "---" || line == "..."
      })
    else {
      notices = [
        Notice(
          code: "unclosed-front-matter",
          message: "front matter without a closing line of \"---\" read as text")
      ]
      return
    }
    end = min(lines[close].endIndex + 1, utf8.count)
    let values = YAMLSubset(lines[1..<close].map { String(decoding: $0, as: UTF8.self) })
    take(values)
    if let line = values.firstUnread {
      notices.append(
        Notice(
          code: "front-matter",
          message: "line \(line + 2) of the front matter could not be read and was left out"))
    }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    var line = line
    while let last = line.last, last <= 0x20 { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private static func isEntry(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "_- ".contains($0) }
      && line.first?.isWhitespace == false
  }

  private mutating func take(_ values: YAMLSubset) {
    metadata.title = values.first("title", "headline")
    metadata.subtitle = values.first("subtitle", "description", "summary")
    metadata.authors = values.all("authors", "author", "by").flatMap { words in
      // What is no name to us ("Staff") is still what the file says.
      let names = AuthorNames.names(in: words, areDeclared: true)
      return names.isEmpty ? [words] : names
    }
    metadata.publisher = values.first("publisher", "site", "site_name", "source")
    metadata.url = values.first("canonical", "canonical_url", "url", "link").flatMap {
      $0.contains("://") ? $0 : nil
    }
    metadata.language = values.first("lang", "language", "locale")
    metadata.tags = values.all("tags", "categories", "keywords", "category")
    guard let date = values.first("date", "published", "pubdate", "publishdate") else { return }
    metadata.published = PublicationDate().date(in: date) ?? Self.month(date)
    if metadata.published == nil {
      notices.append(
        Notice(code: "front-matter", message: "date \"\(date)\" of the front matter is no date"))
    }
  }

  /// "2024-05" and "2024".
  private static func month(_ date: String) -> DateInterval? {
    let parts = date.split(separator: "-").map { Int($0) }
    switch (parts.first ?? nil, parts.count) {
    case (let year?, 1) where date.utf8.count == 4: return DateInterval(year: year)
    case (let year?, 2) where date.utf8.count == 7:
      return parts[1].flatMap { DateInterval(year: year, month: $0) }
    default: return nil
    }
  }
}
