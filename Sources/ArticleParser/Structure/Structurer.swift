import ArticleModel

/// A document with its parts judged.
struct StructuredDocument {
  var metadata: ArticleMetadata
  var blocks: [Block]
  var sections: [Section]
  var notices: [Notice] = []
  var judgements: [BlockJudgement?] = []
}

/// Finds title, byline, date, sections and lead-ins, and what is not the article.
struct Structurer: Sendable {
  let tables = StructureTables()
  let bylines = BylineReader()

  /// Structures a document, and takes its blocks out of it: those of a long text are not held twice.
  ///
  /// - Parameter explains: whether to say why each block was kept or left out.
  func structure(
    _ document: inout Document, given: GivenMetadata, choices: BlockChoices = BlockChoices(),
    explains: Bool = false
  ) -> StructuredDocument {
    let original = given.balance == .keepAll ? document.blocks : []
    var blocks: [Block] = []
    swap(&blocks, &document.blocks)
    var judgements = document.judgements
    let known = document.facts ?? TextFacts(document.text.utf8, blocks, tables: tables)
    let facts = known.blocks
    var found = document.declared
    if !given.isBodyOnly {
      if !document.isJudged {
        let judge = ContentJudge(blocks, known, balance: given.balance)
        for (index, rule) in judge.rules().enumerated() {
          blocks[index].dropped = blocks[index].dropped ?? rule
        }
        if explains { judgements = judge.judgements() }
      }
      let opening = Opening(
        blocks: blocks, facts: facts, text: document.text, bylines: bylines,
        title: given.metadata.title ?? found.title)
      opening.mark(&blocks)
      found = found.filled(from: opening.metadata)
    }
    if given.balance == .keepAll {
      for index in blocks.indices {
        blocks[index].dropped = document.isJudged ? nil : original[index].dropped
      }
    }
    Self.follow(choices, in: &blocks, of: document.text)
    if let language = known.language, found.language.map(known.contradicts) ?? true {
      (found.language, found.evidence.language) = (language.tag, language.rule)
    }
    LeadIns.set(in: &blocks, text: document.text)
    let sections = Outline.sections(of: &blocks, text: document.text)
    return StructuredDocument(
      metadata: given.metadata.attributed(to: "given").filled(from: found), blocks: blocks,
      sections: sections, judgements: judgements)
  }

  /// Keeps and drops what a person wants kept and dropped; title and bylines stay what they are.
  private static func follow(
    _ choices: BlockChoices, in blocks: inout [Block], of text: ReadingText
  ) {
    guard !choices.isEmpty else { return }
    for index in blocks.indices where ![.title, .byline].contains(blocks[index].kind) {
      switch choices.isKept(text.utf8[blocks[index].range]) {
      case true: blocks[index].dropped = nil
      case false: blocks[index].dropped = blocks[index].dropped ?? BlockChoices.rule
      case nil: break
      }
    }
  }
}
