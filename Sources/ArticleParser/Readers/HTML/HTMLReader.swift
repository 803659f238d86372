import ArticleModel

/// Reads saved web pages.
struct HTMLReader: ArticleReader {
  /// Whether everything on the page is the article.
  let isBodyOnly: Bool
  let balance: ContentBalance
  /// Whether to say why each block is kept or left out.
  let explains: Bool
  let tables: StructureTables
  let bylines: BylineReader

  func read(_ source: DecodedSource) -> Document {
    let (tree, linkedData) = Self.tree(of: source.utf8)
    let text = Self.text(of: tree)
    let facts = TextFacts(text.utf8, text.blocks.lazy.map(\.block), tables: tables)
    var document = Document(
      text: ReadingText(utf8: text.utf8), blocks: text.blocks.map(\.block))
    judge(&document, tree, text, facts)
    let found = PageMetadata(bylines: bylines).metadata(
      of: tree, text, linkedData: linkedData.map { source.utf8[$0] },
      scripts: ScriptedDates(source.utf8),
      rules: document.blocks.map { $0.dropped.map(PageRule.named) },
      language: facts.language?.tag)
    let links = PageLinks(tree, text, address: found.metadata.url)
    for (index, block) in text.blocks.enumerated() where !block.links.isEmpty {
      document.blocks[index].links = links.links(of: block)
    }
    document.declared = found.metadata
    if !isBodyOnly, let title = found.title {
      PageOpening(title: title, text: text, facts: facts.blocks, bylines: bylines).mark(&document)
    }
    if !isBodyOnly,
      let obstacle = Obstacle.found(title: found.metadata.title, document.blocks, document.text)
    {
      document.notices.append(obstacle.notice)
    }
    document.isJudged = true
    document.facts = facts
    return document
  }

  /// Names the rules that drop blocks, and says why where that is asked for.
  private func judge(
    _ document: inout Document, _ tree: PageTree, _ text: PageText, _ facts: TextFacts
  ) {
    guard !isBodyOnly else { return }
    let markup = zip(text.blocks, PageSigns.rules(tree, text, facts.blocks)).map { block, rule in
      MarkupEvidence(linkDensity: Float(block.linkDensity), sign: rule?.sign)
    }
    let judge = ContentJudge(document.blocks, facts, markup: markup, balance: balance)
    for (index, rule) in judge.rules().enumerated() { document.blocks[index].dropped = rule }
    if explains { document.judgements = judge.judgements() }
  }
}

extension HTMLReader {
  /// The page's tree, and the places of its JSON-LD.
  private static func tree(of utf8: [UInt8]) -> (PageTree, [Range<Int>]) {
    utf8.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page)
      return (TreeBuilder.tree(of: page, trimmed: trimmed), trimmed.linkedData)
    }
  }

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
