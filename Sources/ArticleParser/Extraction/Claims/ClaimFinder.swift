import ArticleModel

/// Makes claims of sentences, list items, dated events and quotations.
struct ClaimFinder {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func claims(
    in context: ExtractionContext, key: ArticleKey, quotations: [Quotation],
    dates: [DateMention], amounts: [Amount], names: Names
  ) -> [Claim] { [] }
}
