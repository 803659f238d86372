import ArticleModel

/// A document with its parts judged.
struct StructuredDocument {
  var metadata: ArticleMetadata
  var blocks: [Block]
  var sections: [Section]
  var notices: [Notice] = []
}

/// Finds title, byline, date, sections and lead-ins, and what is not the article.
struct Structurer: Sendable {
  func structure(_ document: Document, given: GivenMetadata) -> StructuredDocument {
    StructuredDocument(
      metadata: given.metadata.filled(from: document.declared), blocks: document.blocks,
      sections: [])
  }
}
