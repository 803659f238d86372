import ArticleModel

/// Finds the part of a page that is the article: the element that declares itself its text, else the
/// smallest one that holds nearly all of the running text.
struct Region {
  let tree: PageTree
  let text: PageText
  let weights: BlockWeights
  let signs: ElementSigns

  /// A declared text counts where it holds at least this share of the page's running text.
  private static let smallestDeclared = 0.2

  func root() -> Int {
    if let body = declaredBody() { return descend(from: body, needing: { _ in 0.9 }) }
    return descend(from: 0) { $0.isArticle ? 0.6 : 0.75 }
  }

  private func mass(_ node: Int) -> Int { weights.mass(text.blocks(of: node)) }

  // MARK: Declared

  /// The element that calls itself the article's text, or the one that holds all that do.
  private func declaredBody() -> Int? {
    var bodies: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      guard signs[index].isBody, mass(index) > 0 else {
        index += 1
        continue
      }
      bodies.append(index)
      index = Int(tree.nodes[index].end)
    }
    guard let largest = bodies.max(by: { mass($0) < mass($1) }) else { return nil }
    let all = bodies.reduce(0) { $0 + mass($1) }
    guard Double(all) >= Self.smallestDeclared * Double(mass(0)) else { return nil }
    return mass(largest) * 10 >= all * 8 ? largest : commonAncestor(of: bodies)
  }

  private func commonAncestor(of nodes: [Int]) -> Int? {
    guard let first = nodes.first, let last = nodes.last else { return nil }
    var node = first
    while node >= 0, Int(tree.nodes[node].end) <= last { node = Int(tree.nodes[node].parent) }
    return node < 0 ? nil : node
  }

  // MARK: By weight

  /// Goes down to the smallest element that holds the needed share of its parent's text.
  private func descend(from start: Int, needing share: (ElementSign) -> Double) -> Int {
    var root = start
    while true {
      let all = mass(root)
      guard all > 0, let best = largestChild(of: root), holdsBlocks(best),
        Double(mass(best)) >= Double(all) * share(signs[best])
      else { return root }
      root = best
    }
  }

  private func holdsBlocks(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .p, .li, .blockquote, .ul, .ol, .pre, .dd, .dl, .tr, nil: false
    default: true
    }
  }

  private func largestChild(of node: Int) -> Int? {
    tree.children(of: node).filter { tree.nodes[$0].tag != nil }.max { mass($0) < mass($1) }
  }
}

extension PageText {
  /// The blocks inside a node.
  func blocks(of node: Int) -> Range<Int> {
    Int(blocksOfNode[node].lowerBound)..<Int(blocksOfNode[node].upperBound)
  }
}

extension PageTree {
  /// The nodes right inside a node.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      children.append(child)
      child = Int(nodes[child].end)
    }
    return children
  }
}
