import ArticleModel

/// Finds the block that shows the page's title.
enum TitleBlock {
  /// How much of the words two titles have to share.
  private static let leastOverlap = 0.6

  /// The heading that says what the title says, or most of it; of several the one nearest to the text.
  static func index(of title: String?, in text: PageText, body: Int?) -> Int? {
    let words = title.map { Set(self.words(of: $0)) } ?? []
    let limit = body ?? text.blocks.count
    var best: Int?
    var most = leastOverlap
    for (index, block) in text.blocks.enumerated() where index <= limit + 2 {
      guard block.range.count < 400, block.kind == .heading || block.kind == .paragraph else {
        continue
      }
      let overlap =
        self.overlap(
          words, String(decoding: text.utf8[block.range], as: UTF8.self))
        * (block.kind == .heading ? 1 : 0.9)
      if overlap >= most { (best, most) = (index, overlap) }
    }
    return best
  }

  /// The first heading of the highest level before the text: where a title would stand.
  static func place(in text: PageText, body: Int?) -> Int? {
    let before = text.blocks[..<min(text.blocks.count, (body ?? 0) + 2)]
    return before.indices.last { text.blocks[$0].kind == .heading && text.blocks[$0].level == 1 }
  }

  private static func overlap(_ words: Set<UInt64>, _ text: String) -> Double {
    let other = Set(self.words(of: text))
    guard !words.isEmpty, !other.isEmpty else { return 0 }
    return Double(words.intersection(other).count) / Double(max(words.count, other.count))
  }

  private static func words(of text: String) -> [UInt64] { WordReader.words(of: text).map(\.hash) }
}
