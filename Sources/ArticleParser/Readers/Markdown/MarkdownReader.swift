import ArticleModel

/// Reads CommonMark with front matter.
struct MarkdownReader: ArticleReader {
  func read(_ source: DecodedSource) -> Document {
    PlainTextReader(isBodyOnly: true).read(source)
  }
}
