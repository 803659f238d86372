/// What a block of an article is. Raw values are part of the JSON contract.
public enum BlockKind: String, Hashable, Sendable, CaseIterable {
  case title, byline, heading, paragraph, listItem, blockQuote, caption, table, code, other
}

/// A piece of an article as it is laid out: a paragraph, a heading, one list item.
public struct Block: Hashable, Sendable {
  /// What it is.
  public var kind: BlockKind
  /// A heading's level (1 is the highest), a list item's depth (1 is the outermost), else 0.
  public var level: Int
  /// Its place in the reading text, without bullets, quotation bars and markup.
  public var range: ByteRange
  /// Its place in the decoded source, with them.
  public var source: ByteRange
  /// The name of the rule that found it not to be part of the article; nil where it is.
  public var dropped: String?
  /// The block whose text introduces this list item ("OpenAI runs on Azure for:").
  public var leadIn: Int?
  /// A list item's or heading's own number as written ("3", "2.1", "b"), without punctuation.
  public var number: String?
  /// The links among its words, in reading order.
  public var links: [Link]

  /// A kept block.
  public init(
    kind: BlockKind, level: Int = 0, range: ByteRange, source: ByteRange, dropped: String? = nil,
    leadIn: Int? = nil, number: String? = nil, links: [Link] = []
  ) {
    (self.kind, self.level, self.range, self.source) = (kind, level, range, source)
    (self.dropped, self.leadIn, self.number, self.links) = (dropped, leadIn, number, links)
  }

  /// Whether it is part of the article.
  public var isKept: Bool { dropped == nil }
}

/// A heading and the blocks under it, up to the next heading of its level or a higher one.
public struct Section: Hashable, Sendable {
  /// The heading's words without its number.
  public var heading: String
  /// The heading's number as written, without closing punctuation ("2.1"); nil where it has none.
  public var number: String?
  /// The level, 1 for the highest headings in the article's body.
  public var level: Int
  /// From the heading's first byte to the last byte of the section, sections inside included.
  public var range: ByteRange
  /// The section that holds this one.
  public var parent: Int?

  /// A section as found.
  public init(heading: String, number: String?, level: Int, range: ByteRange, parent: Int? = nil) {
    (self.heading, self.number, self.level) = (heading, number, level)
    (self.range, self.parent) = (range, parent)
  }
}
