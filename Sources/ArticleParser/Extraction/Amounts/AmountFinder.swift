import ArticleModel

/// Finds money, percentages, quantities and temperatures.
struct AmountFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func amounts(in context: ExtractionContext, besides dates: [DateMention]) -> [Amount] { [] }
}
