import ArticleModel

/// Words reported without marks: "NAME said that …", "According to NAME, …", "…, NAME said."
extension QuotationSearch {
  /// Adds the reported speech of a sentence that holds no marked words.
  mutating func reportSpeech(in index: Int, besides spans: [MarkedSpan], before next: Int) {
    let sentence = context.sentences[index]
    let range = sentence.tokens
    if next < spans.count, spans[next].start < range.upperBound { return }
    if next > 0, spans[next - 1].end > range.lowerBound { return }
    guard range.count > 4, let (words, attribution) = reported(in: range), words.count > 2 else {
      return
    }
    var quotation = Quotation(
      range: context.range(words), directness: .indirect, rule: attribution.rule)
    let kept = last
    fill(&quotation, attribution, block: sentence.block, end: range.upperBound)
    if quotation.speaker == nil { last = kept }
    if quotation.rule == "pronoun" { quotation.rule = attribution.rule }
    found.append(quotation)
  }

  private func reported(in range: Range<Int>) -> (Range<Int>, Attribution)? {
    if tokens[range.lowerBound].kind == .ideograph, let found = ideographic.reported(in: range) {
      return found
    }
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
    for index in range.lowerBound..<end {
      if let source = cues.source(at: index, notAfter: end) {
        return according(source, in: range.lowerBound..<end)
      }
      guard tokens[index].kind == .word, reader.marks(index).contains(.reportingVerb),
        !tokens[index].isCapitalised,
        // "when she is told this"
        index == range.lowerBound || !reader.marks(index - 1).contains(.copula)
      else { continue }
      if let found = afterVerb(index, in: range.lowerBound..<end) { return found }
      if let found = insideVerb(index, in: range.lowerBound..<end) { return found }
      if let found = beforeVerb(index, in: range.lowerBound..<end) { return found }
    }
    return nil
  }

  /// "NAME said that the bridge was safe", "NAME said the bridge was safe"
  private func afterVerb(_ verb: Int, in range: Range<Int>) -> (Range<Int>, Attribution)? {
    guard verb > range.lowerBound, !tokens[verb].shape.contains(.participle),
      let phrase = reader.subject(endingAt: verb, notBefore: range.lowerBound),
      phrase.tokens.lowerBound < range.lowerBound + 14
    else { return nil }
    let limit = min(range.upperBound, verb + 8)
    let that = (verb + 1..<limit).first {
      reader.marks($0).contains(.that) && !tokens[$0].isCapitalised
    }
    let start: Int
    if let that, !isDeterminer(that) {
      start = that + 1
    } else if reader.putsVerbSecond, verb + 2 < range.upperBound, tokens[verb + 1].isMark(",") {
      // "sagte, die Preise stiegen"
      start = verb + 2
    } else {
      guard cues.isPlainSay(verb), verb + 1 < range.upperBound, startsClause(verb + 1) else {
        return nil
      }
      start = verb + 1
    }
    guard range.upperBound - start > 2 else { return nil }
    return (
      start..<range.upperBound,
      Attribution(rule: "reported-after", cue: verb..<verb + 1, phrase: phrase)
    )
  }

  /// "Diesel, NAME said, had become dearer": the words go on behind the cue.
  private func insideVerb(_ verb: Int, in range: Range<Int>) -> (Range<Int>, Attribution)? {
    guard verb + 3 < range.upperBound, tokens[verb + 1].isMark(","),
      let comma = (max(range.lowerBound, verb - 8)..<verb).last(where: { tokens[$0].isMark(",") }),
      comma > range.lowerBound, cues.isPlainSay(verb),
      let phrase = reader.subject(endingAt: verb, notBefore: comma + 1)
    else { return nil }
    return (
      verb + 2..<range.upperBound,
      Attribution(rule: "reported-before", cue: verb..<verb + 1, phrase: phrase)
    )
  }

  /// "said that night": "that" before a noun that ends the clause is no conjunction; told by what
  /// follows it only where nothing else does.
  private func isDeterminer(_ index: Int) -> Bool { index + 2 >= tokens.count }

  private func startsClause(_ index: Int) -> Bool {
    let here = reader.marks(index)
    return tokens[index].kind == .word
      && (!here.isDisjoint(with: [.determiner, .he, .she, .they]) || reader.isNamePart(index)
        || !here.contains(.preposition) && here.isDisjoint(with: [.conjunction, .relative]))
  }

  /// "The bridge was safe, NAME said", "…, said NAME"
  private func beforeVerb(_ verb: Int, in range: Range<Int>) -> (Range<Int>, Attribution)? {
    let comma = (range.lowerBound..<verb).last { tokens[$0].isMark(",") }
    guard let comma, verb - comma < 14, comma - range.lowerBound > 2 else { return nil }
    let attribution = cues.after(comma + 1, notAfter: range.upperBound)
    guard let attribution, attribution.cue?.lowerBound == verb, let phrase = attribution.phrase,
      max(verb + 1, phrase.tokens.upperBound) + 8 >= range.upperBound,
      phrase.tokens.lowerBound > verb || endsSaying(verb + 1, range.upperBound),
      !comparesWithSaid(comma + 1..<verb)
    else { return nil }
    return (
      range.lowerBound..<comma,
      Attribution(rule: "reported-before", cue: attribution.cue, phrase: phrase)
    )
  }

  /// "12 percent more than NAME told investors", "twice as much as NAME said": what is said is the measure,
  /// not what stands before. "More than a hundred doctors" and "as NAME said" begin with it.
  private func comparesWithSaid(_ words: Range<Int>) -> Bool {
    words.dropFirst(2).contains { context.isWord($0, "than as") }
  }

  /// What may follow "…, NAME said": nothing, where and when, to whom ("told reporters on Monday"). What
  /// is said then stands before; "told her to stop" and "explained a further 17%" say it behind.
  private func endsSaying(_ start: Int, _ end: Int) -> Bool {
    var cursor = start
    while cursor < min(end, start + 5), tokens[cursor].kind == .word,
      reader.marks(cursor).isDisjoint(with: [.preposition, .occasion]) || cursor == start
    {
      cursor += 1
    }
    guard cursor < end else { return true }
    let here = reader.marks(cursor)
    return !context.isWord(cursor, "to")
      && (tokens[cursor].kind == .mark || !here.isDisjoint(with: [.preposition, .occasion]))
  }

  /// The "de politie" of "Volgens de politie brak de brand uit", where the verb stands right behind.
  private func plainNoun(_ start: Int, notAfter limit: Int) -> SpeakerPhrase? {
    guard reader.writing == .dutch, start + 2 < limit, reader.marks(start).contains(.article),
      tokens[start + 1].kind == .word, tokens[start + 2].kind == .word
    else { return nil }
    return SpeakerPhrase(kind: .nominal, tokens: start..<start + 2)
  }

  private func according(
    _ cue: Range<Int>, in range: Range<Int>
  ) -> (Range<Int>, Attribution)? {
    let isOpening = cue.lowerBound == range.lowerBound
    guard
      let phrase = reader.subject(
        startingAt: cue.upperBound, notAfter: range.upperBound, isOpening: isOpening)
        ?? (isOpening ? plainNoun(cue.upperBound, notAfter: range.upperBound) : nil)
    else { return nil }
    let attribution = Attribution(rule: "according-to", cue: cue, phrase: phrase)
    let end = [phrase.tokens, phrase.role, phrase.organisation].compactMap { $0?.upperBound }.max()
    let words = end ?? phrase.tokens.upperBound
    if cue.lowerBound > range.lowerBound {
      var end = cue.lowerBound
      if tokens[end - 1].isMark(",") { end -= 1 }
      // "The fire, according to the police, began at noon", "Das Feuer brach nach Angaben der Polizei am
      // Mittag aus": the cue stands inside the words.
      let isInside =
        end == cue.lowerBound
        ? reader.putsVerbSecond && range.upperBound > words
        : range.upperBound - words > end - range.lowerBound
      if isInside { return (range, attribution) }
      return end - range.lowerBound > 2 ? (range.lowerBound..<end, attribution) : nil
    }
    let comma = (words..<range.upperBound).first { tokens[$0].isMark(",") }
    // "Laut Sand bleibt das Gas billig."
    guard let start = comma.map({ $0 + 1 }) ?? (reader.putsVerbSecond ? words : nil),
      start < range.upperBound
    else { return nil }
    return (start..<range.upperBound, attribution)
  }
}
