import ArticleModel

/// Finds repeated boxes that each announce another page: same element, same class, a linked title.
struct Teasers {
  let tree: PageTree
  let text: PageText
  let facts: [BlockFacts]

  private static let fewest = 3
  /// A box with more text than this says something itself.
  private static let longestBox = 700

  private struct Shape: Hashable {
    var tag: HTMLTag
    var words: UInt64
  }

  /// The boxes, in groups of their like.
  func groups() -> [[Int]] {
    var groups: [[Int]] = []
    for node in tree.nodes.indices where text.blocks(of: node).count >= Self.fewest {
      let children = tree.children(of: node)
      guard children.count >= Self.fewest else { continue }
      var boxes: [Shape: [Int]] = [:]
      for child in children {
        guard let tag = tree.nodes[child].tag, tag.isBlock || tag == .a || tag == .other,
          !text.blocks(of: child).isEmpty
        else { continue }
        boxes[Shape(tag: tag, words: classHash(child, tag)), default: []].append(child)
      }
      for alike in boxes.values where areTeasers(alike) { groups.append(alike) }
    }
    return groups
  }

  /// Articles side by side are alike whatever their classes.
  private func classHash(_ node: Int, _ tag: HTMLTag) -> UInt64 {
    guard tag != .article, tag != .li, let classes = tree.bytes(of: .cssClass, at: node) else {
      return 0
    }
    var hash = TagName.seed
    for byte in classes { hash.add(byte) }
    return hash.hash
  }

  private func areTeasers(_ boxes: [Int]) -> Bool {
    guard boxes.count >= Self.fewest else { return false }
    let titled = boxes.count(where: hasLinkedTitle)
    let bytes = boxes.reduce(0) { sum, box in
      sum + text.blocks[text.blocks(of: box)].reduce(0) { $0 + $1.range.count }
    }
    return titled * 10 >= boxes.count * 7 && bytes < boxes.count * Self.longestBox
  }

  /// Whether one of the first blocks is a linked title: a picture's caption or a topic may precede it.
  private func hasLinkedTitle(_ box: Int) -> Bool {
    let blocks = text.blocks(of: box)
    return blocks.count > 1
      && blocks.prefix(2).contains { text.blocks[$0].linkDensity > 0.8 && facts[$0].words > 2 }
  }
}
