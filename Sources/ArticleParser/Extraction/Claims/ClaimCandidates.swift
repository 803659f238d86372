import ArticleModel

/// Something that an article asserts, before it is weighed.
struct ClaimCandidate {
  var kind: ClaimKind
  var tokens: Range<Int>
  var block: Int
  /// The block that introduces the list it is an item of.
  var leadIn: Int?
  /// The quotation that makes it somebody's words, or reports them.
  var quotation: Int?
}

/// Reads claims off the blocks of an article:
///
/// - Titles, bylines, headings, captions, code and whatever was dropped hold none; nor does a lead-in
///   (a paragraph's last sentence, with a colon, before a list) or a label line.
/// - A sentence of a paragraph, a block quote or other text is a **statement**, if it asserts
///   something (`Assertion`): a question, a fragment, a greeting of one or two words is none, but a
///   sentence that states a question behind a colon is. A semicolon parts it in two where both halves can stand alone.
/// - Sentences that hold marked words of somebody's make one **quotation**, cue included; words that
///   fill blocks of their own (label lines, interviews, block quotes) make one for each sentence.
/// - A list item is a **point**, together with its lead-in. Of several sentences the first is the
///   point, and the others are statements with the same lead-in.
/// - What begins with a date and a colon or dash ("2019: …"), and a list item that begins with a
///   date, is an **event**.
/// - A row of a table is a statement if it holds a number; the first row is its heading.
struct ClaimCandidates {
  let context: ExtractionContext
  let quotations: [Quotation]
  let dates: [DateMention]
  private let assertion: Assertion
  private var nextQuotation = 0
  private var nextDate = 0
  private var found: [ClaimCandidate] = []

  init(context: ExtractionContext, quotations: [Quotation], dates: [DateMention]) {
    (self.context, self.quotations, self.dates) = (context, quotations, dates)
    assertion = Assertion(context: context)
  }

  mutating func all() -> [ClaimCandidate] {
    let leadIns = Set(context.blocks.compactMap(\.leadIn))
    var first = 0
    while first < context.sentences.count {
      let block = context.sentences[first].block
      var end = first
      while end < context.sentences.count, context.sentences[end].block == block { end += 1 }
      switch context.blocks[block].kind {
      case .title, .byline, .heading, .caption, .code: break
      case .listItem: item(first..<end, of: block)
      case .table: rows(first..<end, of: block)
      case .paragraph, .blockQuote, .other:
        let isLead = leadIns.contains(block) || assertion.isLeadIn(context.sentences[end - 1])
        text(first..<(isLead ? end - 1 : end), of: block)
      }
      first = end
    }
    return found
  }

  // MARK: Blocks

  private mutating func text(_ sentences: Range<Int>, of block: Int, leadIn: Int? = nil) {
    var index = sentences.lowerBound
    while index < sentences.upperBound {
      let sentence = context.sentences[index]
      let (quotation, isMarked) = quotation(in: sentence)
      if isMarked, let quotation {
        let whole = quotations[quotation]
        var end = index + 1
        if !isBlockOfItsOwn(whole) {
          while end < sentences.upperBound, reaches(context.sentences[end], after: index, quotation)
          {
            end += 1
          }
        }
        add(
          .quotation, sentence.tokens.lowerBound..<context.sentences[end - 1].tokens.upperBound,
          block, leadIn, quotation)
        index = end
        continue
      }
      if isDated(sentence) {
        add(.event, sentence.tokens, block, leadIn, quotation)
      } else if assertion.holds(sentence.tokens) {
        for part in quotation == nil ? assertion.parts(of: sentence.tokens) : [sentence.tokens] {
          add(.statement, part, block, leadIn, quotation)
        }
      }
      index += 1
    }
  }

  private mutating func item(_ sentences: Range<Int>, of block: Int) {
    let leadIn = context.blocks[block].leadIn
    let sentence = context.sentences[sentences.lowerBound]
    let (quotation, isMarked) = quotation(in: sentence)
    guard assertion.hasWords(sentence.tokens), !assertion.isLeadIn(sentence) else { return }
    let kind: ClaimKind =
      if startsWithDate(sentence) { .event } else if isMarked { .quotation } else { .point }
    add(kind, sentence.tokens, block, leadIn, quotation)
    text(sentences.dropFirst(), of: block, leadIn: leadIn)
  }

  private mutating func rows(_ sentences: Range<Int>, of block: Int) {
    for sentence in context.sentences[sentences.dropFirst()]
    where assertion.hasNumber(sentence.tokens) && sentence.tokens.count > 1 {
      add(.statement, sentence.tokens, block, nil, nil)
    }
  }

  private mutating func add(
    _ kind: ClaimKind, _ tokens: Range<Int>, _ block: Int, _ leadIn: Int?, _ quotation: Int?
  ) {
    found.append(
      ClaimCandidate(kind: kind, tokens: tokens, block: block, leadIn: leadIn, quotation: quotation)
    )
  }

  // MARK: Quotations

  /// The first quotation that touches a sentence, marked ones before reported ones.
  private mutating func quotation(in sentence: Sentence) -> (index: Int?, isMarked: Bool) {
    let range = sentence.range
    while nextQuotation < quotations.count,
      quotations[nextQuotation].range.upperBound <= range.lowerBound
    {
      nextQuotation += 1
    }
    var index = nextQuotation
    var reported: Int?
    while index < quotations.count, quotations[index].range.lowerBound < range.upperBound {
      if quotations[index].range.overlaps(range) {
        if quotations[index].directness != .indirect { return (index, true) }
        reported = reported ?? index
      }
      index += 1
    }
    return (reported, false)
  }

  /// Whether a sentence goes on with words quoted in the sentence before.
  private func reaches(_ sentence: Sentence, after previous: Int, _ first: Int) -> Bool {
    let end = context.sentences[previous].range.upperBound
    var index = first
    while index < quotations.count, quotations[index].range.lowerBound < sentence.range.lowerBound {
      if quotations[index].directness != .indirect,
        quotations[index].range.upperBound > sentence.range.lowerBound,
        quotations[index].range.upperBound > end
      {
        return true
      }
      index += 1
    }
    return false
  }

  private func isBlockOfItsOwn(_ quotation: Quotation) -> Bool {
    quotation.rule == "interview-turn" || quotation.rule == "block-quote"
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
    while nextDate < dates.count, dates[nextDate].range.lowerBound < sentence.range.lowerBound {
      nextDate += 1
    }
    guard nextDate < dates.count, dates[nextDate].range.lowerBound == sentence.range.lowerBound
    else { return nil }
    return dates[nextDate]
  }
}
