import ArticleModel

/// Decides which blocks are not the article, each by a rule with a name.
struct FurnitureJudge {
  /// The rules of lines that are dropped for their looks and their place alone.
  enum PlaceRule: String {
    case separator
    case beforeArticle = "before-article"
    case afterArticle = "after-article"
    case aside
  }

  private let blocks: [Block]
  private let facts: [BlockFacts]
  private let page: PageScore

  init(_ blocks: [Block], _ facts: [BlockFacts]) {
    (self.blocks, self.facts) = (blocks, facts)
    page = PageScore(blocks, facts)
  }

  /// The name of the rule that drops each block; nil for the blocks of the article.
  func rules() -> [String?] {
    var part: FurnitureKind?
    return blocks.indices.map { index in
      if facts[index].words == 0 { return PlaceRule.separator.rawValue }
      guard page.scores[index] < 0 else {
        part = nil
        return nil
      }
      if let match = facts[index].furniture {
        part = match.kind.opensPart ? match.kind : nil
        return match.kind.rawValue
      }
      return part?.rawValue ?? placeRule(index).rawValue
    }
  }

  private func placeRule(_ index: Int) -> PlaceRule {
    if page.features[index][.beforeMainStretch] > 0 { return .beforeArticle }
    return page.features[index][.afterMainStretch] > 0 ? .afterArticle : .aside
  }

  /// Why a block was kept or dropped: its score and what each feature adds to it.
  func explanation(_ index: Int) -> String {
    "\(page.scores[index]): " + page.features[index].explanation(FurnitureWeights.ofPlace)
  }
}
