import ArticleModel

/// Reads saved web pages.
struct HTMLReader: ArticleReader {
  /// Whether everything on the page is the article.
  let isBodyOnly: Bool
  let balance: ContentBalance
  let tables: StructureTables
  let bylines: BylineReader

  func read(_ source: DecodedSource) -> Document {
    source.utf8.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page)
      let tree = TreeBuilder.tree(of: page, trimmed: trimmed)
      let text = Self.text(of: tree)
      let facts = TextFacts(text.utf8, text.blocks.lazy.map(\.block), tables: tables)
      let rules = rules(tree, text, facts.blocks)
      let found = PageMetadata(bylines: bylines).metadata(
        of: tree, text, linkedData: trimmed.linkedData.map { source.utf8[$0] },
        scripts: ScriptedDates(source.utf8),
        rules: rules.map { $0.map { PageRule(rawValue: $0) ?? .outside } },
        language: facts.language?.tag)
      let links = PageLinks(tree, text, address: found.metadata.url)
      var document = Document(text: ReadingText(utf8: text.utf8), blocks: [])
      document.blocks = text.blocks.indices.map { index in
        var block = text.blocks[index].block
        block.dropped = rules[index]
        block.links = links.links(of: text.blocks[index])
        return block
      }
      document.declared = found.metadata
      if !isBodyOnly, let title = found.title {
        PageOpening(title: title, text: text, facts: facts.blocks, bylines: bylines).mark(&document)
      }
      if !isBodyOnly,
        let obstacle = Obstacle.found(
          title: found.metadata.title, document.blocks, document.text)
      {
        document.notices.append(obstacle.notice)
      }
      document.isJudged = true
      document.facts = facts
      return document
    }
  }

  /// The names of the rules that drop blocks.
  private func rules(_ tree: PageTree, _ text: PageText, _ facts: [BlockFacts]) -> [String?] {
    guard !isBodyOnly else { return [String?](repeating: nil, count: text.blocks.count) }
    let markup = zip(text.blocks, PageSigns.rules(tree, text, facts)).map { block, rule in
      MarkupEvidence(linkDensity: Float(block.linkDensity), sign: rule?.sign)
    }
    return ContentJudge(text.blocks.map(\.block), facts, markup: markup, balance: balance).rules()
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
