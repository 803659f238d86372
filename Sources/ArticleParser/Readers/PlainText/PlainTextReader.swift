import ArticleModel

/// Reads text as copied from a web page: its reading text is the source itself.
struct PlainTextReader: ArticleReader {
  /// Whether every line is running text: no line is taken for a heading by its looks alone.
  let isBodyOnly: Bool

  func read(_ source: DecodedSource) -> Document {
    let blocks = source.utf8.withUnsafeBufferPointer { utf8 in
      let lines = TextLine.lines(of: utf8).map { PlainLine(utf8, $0) }
      var layout = PlainTextLayout(utf8: utf8, lines: lines, isBodyOnly: isBodyOnly)
      return layout.read()
    }
    return Document(text: ReadingText(utf8: source.utf8), blocks: blocks)
  }
}
