import ArticleModel

/// Forms runs of words that may be a name.
struct NameRuns {
  let context: ExtractionContext
  let evidence: NameEvidence
  let known: WordTable<EntityKind>
  let cues: WordMarks<NameCues>
  /// What a German article shows of its words, where the article is German.
  let german: GermanNames?

  var tokens: [Token] { context.tokens }

  /// No name has more tokens.
  private static let longest = 24

  /// Words that the lists know as names or as parts of names.
  static let listed: WordClasses = [.place, .knownOrganisation, .product]

  /// The run of name words that begins at a token.
  func run(at start: Int, end: Int) -> Range<Int>? {
    if tokens[start].kind == .ideograph {
      guard context.classes(start).intersection(Self.listed) != [],
        let (_, next) = known.match(tokens, at: start, end: end), next > start + 1
      else { return nil }
      return start..<next
    }
    let street = streetEnd(start, end)
    guard street != nil || isName(start, end: end) else { return nil }
    var index = street ?? wordEnd(start, end)
    while index < end, index - start < Self.longest {
      guard let next = joined(index, after: start, end: end) else {
        break
      }
      index = next
    }
    return start..<index
  }

  // MARK: Words

  /// Whether a word can be (part of) a name where it stands.
  private func isName(_ index: Int, end: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised || isInnerCapital(token) else { return false }
    let classes = context.classes(index)
    if !classes.isDisjoint(with: [.month, .weekday, .pronoun]),
      classes.isDisjoint(with: .givenName) || !precedesName(index, end)
    {
      return false
    }
    let isCommon = !classes.isDisjoint(with: [.commonWord, .functionWord, .sentenceStarter])
    if isDottedInitial(index, end) { return true }
    guard token.length > 1, !isContraction(index, end) else { return false }
    if isCommon, token.shape.contains(.allCapitals) {
      let cue = cues[token.word]
      if !cue.isDisjoint(with: [.placePrefix, .compassPoint]), isCapital(index + 1, end),
        !evidence.isInTitle[index]
      {
        return true
      }
      return !classes.isDisjoint(with: Self.listed) && token.length > 1
        && !evidence.isInTitle[index]
    }
    if context.writing == .german { return isGermanName(index, classes, end) }
    if isInnerCapital(token) { return true }
    if token.shape.contains(.allCapitals), !evidence.isInTitle[index] {
      return isShoutedName(index, classes, end)
    }
    if evidence.isInitial[index] || evidence.isInTitle[index] {
      return isInitialName(index, classes, isCommon, end)
    }
    if isCommon
      || !classes.isDisjoint(with: [.role, .honorific, .organisationWord, .placeWord, .eventWord])
        && classes.isDisjoint(with: .knownOrganisation)
    {
      return isBesideName(index, end)
    }
    return isCapital(index + 1, end) || !looksLikeWord(index)
      || !evidence.use(of: index, in: context).isSeenLowered
      || !classes.isDisjoint(with: Self.listed.union(.givenName))
      || index > 0 && isCapital(index - 1, end)
  }

  /// An acronym, a name the article also writes otherwise, or one at the head of a block.
  private func isShoutedName(_ index: Int, _ classes: WordClasses, _ end: Int) -> Bool {
    if !classes.isDisjoint(with: Self.listed.union(.givenName)) { return true }
    let use = evidence.use(of: index, in: context)
    if use.isSeenLowered
      || !classes.isDisjoint(with: [.role, .organisationWord, .eventWord, .unit])
    {
      return false
    }
    if classes.contains(.placeWord) { return isCapital(index + 1, end) }
    return tokens[index].length <= 6 || use.isSeenInside || evidence.isInitial[index]
  }

  func isInnerCapital(_ token: Token) -> Bool {
    token.shape.contains(.innerCapital) && token.length > 2
  }

  /// A word that has its capital anyway: the lists and the rest of the article decide.
  private func isInitialName(
    _ index: Int, _ classes: WordClasses, _ isCommon: Bool, _ end: Int
  ) -> Bool {
    let use = evidence.use(of: index, in: context)
    if use.isSeenLowered, !precedesName(index, end) { return false }
    if !classes.isDisjoint(with: Self.listed.union(.nationality)), !isCommon { return true }
    if isCommon { return isCapital(index + 1, end) && startsKnown(index, end) }
    if use.isSeenInside { return !use.isSeenLowered || isCapital(index + 1, end) }
    if !classes.isDisjoint(with: .givenName) {
      return !classes.contains(.doubtfulName) || precedesName(index, end)
    }
    if !classes.isDisjoint(with: [.role, .honorific]) { return isCapital(index + 1, end) }
    if evidence.isInTitle[index] { return false }
    if isCapital(index + 1, end) { return !use.isSeenLowered || !looksLikeWord(index) }
    guard index + 1 < end, !use.isSeenLowered, !looksLikeWord(index) else { return false }
    return tokens[index + 1].kind == .clitic
      || context.classes(index + 1).contains(.agentVerb)
  }

  /// Capitalised mid-sentence, but a common word by itself ("President", "State").
  private func isBesideName(_ index: Int, _ end: Int) -> Bool {
    if isCapital(index + 1, end) { return true }
    if index > 0, isCapital(index - 1, end), !evidence.isInitial[index] { return true }
    return index + 2 < end && context.isWord(index + 1, "of for")
      && isCapital(index + 2, end)
      && !context.classes(index).isDisjoint(with: [.organisationWord, .placeWord])
  }

  /// German writes every noun with a capital: only lists and forms are evidence.
  func isGermanName(_ index: Int, _ classes: WordClasses, _ end: Int) -> Bool {
    let token = tokens[index]
    guard let german else { return false }
    if !classes.isDisjoint(with: Self.listed) {
      return !classes.contains(.commonWord) && !german.isCommonNoun(index, in: context)
    }
    if GermanNames.isNamedPlace(index, context.tokens.count, context), token.word == .unknown {
      return true
    }
    if german.isPart(index) || german.isShown(index, in: context) { return true }
    if classes.contains(.givenName), !classes.contains(.commonWord) {
      return !classes.contains(.doubtfulName) || isCapital(index + 1, end)
    }
    if isInnerCapital(token) { return true }
    if token.shape.contains(.allCapitals) { return token.length <= 6 && !evidence.isInTitle[index] }
    if !classes.contains(.commonWord), precedesForm(index, end) { return true }
    if isGermanPair(index, end) { return true }
    guard index > 0, !tokens[index].shape.contains(.lineBreakBefore) else { return false }
    var before = index - 1
    if tokens[before].isMark("."), before > 0 { before -= 1 }
    let previous = context.classes(before)
    return tokens[before].isCapitalised
      && !previous.isDisjoint(with: [.honorific, .givenName, .role])
  }

  /// "Kessebohm Bau GmbH", "Hansen & Kluge"
  private func precedesForm(_ index: Int, _ end: Int) -> Bool {
    for next in index + 1..<max(index + 1, min(end, index + 4)) {
      if context.classes(next).contains(.companyForm), tokens[next].isCapitalised { return true }
      if tokens[next].isMark("&"), next == index + 1, next + 1 < end {
        return tokens[next + 1].isCapitalised
      }
      guard tokens[next].kind == .word, tokens[next].isCapitalised else { return false }
    }
    return false
  }

  /// "Jannis Overbeck": two words with capitals and nothing between them, neither of which counts or
  /// measures the other.
  private func isGermanPair(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].word == .unknown, isCapital(index + 1, end),
      tokens[index + 1].word == .unknown, !evidence.isInTitle[index],
      !(index + 2 < end && isCapital(index + 2, end)),
      german?.isCommonNoun(index, in: context) == false
    else { return false }
    return index == 0 || tokens[index - 1].kind != .number && tokens[index - 1].word != .unknown
  }

  private func startsKnown(_ index: Int, _ end: Int) -> Bool {
    guard let (_, next) = known.match(tokens, at: index, end: end) else { return false }
    return next > index + 1
  }

  /// Endings that English words have and names seldom do.
  private func looksLikeWord(_ index: Int) -> Bool {
    guard context.writing == .english else { return false }
    return context.endsWord(
      index, "ing ed ly tion sion ness ment ity ous ive able ible ers ies ists ful less als")
  }

  func isCapital(_ index: Int, _ end: Int) -> Bool {
    guard index < end, index >= 0 else { return false }
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.hasSpaceBefore
      && !isParted(index)
      && context.classes(index).isDisjoint(with: [.month, .weekday, .pronoun])
      && !isPronounI(index, end)
  }

  /// Whether a name goes on after a word, by a space or a hyphen ("Jean-Luc").
  private func precedesName(_ index: Int, _ end: Int) -> Bool {
    if isCapital(index + 1, end) { return true }
    return index + 2 < end && tokens[index + 1].isMark("-") && !tokens[index + 2].hasSpaceBefore
      && tokens[index + 2].isCapitalised
  }

  /// Whether a line that is not merely wrapped, or a cell of a table, begins at a token.
  func isParted(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.lineBreakBefore) { return evidence.isInitial[index] }
    return token.hasSpaceBefore && token.range.lowerBound > 0
      && context.text[token.range.lowerBound - 1] == 0x09
  }

  func isPronounI(_ index: Int, _ end: Int) -> Bool {
    tokens[index].length == 1 && tokens[index].scalar == 0x49
      && !(index + 1 < end && tokens[index + 1].isMark("."))
  }

  /// "Isn" of "Isn't".
  private func isContraction(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index + 1].kind == .clitic else { return false }
    let ending = context.text[tokens[index + 1].range].last
    return ending != UInt8(ascii: "s") && ending != UInt8(ascii: "S")
  }

  /// "J." of "J. Smith", "U." of "U.S."
  private func isDottedInitial(_ index: Int, _ end: Int) -> Bool {
    !isMonsieur(index) && tokens[index].length == 1 && tokens[index].isCapitalised
      && index + 1 < end
      && tokens[index + 1].isMark(".") && !tokens[index + 1].hasSpaceBefore
      && index + 2 < end && tokens[index + 2].kind == .word && tokens[index + 2].isCapitalised
      && !tokens[index + 2].shape.contains(.lineBreakBefore)
  }

  /// French "M.", which is no initial.
  private func isMonsieur(_ index: Int) -> Bool {
    context.writing == .french && tokens[index].length == 1 && tokens[index].scalar == 0x4D
  }
}
