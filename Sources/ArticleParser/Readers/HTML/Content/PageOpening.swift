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
    dropNextArticles(in: &document)
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

  private func isByline(_ index: Int) -> Bool { byline(index) != nil }

  private func byline(_ index: Int) -> Byline? {
    let block = text.blocks[index]
    guard block.kind == .paragraph || block.kind == .heading, block.range.count < 200 else {
      return nil
    }
    return bylines.byline(in: String(decoding: text.utf8[block.range], as: UTF8.self))
  }

  // MARK: The next article

  /// An article that another follows on the page has at least so many bytes of text.
  private static let leastText = 400
  /// How many blocks behind its heading the next article's byline may stand.
  private static let bylineReach = 3

  /// Drops what pages put below an article when a reader goes on scrolling: another article, with a
  /// heading like the title's and its own byline and date.
  private func dropNextArticles(in document: inout Document) {
    guard isTitleHeading(title) else { return }
    var bytes = 0
    for index in text.blocks.indices.dropFirst(title + 1) {
      if bytes >= Self.leastText, isTitleHeading(index), hasDatedByline(behind: index) {
        let start = isLabel(index - 1, in: document) ? index - 1 : index
        for other in start..<document.blocks.count where document.blocks[other].isKept {
          document.blocks[other].dropped = PageRule.nextArticle.rawValue
        }
        return
      }
      if document.blocks[index].isKept, facts[index].isRunningText {
        bytes += text.blocks[index].range.count
      }
    }
  }

  private func isTitleHeading(_ index: Int) -> Bool {
    text.blocks[index].kind == .heading && text.blocks[index].level == 1
  }

  private func hasDatedByline(behind heading: Int) -> Bool {
    let end = min(text.blocks.count, heading + 1 + Self.bylineReach)
    return (heading + 1..<end).prefix { !facts[$0].isRunningText }
      .contains { byline($0)?.published != nil }
  }

  /// "Next article": a word or two.
  private func isLabel(_ index: Int, in document: Document) -> Bool {
    index > title && document.blocks[index].isKept && document.blocks[index].kind == .paragraph
      && !facts[index].isRunningText && facts[index].words < 5
  }

  private func set(_ block: inout Block, _ kind: BlockKind) {
    (block.kind, block.level, block.number, block.dropped) = (kind, 0, nil, nil)
  }
}
