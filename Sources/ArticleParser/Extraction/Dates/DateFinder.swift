import ArticleModel

/// Finds dates and the days they stand for.
struct DateFinder {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func dates(in context: ExtractionContext) -> [DateMention] { [] }
}
