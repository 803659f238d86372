/// A page without the parts that no reader sees and that would only slow the tree builder down:
/// scripts, style sheets, comments, drawings, embedded pictures, and tags nested too deeply.
struct TrimmedPage {
  private(set) var utf8: [UInt8] = []
  /// The places of JSON-LD scripts in the page as it was.
  private(set) var linkedData: [Range<Int>] = []
  /// Where parts were left out: the offset in the trimmed page, and how much is missing before it.
  private var cuts: [(offset: Int, removed: Int)] = []

  init(_ page: UnsafeBufferPointer<UInt8>) {
    utf8.reserveCapacity(page.count / 2)
    var scanner = MarkupScanner(page)
    var elements = OpenElements()
    var copied = 0
    var drawingsEnd = true

    func leaveOut(_ range: Range<Int>) {
      guard !range.isEmpty, range.lowerBound >= copied else { return }
      utf8.append(contentsOf: page[copied..<range.lowerBound])
      copied = range.upperBound
      cuts.append((utf8.count, copied - utf8.count))
    }

    while let mark = scanner.next() {
      switch mark {
      case .comment(let range):
        leaveOut(range)
      case .close(let tag):
        if !elements.close(tag.name) { leaveOut(tag.range) }
      case .open(let tag):
        if tag.name == .svg, drawingsEnd {
          drawingsEnd = scanner.skipElement(.svg)
          if drawingsEnd { leaveOut(tag.range.lowerBound..<scanner.offset) }
        } else if tag.name == .script || tag.name == .style {
          scanner.skipContent(of: tag.name)
          if tag.name == .script, Self.isLinkedData(page, tag) {
            linkedData.append(tag.range.upperBound..<scanner.offset)
          }
          leaveOut(tag.range.lowerBound..<scanner.offset)
        } else if TagName.rawText.contains(tag.name) {
          tag.excess.forEach(leaveOut)
          scanner.skipContent(of: tag.name)
        } else if elements.open(tag.name, tag: Self.hash(page[tag.range])) {
          tag.excess.forEach(leaveOut)
        } else {
          leaveOut(tag.range)
        }
      }
    }
    utf8.append(contentsOf: page[copied...])
  }

  private static func isLinkedData(
    _ page: UnsafeBufferPointer<UInt8>, _ tag: MarkupScanner.Tag
  ) -> Bool {
    UnsafeBufferPointer(rebasing: page[tag.attributes..<tag.range.upperBound])
      .offset(of: "ld+json") != nil
  }

  /// Only formatting elements are told apart by it, whose tags are short.
  private static func hash(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = TagName.seed
    for byte in tag.prefix(256) { hash.add(byte) }
    return hash.hash
  }

  /// The place in the whole page of a place in the trimmed one.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return range.isEmpty ? start..<start : start..<max(start, source(range.upperBound - 1) + 1)
  }

  private func source(_ offset: Int) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + cuts[low - 1].removed
  }
}

extension TagName {
  /// Elements whose content is text up to their end tag.
  static let rawText: Set<TagName> = [
    TagName("title"), TagName("textarea"), TagName("iframe"), TagName("xmp"), TagName("noembed"),
    TagName("noframes"),
  ]
}
