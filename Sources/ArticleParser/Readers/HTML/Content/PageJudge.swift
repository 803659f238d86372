import ArticleModel

/// Decides which blocks of a page are the article, and by which rule each other one is dropped.
struct PageJudge {
  private let tree: PageTree
  private let text: PageText
  private let facts: [BlockFacts]
  private let signs: ElementSigns
  private var rules: [PageRule?]

  static func rules(
    _ tree: PageTree, _ text: PageText, _ facts: [BlockFacts]
  ) -> [PageRule?] {
    guard !text.blocks.isEmpty else { return [] }
    var judge = PageJudge(tree: tree, text: text, facts: facts)
    return judge.judge()
  }

  private init(tree: PageTree, text: PageText, facts: [BlockFacts]) {
    (self.tree, self.text, self.facts) = (tree, text, facts)
    signs = ElementSigns(tree, text)
    rules = [PageRule?](repeating: nil, count: text.blocks.count)
  }

  private mutating func judge() -> [PageRule?] {
    dropFurniture(in: 0, largestShare: 0.35, certainShare: 0.7)
    let root = Region.root(tree, text, weights(), signs)
    let inside = blocks(of: root)
    for index in rules.indices where !inside.contains(index) && rules[index] == nil {
      rules[index] = .outside
    }
    dropLinkLists(in: root)
    dropPhrases(inside)
    return rules
  }

  private func blocks(of node: Int) -> Range<Int> {
    let range = text.blocksOfNode[node]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  private func weights() -> BlockWeights {
    BlockWeights(text.blocks, facts) { rules[$0] != nil }
  }

  private mutating func drop(_ range: Range<Int>, _ rule: PageRule) {
    for index in range where rules[index] == nil { rules[index] = rule }
  }

  /// Drops elements that call themselves something else than the article, unless they hold so much
  /// of the text that the name has to mean something else.
  private mutating func dropFurniture(
    in root: Int, largestShare: Double, certainShare: Double
  ) {
    let weights = weights()
    let all = Double(weights.mass(blocks(of: root)))
    var index = root + 1
    while index < Int(tree.nodes[root].end) {
      let range = blocks(of: index)
      if let rule = signs[index].furniture, !range.isEmpty {
        let share = Double(weights.mass(range))
        if share <= all * (rule.isCertain ? certainShare : largestShare) {
          drop(range, rule)
          index = Int(tree.nodes[index].end)
          continue
        }
      }
      index += 1
    }
  }

  /// Drops lists and boxes whose text is mostly links.
  private mutating func dropLinkLists(in root: Int) {
    let weights = weights()
    var index = root + 1
    while index < Int(tree.nodes[root].end) {
      let range = blocks(of: index)
      guard let tag = tree.nodes[index].tag, tag.isBlock, !range.isEmpty,
        weights.mass(range) == 0, weights.linkDensity(range) > 0.5,
        weights.bytes(range) > 0
      else {
        index += 1
        continue
      }
      let links = text.blocks[range].reduce(0) { $0 + $1.links.count }
      if links > 1 || tag.headingLevel == nil, !isInline(range) { drop(range, .linkList) }
      index = Int(tree.nodes[index].end)
    }
  }

  private func isInline(_ range: Range<Int>) -> Bool {
    range.count == 1 && text.blocks[range.lowerBound].kind == .heading
  }

  private mutating func dropPhrases(_ range: Range<Int>) {
    for index in range where rules[index] == nil {
      if facts[index].words == 0 {
        rules[index] = .separator
      } else if let match = facts[index].furniture {
        rules[index] = PageRule(match.kind)
      }
    }
  }
}

extension PageRule {
  init(_ kind: FurnitureKind) { self = PageRule(rawValue: kind.rawValue) ?? .navigation }
}
