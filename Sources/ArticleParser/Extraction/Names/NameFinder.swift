import ArticleModel

/// The names of an article and whom or what they name.
struct Names {
  var entities: [Entity] = []
  /// In reading order.
  var mentions: [Mention] = []
}

/// Finds the names of people, organisations, places, products and events.
struct NameFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func names(in context: ExtractionContext) -> Names { Names() }
}
