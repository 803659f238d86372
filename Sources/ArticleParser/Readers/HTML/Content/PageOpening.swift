import ArticleModel

/// Marks what stands around a page's title: the title itself, subtitle, bylines and dates.
struct PageOpening {
  /// The block that shows the title.
  let title: Int
  let text: PageText
  let facts: [BlockFacts]
  let bylines: BylineReader

  /// How many blocks behind the title may be bylines.
  private static let reach = 8
  private static let mostSubtitleWords = 60

  func mark(_ document: inout Document) {
    set(&document.blocks[title], .title)
    // What stands before the title is the site's, not the article's, unless it is running text.
    for index in 0..<title where document.blocks[index].isKept && !facts[index].isRunningText {
      document.blocks[index].dropped = PageRule.outside.rawValue
    }
    let end = max(title + 1, min(document.blocks.count, title + Self.reach))
    for index in (title + 1)..<end {
      let block = document.blocks[index]
      if block.isKept, facts[index].isRunningText { break }
      guard Self.around.contains(block.dropped ?? "") || block.isKept else { continue }
      if isByline(index) {
        set(&document.blocks[index], .byline)
      } else if block.dropped == PageRule.subtitle.rawValue,
        document.declared.subtitle == nil, facts[index].words <= Self.mostSubtitleWords
      {
        document.declared.subtitle = document.text[block.range]
        document.declared.evidence.subtitle = "lead"
      }
    }
  }

  /// The rules that drop what stands between title and text.
  private static let around = Set(
    [PageRule.outside, .byline, .subtitle, .header, .separator].map(\.rawValue))

  private func isByline(_ index: Int) -> Bool {
    let block = text.blocks[index]
    guard block.kind == .paragraph || block.kind == .heading, block.range.count < 200 else {
      return false
    }
    return bylines.byline(in: String(decoding: text.utf8[block.range], as: UTF8.self)) != nil
  }

  private func set(_ block: inout Block, _ kind: BlockKind) {
    (block.kind, block.level, block.number, block.dropped) = (kind, 0, nil, nil)
  }
}
