import ArticleModel

/// What shows who said some words: the rule, the cue and the speaker as written.
struct Attribution {
  var rule: String
  var cue: Range<Int>?
  var phrase: SpeakerPhrase?
}

/// Finds the cue beside a quotation, and the speaker beside the cue.
struct CueReader {
  let tokens: [Token]
  let words: WordMarks<SpeechWord>
  let reader: PhraseReader

  /// How far a cue may stand from its quotation, in tokens.
  private static let reach = 48

  private func marks(_ index: Int) -> SpeechWord { reader.marks(index) }

  func isVerb(_ index: Int) -> Bool {
    let here = marks(index)
    guard tokens[index].kind == .word else { return false }
    if here.contains(.continentalVerb), reader.writing == .continental { return true }
    guard !here.isDisjoint(with: [.verb, .weakVerb]) else { return false }
    if here.contains(.putVerb) {
      return index + 1 < tokens.count && marks(index + 1).contains(.it)
    }
    // "a call for", "the report", "the following comment"
    return index == 0 || !here.contains(.nounVerb)
      || !marks(index - 1).contains(.article)
        && !(index > 1 && marks(index - 2).contains(.article)
          && tokens[index - 1].shape.contains(.participle))
  }

  /// "made the following comment:", "issued this statement:".
  private func makesRemark(_ index: Int, before end: Int) -> Bool {
    guard marks(index).contains(.makingVerb), tokens[end - 1].isMark(":"), end - index < 8 else {
      return false
    }
    return (index + 1..<end).contains { !marks($0).isDisjoint(with: [.nounVerb, .document]) }
  }

  /// "according to", "selon", "laut": the tokens of a cue that a noun follows.
  func source(at index: Int, notAfter limit: Int) -> Range<Int>? {
    let here = marks(index)
    if here.contains(.sourceHead), index > 0, marks(index - 1).contains(.sourceLead) {
      // German wants "von" behind it: in "Angaben des Amtes" the article belongs to the speaker.
      let isLinked = index + 1 < limit && marks(index + 1).contains(.preposition)
      if reader.writing == .german, !(isLinked && tokens[index + 1].scalar == 0x76) {
        // "nach Angaben der Polizei"; a name in the genitive ("Angaben Sands") is left alone.
        return index + 1 < limit && marks(index + 1).contains(.article)
          ? index - 1..<index + 2 : nil
      }
      return index - 1..<index + (isLinked ? 2 : 1)
    }
    guard here.contains(.source) else { return nil }
    if !here.contains(.takesTo) { return index..<index + 1 }
    guard index + 1 < limit, marks(index + 1).contains(.preposition) else { return nil }
    return index..<index + 2
  }

  // MARK: After the words

  /// "…,” said NAME", "…,” NAME said", "…,” according to NAME".
  func after(_ start: Int, notAfter limit: Int) -> Attribution? {
    var start = start
    while start < limit, tokens[start].isMark(",") || reader.isDash(start) { start += 1 }
    // "as NAME put it"
    if start + 1 < limit, reader.isAs(start) { start += 1 }
    let limit = min(limit, start + Self.reach)
    guard start < limit else { return nil }
    if let cue = source(at: start, notAfter: limit) {
      guard let phrase = reader.subject(startingAt: cue.upperBound, notAfter: limit) else {
        return nil
      }
      return Attribution(rule: "according-to", cue: cue, phrase: phrase)
    }
    if tokens[start].kind == .word, isVerb(start) || isSo(start),
      let phrase = reader.subject(startingAt: start + 1, notAfter: limit)
    {
      return Attribution(rule: "cue-after", cue: start..<start + 1, phrase: phrase)
    }
    // "se désole NAME"
    if start + 1 < limit, marks(start).contains(.reflexive), reader.writing != .english,
      isVerb(start + 1),
      let phrase = reader.subject(startingAt: start + 2, notAfter: limit)
    {
      return Attribution(rule: "cue-after", cue: start..<start + 2, phrase: phrase)
    }
    if let found = parted(start, notAfter: limit) { return found }
    if start + 1 < limit, marks(start).contains(.perfect), isVerb(start + 1),
      let phrase = reader.subject(startingAt: start + 2, notAfter: limit)
    {
      return Attribution(rule: "cue-after", cue: start..<start + 2, phrase: phrase)
    }
    var cursor = start
    while cursor < limit {
      if tokens[cursor].kind == .mark, let mark = tokens[cursor].sentenceMark,
        mark == .opener && !tokens[cursor].isMark("(") || mark == .straight
      {
        return nil
      }
      if cursor > start, isVerb(cursor), !isParticiple(cursor), !isRelative(cursor - 1),
        let phrase = reader.subject(endingAt: cursor, notBefore: start),
        phrase.tokens.lowerBound <= start + 12
      {
        return Attribution(rule: "cue-after", cue: cursor..<cursor + 1, phrase: phrase)
      }
      cursor += 1
    }
    return nil
  }

  /// "hatte NAME zuvor erklärt", "laat NAME weten": a verb with its speaker inside.
  private func parted(_ start: Int, notAfter limit: Int) -> Attribution? {
    guard marks(start).contains(.partedVerb), start + 2 < limit, !isVerb(start + 1),
      let phrase = reader.subject(startingAt: start + 1, notAfter: limit), case .name = phrase.kind
    else { return nil }
    let end = phrase.tokens.upperBound
    guard
      (end..<min(limit, end + 4)).contains(where: {
        isVerb($0) || marks($0).contains(.partedVerb)
      })
    else { return nil }
    return Attribution(rule: "cue-after", cue: start..<start + 1, phrase: phrase)
  }

  /// German "so NAME"
  private func isSo(_ index: Int) -> Bool {
    tokens[index].length == 2 && tokens[index].scalar == 0x73 && marks(index).contains(.conjunction)
      && index + 1 < tokens.count && tokens[index + 1].isCapitalised
  }

  private func isParticiple(_ index: Int) -> Bool { tokens[index].shape.contains(.participle) }

  private func isRelative(_ index: Int) -> Bool {
    marks(index).contains(.relative) && !marks(index).contains(.determiner)
  }

  // MARK: Inside the words

  /// "« Nous partons, raconte NAME. Il est temps. »": a cue between two commas of the words, as French
  /// newspapers set it.
  func inside(_ words: Range<Int>) -> Attribution? {
    guard reader.writing.isRomance else { return nil }
    for comma in words
    where (tokens[comma].isMark(",") && reader.writing == .french || reader.isDash(comma))
      && comma + 2 < words.upperBound
    {
      let verb = comma + 1
      guard marks(verb).contains(.verb), isVerb(verb), !tokens[verb].isCapitalised else { continue }
      let cue = verb..<verb + 1
      // "précise-t-il"
      var subject = verb + 1
      while subject < words.upperBound, tokens[subject].isMark("-") || tokens[subject].length == 1 {
        subject += 1
      }
      guard subject < words.upperBound else { return nil }
      let pronoun = marks(subject).intersection([.he, .she, .they])
      if !pronoun.isEmpty, subject > verb + 1 {
        return Attribution(
          rule: "cue-inside", cue: cue,
          phrase: SpeakerPhrase(kind: .pronoun(pronoun), tokens: subject..<subject + 1))
      }
      let phrase = reader.subject(startingAt: verb + 1, notAfter: words.upperBound)
      if let phrase, case .name = phrase.kind {
        return Attribution(rule: "cue-inside", cue: cue, phrase: phrase)
      }
    }
    return nil
  }

  // MARK: Before the words

  /// "NAME said: “…”", "NAME told reporters that “…”", "According to NAME, “…”". `isWhole` says
  /// that the words are whole sentences, before which the cue has to stand directly.
  func before(_ end: Int, notBefore limit: Int, isWhole: Bool) -> Attribution? {
    let limit = max(limit, end - Self.reach)
    guard end > limit else { return nil }
    let last = tokens[end - 1]
    let isLinked =
      last.isMark(",") || last.isMark(":") || last.isMark("：") || last.isMark("，")
      || isVerb(end - 1) || marks(end - 1).contains(.that) || reader.isDash(end - 1)
    guard !isWhole || isLinked else { return nil }
    if let found = opening(limit, before: end) ?? trailing(limit, before: end) { return found }
    if let source = (limit..<end).first(where: { self.source(at: $0, notAfter: end) != nil }),
      let cue = self.source(at: source, notAfter: end),
      let phrase = reader.subject(
        startingAt: cue.upperBound, notAfter: end, isOpening: true)
    {
      return Attribution(rule: "according-to", cue: cue, phrase: phrase)
    }
    // "told a woman who suggested that “…”": the verb of a relative clause gives way to one that
    // reports before it.
    var relative: Attribution?
    var cursor = end - 1
    while cursor >= limit {
      if isVerb(cursor) && (isLinked || !marks(cursor).contains(.looseVerb))
        || makesRemark(cursor, before: end),
        relative == nil || marks(cursor).contains(.reportingVerb),
        let found = attribution(verb: cursor, before: end, notBefore: limit)
      {
        guard cursor > limit, isRelative(cursor - 1) else { return found }
        relative = relative ?? found
      }
      cursor -= 1
    }
    return relative
  }

  /// "Pour NAME, « … »", "Für NAME ist klar: „…“": whose opinion follows.
  private func opening(_ start: Int, before end: Int) -> Attribution? {
    guard marks(start).contains(.openingSource), reader.writing != .english, start + 1 < end,
      start == 0 || tokens[start].isCapitalised,
      let phrase = reader.subject(startingAt: start + 1, notAfter: end, isOpening: true),
      case .name = phrase.kind
    else { return nil }
    return Attribution(rule: "according-to", cue: start..<start + 1, phrase: phrase)
  }

  /// "NAME zufolge „…“"
  private func trailing(_ start: Int, before end: Int) -> Attribution? {
    guard let cue = (start..<end).last(where: { marks($0).contains(.sourceAfter) }), cue > start,
      let phrase = reader.subject(endingAt: cue, notBefore: start)
    else { return nil }
    return Attribution(rule: "according-to", cue: cue..<cue + 1, phrase: phrase)
  }

  private func attribution(verb: Int, before end: Int, notBefore limit: Int) -> Attribution? {
    let cue = verb..<verb + 1
    // "“…,” said NAME, “…”"
    if verb == limit || endsClause(verb - 1),
      let phrase = reader.subject(startingAt: verb + 1, notAfter: end),
      !isParticiple(verb), !isObject(phrase, of: verb)
    {
      return Attribution(rule: "cue-before", cue: cue, phrase: phrase)
    }
    guard verb > limit else { return nil }
    if isParticiple(verb) {
      return subjectOfClause(limit, before: verb).map {
        Attribution(rule: "cue-before", cue: cue, phrase: $0)
      }
    }
    if let phrase = reader.subject(endingAt: verb, notBefore: limit) {
      return Attribution(rule: "cue-before", cue: cue, phrase: phrase)
    }
    return subjectOfClause(limit, before: verb).map {
      Attribution(rule: "cue-before", cue: cue, phrase: $0)
    }
  }

  /// "called it “…”": what is spoken of, not who speaks.
  private func isObject(_ phrase: SpeakerPhrase, of verb: Int) -> Bool {
    guard case .pronoun(let pronoun) = phrase.kind else { return false }
    return pronoun.contains(.it) && marks(verb).contains(.weakVerb)
  }

  private func endsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isMark(",") && index > 0 && tokens[index - 1].kind == .mark
  }

  /// "said", "says" and their kin, which report without "that".
  func isPlainSay(_ index: Int) -> Bool { marks(index).contains(.plainSay) }

  /// The subject of a sentence: its first name or pronoun.
  func subject(of range: Range<Int>) -> SpeakerPhrase? {
    subjectOfClause(range.lowerBound, before: range.upperBound)
  }

  /// "several groups granted NAME more time, saying “…”": a description with a verb behind it.
  private func group(at first: Int, from start: Int, before end: Int) -> SpeakerPhrase? {
    guard marks(first).contains(.determiner), !marks(first).contains(.article),
      first == start || tokens[first - 1].isMark(",")
    else { return nil }
    var cursor = first + 1
    while cursor < min(end, first + 6), tokens[cursor].kind == .word,
      !tokens[cursor].isCapitalised, marks(cursor).isDisjoint(with: [.preposition, .relative])
    {
      if tokens[cursor].shape.contains(.past), cursor > first + 1 {
        return SpeakerPhrase(kind: .nominal, tokens: first..<cursor)
      }
      cursor += 1
    }
    return nil
  }

  /// "NAME left the meeting, saying “…”": the first name or pronoun of the sentence.
  private func subjectOfClause(_ start: Int, before end: Int) -> SpeakerPhrase? {
    var cursor = start
    while cursor < end {
      if let group = group(at: cursor, from: start, before: end) { return group }
      let pronoun = marks(cursor).intersection([.he, .she, .they])
      if !pronoun.isEmpty, tokens[cursor].kind == .word {
        return SpeakerPhrase(kind: .pronoun(pronoun), tokens: cursor..<cursor + 1)
      }
      if reader.isNamePart(cursor) {
        let name = reader.name(startingAt: cursor, notAfter: end)
        // "Following a meeting, …"
        let isOpening = cursor == start && name.count == 1 && tokens[cursor].word != .unknown
        if !isOpening, !isParticiple(cursor) { return reader.named(name, notBefore: start) }
      }
      cursor += 1
    }
    return nil
  }
}
