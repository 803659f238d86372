import ArticleModel

/// What stands before an article's first paragraph: title, subtitle, bylines and dates.
struct Opening {
  private(set) var metadata = ArticleMetadata()
  private var title: Int?
  private var subtitle: Int?
  private var kicker: Int?
  private var bylines: [Int] = []

  /// How many blocks are looked at.
  private static let reach = 14
  private static let mostTitleWords = 30
  private static let mostSubtitleWords = 60
  /// A longer line that ends as a sentence does is no byline.
  private static let mostBylineWords = 24
  private static let longestDateline = 100

  /// Looks for the parts; a title that is known already is only looked up.
  init(
    blocks: [Block], facts: [BlockFacts], text: ReadingText, bylines reader: BylineReader,
    title known: String?
  ) {
    let kept = Self.beginning(blocks, facts)
    let found = Self.bylines(kept, blocks, facts, text, reader)
    bylines = found.map(\.index)
    takeMetadata(of: found.map(\.byline))
    let before = kept.prefix { index in
      !bylines.contains(index) && !Self.isText(blocks[index], facts[index])
    }
    if let known {
      let folded = Folding.fold(known)
      title = kept.first { Folding.fold(text[blocks[$0].range]) == folded }
    } else if kept.count > 1 {
      let candidates = before.filter { Self.canBeTitle(blocks[$0], facts[$0]) }
      if let copied = CopiedTitle(blocks: blocks, facts: facts, text: text, bylines: reader).index()
      {
        title = copied
      } else if candidates.allSatisfy({ blocks[$0].isKept }) {
        chooseTitle(candidates, facts)
      } else {
        title = Self.mostTitleLike(candidates, facts)
      }
      metadata.title = title.map { text[blocks[$0].range] }
      metadata.evidence.title = title.map { blocks[$0].kind == .heading ? "heading" : "first line" }
    }
    if let title {
      subtitle = subtitle(after: title, kept, blocks, facts)
      metadata.subtitle = subtitle.map { text[blocks[$0].range] }
      metadata.evidence.subtitle = subtitle.map { _ in "line under the title" }
    }
    if metadata.published == nil,
      let first = kept.first(where: { Self.isText(blocks[$0], facts[$0]) })
    {
      let beginning = blocks[first].range.prefix(Self.longestDateline)
      metadata.published = Self.dateline(text.utf8[beginning], reader.dates)
      metadata.evidence.published = metadata.published.map { _ in "dateline" }
    }
  }

  /// Gives the found blocks their kinds.
  func mark(_ blocks: inout [Block]) {
    for index in bylines { blocks[index].kind = .byline }
    if let title { blocks[title].kind = .title }
    if let kicker { blocks[kicker].kind = .other }
    for index in bylines + [title, subtitle, kicker].compactMap({ $0 }) {
      blocks[index].level = 0
      blocks[index].dropped = nil
    }
    if let subtitle { blocks[subtitle].kind = .paragraph }
  }

  /// The first kept blocks, and before the first text also those that were dropped for their place
  /// alone: on a page, a title's looks do not tell it from a menu's entry.
  private static func beginning(_ blocks: [Block], _ facts: [BlockFacts]) -> [Int] {
    let kept = blocks.indices.lazy.filter { blocks[$0].isKept }.prefix(reach)
    guard let text = kept.first(where: { isText(blocks[$0], facts[$0]) }) else {
      return Array(kept)
    }
    let above = (max(0, text - reach)..<text).filter { index in
      blocks[index].isKept
        || blocks[index].dropped == ContentJudge.PlaceRule.beforeArticle.rawValue
          && blocks[index].kind != .listItem
    }
    return kept.filter { $0 < above.first ?? text } + above + kept.filter { $0 >= text }
  }

  // MARK: Title and subtitle

  /// Of lines among a page's furniture the first long one: a menu's entries are shorter than a title.
  private static func mostTitleLike(_ candidates: [Int], _ facts: [BlockFacts]) -> Int? {
    candidates.max { left, right in
      (min(facts[left].words, 7), right) < (min(facts[right].words, 7), left)
    }
  }

  private static func isText(_ block: Block, _ facts: BlockFacts) -> Bool {
    guard block.kind == .paragraph || block.kind == .blockQuote else {
      return block.kind == .listItem || block.kind == .table || block.kind == .code
    }
    return facts.words > mostTitleWords
      || facts.words > 5 && facts.shape.endsSentence && facts.shape.lastMark != 0x3F
      || facts.shape.endsWithColon
  }

  private static func canBeTitle(_ block: Block, _ facts: BlockFacts) -> Bool {
    guard block.kind == .heading || block.kind == .paragraph else { return false }
    return facts.words <= mostTitleWords && facts.shape.hasLetters && !facts.shape.endsWithColon
  }

  private mutating func chooseTitle(_ candidates: [Int], _ facts: [BlockFacts]) {
    guard let first = candidates.first else { return }
    let isKicker = facts[first].shape.isAllCapitals && facts[first].words < 4
    if isKicker, candidates.count > 1, !facts[candidates[1]].shape.isAllCapitals {
      (kicker, title) = (first, candidates[1])
    } else {
      title = first
    }
  }

  /// The block between title and byline, where there is one.
  private func subtitle(
    after title: Int, _ kept: [Int], _ blocks: [Block], _ facts: [BlockFacts]
  ) -> Int? {
    guard let next = kept.first(where: { $0 > title }), !bylines.contains(next),
      blocks[next].kind == .paragraph || blocks[next].kind == .heading, blocks[next].number == nil,
      facts[next].words <= Self.mostSubtitleWords, !facts[next].shape.endsWithColon,
      let after = kept.first(where: { $0 > next }), bylines.contains(after)
    else { return nil }
    return next
  }

  // MARK: Bylines and dates

  /// The bylines before the second paragraph of text.
  private static func bylines(
    _ kept: [Int], _ blocks: [Block], _ facts: [BlockFacts], _ text: ReadingText,
    _ reader: BylineReader
  ) -> [(index: Int, byline: Byline)] {
    var found: [(index: Int, byline: Byline)] = []
    var texts = 0
    for index in kept where texts < 2 {
      let isLongSentence =
        facts[index].shape.endsSentence && facts[index].words > mostBylineWords
      let canBeByline =
        !isLongSentence && [.paragraph, .heading, .listItem].contains(blocks[index].kind)
      if canBeByline, facts[index].bytes < 240,
        let byline = reader.byline(in: text[blocks[index].range])
      {
        found.append((index, byline))
      } else if isText(blocks[index], facts[index]) {
        texts += 1
      }
    }
    return found
  }

  private mutating func takeMetadata(of bylines: [Byline]) {
    metadata.authors = bylines.first { !$0.authors.isEmpty }?.authors ?? []
    metadata.modified = bylines.first { $0.published != nil && $0.isUpdate }?.published
    metadata.published =
      bylines.first { $0.published != nil && !$0.isUpdate }?.published ?? metadata.modified
    metadata = metadata.attributed(to: "byline")
  }

  /// The date in "TOLLMERE, Oct. 19, 2011 (Basin Wire) -- …".
  private static func dateline(
    _ beginning: ArraySlice<UInt8>, _ dates: PublicationDate
  ) -> DateInterval? {
    guard let end = firstDash(in: beginning) else { return nil }
    let dateline = String(decoding: beginning[..<end], as: UTF8.self)
    let place = dateline.prefix { $0 != "," && $0 != " " }
    guard place.count > 1, place.allSatisfy({ !$0.isLowercase }) else { return nil }
    return dates.date(in: dateline)
  }

  /// Where "--", "–", "—" or " - " stands.
  private static func firstDash(in utf8: ArraySlice<UInt8>) -> Int? {
    utf8.indices.first { start in
      guard [0x20, 0x2D, 0xE2].contains(utf8[start]) else { return false }
      let three = utf8[start...].prefix(3)
      return three.starts(with: "--".utf8) || three.elementsEqual("–".utf8)
        || three.elementsEqual("—".utf8) || three.elementsEqual(" - ".utf8)
    }
  }
}
