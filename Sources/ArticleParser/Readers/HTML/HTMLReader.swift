import ArticleModel

/// Reads saved web pages.
struct HTMLReader: ArticleReader {
  /// Whether everything on the page is the article.
  let isBodyOnly: Bool
  let tables: StructureTables

  func read(_ source: DecodedSource) -> Document {
    source.utf8.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page)
      let tree = trimmed.utf8.withUnsafeBufferPointer { TreeBuilder.tree(of: $0) }
      let text = BlockBuilder.text(of: tree, visibility: Visibility())
      var languages = LanguageCount()
      let facts = text.utf8.withUnsafeBufferPointer { utf8 in
        text.blocks.map { BlockFacts(utf8, $0.block, tables: tables, languages: &languages) }
      }
      let rules = isBodyOnly ? [] : PageJudge.rules(tree, text, facts)
      var document = Document(text: ReadingText(utf8: text.utf8), blocks: [])
      for (index, block) in text.blocks.enumerated() {
        var result = block.block
        result.source = trimmed.source(block.source)
        result.dropped = rules.isEmpty ? nil : rules[index]?.rawValue
        document.blocks.append(result)
      }
      document.isJudged = true
      return document
    }
  }
}

extension PageBlock {
  /// The block as every reader gives it.
  var block: Block {
    Block(kind: kind, level: level, range: range, source: source, number: number)
  }
}
