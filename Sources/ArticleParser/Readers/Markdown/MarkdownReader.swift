import ArticleModel

/// Reads CommonMark with tables, footnotes and front matter.
///
/// The reading text is the blocks' text with one blank line between blocks: inline markup dissolved,
/// a soft line break a space, a hard one a line end, a table's cells parted by tabs.
struct MarkdownReader: ArticleReader {
  func read(_ source: DecodedSource) -> Document {
    let frontMatter = FrontMatter(source.utf8)
    let body = source.utf8[frontMatter.end...]
    let limits = MarkdownLimits(body)
    guard limits.allowReading, let tree = MarkdownTree(body, withTables: limits.allowTables) else {
      var document = PlainTextReader(isBodyOnly: false).read(source)
      document.notices.append(
        Notice(
          code: "markdown-too-intricate",
          message: "Markdown that is nested too deeply to be read as such, read as plain text"))
      return document
    }
    var layout = MarkdownLayout(source: source.utf8, body: frontMatter.end)
    tree.walk { node, isEntered in
      if isEntered { layout.enter(node) } else { layout.leave(node) }
    }
    return Document(
      text: ReadingText(utf8: layout.text), blocks: layout.blocks,
      declared: frontMatter.metadata.attributed(to: "front matter"),
      notices: frontMatter.notices)
  }
}
