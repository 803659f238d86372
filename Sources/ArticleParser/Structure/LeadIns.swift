import ArticleModel

/// Gives list items the block that introduces them.
enum LeadIns {
  /// An item of a list inside a list is introduced by the item that holds it; any other by the block
  /// right before the list, where that is a line with a colon, or a heading or a paragraph.
  static func set(in blocks: inout [Block], text: ReadingText) {
    var parents: [Int] = []
    var introduction: Int?
    for index in blocks.indices where blocks[index].isKept {
      guard blocks[index].kind == .listItem else {
        parents = []
        introduction = introduces(blocks[index]) ? index : nil
        continue
      }
      let level = max(1, blocks[index].level)
      parents.removeSubrange(min(level - 1, parents.count)...)
      blocks[index].leadIn = parents.last ?? introduction
      parents.append(index)
    }
  }

  private static func introduces(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading, .caption, .blockQuote: true
    case .title, .byline, .listItem, .table, .code, .other: false
    }
  }
}
