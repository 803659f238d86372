import ArticleModel

/// Reads saved web pages.
struct HTMLReader: ArticleReader {
  /// Whether everything on the page is the article.
  let isBodyOnly: Bool
  let tables: StructureTables
  let bylines: BylineReader

  func read(_ source: DecodedSource) -> Document {
    source.utf8.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page)
      let tree = TreeBuilder.tree(of: page, trimmed: trimmed)
      let text = Self.text(of: tree)
      let facts = TextFacts(text.utf8, text.blocks.lazy.map(\.block), tables: tables)
      let rules =
        isBodyOnly
        ? [PageRule?](repeating: nil, count: text.blocks.count)
        : PageJudge.rules(tree, text, facts.blocks)
      let found = PageMetadata(bylines: bylines).metadata(
        of: tree, text, linkedData: trimmed.linkedData.map { source.utf8[$0] }, rules: rules,
        language: facts.language)
      var document = Document(text: ReadingText(utf8: text.utf8), blocks: [])
      document.blocks = text.blocks.indices.map { index in
        var block = text.blocks[index].block
        block.dropped = rules[index]?.rawValue
        return block
      }
      document.declared = found.metadata
      if !isBodyOnly, let title = found.title {
        PageOpening(title: title, text: text, facts: facts.blocks, bylines: bylines).mark(&document)
      }
      document.isJudged = true
      document.facts = facts
      return document
    }
  }
}

extension HTMLReader {
  /// A page that hides nearly all of its text shows it once a script has run: then the hidden text
  /// is the article.
  private static func text(of tree: PageTree) -> PageText {
    let seen = BlockBuilder.text(of: tree, visibility: Visibility())
    guard seen.utf8.count < 800, seen.hiddenBytes > max(400, seen.utf8.count * 4) else {
      return seen
    }
    return BlockBuilder.text(of: tree, visibility: Visibility(includesHidden: true))
  }
}

extension PageBlock {
  /// The block as every reader gives it.
  var block: Block {
    Block(kind: kind, level: level, range: range, source: source, number: number)
  }
}
