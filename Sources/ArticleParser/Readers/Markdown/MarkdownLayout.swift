import ArticleModel

/// Lays the nodes of a Markdown tree out as blocks and their reading text.
struct MarkdownLayout {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []

  private let source: [UInt8]
  private let lineStarts: [Int]
  private var containers: [Container] = []
  private var listDepth = 0
  private var imageDepth = 0
  private var openStart = 0

  private enum Container {
    case list(nextNumber: Int?)
    /// An item, or a quotation, whose first block takes its mark along.
    case item(number: Int?, start: Int?)
    case quote(start: Int?)
  }

  init(source: [UInt8], body: Int) {
    self.source = source
    var starts = [body]
    for offset in body..<source.count {
      let isLineEnd =
        source[offset] == 0x0A
        || source[offset] == 0x0D && !(offset + 1 < source.count && source[offset + 1] == 0x0A)
      if isLineEnd { starts.append(offset + 1) }
    }
    lineStarts = starts
    text.reserveCapacity(source.count)
  }

  // MARK: Nodes

  mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .list:
      containers.append(.list(nextNumber: node.firstNumber))
      listDepth += 1
    case .item: enterItem(node)
    case .quote: containers.append(.quote(start: offset(of: node.start)))
    case .paragraph, .heading, .table: open()
    case .row where text.count > openStart: text.append(0x0A)
    case .code:
      open()
      node.appendLiteral(to: &text)
      close(.code, node)
    case .html:
      var literal: [UInt8] = []
      node.appendLiteral(to: &literal)
      for run in VisibleText.runs(ofHTML: literal) {
        open()
        text += run.text
        if run.isHidden { close(.code, node, dropped: "script") } else { close(.paragraph, node) }
      }
    case .text, .inlineCode:
      if imageDepth == 0 { node.appendLiteral(to: &text) }
    case .softBreak: text.append(0x20)
    case .lineBreak: text.append(0x0A)
    case .image: imageDepth += 1
    case .row, .cell, .footnote, .other: break
    }
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .list:
      containers.removeLast()
      listDepth -= 1
    case .item, .quote: containers.removeLast()
    case .paragraph: closeParagraph(node)
    case .heading:
      close(.heading, node, level: node.headingLevel)
    case .cell: text.append(0x09)
    case .row: trimEnd()
    case .table: close(.table, node)
    case .image: imageDepth -= 1
    default: break
    }
  }

  private mutating func enterItem(_ node: MarkdownNode) {
    var number: Int?
    if case .list(let next)? = containers.last {
      number = next
      containers[containers.count - 1] = .list(nextNumber: next.map { $0 + 1 })
    }
    containers.append(.item(number: number, start: offset(of: node.start)))
  }

  // MARK: Blocks

  private mutating func open() {
    openStart = text.count
    guard !text.isEmpty else { return }
    text.append(contentsOf: [0x0A, 0x0A])
    openStart = text.count
  }

  /// The first paragraph of an item is the item; a later one stays a paragraph.
  private mutating func closeParagraph(_ node: MarkdownNode) {
    switch containers.last {
    case .item(let number, .some):
      close(.listItem, node, level: listDepth, number: number.map(String.init))
    case .quote: close(.blockQuote, node)
    default: close(.paragraph, node)
    }
  }

  private mutating func close(
    _ kind: BlockKind, _ node: MarkdownNode, level: Int = 0, number: String? = nil,
    dropped: String? = nil
  ) {
    trimEnd()
    trimStart()
    guard text.count > openStart else {
      text.removeLast(min(text.count, openStart > 1 ? 2 : 0))
      return
    }
    let start = takeContainerStart() ?? offset(of: node.start)
    let end = min(source.count, offset(of: node.end) + 1)
    var block = Block(
      kind: kind, level: level, range: openStart..<text.count,
      source: min(start, end)..<max(start, end), dropped: dropped, number: number)
    if kind == .heading { takeHeadingNumber(&block) }
    blocks.append(block)
  }

  /// Where the quotation bar or list mark of the innermost container stands, for its first block.
  private mutating func takeContainerStart() -> Int? {
    switch containers.last {
    case .item(let number, let start):
      containers[containers.count - 1] = .item(number: number, start: nil)
      return start
    case .quote(let start):
      containers[containers.count - 1] = .quote(start: nil)
      return start
    default: return nil
    }
  }

  private func takeHeadingNumber(_ block: inout Block) {
    text.withUnsafeBufferPointer { utf8 in
      guard let mark = LineMark(utf8, block.range), let number = mark.number,
        mark.textStart < block.range.upperBound, mark.isRoman || mark.isNumeric
      else { return }
      block.number = String(decoding: utf8[number], as: UTF8.self)
      block.range = mark.textStart..<block.range.upperBound
    }
  }

  private mutating func trimEnd() {
    while text.count > openStart, let last = text.last, last <= 0x20 { text.removeLast() }
  }

  private mutating func trimStart() {
    let blanks = text[openStart...].prefix { $0 == 0x0A || $0 == 0x0D }
    if !blanks.isEmpty { text.removeSubrange(blanks.indices) }
  }

  /// The byte of the source at a line and column; within the source whatever the library says.
  private func offset(of place: (line: Int, column: Int)) -> Int {
    let line = min(max(place.line - 1, 0), lineStarts.count - 1)
    return min(max(lineStarts[line] + place.column - 1, 0), source.count)
  }
}
