import ArticleModel

/// Decides which blocks are not the article, each by a rule with a name.
struct FurnitureJudge {
  /// The rule for lines without a word.
  static let separator = "separator"

  /// The name of the rule that drops each block; nil for the blocks of the article.
  func rules(_ blocks: [Block], _ facts: [BlockFacts]) -> [String?] {
    let lastText = facts.indices.last {
      facts[$0].isRunningText && facts[$0].furniture == nil && blocks[$0].kind != .heading
    }
    var open: FurnitureKind?
    return blocks.indices.map { index in
      if facts[index].words == 0 { return Self.separator }
      if let match = facts[index].furniture {
        if let lastText, index > lastText, match.kind.opensPart { open = match.kind }
        return match.kind.rawValue
      }
      return open?.rawValue
    }
  }
}
