/// Everything that the parser found in one source. Ranges point into `text`.
public struct ParsedArticle: Hashable, Sendable {
  /// Where the bytes came from, and how they were read.
  public var source: Source
  /// What was handed in with the bytes.
  public var given: GivenMetadata
  /// What the article is, given facts first.
  public var metadata: ArticleMetadata
  /// The article as a person reads it.
  public var text: ReadingText
  /// In reading order, dropped ones included.
  public var blocks: [Block]
  /// Why each block was kept or left out, in the order of `blocks`; nil of blocks without a word. Empty
  /// unless it was asked for.
  public var judgements: [BlockJudgement?] = []
  /// In reading order; a section stands before the sections inside it.
  public var sections: [Section]
  /// The sentences of all kept blocks, in reading order.
  public var sentences: [ByteRange]
  /// In reading order.
  public var claims: [Claim]
  /// In reading order.
  public var quotations: [Quotation]
  /// In reading order.
  public var dates: [DateMention]
  /// In reading order.
  public var amounts: [Amount]
  /// Whom and what the article names, in order of first mention.
  public var entities: [Entity]
  /// In reading order.
  public var mentions: [Mention]
  /// What was doubtful.
  public var notices: [Notice]
  /// The version of the rules that made these findings.
  public var ruleSet: String
  /// The key that an archive knows the article by already; nil where the article itself says it.
  public var knownKey: ArticleKey?

  /// An article without any findings yet.
  public init(
    source: Source, given: GivenMetadata = GivenMetadata(), metadata: ArticleMetadata,
    text: ReadingText, blocks: [Block], sections: [Section], sentences: [ByteRange] = [],
    claims: [Claim] = [],
    quotations: [Quotation] = [], dates: [DateMention] = [], amounts: [Amount] = [],
    entities: [Entity] = [], mentions: [Mention] = [], notices: [Notice] = [], ruleSet: String,
    knownKey: ArticleKey? = nil
  ) {
    (self.source, self.given, self.metadata, self.text) = (source, given, metadata, text)
    (self.blocks, self.sections, self.sentences) = (blocks, sections, sentences)
    (self.claims, self.quotations, self.dates) = (claims, quotations, dates)
    (self.amounts, self.entities, self.mentions) = (amounts, entities, mentions)
    (self.notices, self.ruleSet, self.knownKey) = (notices, ruleSet, knownKey)
  }

  /// What identifies the article from one import to the next.
  public var key: ArticleKey { knownKey ?? ArticleKey(url: metadata.url, source: source) }
}
