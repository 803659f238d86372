import ArticleModel

/// Finds quoted words, and who said them.
struct QuotationFinder {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func quotations(
    in context: ExtractionContext, names: Names
  ) -> (found: [Quotation], notices: [Notice]) { ([], []) }
}
