import ArticleModel

/// The words that name a speaker beside a quotation, read but not yet resolved.
struct SpeakerPhrase {
  enum Kind {
    case name
    case pronoun(SpeechWord)
    /// A description without a name ("a spokesman for the company").
    case nominal
  }

  var kind: Kind
  /// The name, the pronoun or the description.
  var tokens: Range<Int>
  /// What the text calls the speaker beside the name.
  var role: Range<Int>?
  var organisation: Range<Int>?
  /// Whether a courtesy title says man or woman.
  var courtesy: SpeechWord = []
}

/// Reads names and descriptions of people off tokens.
struct PhraseReader {
  let tokens: [Token]
  let text: [UInt8]
  let words: WordMarks<SpeechWord>
  let writing: Language

  func marks(_ index: Int) -> SpeechWord {
    let marks = words[tokens[index].word]
    // French "il" is a pronoun, Italian "il" an article.
    return writing == .italian && marks.contains([.he, .article]) ? marks.subtracting(.he) : marks
  }

  /// The phrase that ends before a verb, with what stands between the two commas behind it.
  func subject(endingAt verb: Int, notBefore limit: Int) -> SpeakerPhrase? {
    var end = verb
    while end > limit, standsBeforeVerb(end - 1) || isPerfect(end - 1) { end -= 1 }
    guard end > limit else { return nil }
    if tokens[end - 1].isMark(",") || tokens[end - 1].isMark(")") || isDash(end - 1) {
      return subjectWithApposition(endingAt: end, notBefore: limit)
    }
    return head(endingAt: end, notBefore: limit)
  }

  func isDash(_ index: Int) -> Bool { tokens[index].sentenceMark == .dash }

  private func standsBeforeVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .clitic { return false }
    if marks(index).contains(.reflexive), !token.isCapitalised { return writing != .english }
    guard token.kind == .word, !token.isCapitalised else { return false }
    return marks(index).contains(.auxiliary) || isAdverb(token)
  }

  /// "a" of "a affirmé", "ha" of "ha detto".
  private func isPerfect(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && marks(index).contains(.perfect)
  }

  /// "quickly": only the length is looked at here; a shorter word is a name's or a noun's.
  private func isAdverb(_ token: Token) -> Bool {
    token.shape.contains(.adverbial)
  }

  private func subjectWithApposition(endingAt end: Int, notBefore limit: Int) -> SpeakerPhrase? {
    let close = end - 1
    let opener: (Int) -> Bool =
      tokens[close].isMark(",")
      ? { tokens[$0].isMark(",") }
      : tokens[close].isMark(")") ? { tokens[$0].isMark("(") } : { isDash($0) }
    var cursor = close - 1
    var tries = 0
    while cursor > limit, close - cursor < 45, tries < 4 {
      if opener(cursor) {
        tries += 1
        let name = name(endingAt: cursor, notBefore: limit)
        let isClause = marks(cursor + 1).contains(.relative) || isAside(cursor + 1)
        if tries == 1, tokens[close].isMark(","),
          let phrase = bearer(of: cursor + 1..<close, notBefore: limit)
        {
          return phrase
        }
        if !name.isEmpty,
          isClause || startsApposition(cursor + 1) || tries > 1 || isParenthesis(cursor)
        {
          var phrase = named(name, notBefore: limit)
          if !isClause { readApposition(cursor + 1..<close, into: &phrase) }
          return phrase
        }
        if name.isEmpty, tries == 1, let phrase = head(endingAt: cursor, notBefore: limit) {
          if case .pronoun = phrase.kind { return phrase }
          if hasNoNameBefore(cursor, notBefore: limit) { return phrase }
        }
      }
      cursor -= 1
    }
    return head(endingAt: close, notBefore: limit)
  }

  /// "NAME, at a meeting later, said": tells of the saying, not of the speaker.
  private func isAside(_ index: Int) -> Bool {
    marks(index).contains(.preposition) && marks(index).isDisjoint(with: .determiner)
      || tokens[index].shape.contains(.participle)
  }

  /// "the town's mayor, NAME, said": a name between the commas, what its bearer is before them.
  func bearer(of name: Range<Int>, notBefore limit: Int) -> SpeakerPhrase? {
    guard self.name(startingAt: name.lowerBound, notAfter: name.upperBound) == name,
      let description = description(endingAt: name.lowerBound - 1, notBefore: limit)
    else { return nil }
    var phrase = named(name, notBefore: name.lowerBound)
    guard case .name = phrase.kind else { return nil }
    // "According to the farmer, NAME": from its article on.
    let article = description.first { marks($0).contains(.determiner) }
    let start =
      isRole(description.lowerBound) ? description.lowerBound : article ?? description.lowerBound
    readApposition(start..<description.upperBound, into: &phrase)
    return phrase
  }

  /// "the town's mayor"; in German, whose nouns all have capitals, "Sprecherin der Werke" too.
  private func description(endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
    let run = name(endingAt: end, notBefore: limit)
    if putsVerbSecond, !run.isEmpty, isRole(run.lowerBound),
      run.count == 1 || marks(run.lowerBound + 1).contains(.ofOrAt)
    {
      return run
    }
    guard let phrase = head(endingAt: end, notBefore: limit), case .nominal = phrase.kind,
      phrase.tokens.contains(where: isRole)
    else { return nil }
    return phrase.tokens
  }

  /// "as" before "NAME put it".
  func isAs(_ index: Int) -> Bool {
    tokens[index].length == 2 && tokens[index].scalar | 0x20 == 0x61
      && marks(index).contains(.conjunction)
  }

  private func isParenthesis(_ index: Int) -> Bool { tokens[index].isMark("(") }

  private func hasNoNameBefore(_ index: Int, notBefore limit: Int) -> Bool {
    (max(limit, index - 12)..<index).allSatisfy { !isNamePart($0) }
  }

  /// The name or description that ends right before a token.
  private func head(endingAt end: Int, notBefore limit: Int) -> SpeakerPhrase? {
    guard end > limit else { return nil }
    let name = name(endingAt: end, notBefore: limit)
    if !name.isEmpty, !isInsideDescription(name, notBefore: limit) {
      return person(from: name, notBefore: limit) ?? named(name, notBefore: limit)
    }
    guard tokens[end - 1].kind == .word else { return nil }
    let pronoun = marks(end - 1).intersection([.he, .she, .they, .it])
    if !pronoun.isEmpty { return SpeakerPhrase(kind: .pronoun(pronoun), tokens: end - 1..<end) }
    guard !marks(end - 1).contains(.firstPerson) else { return nil }
    return nominal(endingAt: end, notBefore: limit)
  }

  /// "Mrs. Allardyce of Overmere Hall": somebody with a title, before where they are from.
  private func person(from place: Range<Int>, notBefore limit: Int) -> SpeakerPhrase? {
    let particle = place.lowerBound - 1
    guard particle > limit, marks(particle).contains(.ofOrAt), !tokens[particle].isCapitalised
    else { return nil }
    let name = name(endingAt: particle, notBefore: limit)
    guard name.count > 1, marks(name.lowerBound).contains(.honorific) else { return nil }
    var phrase = named(name, notBefore: name.lowerBound)
    guard case .name = phrase.kind else { return nil }
    phrase.organisation = phrase.organisation ?? place
    return phrase
  }

  /// "a spokesman for Ms. Quint": the name belongs to the description before it.
  private func isInsideDescription(_ name: Range<Int>, notBefore limit: Int) -> Bool {
    var cursor = name.lowerBound - 1
    let last = max(limit, name.lowerBound - 9)
    // Over "of the Bank of" to what is "of" it.
    while cursor > last {
      if marks(cursor).contains(.ofOrAt), !tokens[cursor].isCapitalised {
        cursor -= 1
        if isRole(cursor), !tokens[cursor].isCapitalised || putsVerbSecond { return true }
      } else if marks(cursor).contains(.determiner) || isNamePart(cursor) {
        cursor -= 1
      } else {
        break
      }
    }
    return false
  }

  private func nominal(endingAt end: Int, notBefore limit: Int) -> SpeakerPhrase? {
    var start = end
    while start > limit, end - start < 14 {
      let token = tokens[start - 1]
      let joins =
        token.isMark("-") || token.isMark("&") || token.isMark("%")
        || token.isMark(".") && !token.hasSpaceBefore && start < end
      guard token.kind != .mark || joins else { break }
      let here = marks(start - 1)
      if here.contains(.conjunction) || here.contains(.relative) && !here.contains(.determiner) {
        break
      }
      // "was eaten by the mayor": what follows the verb of another clause.
      if start < end, here.contains(.copula) { break }
      if start < end, here.contains(.verb), !here.contains(.role), !token.isCapitalised { break }
      start -= 1
    }
    while start < end,
      marks(start).contains(.preposition) || marks(start).contains(.auxiliary)
        || marks(start).contains(.that)
    {
      guard marks(start).isDisjoint(with: .determiner) || marks(start).contains(.preposition)
      else { break }
      start += 1
    }
    if start + 2 < end, start > limit, marks(start - 1).contains(.copula),
      marks(start + 1).contains(.preposition)
    {
      start += 2
    }
    return described(start..<end)
  }

  /// A description that can stand for a speaker: not the beginning of a clause that goes on ("she
  /// described the", "declined to"), of which only the pronoun is one.
  private func described(_ words: Range<Int>) -> SpeakerPhrase? {
    guard let first = words.first, !marks(first).contains(.firstPerson) else { return nil }
    // "a study published" on a day that is none of its name.
    let last = words.dropFirst().last { !tokens[$0].shape.contains(.past) } ?? first
    let words = first..<last + 1
    let pronoun = marks(first).intersection([.he, .she, .they])
    if !pronoun.isEmpty { return SpeakerPhrase(kind: .pronoun(pronoun), tokens: first..<first + 1) }
    guard marks(last).isDisjoint(with: [.preposition, .that]), !isArticle(last),
      !tokens[first].shape.contains(.past) || tokens[first].isCapitalised
    else { return nil }
    return SpeakerPhrase(kind: .nominal, tokens: words)
  }

  private func isArticle(_ index: Int) -> Bool {
    marks(index).contains(.determiner) && marks(index).isDisjoint(with: [.relative, .they])
      && tokens[index].length <= 3
  }

  /// The phrase that begins after a verb ("said NAME, ROLE of ORGANISATION"). `isOpening` says that
  /// a clause follows its comma ("According to NAME, the bridge …").
  func subject(
    startingAt verbEnd: Int, notAfter limit: Int, isOpening: Bool = false
  ) -> SpeakerPhrase? {
    var start = verbEnd
    while start < limit, tokens[start].kind == .word, standsBeforeVerb(start) { start += 1 }
    // "said 9/11 widow NAME"
    while start + 1 < limit, tokens[start].kind == .number || tokens[start].isMark("/") {
      start += 1
    }
    guard start < limit, tokens[start].kind == .word || tokens[start].kind == .elision
    else { return nil }
    let pronoun = marks(start).intersection([.he, .she, .they])
    if !pronoun.isEmpty {
      return SpeakerPhrase(kind: .pronoun(pronoun), tokens: start..<start + 1)
    }
    guard !marks(start).contains(.that), !marks(start).contains(.preposition) else { return nil }
    var cursor = start
    while cursor < limit, cursor - start < 9,
      tokens[cursor].kind != .mark || tokens[cursor].isMark("-"),
      !isNamePart(cursor), !marks(cursor).contains(.preposition), !marks(cursor).contains(.verb)
    {
      cursor += 1
    }
    let name = cursor < limit ? longName(startingAt: cursor, notAfter: limit) : cursor..<cursor
    guard !name.isEmpty, cursor == start || cursor - start < 9 else {
      return description(startingAt: start, notAfter: limit)
    }
    var phrase = named(name, notBefore: start)
    if case .nominal = phrase.kind { return description(startingAt: start, notAfter: limit) }
    if name.upperBound < limit {
      let next = name.upperBound
      if tokens[next].isMark("(") {
        let close = (next..<min(limit, next + 12)).first { tokens[$0].isMark(")") }
        if let close {
          readApposition(next + 1..<close, into: &phrase)
          if close + 1 < limit, tokens[close + 1].isMark(","),
            startsApposition(close + 2, limit, isStrict: isOpening)
          {
            readApposition(close + 2..<limit, into: &phrase)
          }
        }
      } else if tokens[next].isMark(","),
        startsApposition(next + 1, limit, isStrict: isOpening)
      {
        readApposition(next + 1..<limit, into: &phrase)
      }
    }
    return phrase
  }

  /// A name together with roles in small letters inside it ("MSNBC host Chris Matthews").
  private func longName(startingAt start: Int, notAfter limit: Int) -> Range<Int> {
    var end = name(startingAt: start, notAfter: limit).upperBound
    var cursor = end
    while cursor < limit, cursor - end < 4, tokens[cursor].kind == .word,
      !tokens[cursor].isCapitalised, !marks(cursor).contains(.preposition),
      !marks(cursor).contains(.conjunction), !marks(cursor).contains(.verb)
    {
      cursor += 1
      guard cursor < limit, isNamePart(cursor), marks(cursor - 1).contains(.role) else { continue }
      end = name(startingAt: cursor, notAfter: limit).upperBound
      cursor = end
    }
    return start..<end
  }

  private func description(startingAt start: Int, notAfter limit: Int) -> SpeakerPhrase? {
    var end = start
    while end < limit, end - start < 20 {
      let token = tokens[end]
      if token.kind == .mark, !token.isMark("-"), !token.isMark("&"), !token.isMark("’") { break }
      if marks(end).contains(.preposition), isOccasion(end, limit) { break }
      if end > start, !marks(end).isDisjoint(with: [.conjunction, .relative, .verb]) { break }
      // "said there was no reason": a clause, not somebody.
      if marks(end).contains(.copula) { return nil }
      end += 1
    }
    // "said the landlady, NAME"
    if end + 1 < limit, tokens[end].isMark(",") {
      let name = name(startingAt: end + 1, notAfter: limit)
      let isClosed = name.upperBound >= limit || tokens[name.upperBound].kind == .mark
      if !name.isEmpty, isClosed,
        let phrase = bearer(of: name, notBefore: start)
      {
        return phrase
      }
    }
    return described(start..<end)
  }

  /// "in an interview", "on Tuesday"
  func isOccasion(_ preposition: Int, _ limit: Int) -> Bool {
    (preposition + 1..<max(preposition + 1, min(limit, preposition + 5))).contains {
      marks($0).contains(.occasion)
    }
  }
}
