import ArticleModel

/// Decides which blocks are the article: by one score of named features, whatever the format. What
/// is dropped gets the name of a rule.
struct ContentJudge {
  /// The rules of blocks that are dropped for their looks and their place alone.
  enum PlaceRule: String {
    case separator
    case beforeArticle = "before-article"
    case afterArticle = "after-article"
    case aside
  }

  private let facts: [BlockFacts]
  private let markup: [MarkupEvidence]?
  private let page: PageScore
  private let threshold: Float

  /// How far `precision` and `recall` move the score from which a block is kept.
  private static let shift: Float = 1

  /// - Parameter markup: what the markup tells of each block; nil where there is no markup.
  init(
    _ blocks: [Block], _ facts: TextFacts, markup: [MarkupEvidence]? = nil,
    balance: ContentBalance = .balanced
  ) {
    self.facts = facts.blocks
    self.markup = markup
    page = PageScore(blocks, facts, markup: markup)
    switch balance {
    case .precision: threshold = Self.shift
    case .recall: threshold = -Self.shift
    case .balanced, .keepAll: threshold = 0
    }
  }

  /// The name of the rule that drops each block; nil for the blocks of the article.
  func rules() -> [String?] {
    var part: FurnitureKind?
    var rules: [String?] = facts.indices.map { index in
      if facts[index].words == 0 { return PlaceRule.separator.rawValue }
      guard page.scores[index] < threshold else {
        part = nil
        return nil
      }
      if let sign = markup?[index].sign { return sign.rule }
      if let match = facts[index].furniture {
        part = match.kind.opensPart ? match.kind : nil
        return match.kind.rawValue
      }
      return part?.rawValue ?? placeRule(index).rawValue
    }
    keepSomething(&rules)
    return rules
  }

  private func placeRule(_ index: Int) -> PlaceRule {
    if page.features[index, .beforeMainStretch] > 0 { return .beforeArticle }
    return page.features[index, .afterMainStretch] > 0 ? .afterArticle : .aside
  }

  /// How much less than the best block one may score to come back with it.
  private static let nearBest: Float = 1.5

  /// A source with words is never read as nothing: where all of it was dropped, its best running
  /// text comes back, else what is best of the rest.
  private func keepSomething(_ rules: inout [String?]) {
    guard !rules.contains(nil) else { return }
    let words = facts.indices.filter { facts[$0].words > 0 }
    let text = words.filter { facts[$0].isRunningText }
    let plain = text.filter { facts[$0].furniture == nil }
    let candidates = [plain, text, words].first { !$0.isEmpty } ?? []
    let best = candidates.map { page.scores[$0] }.max() ?? 0
    for index in candidates where page.scores[index] >= best - Self.nearBest { rules[index] = nil }
  }

  /// Why each block was kept or dropped; nil of blocks without a word, which nothing is asked of.
  func judgements() -> [BlockJudgement?] {
    facts.indices.map { facts[$0].words == 0 ? nil : judgement($0) }
  }

  /// What adds less is not worth a person's time.
  private static let leastWeight: Float = 0.05

  private func judgement(_ index: Int) -> BlockJudgement {
    var parts = Feature.allCases.map { ($0, page.features.part($0, of: index, page.weights)) }
    // In a part without furniture no block scores below zero, whatever the rest adds up to.
    let lift = page.scores[index] - parts.reduce(0) { $0 + $1.1 }
    if page.features[index, .cleanPart] > 0 { parts[Feature.cleanPart.rawValue].1 += lift }
    return BlockJudgement(
      parts: parts.filter { abs($0.1) >= Self.leastWeight }
        .sorted { (abs($0.1), $1.0.rawValue) > (abs($1.1), $0.0.rawValue) }
        .map { BlockJudgement.Part(feature: "\($0)", weight: Double($1)) },
      sum: Double(page.scores[index]), threshold: Double(threshold))
  }
}
