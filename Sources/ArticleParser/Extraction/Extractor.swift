import ArticleModel

/// Finds everything in an article whose structure is known.
struct Extractor: Sendable {
  private let lexicon: Lexicon
  private let dates: DateFinder
  private let amounts: AmountFinder
  private let names: NameFinder
  private let splitter: SentenceSplitter
  private let quotations: QuotationFinder
  private let claims: ClaimFinder

  init() {
    lexicon = Lexicon(
      SentenceSplitter.tables + SmallWords.tables + DateFinder.tables + AmountFinder.tables
        + NameFinder.tables + QuotationFinder.tables + ClaimFinder.tables)
    let numbers = NumberVocabulary(lexicon: lexicon)
    dates = DateFinder(lexicon: lexicon, numbers: numbers)
    amounts = AmountFinder(lexicon: lexicon, numbers: numbers)
    names = NameFinder(lexicon: lexicon)
    splitter = SentenceSplitter(lexicon: lexicon)
    quotations = QuotationFinder(lexicon: lexicon)
    claims = ClaimFinder(lexicon: lexicon)
  }

  func extract(into article: inout ParsedArticle) {
    let context = context(of: article)
    let dates = self.dates.dates(in: context)
    let amounts = self.amounts.amounts(in: context, besides: dates)
    let names = self.names.names(in: context, besides: dates)
    let quotations = self.quotations.quotations(in: context, names: names)
    article.sentences = context.sentences.map(\.range)
    article.dates = dates
    article.amounts = amounts
    article.entities = names.entities
    article.mentions = names.mentions
    article.quotations = quotations.found
    article.claims = claims.claims(
      in: context, key: article.key,
      evidence: ClaimEvidence(quotations: quotations, dates: dates, amounts: amounts))
    article.notices += quotations.notices
  }

  /// What a claim's words are worth, with the features that say why.
  func worth(of words: [UInt8]) -> CheckWorthiness {
    var tokens: [Token] = []
    Tokenizer(text: words, lexicon: lexicon).tokenize(words.indices, into: &tokens)
    return claims.worth(of: tokens)
  }

  /// Every figure in an article whose structure is known.
  func figures(in article: ParsedArticle) -> [Figure] {
    let context = context(of: article)
    let dates = self.dates.dates(in: context)
    return FigureFinder(
      reader: amounts.reader(of: context), dates: dates,
      amounts: amounts.amounts(in: context, besides: dates)
    ).figures()
  }

  /// The sentences of blocks of a reading text.
  func sentences(of blocks: [Block], in text: ReadingText) -> [ByteRange] {
    let (tokens, blockTokens) = tokens(of: blocks, in: text)
    return splitter.sentences(
      text: text.utf8, blocks: blocks, tokens: tokens, blockTokens: blockTokens
    ).map(\.range)
  }

  /// The tokens of all kept blocks, and which of them are each block's.
  private func tokens(
    of blocks: [Block], in text: ReadingText
  ) -> (tokens: [Token], blockTokens: [Range<Int>]) {
    let tokenizer = Tokenizer(text: text.utf8, lexicon: lexicon)
    var tokens: [Token] = []
    tokens.reserveCapacity(blocks.reduce(0) { $0 + $1.range.count } / 64)
    let blockTokens = blocks.map { block in
      let first = tokens.count
      if block.isKept { tokenizer.tokenize(block.range, into: &tokens) }
      return first..<tokens.count
    }
    return (tokens, blockTokens)
  }

  private func context(of article: ParsedArticle) -> ExtractionContext {
    let (tokens, blockTokens) = tokens(of: article.blocks, in: article.text)
    let sentences = splitter.sentences(
      text: article.text.utf8, blocks: article.blocks, tokens: tokens, blockTokens: blockTokens)
    return ExtractionContext(
      text: article.text.utf8, blocks: article.blocks, sections: article.sections, tokens: tokens,
      blockTokens: blockTokens, sentences: sentences, lexicon: lexicon,
      language: article.metadata.language,
      writing: article.metadata.language.flatMap(Language.init) ?? .english,
      referenceDay: article.metadata.published.flatMap { $0.precision == .day ? $0.earliest : nil })
  }
}
