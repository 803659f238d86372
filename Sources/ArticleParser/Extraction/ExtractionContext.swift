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
  func classes(_ token: Int) -> WordClasses { tokens[token].classes }

  /// The words at a range, as written.
  func words(_ range: ByteRange) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Whether a token is one of these words (in small letters, parted by spaces), its own capitals
  /// aside.
  func isWord(_ token: Int, _ words: StaticString) -> Bool {
    let range = tokens[token].range
    return Self.contains(words) { word in
      word.count == range.count && ends(range, with: word)
    }
  }

  /// Whether a token has one of these endings, and at least two more letters before it.
  func endsWord(_ token: Int, _ endings: StaticString) -> Bool {
    let range = tokens[token].range
    return Self.contains(endings) { ending in
      ending.count + 1 < range.count && ends(range, with: ending)
    }
  }

  private func ends(_ range: ByteRange, with ending: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var place = range.upperBound - ending.count
    for wanted in ending {
      let byte = text[place]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted else { return false }
      place += 1
    }
    return true
  }

  /// Whether a list's words hold one that passes a test.
  private static func contains(
    _ list: StaticString, where test: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Bool {
    list.withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        if test(bytes[start..<end]) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// The bytes from a token's start to another's end.
  func range(_ tokens: Range<Int>) -> ByteRange {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }
}
