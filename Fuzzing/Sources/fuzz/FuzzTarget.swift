internal import ArticleModel
internal import ArticleParser

/// What can be fuzzed, each through the door that users' files come in by.
enum FuzzTarget: String, CaseIterable {
  /// Files of no known format: decoding and format detection.
  case decode
  /// The same with an encoding that the first byte chooses.
  case label
  /// Web archives.
  case mime
  /// Web pages.
  case html
  case markdown
  /// Copied text.
  case text

  private static let parser = ArticleParser()
  private static let labels = [
    "utf-8", "utf-16", "utf-16be", "utf-32", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030",
    "big5", "euc-kr", "iso-2022-kr", "hz-gb-2312", "euc-tw", "johab", "windows-1252", "koi8-u",
    "windows-1255", "windows-874",
  ]

  /// What libFuzzer calls: a C function, which cannot know its target otherwise.
  var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .decode: { Self.run($0, $1) { ArticleInput(bytes: $0) } }
    case .label:
      {
        Self.run($0, $1) { bytes in
          let label = Self.labels[Int(bytes.first ?? 0) % Self.labels.count]
          return ArticleInput(
            bytes: Array(bytes.dropFirst()), format: .text,
            given: GivenMetadata(isBodyOnly: true, encoding: label))
        }
      }
    case .mime: { Self.run($0, $1) { ArticleInput(bytes: $0, format: .webArchive) } }
    case .html: { Self.run($0, $1) { ArticleInput(bytes: $0, format: .html) } }
    case .markdown: { Self.run($0, $1) { ArticleInput(bytes: $0, format: .markdown) } }
    case .text: { Self.run($0, $1) { ArticleInput(bytes: $0, format: .text) } }
    }
  }

  private static func run(
    _ start: UnsafePointer<UInt8>?, _ count: Int, _ input: ([UInt8]) -> ArticleInput
  ) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let article = try? parser.parse(input(bytes)) else { return 0 }
    Promises.check(article)
    return 0
  }
}

/// What holds of every article, whatever it was read from.
enum Promises {
  static func check(_ article: ParsedArticle) {
    let utf8 = article.text.utf8
    precondition(String(validating: utf8, as: UTF8.self) != nil, "reading text is not UTF-8")
    let ranges =
      article.blocks.map(\.range) + article.sections.map(\.range) + article.sentences
      + article.claims.map(\.range) + article.claims.compactMap(\.leadIn)
      + article.quotations.map(\.range) + article.dates.map(\.range) + article.amounts.map(\.range)
      + article.mentions.map(\.range) + article.notices.compactMap(\.range)
    for range in ranges {
      precondition(range.upperBound <= utf8.count, "range outside the text")
      precondition(isBoundary(range.lowerBound, utf8), "range begins within a character")
      precondition(isBoundary(range.upperBound, utf8), "range ends within a character")
    }
    for (block, next) in zip(article.blocks, article.blocks.dropFirst()) {
      precondition(block.range.upperBound <= next.range.lowerBound, "blocks overlap")
    }
  }

  private static func isBoundary(_ offset: Int, _ utf8: [UInt8]) -> Bool {
    offset == utf8.count || utf8[offset] & 0xC0 != 0x80
  }
}
