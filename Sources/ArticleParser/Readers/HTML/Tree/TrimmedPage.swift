import ArticleModel

/// A page cut down to what a tree is built from.
///
/// A tree builder's time goes by the byte. So it is not shown the parts that no reader sees: scripts,
/// style sheets, comments, drawings, attributes without meaning to us, tags nested too deeply. And a
/// stretch of plain text shapes the tree as a single character does: the builder is shown a stand-in
/// for it, and the tree's text is taken from the page.
struct TrimmedPage {
  private(set) var utf8: [UInt8] = []
  /// The places of JSON-LD scripts in the page as it was.
  private(set) var linkedData: [Range<Int>] = []
  /// Where parts were left out: the offset in the trimmed page, and how much is missing before it.
  private var cuts: [(offset: Int, removed: Int)] = []
  /// The stand-ins: the offset in the trimmed page, and the place of the text in the page.
  private var stretches: [(offset: Int, text: Range<Int>)] = []

  /// U+10FFFD, a character for private use that no page has.
  static let standIn: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBD]

  /// A shorter text stays as it is.
  static let shortestStretch = 16

  /// - Parameter page: valid UTF-8.
  /// - Parameter shortestStretch: in bytes; texts from that length on have a stand-in.
  init(_ page: UnsafeBufferPointer<UInt8>, shortestStretch: Int = Self.shortestStretch) {
    utf8.reserveCapacity(page.count / 3)
    let hasStandIns = shortestStretch < page.count && !Self.mayHoldStandIn(page)
    var scanner = MarkupScanner(page)
    var elements = OpenElements()
    var copied = 0
    var drawingsEnd = true
    var preformatted = 0

    func leaveOut(_ range: Range<Int>) {
      guard !range.isEmpty, range.lowerBound >= copied else { return }
      utf8.append(contentsOf: page[copied..<range.lowerBound])
      copied = range.upperBound
      cuts.append((utf8.count, copied - utf8.count))
    }

    func shorten(_ range: Range<Int>) {
      guard preformatted == 0, range.count > 1 else { return }
      switch Stretch(page, range) {
      case .space: leaveOut((range.lowerBound + 1)..<range.upperBound)
      case .text where hasStandIns && range.count >= shortestStretch:
        utf8.append(contentsOf: page[copied..<range.lowerBound])
        stretches.append((utf8.count, range))
        utf8.append(contentsOf: Self.standIn)
        copied = range.upperBound
        cuts.append((utf8.count, copied - utf8.count))
      case .text, .markup: break
      }
    }

    var textStart = 0
    while let mark = scanner.next() {
      shorten(textStart..<mark.start)
      switch mark {
      case .comment(let range):
        leaveOut(range)
      case .close(let tag):
        if tag.name.keepsSpace { preformatted = max(0, preformatted - 1) }
        if !elements.close(tag.name) { leaveOut(tag.range) }
      case .open(let tag):
        if tag.name.keepsSpace { preformatted += 1 }
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
          scanner.excess.forEach(leaveOut)
          scanner.skipContent(of: tag.name)
        } else if elements.open(tag.name, tag: Self.hash(page[tag.range])) {
          scanner.excess.forEach(leaveOut)
        } else {
          leaveOut(tag.range)
        }
      }
      textStart = scanner.offset
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

  /// Whether the stand-in could be on the page itself, as a character or a numeric reference.
  private static func mayHoldStandIn(_ page: UnsafeBufferPointer<UInt8>) -> Bool {
    page.offset(of: "\u{10FFFD}") != nil
      || page.offset(of: "&#") != nil
        && (page.offset(of: "10fffd") != nil || page.offset(of: "1114109") != nil)
  }
}

// MARK: The way back

extension TrimmedPage {
  /// The place in the whole page of a place in the trimmed one.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return range.isEmpty ? start..<start : start..<max(start, source(range.upperBound - 1) + 1)
  }

  private func source(_ offset: Int) -> Int {
    let after = cuts.partitioningIndex { $0.offset > offset }
    return after == 0 ? offset : offset + cuts[after - 1].removed
  }

  /// The number of the first stand-in at or behind an offset of the trimmed page.
  func firstStretch(from offset: Int) -> Int { stretches.partitioningIndex { $0.offset >= offset } }

  /// The place in the page of the text for which a stand-in stands; nil behind the last.
  func stretch(_ number: Int) -> Range<Int>? {
    number < stretches.count ? stretches[number].text : nil
  }
}

/// What stands between two tags.
private enum Stretch {
  case space
  /// Plain text: nothing in it that a tree builder would have to read.
  case text
  case markup

  init(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var isSpace = true
    for offset in range {
      let byte = page[offset]
      if byte > 0x3C {
        isSpace = false
      } else if !byte.isHTMLSpace {
        if byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") {
          self = .markup
          return
        }
        isSpace = false
      }
    }
    self = isSpace ? .space : .text
  }
}

extension MarkupScanner.Mark {
  fileprivate var start: Int {
    switch self {
    case .open(let tag), .close(let tag): tag.range.lowerBound
    case .comment(let range): range.lowerBound
    }
  }
}

extension TagName {
  /// Elements whose content is text up to their end tag.
  fileprivate static let rawText: Set<TagName> = [
    TagName("title"), TagName("textarea"), TagName("iframe"), TagName("xmp"), TagName("noembed"),
    TagName("noframes"),
  ]

  /// Whether white space counts inside the element.
  fileprivate var keepsSpace: Bool { self == .pre || self == .listing }
}
