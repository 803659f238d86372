import ArticleModel

/// Parts blocks into sentences.
struct SentenceSplitter {
  static let tables: [(WordClasses, StaticString)] = []
  let lexicon: Lexicon

  func sentences(
    text: [UInt8], blocks: [Block], tokens: [Token], blockTokens: [Range<Int>]
  ) -> [Sentence] {
    blocks.indices.compactMap { block in
      let range = blockTokens[block]
      guard let first = tokens[range].first, let last = tokens[range].last else { return nil }
      return Sentence(
        range: first.range.lowerBound..<last.range.upperBound, tokens: range, block: block)
    }
  }
}
