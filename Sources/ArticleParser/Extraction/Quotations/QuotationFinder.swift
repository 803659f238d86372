import ArticleModel

/// The quotations of an article.
struct Quotations {
  /// In reading order.
  var found: [Quotation]
  /// By block: the first token behind the label of an interview's turn, of questions as of answers.
  var labels: [Int: Int]
  var notices: [Notice]
}

/// Finds quoted words, and who said them.
///
/// Marks are paired (`QuoteMarks`), scare quotes and titles set aside (`QuotedWords`), cues read
/// beside the words (`CueReader`), and names, surnames and pronouns resolved in reading order
/// (`SpeakerMemory`). Every quotation says which rule attributed it.
struct QuotationFinder: Sendable {
  private let words: WordMarks<SpeechWord>

  init(lexicon: Lexicon) {
    words = WordMarks(Self.rows, in: lexicon)
  }

  func quotations(in context: ExtractionContext, names: Names) -> Quotations {
    let reader = PhraseReader(
      tokens: context.tokens, text: context.text, words: words, writing: context.writing)
    var search = QuotationSearch(
      context: context, reader: reader,
      cues: CueReader(tokens: context.tokens, words: words, reader: reader),
      memory: SpeakerMemory(context: context, names: names, reader: reader),
      turns: InterviewTurns(context: context, names: names, reader: reader))
    return search.run()
  }
}

/// One pass over the blocks of an article.
struct QuotationSearch {
  let context: ExtractionContext
  let reader: PhraseReader
  let cues: CueReader
  var memory: SpeakerMemory
  let turns: InterviewTurns
  let ideographic: IdeographicCues
  var found: [Quotation] = []
  var notices: [Notice] = []
  /// The last attributed quotation: its block and the token behind it.
  var last: (person: Int?, phrase: SpeakerPhrase, block: Int, end: Int)?

  var tokens: [Token] { context.tokens }

  init(
    context: ExtractionContext, reader: PhraseReader, cues: CueReader, memory: SpeakerMemory,
    turns: InterviewTurns
  ) {
    (self.context, self.reader, self.cues) = (context, reader, cues)
    (self.memory, self.turns) = (memory, turns)
    ideographic = IdeographicCues(tokens: context.tokens)
  }

  mutating func run() -> Quotations {
    var marks = QuoteMarks(tokens: tokens, text: context.text)
    var open: MarkedSpan?
    var sentence = 0
    for block in context.blocks.indices where !context.blockTokens[block].isEmpty {
      let range = context.blockTokens[block]
      let first = sentence
      while sentence < context.sentences.count,
        context.sentences[sentence].tokens.lowerBound < range.upperBound
      {
        sentence += 1
      }
      let kind = context.blocks[block].kind
      guard kind != .title && kind != .heading && kind != .byline && kind != .code else { continue }
      if let turn = turns.answer(in: block) {
        add(turn, in: block)
        continue
      }
      var spans = marks.spans(of: block, in: range, goesOn: open != nil)
      if spans.isEmpty {
        spans = DialogueDashes(tokens: tokens, reader: reader).spans(of: block, in: range)
      }
      if let before = open, spans.first?.isContinuation != true { note(unclosed: before) }
      if let last = spans.last, last.isUnclosed { open = last } else { open = nil }
      if spans.isEmpty, kind == .blockQuote {
        spans = [MarkedSpan(open: nil, content: range, close: nil, block: block)]
      }
      trimUnclosed(&spans, in: first..<sentence)
      attribute(spans, in: first..<sentence, of: block)
    }
    if let open { note(unclosed: open) }
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return Quotations(found: found, labels: turns.labels, notices: notices)
  }

  private mutating func note(unclosed span: MarkedSpan) {
    notices.append(
      Notice(
        code: "unclosed-quotation",
        message: "a quotation is opened here and never closed; taken to end with its "
          + (span.start == context.blockTokens[span.block].lowerBound ? "paragraph" : "sentence"),
        range: context.range(span.start..<span.end)))
  }

  /// Words that no mark closes end with their sentence, unless their paragraph begins with them.
  private func trimUnclosed(_ spans: inout [MarkedSpan], in sentences: Range<Int>) {
    guard let last = spans.last, last.isUnclosed,
      last.start > context.blockTokens[last.block].lowerBound,
      let sentence = sentences.first(where: {
        context.sentences[$0].tokens.contains(last.content.lowerBound)
      })
    else { return }
    let end = context.sentences[sentence].tokens.upperBound
    spans[spans.count - 1].content = last.content.lowerBound..<end
  }

  // MARK: One block

  private mutating func attribute(
    _ spans: [MarkedSpan], in sentences: Range<Int>, of block: Int
  ) {
    var sentence = sentences.lowerBound
    var waiting: [(span: MarkedSpan, quoted: QuotedWords)] = []
    var reported = sentences.lowerBound
    for (index, span) in spans.enumerated() {
      while sentence + 1 < sentences.upperBound,
        context.sentences[sentence].tokens.upperBound <= span.start
      {
        sentence += 1
      }
      while reported < sentence {
        reportSpeech(in: reported, besides: spans, before: index); reported += 1
      }
      var end = sentence
      while end + 1 < sentences.upperBound,
        context.sentences[end].tokens.upperBound < span.end
      {
        end += 1
      }
      let previousEnd = index > 0 ? spans[index - 1].end : context.blockTokens[block].lowerBound
      let nextStart =
        index + 1 < spans.count ? spans[index + 1].start : context.blockTokens[block].upperBound
      let room = Room(
        before: max(previousEnd, min(span.start, context.sentences[sentence].tokens.lowerBound)),
        after: min(nextStart, max(span.end, context.sentences[end].tokens.upperBound)))
      let quoted = QuotedWords(span, in: context, reader: reader)
      var attribution = attribution(of: span, quoted, in: room)
      if attribution == nil, span.isContinuation || quoted.isSentence && last?.block == block {
        attribution = continued()
      }
      if attribution?.rule == "cue-before", index > 0, room.before == previousEnd,
        previousEnd > context.sentences[sentence].tokens.lowerBound
      {
        attribution?.rule = "cue-inside"
      }
      guard quoted.isQuotation(with: attribution) else {
        continue
      }
      if attribution == nil, index + 1 < spans.count,
        nextStart < context.sentences[end].tokens.upperBound
      {
        waiting.append((span, quoted))
        continue
      }
      if attribution == nil, quoted.count >= QuotedWords.minimum || quoted.isSentence {
        attribution = neighbour(of: span, in: sentence, of: block)
      }
      for earlier in waiting {
        add(earlier.span, earlier.quoted, attribution)
      }
      waiting = []
      add(span, quoted, attribution)
    }
    for earlier in waiting where earlier.quoted.count >= QuotedWords.minimum {
      add(earlier.span, earlier.quoted, nil)
    }
    while reported < sentences.upperBound {
      reportSpeech(in: reported, besides: spans, before: spans.count)
      reported += 1
    }
  }

  /// The tokens beside a quotation in which its cue may stand.
  private struct Room {
    var before: Int
    var after: Int
  }

  private func attribution(
    of span: MarkedSpan, _ quoted: QuotedWords, in room: Room
  ) -> Attribution? {
    if let found = label(inside: span) { return found }
    if ideographic.reads(span) {
      // The stop that ends the words does not end the sentence: "“…。”某某说。"
      let end = context.blockTokens[span.block].upperBound
      if let found = ideographic.before(span.start, notBefore: room.before)
        ?? ideographic.after(span.end, notAfter: max(room.after, min(end, span.end + 30)))
      {
        return found
      }
    }
    let after = cues.after(span.end, notAfter: room.after)
    // "“…,” NAME said": the nearer cue, whatever stands before the words.
    if let after, let cue = after.cue, cue.lowerBound <= span.end + 4,
      after.phrase.map({ $0.tokens.lowerBound <= span.end + 1 }) == true
    {
      return after
    }
    if let found = cues.before(span.start, notBefore: room.before, isWhole: quoted.isSentence) {
      return found
    }
    if let after { return after }
    if let found = cues.inside(span.content) { return found }
    if span.start > room.before, tokens[span.start - 1].isMark(":"),
      let phrase = reader.label(room.before..<span.start)
    {
      return Attribution(rule: "label-line", cue: nil, phrase: phrase)
    }
    if let phrase = reader.signature(
      span.end, notAfter: context.blockTokens[span.block].upperBound)
    {
      return Attribution(rule: "signature", cue: nil, phrase: phrase)
    }
    guard span.start == context.blockTokens[span.block].lowerBound else { return nil }
    return leadingBlock(before: span.block)
  }

  /// A label line or a cue with a colon in the block before.
  private func leadingBlock(before block: Int) -> Attribution? {
    var previous = block - 1
    while previous >= 0, context.blockTokens[previous].isEmpty { previous -= 1 }
    guard previous >= 0, let end = context.blockTokens[previous].last, tokens[end].isMark(":")
    else {
      return nil
    }
    let range = context.blockTokens[previous]
    let start = context.sentences.last { $0.tokens.upperBound == range.upperBound }
    let sentence = (start?.tokens.lowerBound ?? range.lowerBound)..<range.upperBound
    if let phrase = reader.label(sentence) {
      return Attribution(rule: "label-line", cue: nil, phrase: phrase)
    }
    return cues.before(end + 1, notBefore: sentence.lowerBound, isWhole: true)
  }

  /// "“WALLACE: Let's start.”": a transcript's label inside the marks.
  private func label(inside span: MarkedSpan) -> Attribution? {
    let content = span.content
    guard
      let colon = content.prefix(6).first(where: { tokens[$0].isMark(":") }),
      colon + 1 < content.upperBound,
      (content.lowerBound..<colon).contains(where: { tokens[$0].shape.contains(.allCapitals) }),
      let phrase = reader.label(content.lowerBound..<colon + 1)
    else { return nil }
    return Attribution(rule: "label-line", cue: nil, phrase: phrase)
  }

  private func continued() -> Attribution? {
    last.map { Attribution(rule: "continued-speaker", cue: nil, phrase: $0.phrase) }
  }

  /// Words without a cue of their own: the speaker of the quotation before, else the subject of
  /// the sentence before.
  private func neighbour(of span: MarkedSpan, in sentence: Int, of block: Int) -> Attribution? {
    let firstOfBlock = context.blockTokens[block].lowerBound
    if let last, last.block == block { return continued() }
    if span.start > firstOfBlock, sentence > 0 {
      let range = context.sentences[sentence - 1].tokens
      let here = context.sentences[sentence].tokens.lowerBound..<span.start
      for range in [here, range] {
        guard let phrase = cues.subject(of: range), !isStrayCapital(phrase) else { continue }
        return Attribution(rule: "preceding-subject", cue: nil, phrase: phrase)
      }
    }
    if span.start == firstOfBlock, let last, block - last.block <= 2 { return continued() }
    return nil
  }

  /// A lone word with its sentence's capital that no name of the article bears: "Conduce despacio."
  private func isStrayCapital(_ phrase: SpeakerPhrase) -> Bool {
    guard case .name = phrase.kind, phrase.tokens.count == 1 else { return false }
    let start = phrase.tokens.lowerBound
    return (start == 0 || tokens[start - 1].kind == .mark) && !memory.isNamed(phrase.tokens)
  }

  // MARK: Adding

  mutating func add(_ span: MarkedSpan, _ quoted: QuotedWords, _ attribution: Attribution?) {
    var quotation = Quotation(
      range: context.range(span.content),
      directness: quoted.isSentence || attribution?.cue == nil ? .direct : .mixed,
      rule: attribution?.rule ?? (span.open == nil ? "block-quote" : "quotation-marks"))
    if let attribution { fill(&quotation, attribution, block: span.block, end: span.end) }
    found.append(quotation)
  }

  /// Puts the resolved speaker into a quotation, and remembers it.
  mutating func fill(
    _ quotation: inout Quotation, _ attribution: Attribution, block: Int, end: Int
  ) {
    quotation.cue = attribution.cue.map(context.range)
    guard let phrase = attribution.phrase else { return }
    let isCarriedOver = ["continued-speaker"].contains(attribution.rule)
    if !isCarriedOver { quotation.speakerRange = context.range(phrase.tokens) }
    var person: Int?
    switch phrase.kind {
    case .name:
      person = memory.resolve(phrase)
    case .pronoun(let pronoun):
      person =
        isCarriedOver
        ? last?.person
        : memory.person(
          for: pronoun, at: phrase.tokens.lowerBound, besides: quotation.range)
      if person != nil, !isCarriedOver { quotation.rule = "pronoun" }
      if let person { memory.spoke(person, at: phrase.tokens.lowerBound, as: pronoun) }
    case .nominal:
      person =
        isCarriedOver
        ? last?.person
        : memory.person(withRoleOf: phrase.tokens, at: phrase.tokens.lowerBound)
      if person != nil, !isCarriedOver { quotation.rule = "role" }
      if person == nil { quotation.speaker = memory.words(phrase.tokens) }
    }
    if let person {
      memory.learn(person, from: phrase)
      if !isCarriedOver { memory.spoke(person, at: phrase.tokens.lowerBound) }
      quotation.speaker = memory.words(memory.people[person].name)
    } else if quotation.speaker == nil {
      quotation.speaker = memory.words(phrase.tokens)
    }
    quotation.role = memory.words(phrase.role) ?? person.flatMap { memory.people[$0].role }
    quotation.organisation =
      memory.words(memory.organisation(of: phrase))
      ?? person.flatMap { memory.people[$0].organisation }
    last = (person, phrase, block, end)
  }

  private mutating func add(_ turn: InterviewTurns.Turn, in block: Int) {
    var quotation = Quotation(
      range: context.range(turn.words), directness: .direct, rule: "interview-turn")
    if let speaker = turn.speaker {
      fill(
        &quotation, Attribution(rule: "interview-turn", cue: nil, phrase: speaker), block: block,
        end: turn.words.upperBound)
    }
    found.append(quotation)
  }
}
