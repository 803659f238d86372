import ArticleModel

/// A sentence of a kept block, in bytes and in tokens.
struct Sentence {
  var range: ByteRange
  var tokens: Range<Int>
  /// The block that holds it.
  var block: Int
}

/// What every extractor sees of an article.
struct ExtractionContext {
  let text: [UInt8]
  let blocks: [Block]
  let sections: [Section]
  /// The tokens of all kept blocks, in reading order.
  let tokens: [Token]
  /// Each block's tokens; empty for a dropped block.
  let blockTokens: [Range<Int>]
  let sentences: [Sentence]
  let lexicon: Lexicon
  /// A BCP 47 tag, where the language is known.
  let language: String?
  /// The language whose facts apply: that of `language`, else English.
  let writing: Language
  /// The day that relative dates refer to.
  let referenceDay: CalendarDay?

  /// What a token's word is known as.
  func classes(_ token: Int) -> WordClasses { lexicon[tokens[token].word] }

  /// The words at a range, as written.
  func words(_ range: ByteRange) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The bytes from a token's start to another's end.
  func range(_ tokens: Range<Int>) -> ByteRange {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }
}
