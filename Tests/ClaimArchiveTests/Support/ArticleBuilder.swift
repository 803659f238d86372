import ArticleModel

/// Builds a parsed article by hand. Each piece is added at the end of the reading text.
struct ArticleBuilder {
  private(set) var article: ParsedArticle
  private var text: [UInt8] = []
  private var occurrences: [[UInt8]: Int] = [:]

  init(
    title: String? = nil, path: String? = "articles/test.txt", url: String? = nil,
    published: DateInterval? = nil, authors: [String] = [], language: String? = nil,
    tags: [String] = []
  ) {
    let metadata = ArticleMetadata(
      title: title, authors: authors, url: url, published: published, language: language,
      tags: tags)
    let source = Source(
      path: path, id: nil, format: .text,
      encoding: SourceEncoding(name: "utf-8", evidence: "valid UTF-8"), sha256: "")
    article = ParsedArticle(
      source: source, metadata: metadata, text: ReadingText(""), blocks: [], sections: [],
      ruleSet: "test")
    if let title { append(.title, title) }
  }

  @discardableResult
  mutating func append(
    _ kind: BlockKind, _ words: String, dropped: String? = nil, leadIn: Int? = nil
  ) -> ByteRange {
    if !text.isEmpty { text += Array("\n\n".utf8) }
    let range = text.count..<text.count + words.utf8.count
    text += Array(words.utf8)
    article.blocks.append(
      Block(kind: kind, range: range, source: range, dropped: dropped, leadIn: leadIn))
    for index in article.sections.indices
    where article.sections[index].range.upperBound <= range.lowerBound {
      article.sections[index].range =
        article.sections[index].range.lowerBound..<range.upperBound
    }
    return range
  }

  /// A heading; what follows belongs to its section.
  mutating func section(_ heading: String, number: String? = nil) {
    let written = number.map { "\($0). \(heading)" } ?? heading
    let range = append(.heading, written)
    article.sections.append(Section(heading: heading, number: number, level: 1, range: range))
  }

  /// A claim in a block of its own.
  mutating func claim(
    _ words: String, kind: ClaimKind = .statement, leadIn: String? = nil,
    stance: Stance = .asserted, checkWorthiness: Double = 0
  ) {
    let leadInRange = leadIn.flatMap { words in
      article.blocks.last {
        article.blocks.firstIndex(of: $0) != nil
          && String(decoding: text[$0.range], as: UTF8.self) == words
      }?.range
    }
    let range = append(kind == .statement ? .paragraph : .listItem, words)
    let folded = Folding.fold(text[range])
    let occurrence = occurrences[folded, default: 0]
    occurrences[folded] = occurrence + 1
    article.claims.append(
      Claim(
        id: ClaimID(article: article.key, foldedText: folded, occurrence: occurrence), kind: kind,
        range: range, leadIn: leadInRange, block: article.blocks.count - 1,
        section: article.sections.indices.last, stance: stance, checkWorthiness: checkWorthiness))
  }

  /// The place of words in the last block.
  func place(_ words: String) -> ByteRange {
    let block = article.blocks.last?.range ?? 0..<0
    let needle = Array(words.utf8)
    let start = block.first { text[$0..<block.upperBound].starts(with: needle) } ?? block.lowerBound
    return start..<min(start + needle.count, block.upperBound)
  }

  mutating func quotation(
    _ words: String, speaker: String?, role: String? = nil, organisation: String? = nil
  ) {
    article.quotations.append(
      Quotation(
        range: place(words), directness: .direct, rule: "test", speaker: speaker, role: role,
        organisation: organisation))
  }

  mutating func date(_ words: String, _ interval: DateInterval?) {
    guard let interval else { return }
    article.dates.append(DateMention(range: place(words), interval: interval, rule: "test"))
  }

  mutating func amount(_ words: String, _ value: Double, _ kind: AmountKind, unit: String?) {
    article.amounts.append(
      Amount(range: place(words), kind: kind, value: value, unit: unit, rule: "test"))
  }

  mutating func mention(_ words: String, _ kind: EntityKind, of name: String? = nil) {
    let name = name ?? words
    let known = article.entities.firstIndex { $0.name == name && $0.kind == kind }
    if known == nil { article.entities.append(Entity(name: name, kind: kind)) }
    let entity = known ?? article.entities.count - 1
    if words != name, !article.entities[entity].aliases.contains(words) {
      article.entities[entity].aliases.append(words)
    }
    article.mentions.append(Mention(range: place(words), entity: entity, rule: "test"))
  }

  /// The article with the bytes it would have been parsed from.
  func item() -> (article: ParsedArticle, bytes: [UInt8]) {
    var finished = article
    finished.text = ReadingText(utf8: text)
    finished.source.sha256 = SHA256.hex(of: text)
    return (finished, text)
  }
}
