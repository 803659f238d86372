import ArticleModel

/// Finds the part of a page that is the article: the smallest element that holds nearly all of the
/// running text.
enum Region {
  static func root(
    _ tree: PageTree, _ text: PageText, _ weights: BlockWeights, _ signs: ElementSigns
  ) -> Int {
    func mass(_ node: Int) -> Int {
      let range = text.blocksOfNode[node]
      return weights.mass(Int(range.lowerBound)..<Int(range.upperBound))
    }
    var root = 0
    while true {
      let all = mass(root)
      guard all > 0, let best = largestChild(of: root, tree, mass) else { return root }
      let sign = signs[best]
      let share = Double(mass(best)) / Double(all)
      let needed = sign.isBody ? 0.5 : sign.isArticle ? 0.6 : 0.75
      guard share >= needed, holdsBlocks(best, tree) else { return root }
      root = best
    }
  }

  private static func holdsBlocks(_ node: Int, _ tree: PageTree) -> Bool {
    switch tree.nodes[node].tag {
    case .p, .li, .blockquote, .ul, .ol, .pre, .dd, .dl, .tr, nil: false
    default: true
    }
  }

  private static func largestChild(
    of node: Int, _ tree: PageTree, _ mass: (Int) -> Int
  ) -> Int? {
    var best: Int?
    var most = 0
    var child = node + 1
    while child < Int(tree.nodes[node].end) {
      if tree.nodes[child].tag != nil {
        let mass = mass(child)
        if mass > most { (best, most) = (child, mass) }
      }
      child = Int(tree.nodes[child].end)
    }
    return best
  }
}
