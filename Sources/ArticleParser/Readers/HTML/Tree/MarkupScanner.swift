/// Finds the tags and comments of a page as the HTML standard's tokeniser does, without building
/// anything: what it takes to leave parts of a page out before the tree is built.
struct MarkupScanner {
  enum Mark {
    case open(Tag)
    case close(Tag)
    /// Anything between "<!" or "<?" and its end; comments in the proper sense apart.
    case comment(Range<Int>)
  }

  struct Tag {
    var name: TagName
    var range: Range<Int>
    /// Where the attributes stand.
    var attributes: Range<Int>
  }

  struct Attribute {
    /// nil of one that means something to a tree builder alone.
    var name: HTMLAttribute?
    /// Without its quotation marks; empty of an enormous one.
    var value: Range<Int>
  }

  /// A value this long is an embedded picture, never a word of the article.
  static let longestValue = 8_192
  static let mostAttributes = 128

  private let page: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  /// The attributes of the last tag that mean something to a reader.
  private(set) var attributes: [Attribute] = []
  /// Whether a section of characters has begun, which is one in drawings and formulas alone and may hold
  /// anything.
  private(set) var hasSections = false
  /// The parts of the last tag that nobody asks for: attributes that mean nothing to a reader,
  /// enormous values, attributes beyond number.
  private(set) var excess: [Range<Int>] = []

  init(_ page: UnsafeBufferPointer<UInt8>) { self.page = page }

  mutating func next() -> Mark? {
    while let start = find(UInt8(ascii: "<"), from: offset) {
      offset = start + 1
      guard offset < page.count else { return nil }
      let byte = page[offset]
      if byte.isASCIILetter { return tag(from: start, name: offset).map { .open($0) } }
      switch byte {
      case UInt8(ascii: "/"):
        guard offset + 1 < page.count, page[offset + 1].isASCIILetter else { continue }
        return tag(from: start, name: offset + 1).map { .close($0) }
      case UInt8(ascii: "!"):
        guard offset + 2 < page.count, page[offset + 1] == UInt8(ascii: "-"),
          page[offset + 2] == UInt8(ascii: "-")
        else {
          if page.stands("<![cdata[", at: start) { hasSections = true }
          continue
        }
        offset = endOfComment(from: start)
        return .comment(start..<offset)
      default: continue
      }
    }
    offset = page.count
    return nil
  }

  /// Goes on behind an element whose content is not markup; its end tag included where it has one.
  mutating func skipContent(of name: TagName) {
    offset = name == .script ? endOfScript() : endTag(of: name)?.upperBound ?? page.count
  }

  /// Goes on behind the end tag of an element, or stays where it has none.
  mutating func skipElement(_ name: TagName) -> Bool {
    guard let end = endTag(of: name) else { return false }
    offset = end.upperBound
    return true
  }

  // MARK: Tags

  private mutating func tag(from start: Int, name: Int) -> Tag? {
    offset = name
    var hash = TagName.seed
    while offset < page.count, !page[offset].endsTagName {
      hash.add(page[offset])
      offset += 1
    }
    let first = offset
    var end = offset
    attributes.removeAll(keepingCapacity: true)
    excess.removeAll(keepingCapacity: true)
    while true {
      let gap = offset
      while offset < page.count, page[offset].isHTMLSpace || page[offset] == UInt8(ascii: "/") {
        offset += 1
      }
      guard offset < page.count else { return nil }
      if page[offset] == UInt8(ascii: ">") { break }
      guard let (name, whole) = attribute() else { return nil }
      var value = whole
      end = offset
      if let name = HTMLAttribute.meaning(of: name), attributes.count < Self.mostAttributes {
        if value.count > Self.longestValue {
          excess.append(value)
          value = value.lowerBound..<value.lowerBound
        }
        attributes.append(Attribute(name: name, value: value))
      } else if let last = excess.last, last.upperBound == gap {
        excess[excess.count - 1] = last.lowerBound..<offset
      } else {
        excess.append(gap..<offset)
      }
    }
    offset += 1
    return Tag(name: hash, range: start..<offset, attributes: first..<end)
  }

  /// Reads over an attribute; nil where the page ends inside it.
  private mutating func attribute() -> (name: TagName, value: Range<Int>)? {
    var name = TagName.seed
    repeat {
      name.add(page[offset])
      offset += 1
    } while offset < page.count && !page[offset].endsTagName && page[offset] != UInt8(ascii: "=")
    return value().map { (name, $0) }
  }

  /// Reads over an attribute's value, where one follows.
  private mutating func value() -> Range<Int>? {
    let nameEnd = offset
    skipSpace()
    guard offset < page.count else { return nil }
    guard page[offset] == UInt8(ascii: "=") else {
      offset = nameEnd
      return nameEnd..<nameEnd
    }
    offset += 1
    skipSpace()
    guard offset < page.count else { return nil }
    let quote = page[offset]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = find(quote, from: offset + 1) else { return nil }
      defer { offset = end + 1 }
      return (offset + 1)..<end
    }
    let start = offset
    while offset < page.count, !page[offset].isHTMLSpace, page[offset] != UInt8(ascii: ">") {
      offset += 1
    }
    return start..<offset
  }

  private mutating func skipSpace() {
    while offset < page.count, page[offset].isHTMLSpace { offset += 1 }
  }

  // MARK: What is no markup

  private func endOfComment(from start: Int) -> Int {
    // "<!-->" and "<!--->" are whole comments.
    var search = start + 4
    if search < page.count, page[search] == UInt8(ascii: ">") { return search + 1 }
    if search + 1 < page.count, page[search] == UInt8(ascii: "-"),
      page[search + 1] == UInt8(ascii: ">")
    {
      return search + 2
    }
    while let end = find(UInt8(ascii: ">"), from: search) {
      let hasDashes = page[end - 1] == UInt8(ascii: "-") && page[end - 2] == UInt8(ascii: "-")
      let hasBang =
        page[end - 1] == UInt8(ascii: "!") && page[end - 2] == UInt8(ascii: "-")
        && page[end - 3] == UInt8(ascii: "-")
      if hasDashes && end - 2 >= start + 4 || hasBang && end - 3 >= start + 4 { return end + 1 }
      search = end + 1
    }
    return page.count
  }

  private func endTag(of name: TagName, from start: Int? = nil) -> Range<Int>? {
    var search = start ?? offset
    while let open = find(UInt8(ascii: "<"), from: search) {
      search = open + 1
      guard search < page.count, page[search] == UInt8(ascii: "/") else { continue }
      var hash = TagName.seed
      var end = search + 1
      while end < page.count, end - search < 12, !page[end].endsTagName {
        hash.add(page[end])
        end += 1
      }
      guard hash == name, end < page.count, page[end].endsTagName else { continue }
      let close = find(UInt8(ascii: ">"), from: end).map { $0 + 1 } ?? page.count
      return open..<close
    }
    return nil
  }

  /// Where a script ends: at its end tag, except for one inside "<!-- <script> … --> ".
  private func endOfScript() -> Int {
    var search = offset
    while let end = endTag(of: .script, from: search) {
      guard isInsideNestedScript(offset..<end.lowerBound) else { return end.upperBound }
      search = end.upperBound
    }
    // Nothing closes the outer one: the first end tag is a better guess than the page's end.
    return endTag(of: .script)?.upperBound ?? page.count
  }

  private func isInsideNestedScript(_ content: Range<Int>) -> Bool {
    guard content.count > 10 else { return false }
    let head = content.prefix(4_096)
    let text = UnsafeBufferPointer(rebasing: page[head])
    guard let comment = text.offset(of: "<!--"),
      let script = text.offset(of: "<script", from: comment)
    else { return false }
    let rest = UnsafeBufferPointer(rebasing: page[(head.lowerBound + script)..<content.upperBound])
    return rest.offset(of: "-->") == nil && rest.offset(of: "</script") == nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? { page.offset(of: byte, from: start) }
}
