import ArticleModel

/// A page cut down to what a tree is built from.
///
/// A tree builder's time goes by the byte. So it is not shown the parts that no reader sees: scripts,
/// style sheets, comments, drawings, attributes without meaning to us, tags nested too deeply. A
/// stretch of plain text shapes the tree as a single character does: the builder is shown a stand-in
/// for it, and the tree's text is taken from the page. Nor do most attributes shape the tree: they are
/// set aside, and given back to their elements when the tree is built (see `TrimmedPlaces`).
struct TrimmedPage {
  private(set) var utf8: [UInt8] = []
  /// The places of JSON-LD scripts in the page as it was.
  private(set) var linkedData: [Range<Int>] = []
  /// How many nodes the tree will have, or few less: elements, and what stands between tags.
  private(set) var nodes = 8
  /// What was left out, and where.
  private(set) var places = TrimmedPlaces()

  /// U+10FFFD, a character for private use that no page has.
  static let standIn: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBD]

  /// A shorter text stays as it is, and so does one that begins with white space unless it is long.
  static let shortestStretch = 4
  private static let longStretch = 16

  /// - Parameter page: valid UTF-8.
  /// - Parameter shortestStretch: in bytes; texts from that length on have a stand-in.
  /// - Parameter setsAside: whether attributes are set aside.
  init(
    _ page: UnsafeBufferPointer<UInt8>, shortestStretch: Int = Self.shortestStretch,
    setsAside: Bool = true
  ) {
    utf8.reserveCapacity(page.count / 3)
    let hasStandIns = shortestStretch < page.count && !Self.mayHoldStandIn(page)
    // Each is compared with every tag.
    let (svg, script, style) = (TagName.svg, TagName.script, TagName.style)
    var scanner = MarkupScanner(page)
    var elements = OpenElements()
    var copied = 0
    var drawingsEnd = true
    var preformatted = 0
    var setsAside = setsAside

    func leaveOut(_ range: Range<Int>) {
      guard !range.isEmpty, range.lowerBound >= copied else { return }
      utf8.append(contentsOf: page[copied..<range.lowerBound])
      copied = range.upperBound
      places.cut(at: utf8.count, before: copied)
    }

    func leaveOutAttributes(_ tag: MarkupScanner.Tag) {
      // Behind it everything is text.
      if tag.name == .plaintext { setsAside = false }
      guard setsAside, !scanner.attributes.isEmpty, !tag.name.needsAttributes,
        scanner.attributes.allSatisfy({ Self.isPlain(page, $0.value) })
      else { return scanner.excess.forEach(leaveOut) }
      leaveOut(tag.attributes)
      places.setAside(
        scanner.attributes,
        ofTagAt: utf8.count - (tag.attributes.lowerBound - tag.range.lowerBound))
    }

    func mayStandIn(_ range: Range<Int>) -> Bool {
      guard hasStandIns, !scanner.hasSections, range.count >= shortestStretch else { return false }
      // In some places a tree builder parts white space from the text behind it.
      return range.count >= Self.longStretch || !page[range.lowerBound].isHTMLSpace
    }

    func shorten(_ range: Range<Int>) {
      guard preformatted == 0, range.count > 1 else { return }
      switch Stretch(page, range) {
      case .space: leaveOut((range.lowerBound + 1)..<range.upperBound)
      case .text where mayStandIn(range):
        utf8.append(contentsOf: page[copied..<range.lowerBound])
        places.standIn(at: utf8.count, for: range)
        utf8.append(contentsOf: Self.standIn)
        copied = range.upperBound
        places.cut(at: utf8.count, before: copied)
      case .text, .markup: break
      }
    }

    var textStart = 0
    while let mark = scanner.next() {
      shorten(textStart..<mark.start)
      if textStart < mark.start { nodes += 1 }
      switch mark {
      case .comment(let range):
        leaveOut(range)
      case .close(let tag):
        if tag.name.keepsSpace { preformatted = max(0, preformatted - 1) }
        if !elements.close(tag.name) { leaveOut(tag.range) }
      case .open(let tag):
        nodes += 1
        if tag.name.keepsSpace { preformatted += 1 }
        if tag.name == svg, drawingsEnd {
          drawingsEnd = scanner.skipElement(.svg)
          if drawingsEnd { leaveOut(tag.range.lowerBound..<scanner.offset) }
        } else if tag.name == script || tag.name == style {
          scanner.skipContent(of: tag.name)
          if tag.name == script, Self.isLinkedData(page, tag) {
            linkedData.append(tag.range.upperBound..<scanner.offset)
          }
          leaveOut(tag.range.lowerBound..<scanner.offset)
        } else if TagName.rawText.contains(tag.name) {
          scanner.excess.forEach(leaveOut)
          scanner.skipContent(of: tag.name)
        } else if elements.open(tag.name, tag: Self.hash(page[tag.range])) {
          leaveOutAttributes(tag)
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
    UnsafeBufferPointer(rebasing: page[tag.attributes])
      .offset(of: "ld+json") != nil
  }

  /// Whether a tree builder would take a value as it stands: it holds no reference, and nothing that
  /// is replaced by something else.
  private static func isPlain(_ page: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Bool {
    value.allSatisfy { offset in
      switch page[offset] {
      case UInt8(ascii: "&"), 0x7F, 0xEF...: false
      case 0x20...: page[offset] != 0xC2 || page[offset + 1] >= 0xA0
      case 0x09, 0x0A, 0x0C: true
      default: false
      }
    }
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

/// What stands between two tags.
private enum Stretch {
  case space
  /// Plain text: nothing in it that a tree builder would have to read but well-known references.
  case text
  case markup

  init(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var isSpace = true
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = page[offset]
      var length = 1
      if byte > 0x3C {
        isSpace = false
      } else if byte == UInt8(ascii: "&") {
        guard let reference = CharacterReference(page, offset..<range.upperBound) else {
          self = .markup
          return
        }
        length = reference.length
        isSpace = false
      } else if !byte.isHTMLSpace {
        if byte < 0x20 || byte == UInt8(ascii: "<") {
          self = .markup
          return
        }
        isSpace = false
      }
      offset += length
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
  fileprivate static let rawText = TagNames([
    "title", "textarea", "iframe", "xmp", "noembed", "noframes",
  ])

  /// Elements whose attributes a tree builder compares, joins or looks at; those of links it need not
  /// compare, as no two of them are open at once.
  fileprivate var needsAttributes: Bool { Self.withAttributes.contains(self) }

  private static let withAttributes = TagNames([
    "html", "body", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
    "strong", "tt", "u", "input", "isindex", "annotation-xml",
  ])

  /// Whether white space counts inside the element.
  fileprivate var keepsSpace: Bool { self == .pre || self == .listing }
}
