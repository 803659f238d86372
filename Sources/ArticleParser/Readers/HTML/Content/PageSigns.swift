import ArticleModel

/// Reads what a page's markup says against each of its blocks: that it stands outside the article's
/// element, in a part that calls itself something else, among teasers or links. How much that weighs
/// is the judge's to say, who hears the words, too.
struct PageSigns {
  private let tree: PageTree
  private let text: PageText
  private let facts: [BlockFacts]
  private let elements: ElementSigns
  private var rules: [PageRule?]

  /// The rule that speaks against each block; nil where none does.
  static func rules(
    _ tree: PageTree, _ text: PageText, _ facts: [BlockFacts]
  ) -> [PageRule?] {
    guard !text.blocks.isEmpty else { return [] }
    var signs = PageSigns(tree: tree, text: text, facts: facts)
    signs.read()
    return signs.rules
  }

  private init(tree: PageTree, text: PageText, facts: [BlockFacts]) {
    (self.tree, self.text, self.facts) = (tree, text, facts)
    elements = ElementSigns(tree, text)
    rules = [PageRule?](repeating: nil, count: text.blocks.count)
  }

  private mutating func read() {
    markMarkup()
    if let turns = Turns(text: text, facts: facts).blocks() { mark(turns, .comments) }
    markFurniture(in: 0)
    markTeasers()
    let root = Region(tree: tree, text: text, weights: weights(), signs: elements).root()
    let inside = text.blocks(of: root)
    let lead = lead(before: inside.lowerBound)
    for index in rules.indices where !inside.contains(index) && rules[index] == nil {
      rules[index] = lead.contains(index) ? .subtitle : .outside
    }
    markLinkLists(in: root)
    markAnnouncedLinks(inside)
    markCounters(inside)
    markRepeated(inside)
  }

  /// The running text between the page's main heading and the article's text: its subtitle, which
  /// some pages set as a lower heading right behind.
  private func lead(before start: Int) -> Set<Int> {
    let reach = max(0, start - 12)
    guard
      let heading = (reach..<start).last(where: {
        text.blocks[$0].level == 1 && text.blocks[$0].kind == .heading
      })
    else { return [] }
    return Set(
      ((heading + 1)..<start).filter {
        let isText =
          text.blocks[$0].kind == .paragraph
          ? facts[$0].isRunningText
          : text.blocks[$0].kind == .heading && $0 == heading + 1
            && facts[$0].shape.words >= Self.fewestSubtitleWords
        return isText && facts[$0].furniture == nil && text.blocks[$0].linkDensity < 0.5
      })
  }

  /// A heading of fewer words heads something.
  private static let fewestSubtitleWords = 7

  private func weights() -> BlockWeights {
    BlockWeights(text.blocks, facts) { rules[$0] != nil }
  }

  private mutating func mark(_ range: Range<Int>, _ rule: PageRule) {
    for index in range where rules[index] == nil { rules[index] = rule }
  }

  /// Marks elements that call themselves something else than the article, unless they hold so much
  /// of the text that the name has to mean something else.
  private mutating func markFurniture(in root: Int) {
    let weights = weights()
    let all = Double(weights.mass(text.blocks(of: root)))
    var index = root + 1
    while index < Int(tree.nodes[root].end) {
      let range = text.blocks(of: index)
      if let rule = elements[index].furniture, !range.isEmpty, !isTablePart(index, range),
        mayBe(rule, Double(weights.mass(range)), of: all),
        !rule.isBar || weights.bytes(range) <= Self.longestBar
      {
        mark(range, rule)
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
  }

  /// Rows and cells of data are named after what they tell of.
  private func isTablePart(_ node: Int, _ range: Range<Int>) -> Bool {
    tree.nodes[node].tag != .table && text.blocks[range].allSatisfy { $0.kind == .table }
  }

  /// Whether a part of the page with so much of its running text can be what it calls itself.
  private func mayBe(_ rule: PageRule, _ mass: Double, of all: Double) -> Bool {
    mass <= all * min(rule.largestShare, 0.35)
      || mass <= all * rule.largestShare && all - mass > Self.shortArticle
  }

  /// A bar of buttons, tags or dates with more text than this is something else.
  private static let longestBar = 500

  /// What is left of a page has to be at least this long where most of its text is dropped.
  private static let shortArticle = 800.0

  private mutating func markTeasers() {
    let weights = weights()
    let all = weights.mass(0..<rules.count)
    for boxes in Teasers(tree: tree, text: text, facts: facts).groups() {
      let mass = boxes.reduce(0) { $0 + weights.mass(text.blocks(of: $1)) }
      guard mass * 10 < all * 8 else { continue }
      for box in boxes { mark(text.blocks(of: box), .teaser) }
    }
  }

  /// Marks lists and boxes whose text is mostly links, each as a whole.
  private mutating func markLinkLists(in root: Int) {
    let weights = weights()
    var index = root + 1
    while index < Int(tree.nodes[root].end) {
      let range = text.blocks(of: index)
      guard let tag = tree.nodes[index].tag, tag.isBlock, !range.isEmpty else {
        index += 1
        continue
      }
      let isWhole = tag == .ul || tag == .ol || text.blocks[range.lowerBound].kind == .table
      if weights.linkDensity(range) > 0.5, weights.bytes(range) > 0, !hasRunningText(range),
        isLinks(range), !isAnnounced(range)
      {
        mark(range, .linkList)
        index = Int(tree.nodes[index].end)
      } else {
        index = isWhole ? Int(tree.nodes[index].end) : index + 1
      }
    }
  }

  /// "Read also: How the bridge was built": a short label and a link to another page, as editors put
  /// between an article's paragraphs in every language.
  private mutating func markAnnouncedLinks(_ range: Range<Int>) {
    for index in range where rules[index] == nil {
      let block = text.blocks[index]
      guard block.kind == .paragraph || block.kind == .heading, block.links.count == 1,
        let link = text.links[block.links].first, link.range.upperBound == block.range.upperBound
      else { continue }
      let label = text.utf8[block.range.lowerBound..<link.range.lowerBound]
        .reversed().drop { $0 == 0x20 || $0 == 0x0A }
      let labelWords = 1 + label.count { $0 == 0x20 }
      if label.first == UInt8(ascii: ":"), (3...Self.longestLabel).contains(label.count),
        Int(facts[index].words) - labelWords >= Self.fewestTitleWords
      {
        rules[index] = .related
      }
    }
  }

  /// A label has no more bytes, and a title no fewer words.
  private static let longestLabel = 32
  private static let fewestTitleWords = 4

  /// Whether the line before it ends with a colon: the article lists the links itself.
  private func isAnnounced(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    return before >= 0 && rules[before] == nil && facts[before].shape.endsWithColon
      && facts[before].words > 2
  }

  private func hasRunningText(_ range: Range<Int>) -> Bool {
    range.contains { facts[$0].isRunningText && text.blocks[$0].linkDensity < 0.5 }
  }

  /// Whether they are links to other pages, not a word or two that happen to be linked.
  private func isLinks(_ range: Range<Int>) -> Bool {
    if range.count == 1 {
      let block = text.blocks[range.lowerBound]
      return block.kind != .heading && block.linkDensity > 0.8
        && (facts[range.lowerBound].words > 3 || block.links.count > 2)
    }
    return text.blocks[range].reduce(0) { $0 + $1.links.count } > 1
  }

  private mutating func markMarkup() {
    for (index, block) in text.blocks.enumerated() where text.utf8[block.range.lowerBound] == 0x3C {
      let next = block.range.lowerBound + 1
      if block.kind != .code, next < block.range.upperBound, text.utf8[next].isASCIILetter {
        rules[index] = .markup
      }
    }
  }

  /// Marks numbers that stand by themselves: of comments, of pictures.
  private mutating func markCounters(_ range: Range<Int>) {
    for index in range where rules[index] == nil {
      if text.blocks[index].kind == .paragraph, facts[index].words == facts[index].numbers,
        facts[index].words > 0, text.blocks[index].range.count < 4
      {
        rules[index] = .counter
      }
    }
  }

  /// Marks the second and further copies of a text: captions of a gallery, pulled quotations.
  private mutating func markRepeated(_ range: Range<Int>) {
    var seen: [UInt64: Int] = [:]
    for index in range where rules[index] == nil && (8...40).contains(facts[index].words) {
      guard let first = seen[facts[index].hash] else {
        seen[facts[index].hash] = index
        continue
      }
      let kinds = [text.blocks[first].kind, text.blocks[index].kind]
      if kinds.contains(.caption) || kinds.contains(.listItem) { rules[index] = .repeated }
    }
  }
}
