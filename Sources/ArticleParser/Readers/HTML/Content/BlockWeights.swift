import ArticleModel

/// How much running text a page's blocks hold, summed so that any run of blocks is one subtraction.
struct BlockWeights {
  /// Sums up to, but not including, each block.
  private var mass: [Int] = [0]
  private var bytes: [Int] = [0]
  private var linkBytes: [Int] = [0]

  init(_ blocks: [PageBlock], _ facts: [BlockFacts], isLeftOut: (Int) -> Bool) {
    for index in blocks.indices {
      let isIn = !isLeftOut(index)
      mass.append(mass[index] + (isIn ? Self.mass(of: blocks[index], facts[index]) : 0))
      bytes.append(bytes[index] + (isIn ? blocks[index].range.count : 0))
      linkBytes.append(linkBytes[index] + (isIn ? blocks[index].linkBytes : 0))
    }
  }

  /// What a block weighs as running text of an article.
  static func mass(of block: PageBlock, _ facts: BlockFacts) -> Int {
    guard facts.furniture == nil, block.linkDensity < 0.5 else { return 0 }
    let text = block.range.count - block.linkBytes
    switch block.kind {
    case .heading, .caption, .title, .byline, .other: return 0
    case .table, .code: return text / 3
    case .paragraph, .blockQuote: return facts.isRunningText ? text : text / 8
    case .listItem: return facts.isRunningText ? text * 2 / 3 : text / 8
    }
  }

  func mass(_ blocks: Range<Int>) -> Int { mass[blocks.upperBound] - mass[blocks.lowerBound] }
  func bytes(_ blocks: Range<Int>) -> Int { bytes[blocks.upperBound] - bytes[blocks.lowerBound] }

  func linkDensity(_ blocks: Range<Int>) -> Double {
    let all = bytes(blocks)
    let linked = linkBytes[blocks.upperBound] - linkBytes[blocks.lowerBound]
    return all == 0 ? 0 : Double(linked) / Double(all)
  }
}
