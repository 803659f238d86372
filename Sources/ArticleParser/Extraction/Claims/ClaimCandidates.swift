import ArticleModel

/// Something that an article asserts, before it is weighed.
struct ClaimCandidate {
  var kind: ClaimKind
  var tokens: Range<Int>
  var block: Int
  /// What has to be read before it.
  var leadIn: ClaimLeadIn?
  /// The quotation that makes it somebody's words, or reports them.
  var quotation: Int?
}

/// What the other extractors found in an article, which its claims are made with.
struct ClaimEvidence {
  let quotations: Quotations
  let dates: [DateMention]
  let amounts: [Amount]
}

/// Reads claims off the blocks of an article:
///
/// - Titles, bylines, headings, captions, code, lists of references and whatever was dropped hold none;
///   nor does a label line, or a lead-in (a paragraph's last sentence, with a colon, before a list) that
///   gives no figure.
/// - A sentence of a paragraph, a block quote or other text is a **statement**, if it asserts
///   something (`Assertion`): a question, a fragment, a greeting of one or two words is none, but a
///   sentence that states a question behind a colon is, and so is a label with its figure. A semicolon
///   parts it in two where both halves can stand alone.
/// - Sentences that hold marked words of somebody's make one **quotation**, cue included; words that
///   fill blocks of their own (label lines, interviews, block quotes) make one for each sentence.
/// - A list item is a **point**, together with its lead-in. Of several sentences the first is the
///   point, and the others are statements with the same lead-in.
/// - What begins with a date and a colon or dash ("2019: …"), and a list item that begins with a
///   date, is an **event**.
/// - A row of a table is a statement if it holds a number; the first of several rows is their heading.
/// - What cannot stand alone gets what it needs as its **lead-in** (`ClaimLeadIn`): the question it
///   answers, the heading row above it, the sentence it points back to (`BackReferences`).
struct ClaimCandidates {
  let context: ExtractionContext
  let evidence: ClaimEvidence
  let assertion: Assertion
  let references: BackReferences
  let preamble: Preamble
  var nextQuotation = 0
  private var nextDate = 0
  /// By block: its last sentence, which introduces what follows.
  private var lastSentences: [Int: Range<Int>] = [:]
  private(set) var found: [ClaimCandidate] = []

  var quotations: [Quotation] { evidence.quotations.found }

  init(context: ExtractionContext, evidence: ClaimEvidence, references: BackReferences) {
    (self.context, self.evidence, self.references) = (context, evidence, references)
    assertion = Assertion(context: context)
    preamble = Preamble(context: context, labels: evidence.quotations.labels)
  }

  mutating func all() -> [ClaimCandidate] {
    let referenceSections = ReferenceSections.all(in: context.sections)
    var first = 0
    while first < context.sentences.count {
      let block = context.sentences[first].block
      var end = first
      while end < context.sentences.count, context.sentences[end].block == block { end += 1 }
      lastSentences[block] = context.sentences[end - 1].tokens
      defer { first = end }
      if !referenceSections.isEmpty,
        let section = context.section(at: context.blocks[block].range.lowerBound),
        referenceSections.contains(section)
      {
        continue
      }
      switch context.blocks[block].kind {
      case .title, .byline, .heading, .caption, .code: break
      case .listItem: item(first..<end, of: block)
      case .table: rows(first..<end, of: block)
      case .paragraph, .blockQuote, .other:
        let isLead = assertion.isLeadIn(context.sentences[end - 1])
        text(first..<(isLead ? end - 1 : end), of: block)
        if isLead { leadIn(context.sentences[end - 1]) }
      }
    }
    return found
  }

  // MARK: Blocks

  private mutating func text(_ sentences: Range<Int>, of block: Int, leadIn: ClaimLeadIn? = nil) {
    if sentences.count == 1, leadIn == nil, labelledFigure(context.sentences[sentences.lowerBound])
    {
      return
    }
    var index = sentences.lowerBound
    while index < sentences.upperBound {
      index = claims(of: index, in: sentences, block: block, leadIn: leadIn)
    }
  }

  /// The claims of a sentence and of those that go on with its quoted words; returns the sentence after.
  private mutating func claims(
    of index: Int, in sentences: Range<Int>, block: Int, leadIn: ClaimLeadIn?
  ) -> Int {
    let sentence = context.sentences[index]
    let start = preamble.start(of: sentence)
    guard start < sentence.tokens.upperBound, !isSignature(sentence) else { return index + 1 }
    let parts = assertion.parts(of: start..<sentence.tokens.upperBound) { isQuoted($0) }
    for (place, part) in parts.enumerated() {
      let (quotation, isMarked) = quotation(in: context.range(part))
      let before = place > 0 ? parts[place - 1] : nil
      if isMarked, let quotation {
        var end = index + 1
        if place == parts.count - 1, !isBlockOfItsOwn(quotations[quotation]) {
          while end < sentences.upperBound, reaches(context.sentences[end], after: index, quotation)
          {
            end += 1
          }
        }
        let last = end > index + 1 ? context.sentences[end - 1].tokens.upperBound : part.upperBound
        add(
          .quotation, part.lowerBound..<last, block, leadIn ?? question(before: index, part),
          quotation)
        if end > index + 1 { return end }
      } else if place == 0, isDated(sentence) {
        add(.event, part, block, leadIn, quotation)
      } else if assertion.holds(part) || parts.count > 1 {
        add(
          .statement, part, block,
          leadIn ?? self.leadIn(of: part, after: before, in: index, reporting: quotation), quotation
        )
      }
    }
    return index + 1
  }

  private mutating func item(_ sentences: Range<Int>, of block: Int) {
    let leadIn = context.blocks[block].leadIn.flatMap { introduction in
      lastSentences[introduction].map {
        ClaimLeadIn($0, listBlock: introduction, in: context)
      }
    }
    let sentence = context.sentences[sentences.lowerBound]
    guard assertion.hasWords(sentence.tokens), !assertion.isLeadIn(sentence) else { return }
    for (place, part) in assertion.parts(of: sentence.tokens, isQuoted: { isQuoted($0) })
      .enumerated()
    {
      let (quotation, isMarked) = quotation(in: context.range(part))
      let kind: ClaimKind =
        if place == 0, startsWithDate(sentence) {
          .event
        } else if isMarked {
          .quotation
        } else {
          place == 0 ? .point : .statement
        }
      add(kind, part, block, leadIn, quotation)
    }
    text(sentences.dropFirst(), of: block, leadIn: leadIn)
  }

  private mutating func rows(_ sentences: Range<Int>, of block: Int) {
    guard sentences.count > 1 else {
      // A row that repeats its headings; a heading row ends without a stop.
      let row = context.sentences[sentences.lowerBound].tokens
      if assertion.hasNumber(row), assertion.endsWithStop(row) {
        add(.statement, row, block, nil, nil)
      }
      return
    }
    let heading = ClaimLeadIn(context.sentences[sentences.lowerBound].tokens, in: context)
    for sentence in context.sentences[sentences.dropFirst()]
    where assertion.hasNumber(sentence.tokens) && sentence.tokens.count > 1 {
      add(.statement, sentence.tokens, block, heading, nil)
    }
  }

  /// A label with its figure as the one line of a block.
  private mutating func labelledFigure(_ sentence: Sentence) -> Bool {
    guard !assertion.endsWithStop(sentence.tokens), quotation(in: sentence.range).index == nil,
      assertion.isLabelledFigure(sentence.tokens, amounts: evidence.amounts)
    else { return false }
    add(.statement, sentence.tokens, sentence.block, nil, nil)
    return true
  }

  /// The sentence that introduces a list, where it gives a figure itself.
  private mutating func leadIn(_ sentence: Sentence) {
    let (quotation, isMarked) = quotation(in: sentence.range)
    guard !isMarked, assertion.assertsLeadIn(sentence.tokens, amounts: evidence.amounts) else {
      return
    }
    add(.statement, sentence.tokens, sentence.block, nil, quotation)
  }

  private mutating func add(
    _ kind: ClaimKind, _ tokens: Range<Int>, _ block: Int, _ leadIn: ClaimLeadIn?, _ quotation: Int?
  ) {
    found.append(
      ClaimCandidate(kind: kind, tokens: tokens, block: block, leadIn: leadIn, quotation: quotation)
    )
  }

  // MARK: Dates

  /// "2019: …", "May 2021 — …"
  private mutating func isDated(_ sentence: Sentence) -> Bool {
    guard let date = firstDate(of: sentence) else { return false }
    let after = sentence.tokens.first {
      context.tokens[$0].range.lowerBound >= date.range.upperBound
    }
    guard let after, after + 1 < sentence.tokens.upperBound else { return false }
    let mark = context.tokens[after]
    return mark.isMark(":") || mark.isMark("：") || mark.sentenceMark == .dash && mark.hasSpaceBefore
  }

  private mutating func startsWithDate(_ sentence: Sentence) -> Bool {
    guard let date = firstDate(of: sentence) else { return false }
    return date.range.upperBound < sentence.range.upperBound
  }

  private mutating func firstDate(of sentence: Sentence) -> DateMention? {
    let dates = evidence.dates
    while nextDate < dates.count, dates[nextDate].range.lowerBound < sentence.range.lowerBound {
      nextDate += 1
    }
    guard nextDate < dates.count, dates[nextDate].range.lowerBound == sentence.range.lowerBound
    else { return nil }
    return dates[nextDate]
  }
}
