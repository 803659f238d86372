import ArticleModel

/// Writes the reading text: white space collapsed as browsers do, one blank line between blocks.
struct BlockWriter {
  private(set) var page: PageText
  /// The block being written, once it has a first character.
  private var current: PageBlock?
  private var owesSpace = false
  private var breaks = 0

  /// - Parameter bytes: about how many there will be to write.
  init(nodes: Int, bytes: Int) {
    page = PageText(blocksOfNode: [Range<Int32>](repeating: 0..<0, count: nodes))
    page.utf8.reserveCapacity(bytes)
  }

  // MARK: Writing

  /// Appends text to the block that is open, or opens one.
  mutating func write(
    _ text: ArraySlice<UInt8>, source: Range<Int>, keepsSpace: Bool, link: Int?, isStrong: Bool,
    opening block: PageBlock
  ) {
    if keepsSpace {
      writeKeepingSpace(text, source: source, opening: block)
      return
    }
    text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        if text[start].isHTMLSpace {
          owesSpace = true
          start += 1
          continue
        }
        // What stands between single spaces is taken in one piece.
        var end = start + 1
        while end < text.count,
          text[end] > 0x20 || !text[end].isHTMLSpace
            || text[end] == 0x20 && end + 1 < text.count && !text[end + 1].isHTMLSpace
        {
          end += 1
        }
        append(
          UnsafeBufferPointer(rebasing: text[start..<end]), source: source, link: link,
          isStrong: isStrong, opening: block)
        start = end
      }
    }
  }

  private mutating func append(
    _ words: UnsafeBufferPointer<UInt8>, source: Range<Int>, link: Int?, isStrong: Bool,
    opening block: PageBlock
  ) {
    if breaks > 1 { endBlock() }
    open(source, block)
    let before = page.utf8.count
    if page.utf8.count > (current?.range.lowerBound ?? 0) {
      if breaks == 1 { page.utf8.append(0x0A) } else if owesSpace { page.utf8.append(0x20) }
    }
    (breaks, owesSpace) = (0, false)
    let start = page.utf8.count
    page.utf8.append(contentsOf: words)
    extend(source)
    if isStrong { current?.strongBytes += page.utf8.count - before }
    guard let link else { return }
    let isSame =
      page.links.last?.node == link && page.links.count > (current?.links.lowerBound ?? 0)
    current?.linkBytes += page.utf8.count - (isSame ? before : start)
    if isSame {
      let first = page.links[page.links.count - 1].range.lowerBound
      page.links[page.links.count - 1].range = first..<page.utf8.count
    } else {
      page.links.append(PageLink(node: link, range: start..<page.utf8.count))
    }
  }

  private mutating func writeKeepingSpace(
    _ text: ArraySlice<UInt8>, source: Range<Int>, opening block: PageBlock
  ) {
    guard current != nil || !text.allSatisfy(\.isHTMLSpace) else { return }
    open(source, block)
    if breaks > 0, page.utf8.count > (current?.range.lowerBound ?? 0) {
      page.utf8.append(contentsOf: repeatElement(0x0A, count: min(breaks, 2)))
    }
    (breaks, owesSpace) = (0, false)
    page.utf8.append(contentsOf: text)
    extend(source)
  }

  private mutating func open(_ source: Range<Int>, _ block: PageBlock) {
    guard current == nil else { return }
    if !page.blocks.isEmpty { page.utf8.append(contentsOf: [0x0A, 0x0A]) }
    var opened = block
    opened.range = page.utf8.count..<page.utf8.count
    opened.source = source
    opened.links = page.links.count..<page.links.count
    current = opened
    (breaks, owesSpace) = (0, false)
  }

  private mutating func extend(_ source: Range<Int>) {
    guard let place = current?.source else { return }
    current?.source =
      min(place.lowerBound, source.lowerBound)..<max(place.upperBound, source.upperBound)
  }

  /// A space where one element ends and the next begins without one.
  mutating func space() { owesSpace = true }

  mutating func lineBreak() { breaks += 1 }

  // MARK: Blocks

  mutating func endBlock() {
    (breaks, owesSpace) = (0, false)
    guard var block = current else { return }
    current = nil
    let start = block.range.lowerBound
    let trimmed = Self.trim(page.utf8, start..<page.utf8.count)
    page.utf8.removeSubrange(trimmed.upperBound...)
    if trimmed.lowerBound > start {
      page.utf8.removeSubrange(start..<trimmed.lowerBound)
      for index in block.links.lowerBound..<page.links.count {
        let range = page.links[index].range
        let shift = trimmed.lowerBound - start
        page.links[index].range =
          max(start, range.lowerBound - shift)..<max(start, range.upperBound - shift)
      }
    }
    guard start < page.utf8.count else {
      page.utf8.removeLast(page.blocks.isEmpty ? 0 : 2)
      page.links.removeSubrange(block.links.lowerBound...)
      return
    }
    block.range = start..<page.utf8.count
    block.linkBytes = min(block.linkBytes, block.range.count)
    block.links = block.links.lowerBound..<page.links.count
    page.blocks.append(block)
  }

  /// Writes a whole block.
  mutating func writeBlock(_ block: PageBlock, _ text: [UInt8]) {
    endBlock()
    open(block.source, block)
    page.utf8.append(contentsOf: text)
    endBlock()
  }

  /// Takes the last block back: a table's heading that its rows repeat.
  mutating func removeLastBlock() {
    guard current == nil, let last = page.blocks.popLast() else { return }
    page.utf8.removeSubrange((page.blocks.last?.range.upperBound ?? 0)...)
    page.links.removeSubrange(last.links)
  }

  /// Without white space of any script at both ends, and marks that are not seen.
  private static func trim(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int> {
    utf8.withUnsafeBufferPointer { utf8 in
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end {
        let (scalar, length) = utf8.scalar(at: start)
        guard Characters.isBlank(scalar) else { break }
        start += length
      }
      while end > start {
        let (scalar, length) = utf8.scalar(before: end)
        guard Characters.isBlank(scalar) else { break }
        end -= length
      }
      return start..<end
    }
  }

  // MARK: Elements

  mutating func noteStart(of node: Int) {
    let count = Int32(page.blocks.count)
    page.blocksOfNode[node] = count..<count
  }

  mutating func noteEnd(of node: Int) {
    let start = page.blocksOfNode[node].lowerBound
    page.blocksOfNode[node] = start..<max(start, Int32(page.blocks.count))
  }

  mutating func noteHidden(_ bytes: Int) { page.hiddenBytes += bytes }
}
