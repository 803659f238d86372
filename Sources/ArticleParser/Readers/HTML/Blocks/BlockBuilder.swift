import ArticleModel

/// Walks a page's tree and writes what a person reads of it, block by block.
struct BlockBuilder {
  private let tree: PageTree
  private let visibility: Visibility
  private var writer: BlockWriter
  private var open: [Frame] = []
  private var lists: [ListCounter] = []
  private var rows = TableRows()
  /// How many nodes before each one hold words.
  private let wordsBefore: [Int32]

  /// What an open element means for the text inside it.
  private struct Frame {
    var node: Int
    var end: Int
    var tag: HTMLTag
    var context: Context
  }

  private struct Context {
    var container = 0
    var listDepth = 0
    var heading: Int?
    var isQuote = false
    var isCaption = false
    var isCode = false
    var isPreformatted = false
    var isStrong = false
    /// Whether it is inside a table of data, and there inside a cell.
    var isInTable = false
    var isInCell = false
    var link: Int?
    /// The list, in `lists`, whose item it is.
    var item: Int?
  }

  static func text(of tree: PageTree, visibility: Visibility) -> PageText {
    var builder = BlockBuilder(tree: tree, visibility: visibility)
    return builder.walk()
  }

  private init(tree: PageTree, visibility: Visibility) {
    (self.tree, self.visibility) = (tree, visibility)
    writer = BlockWriter(nodes: tree.nodes.count, bytes: tree.bytes.count)
    var count: Int32 = 0
    wordsBefore =
      tree.nodes.map { node in
        defer { if tree.hasWords(node) { count += 1 } }
        return count
      } + [count]
  }

  /// An element without words does not part the words of a list item: pages put icons there.
  private func isInvisibleBoundary(_ index: Int, _ context: Context) -> Bool {
    context.item != nil && wordsBefore[index] == wordsBefore[Int(tree.nodes[index].end)]
  }

  private mutating func walk() -> PageText {
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index { leave(last) }
      let node = tree.nodes[index]
      guard let tag = node.tag else {
        write(node)
        index += 1
        continue
      }
      if visibility.isHidden(tag, index, in: tree), index > 0 {
        writer.noteHidden(hiddenText(index))
        writer.noteStart(of: index)
        index = max(index + 1, Int(node.end))
        continue
      }
      if NoteMarker.isMarker(tag, index, in: tree) {
        writer.noteStart(of: index)
        index = max(index + 1, Int(node.end))
        continue
      }
      enter(tag, index)
      index += 1
    }
    while let last = open.last { leave(last) }
    writer.endBlock()
    return writer.page
  }

  /// How much text a hidden element holds; what no browser shows at all does not count.
  private func hiddenText(_ index: Int) -> Int {
    guard tree.nodes[index].tag?.isUnseen == false else { return 0 }
    var bytes = 0
    for inner in index..<Int(tree.nodes[index].end) { bytes += tree.nodes[inner].text.count }
    return bytes
  }

  // MARK: Text

  private mutating func write(_ node: PageTree.Node) {
    let context = open.last?.context ?? Context()
    let text = tree.bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
    if context.isInCell {
      rows.write(text, source: node.source, isLink: context.link != nil)
      return
    }
    writer.write(
      text, source: node.source, keepsSpace: context.isPreformatted, link: context.link,
      isStrong: context.isStrong, opening: block(in: context))
  }

  /// Writes a mark that browsers add, at the place of the element it comes from.
  private mutating func write(mark: String, _ node: Int, _ context: Context) {
    let source = tree.nodes[node].source
    if context.isInCell {
      rows.write(Array(mark.utf8)[...], source: source, isLink: context.link != nil)
    } else {
      writer.write(
        Array(mark.utf8)[...], source: source, keepsSpace: context.isPreformatted,
        link: context.link, isStrong: context.isStrong, opening: block(in: context))
    }
  }

  private func block(in context: Context) -> PageBlock {
    var block = PageBlock(
      kind: kind(in: context), range: 0..<0, source: 0..<0, container: context.container,
      links: 0..<0)
    switch block.kind {
    case .heading: block.level = context.heading ?? 0
    case .listItem:
      block.level = max(1, context.listDepth)
      if let item = context.item, item < lists.count { block.number = lists[item].number }
    default: break
    }
    return block
  }

  private func kind(in context: Context) -> BlockKind {
    if context.heading != nil { return .heading }
    if context.isCode { return context.isQuote ? .blockQuote : .code }
    if context.isCaption { return .caption }
    if context.item != nil { return .listItem }
    return context.isQuote ? .blockQuote : .paragraph
  }

  // MARK: Elements

  private mutating func enter(_ tag: HTMLTag, _ index: Int) {
    var context = open.last?.context ?? Context()
    if tag.isBlock, !isInvisibleBoundary(index, context) {
      boundary(context)
      context.container = index
    }
    writer.noteStart(of: index)
    switch tag {
    case .br:
      context.isInCell ? rows.space() : context.heading == nil ? writer.lineBreak() : writer.space()
    case .hr: break
    case .ul, .ol, .menu, .dir:
      context.listDepth += 1
      context.item = nil
      context.isCaption = false
      lists.append(
        ListCounter(isOrdered: tag == .ol, start: tree[index, .start].flatMap { Int($0) }))
    case .li:
      if !lists.isEmpty {
        lists[lists.count - 1].next(value: tree[index, .value].flatMap { Int($0) })
      }
      context.listDepth = max(1, context.listDepth)
      context.item = max(0, lists.count - 1)
    case .dl:
      context.listDepth += 1
      context.item = nil
    case .dt: context.item = nil
    // A definition is an item without a number; the term before it introduces it.
    case .dd: context.item = lists.count
    case .q: write(mark: "\u{201C}", index, context)
    case .blockquote: context.isQuote = true
    case .figcaption, .caption: context.isCaption = true
    case .pre, .listing, .xmp: (context.isCode, context.isPreformatted) = (true, true)
    case .a: if tree.bytes(of: .href, at: index) != nil { context.link = index }
    case .b, .strong: context.isStrong = true
    case .table:
      context.isInTable = TableShape.isData(tree, index)
      context.isInCell = false
      if context.isInTable { rows = TableRows() }
    case .tr where context.isInTable: rows.startRow()
    case .td, .th:
      context.isInCell = context.isInTable
      if context.isInCell { rows.startCell(isHeading: tag == .th, tree: tree, node: index) }
    default:
      if let level = tag.headingLevel { context.heading = level }
    }
    open.append(
      Frame(node: index, end: Int(tree.nodes[index].end), tag: tag, context: context))
  }

  private mutating func leave(_ frame: Frame) {
    open.removeLast()
    if frame.tag == .q { write(mark: "\u{201D}", frame.node, frame.context) }
    if frame.tag == .tr, frame.context.isInTable { writeRow(frame) }
    if frame.context.container == frame.node { boundary(frame.context) }
    switch frame.tag {
    case .ul, .ol, .menu, .dir: if !lists.isEmpty { lists.removeLast() }
    default: break
    }
    writer.noteEnd(of: frame.node)
  }

  /// Where one block ends and the next begins; inside a row only a space.
  private mutating func boundary(_ context: Context) {
    if context.isInCell { rows.space() } else { writer.endBlock() }
  }

  private mutating func writeRow(_ frame: Frame) {
    writer.endBlock()
    let isFirst = rows.followsHeadings
    // What is quoted stays as it stands.
    guard let row = rows.endRow(repeatsHeadings: !frame.context.isQuote) else { return }
    if isFirst { writer.removeLastBlock() }
    writer.writeBlock(
      PageBlock(
        kind: frame.context.isQuote ? .blockQuote : .table, range: 0..<0, source: row.source,
        container: frame.node,
        linkBytes: row.linkBytes, links: 0..<0),
      row.sentence)
  }
}
