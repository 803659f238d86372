import ArticleModel

/// Reads text as copied from a web page: its reading text is the source itself.
struct PlainTextReader: ArticleReader {
  let isBodyOnly: Bool

  func read(_ source: DecodedSource) -> Document {
    Document(
      text: ReadingText(utf8: source.utf8),
      blocks: [
        Block(
          kind: .paragraph, range: 0..<source.utf8.count, source: 0..<source.utf8.count)
      ])
  }
}
