private import CGumbo

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Builds a page's tree with gumbo. Nothing else knows of gumbo, so that another HTML5 parser could
/// take its place.
struct TreeBuilder {
  private var tree = PageTree()
  private let page: UnsafeBufferPointer<UInt8>
  /// What gumbo is shown of it, and where that is in memory.
  private let trimmed: TrimmedPage
  private let shown: UnsafeBufferPointer<UInt8>
  private let hasNumericReferences: Bool
  private var finger = TrimmedPlaces.Finger()

  /// The tree of a page; its places are those of the page.
  static func tree(of page: UnsafeBufferPointer<UInt8>) -> PageTree {
    tree(of: page, trimmed: TrimmedPage(page))
  }

  /// The tree of a page that has been trimmed already.
  static func tree(of page: UnsafeBufferPointer<UInt8>, trimmed: TrimmedPage) -> PageTree {
    trimmed.utf8.withUnsafeBufferPointer { shown in
      var builder = TreeBuilder(page: page, trimmed: trimmed, shown: shown)
      builder.build()
      return builder.tree
    }
  }

  private mutating func build() {
    guard let base = shown.baseAddress, !shown.isEmpty else { return }
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena(expecting: shown.count * 4))
    defer {
      // The output is not destroyed piece by piece: the arena takes all of it back at once.
      arena.pointee.release()
      arena.deinitialize(count: 1)
      arena.deallocate()
    }
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.userdata = UnsafeMutableRawPointer(arena)
    options.allocator = { arena, size in
      arena?.assumingMemoryBound(to: Arena.self).pointee.allocate(size)
    }
    options.deallocator = { arena, piece in
      guard let piece else { return }
      arena?.assumingMemoryBound(to: Arena.self).pointee.free(piece)
    }
    let output = base.withMemoryRebound(to: CChar.self, capacity: shown.count) {
      gumbo_parse_with_options(&options, $0, shown.count)
    }
    if let root = output?.pointee.root { add(root) }
  }

  private init(
    page: UnsafeBufferPointer<UInt8>, trimmed: TrimmedPage, shown: UnsafeBufferPointer<UInt8>
  ) {
    (self.page, self.trimmed, self.shown) = (page, trimmed, shown)
    hasNumericReferences = shown.offset(of: "&#") != nil
    tree.nodes.reserveCapacity(trimmed.nodes)
    tree.bytes.reserveCapacity(trimmed.places.bytes + shown.count / 4)
  }

  // MARK: Nodes

  private struct Open {
    /// The parser's vectors stay where they are as long as the arena does.
    var children: GumboVector
    var next: UInt32
    var node: Int32
  }

  private mutating func add(_ root: UnsafeMutablePointer<GumboNode>) {
    var open = enter(root, parent: -1).map { [$0] } ?? []
    while var top = open.popLast() {
      guard top.next < top.children.length else {
        tree.nodes[Int(top.node)].end = Int32(tree.nodes.count)
        continue
      }
      let child = top.children.data[Int(top.next)]
      top.next += 1
      open.append(top)
      if let child = child?.assumingMemoryBound(to: GumboNode.self),
        let entered = enter(child, parent: top.node)
      {
        open.append(entered)
      }
    }
  }

  /// Adds a node, and returns its children still to be added.
  private mutating func enter(_ node: UnsafeMutablePointer<GumboNode>, parent: Int32) -> Open? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      addElement(node.pointee.v.element, parent: parent)
      return Open(
        children: node.pointee.v.element.children, next: 0, node: Int32(tree.nodes.count - 1))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      addText(node.pointee.v.text, parent: parent)
      return nil
    default:
      return nil
    }
  }

  private mutating func addElement(_ element: GumboElement, parent: Int32) {
    let first = Int32(tree.attributes.count)
    if let offset = offset(element.original_tag) { addAttributes(ofTagAt: offset) }
    for index in 0..<Int(element.attributes.length) {
      guard
        let attribute = element.attributes.data[index]?.assumingMemoryBound(
          to: GumboAttribute.self),
        let name = attribute.pointee.name.flatMap({ MarkupNames.attribute($0) })
      else { continue }
      tree.attributes.append(.init(name: name, value: append(value: attribute.pointee.value)))
    }
    let place = tree.nodes.last?.source.lowerBound ?? 0
    let source = self.source(element.original_tag) ?? place..<place
    let tag: HTMLTag =
      switch element.tag_namespace {
      case GUMBO_NAMESPACE_SVG: .svg
      case GUMBO_NAMESPACE_MATHML: .math
      default: MarkupNames.tag(element.tag)
      }
    tree.nodes.append(
      .init(
        tag: tag, parent: parent, end: tree.nodes.count + 1,
        content: first..<Int32(tree.attributes.count), source: source))
  }

  /// Adds the attributes that were set aside of a tag.
  private mutating func addAttributes(ofTagAt offset: Int) {
    var finger = finger
    trimmed.places.forEachAttribute(ofTagAt: offset, &finger) { name, value in
      let start = Int32(tree.bytes.count)
      tree.bytes.append(contentsOf: page[value])
      tree.attributes.append(.init(name: name, value: start..<Int32(tree.bytes.count)))
    }
    self.finger = finger
  }

  private mutating func addText(_ text: GumboText, parent: Int32) {
    let place = tree.nodes.last?.source.upperBound ?? 0
    var source = self.source(text.original_text) ?? place..<place
    let start = Int32(tree.bytes.count)
    if let characters = text.text {
      let length = strlen(characters)
      let first = offset(text.original_text).map { trimmed.places.firstStretch(from: $0) }
      append(UnsafeRawBufferPointer(start: characters, count: length), from: first, &source)
    }
    tree.nodes.append(
      .init(
        tag: nil, parent: parent, end: tree.nodes.count + 1,
        content: start..<Int32(tree.bytes.count), source: source))
  }

  private func offset(_ piece: GumboStringPiece) -> Int? {
    guard let data = piece.data, let base = shown.baseAddress else { return nil }
    let offset = UnsafeRawPointer(data) - UnsafeRawPointer(base)
    return (0...shown.count).contains(offset) ? offset : nil
  }

  /// Where a piece of what gumbo was shown stands in the page.
  private mutating func source(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let start = offset(piece) else { return nil }
    return trimmed.places.source(start..<min(shown.count, start + piece.length), &finger)
  }

  /// Appends a text, from the page where a stand-in stands for it.
  private mutating func append(
    _ text: UnsafeRawBufferPointer, from firstStretch: Int?, _ source: inout Range<Int>
  ) {
    var number = firstStretch ?? 0
    var start = 0
    var search = 0
    while let base = text.baseAddress, search < text.count,
      let found = memchr(base + search, Int32(TrimmedPage.standIn[0]), text.count - search)
    {
      let offset = UnsafeRawPointer(found) - base
      search = offset + 1
      guard text[offset...].starts(with: TrimmedPage.standIn),
        let stretch = trimmed.places.stretch(number)
      else { continue }
      append(UnsafeRawBufferPointer(rebasing: text[start..<offset]))
      append(stretch)
      source = source.lowerBound..<max(source.upperBound, stretch.upperBound)
      number += 1
      start = offset + TrimmedPage.standIn.count
      search = start
    }
    append(UnsafeRawBufferPointer(rebasing: text[start...]))
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    guard !text.isEmpty else { return }
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: text)
    if hasNumericReferences { replaceInvalid(from: start) }
  }

  /// Appends a stretch of the page's text, its references resolved.
  private mutating func append(_ stretch: Range<Int>) {
    let text = UnsafeBufferPointer(rebasing: page[stretch])
    var start = 0
    while let mark = text.offset(of: UInt8(ascii: "&"), from: start) {
      tree.bytes.append(contentsOf: text[start..<mark])
      let reference = CharacterReference(text, mark..<text.count)
      tree.bytes.append(contentsOf: Unicode.UTF8.encode(reference?.scalar ?? "&") ?? .init())
      start = mark + (reference?.length ?? 1)
    }
    tree.bytes.append(contentsOf: text[start...])
  }

  private mutating func append(value text: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    if let text { append(UnsafeRawBufferPointer(start: text, count: strlen(text))) }
    return start..<Int32(tree.bytes.count)
  }
}

extension TreeBuilder {
  /// gumbo writes what "&#xD800;" or "&#99999999999;" asks for as if it were a character.
  private mutating func replaceInvalid(from start: Int) {
    let piece = tree.bytes[start...]
    guard piece.contains(where: { $0 >= 0x80 }), String(validating: piece, as: UTF8.self) == nil
    else { return }
    let repaired = String(decoding: piece, as: UTF8.self)
    tree.bytes.replaceSubrange(start..., with: repaired.utf8)
  }
}

/// gumbo's names as ours.
private enum MarkupNames {
  private static let tags: [HTMLTag] = (0..<Int(GUMBO_TAG_LAST.rawValue)).map { value in
    gumbo_normalized_tagname(GumboTag(UInt32(value))).flatMap {
      HTMLTag(rawValue: String(cString: $0))
    }
      ?? .other
  }

  static func tag(_ tag: GumboTag) -> HTMLTag {
    tags.indices.contains(Int(tag.rawValue)) ? tags[Int(tag.rawValue)] : .other
  }

  static func attribute(_ name: UnsafePointer<CChar>) -> HTMLAttribute? {
    var hash = TagName.seed
    var pointer = name
    while pointer.pointee != 0 {
      hash.add(UInt8(bitPattern: pointer.pointee))
      pointer += 1
    }
    return HTMLAttribute(hash)
  }
}
