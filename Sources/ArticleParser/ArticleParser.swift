package import ArticleModel

/// Bytes in, an article with its findings out: pure, without files, database or clock.
///
/// container → decoding → reader → structure → extraction, each a function of the one before.
package struct ArticleParser: Sendable {
  /// The version of the rules; stored with every parse, raised whenever a finding can change.
  package static let ruleSet = "4"

  private let decoder = SourceDecoder()
  private let structurer = Structurer()
  private let extractor = Extractor()

  /// Builds the tables that the extractors look words up in; one parser serves any number of
  /// articles and threads.
  package init() {}

  /// Parses one source.
  package func parse(_ input: ArticleInput) throws(ParseError) -> ParsedArticle {
    let archive = try webArchive(input)
    let contained = archive.map { input.holding($0.page, $0.format) } ?? input
    let decoded = try decoder.decode(contained, transported: archive?.encodingLabel)
    let format = contained.format ?? FormatDetector.format(path: input.path, of: decoded.utf8)
    let encoding = decoded.encoding
    var notices = decoded.notices
    var document = try reader(for: format, input).read(decoded)
    if let archive {
      document.declared = document.declared.filled(from: archive.metadata)
      document.notices += archive.notices
    }
    notices += document.notices
    let text = document.text
    let structured = structurer.structure(
      &document, given: input.given, choices: input.choices, explains: input.explains)
    let source = Source(
      path: input.path, id: input.id, format: archive == nil ? format : .webArchive,
      encoding: encoding,
      sha256: SHA256.hex(of: input.bytes))
    var article = ParsedArticle(
      source: source, given: input.given, metadata: structured.metadata, text: text,
      blocks: structured.blocks, sections: structured.sections,
      notices: notices + structured.notices, ruleSet: Self.ruleSet, knownKey: input.knownKey)
    article.judgements = structured.judgements
    extractor.extract(into: &article)
    return article
  }

  /// A source as text, out of its container and encoding, with the format that the text has.
  package func sourceText(
    of input: ArticleInput
  ) throws(ParseError) -> (format: SourceFormat, text: String) {
    let archive = try webArchive(input)
    let contained = archive.map { input.holding($0.page, $0.format) } ?? input
    let decoded = try decoder.decode(contained, transported: archive?.encodingLabel)
    let format = contained.format ?? FormatDetector.format(path: input.path, of: decoded.utf8)
    return (format, String(decoding: decoded.utf8, as: UTF8.self))
  }

  /// The sentences of blocks of a reading text, in reading order.
  package func sentences(of blocks: [Block], in text: ReadingText) -> [ByteRange] {
    extractor.sentences(of: blocks, in: text)
  }

  /// What the words of a claim are worth to a check, and the features that say why.
  package func worth(of claim: String) -> CheckWorthiness { extractor.worth(of: Array(claim.utf8)) }

  /// Every number in a sentence that says how much or how many, with its place in the sentence.
  ///
  /// - Parameter language: a BCP 47 tag; nil where the language is not known.
  package func figures(in sentence: String, language: String?) -> [Figure] {
    let text = ReadingText(sentence)
    let range = text.utf8.indices
    return extractor.figures(
      in: ParsedArticle(
        source: Source(
          path: nil, id: nil, format: .text,
          encoding: SourceEncoding(name: "utf-8", evidence: ""), sha256: ""),
        metadata: ArticleMetadata(language: language), text: text,
        blocks: [Block(kind: .paragraph, range: range, source: range)], sections: [],
        ruleSet: Self.ruleSet))
  }

  private func webArchive(_ input: ArticleInput) throws(ParseError) -> WebArchive? {
    let isArchive =
      input.format == .webArchive
      || input.format == nil && input.id == nil
        && (FormatDetector.isWebArchive(path: input.path) || WebArchive.begins(input.bytes))
    return isArchive ? try WebArchive(input.bytes) : nil
  }

  private func reader(
    for format: SourceFormat, _ input: ArticleInput
  ) throws(ParseError) -> any ArticleReader {
    switch format {
    case .text: PlainTextReader(isBodyOnly: input.given.isBodyOnly)
    case .markdown: MarkdownReader()
    case .html, .webArchive:
      HTMLReader(
        isBodyOnly: input.given.isBodyOnly, balance: input.given.balance,
        explains: input.explains, tables: structurer.tables, bylines: structurer.bylines)
    }
  }
}
