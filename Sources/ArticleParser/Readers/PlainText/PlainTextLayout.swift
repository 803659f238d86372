import ArticleModel

/// Lays lines out as blocks. Each `take…` looks at the lines from `index` on, and where they are of
/// its kind appends their block and moves on.
struct PlainTextLayout {
  let utf8: UnsafeBufferPointer<UInt8>
  let lines: [PlainLine]
  let isBodyOnly: Bool
  let wrap: LineWrap
  var index = 0
  var blocks: [Block] = []
  var nesting = ListNesting()

  init(utf8: UnsafeBufferPointer<UInt8>, lines: [PlainLine], isBodyOnly: Bool) {
    (self.utf8, self.lines, self.isBodyOnly) = (utf8, lines, isBodyOnly)
    wrap = LineWrap(lines)
    blocks.reserveCapacity(lines.count)
  }

  /// The blocks of all lines.
  mutating func read() -> [Block] {
    while index < lines.count {
      let isTaken =
        takeFence() || takeRule() || takeTable() || takeCode() || takeListItem() || takeCaption()
        || takeHeading()
      if !isTaken { takeParagraph() }
    }
    return blocks
  }

  /// Appends a block of the lines from `index` to another, that one included, and moves behind it.
  mutating func append(
    _ kind: BlockKind, to last: Int, level: Int = 0, from start: Int? = nil,
    number: ByteRange? = nil
  ) {
    let first = lines[index]
    let end = lines[last].text.content.upperBound
    blocks.append(
      Block(
        kind: kind, level: level, range: (start ?? first.text.content.lowerBound)..<end,
        source: first.text.start..<end,
        number: number.map { String(decoding: utf8[$0], as: UTF8.self) }))
    if kind != .listItem { nesting = ListNesting() }
    index = last + 1
  }

  /// The last line from `index` on for which a condition holds, given the first's.
  func lastLine(while condition: (Int) -> Bool) -> Int {
    var last = index
    while last + 1 < lines.count, condition(last + 1) { last += 1 }
    return last
  }

  // MARK: Rules and underlines

  /// A line of nothing but marks: the underline of a heading, or a rule.
  private mutating func takeRule() -> Bool {
    let line = lines[index]
    guard line.shape.words == 0 else { return false }
    if let level = underlineLevel(line), let previous = blocks.indices.last, index > 0,
      !line.text.isAfterBlank, blocks[previous].source.lowerBound == lines[index - 1].text.start,
      [.paragraph, .heading, .caption].contains(blocks[previous].kind)
    {
      blocks[previous].kind = .heading
      blocks[previous].level = level
      blocks[previous].source =
        blocks[previous].source.lowerBound..<line.text.content.upperBound
      index += 1
    } else {
      append(.other, to: index)
    }
    return true
  }

  private func underlineLevel(_ line: PlainLine) -> Int? {
    let bytes = utf8[line.text.content]
    guard bytes.count > 2, let first = bytes.first, bytes.allSatisfy({ $0 == first }) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "="): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "*"): return 2
    default: return nil
    }
  }

  // MARK: Paragraphs

  private mutating func takeParagraph() {
    let depth = lines[index].quoteDepth
    let last = lastLine { next in
      lines[next].quoteDepth == depth
        && (wrap.joins(lines, next - 1) || depth > 0 && !lines[next].text.isAfterBlank)
    }
    append(depth > 0 ? .blockQuote : .paragraph, to: last)
  }

  /// "Photo: …": the line under a picture.
  private mutating func takeCaption() -> Bool {
    guard !isBodyOnly, lines[index].shape.characters < 300,
      CaptionWords.isCaption(utf8[lines[index].text.content])
    else { return false }
    append(.caption, to: lastLine { wrap.joins(lines, $0 - 1) })
    return true
  }
}
