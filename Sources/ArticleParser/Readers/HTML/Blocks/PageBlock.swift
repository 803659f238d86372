import ArticleModel

/// A block of a page, with what it is judged by; `Document`'s blocks are made of these.
struct PageBlock {
  var kind: BlockKind
  var level = 0
  var number: String?
  /// Its place in the reading text.
  var range: ByteRange
  /// Its place in the page that the tree was built from.
  var source: ByteRange
  /// The innermost element that sets it apart.
  var container: Int
  /// How many of its bytes are a link's text.
  var linkBytes = 0
  /// Its links, in `PageText.links`.
  var links: Range<Int>
  /// How many of its bytes are set bold or stressed.
  var strongBytes = 0

  /// The share of the text that is a link, 0…1.
  var linkDensity: Double { range.isEmpty ? 0 : Double(linkBytes) / Double(range.count) }
}

/// A link of a block, kept for judging.
struct PageLink {
  /// The element, whose attributes tell where it goes.
  var node: Int
  /// Its words' place in the reading text.
  var range: ByteRange
}

/// What a page reads as, before anything is judged.
struct PageText {
  var utf8: [UInt8] = []
  /// In document order.
  var blocks: [PageBlock] = []
  var links: [PageLink] = []
  /// For every node of the tree, the blocks inside it.
  var blocksOfNode: [Range<Int32>]
  /// How many bytes of text were left out because nobody sees them.
  var hiddenBytes = 0
}
