import ArticleModel

/// Judges a mention of a name by the words around it.
struct NameSurroundings {
  let context: ExtractionContext
  let known: WordTable<EntityKind>
  let cues: WordMarks<NameCues>

  private var tokens: [Token] { context.tokens }

  /// Hands out every sign that stands around a mention.
  func forEachSign(of name: Range<Int>, in block: Range<Int>, _ body: (NameSign) -> Void) {
    if let sign = before(name, block) { body(sign) }
    if let sign = after(name, block) { body(sign) }
    if isDateline(name, block) { body(.dateline) }
  }

  // MARK: Before

  private func before(_ name: Range<Int>, _ block: Range<Int>) -> NameSign? {
    var index = name.lowerBound - 1
    guard index >= block.lowerBound else { return nil }
    if tokens[index].isMark("."), index > block.lowerBound,
      context.classes(index - 1).contains(.honorific) || isMonsieur(index - 1)
    {
      index -= 1
    }
    if isMonsieur(index) { return .honorific }
    guard tokens[index].kind == .word else { return nil }
    let classes = context.classes(index)
    if classes.contains(.honorific), tokens[index].isCapitalised { return .honorific }
    let cue = cues[tokens[index].word]
    let isLowered = !tokens[index].isCapitalised
    if isLowered, cue.contains(.companyNoun) { return .companyBefore }
    if classes.contains(.role) || context.writing == .german && GermanNames.isRole(index, context),
      name.count <= 5
    {
      return .roleBefore
    }
    if isLowered, cue.contains(.kin) { return .kin }
    if isLowered, cue.contains(.placeNoun), index > block.lowerBound,
      context.classes(index - 1).contains(.determiner)
    {
      return .placeNoun
    }
    // "el fondo regional Vía Verde"
    if context.writing.isRomance, isLowered, index > block.lowerBound,
      cues[tokens[index - 1].word].contains(.companyNoun),
      classes.isDisjoint(with: [.preposition, .functionWord])
    {
      return .companyBefore
    }
    switch context.words(tokens[index].range) {
    case "de" where context.writing.isRomance, "d'", "d’", "di", "do", "da", "del", "du":
      return headedBy(index - 1, block) ?? (name.count == 1 && maySituate(name) ? .towards : nil)
    case "a", "à", "al", "ad", "em":
      return context.writing.isRomance && maySituate(name) ? .towards : nil
    case "of", "de", "von": return headedBy(index - 1, block)
    case "for": return headedBy(index - 1, block)
    case "at": return headedBy(index - 1, block) ?? (maySituate(name) ? .towards : nil)
    case "the", "The": return definite(name, index - 1, block)
    default: break
    }
    guard !isOwnerOrLabel(name, block) else { return nil }
    if cue.contains(.inside) {
      if isHeld(index - 1, block) { return .ownsBusiness }
      return maySituate(name) ? .inside : nil
    }
    if cue.contains(.towards) { return maySituate(name) ? .towards : nil }
    return classes.contains(.agentVerb) ? speaker(index) : nil
  }

  /// "M." before a French name.
  private func isMonsieur(_ index: Int) -> Bool {
    context.writing == .french && tokens[index].length == 1 && tokens[index].scalar == 0x4D
  }

  /// "told the Mercury"; otherwise an article only speaks against people.
  private func definite(_ name: Range<Int>, _ before: Int, _ block: Range<Int>) -> NameSign? {
    if before >= block.lowerBound, context.classes(before).contains(.agentVerb) { return .deals }
    let hasCommonWord = name.contains { context.classes($0).contains(.commonWord) }
    let isDotted = name.allSatisfy { tokens[$0].length == 1 }
    return name.count > 1 && !hasCommonWord && !isDotted ? .definite : nil
  }

  /// "in Byron's memoirs", "at Tab 4": nobody is in the owner, nor in what a number counts.
  private func isOwnerOrLabel(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
    guard name.upperBound < block.upperBound else { return false }
    let next = tokens[name.upperBound]
    return next.kind == .clitic || next.kind == .number && next.hasSpaceBefore
  }

  /// "a stake in", "shares in": what is held is a business.
  private func isHeld(_ index: Int, _ block: Range<Int>) -> Bool {
    index >= block.lowerBound
      && context.isWord(
        index,
        "stake stakes share shares interest interests holding holdings shareholding investment")
  }

  /// An acronym or a heading is "in" something otherwise than a place is.
  private func maySituate(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    return context.classes(first).isDisjoint(with: .commonWord)
      && !tokens[first].shape.contains(.allCapitals)
  }

  /// A subject may be a person unless its words are those of things.
  private func mayAct(_ name: Range<Int>) -> Bool {
    name.allSatisfy { index in
      !tokens[index].shape.contains(.allCapitals)
        && context.classes(index).isDisjoint(with: [
          .organisationWord, .placeWord, .eventWord, .commonWord,
        ])
    }
  }

  /// "the town of", "shares of", "director of".
  private func headedBy(_ index: Int, _ block: Range<Int>) -> NameSign? {
    guard index >= block.lowerBound else { return nil }
    let isStop = tokens[index].isMark(".") && index > block.lowerBound
    if context.classes(isStop ? index - 1 : index).contains(.companyForm) { return .inside }
    guard tokens[index].kind == .word else { return nil }
    let cue = cues[tokens[index].word]
    if cue.contains(.placeNoun) || cue.contains(.placeHead) { return .placeNoun }
    if cue.contains(.possession) { return .ownsBusiness }
    return context.classes(index).contains(.role) ? .officeOf : nil
  }

  /// A verb that people govern, unless businesses do as well.
  private func speaker(_ verb: Int) -> NameSign {
    cues[tokens[verb].word].contains(.businessVerb) ? .deals : .speaks
  }

  // MARK: After

  private func after(_ name: Range<Int>, _ block: Range<Int>) -> NameSign? {
    let next = name.upperBound
    guard next < block.upperBound else { return nil }
    if tokens[next].kind == .clitic {
      guard next + 1 < block.upperBound else { return nil }
      return cues[tokens[next + 1].word].contains(.possession)
        ? .ownsBusiness : mayAct(name) ? .owns : nil
    }
    if tokens[next].isMark(",") { return apposition(next + 1, block) }
    guard tokens[next].kind == .word, !tokens[next].isCapitalised else { return nil }
    let cue = cues[tokens[next].word]
    if context.classes(next).contains(.agentVerb), next + 1 < block.upperBound {
      if context.isWord(next + 1, "it its") { return .saidIt }
      if context.isWord(next + 1, "he she") { return .saidHe }
    }
    if cue.contains(.businessVerb) { return .deals }
    if context.classes(next).contains(.agentVerb) { return .speaks }
    if cue.contains(.possession) { return .ownsBusiness }
    let isVerb =
      context.classes(next).contains(.finiteVerb) || tokens[next].shape.contains(.past)
    if isVerb, ["is", "was", "are"].contains(context.words(tokens[next].range)) {
      return apposition(next + 1, block, needsArticle: true) ?? (mayAct(name) ? .governs : nil)
    }
    if isVerb { return mayAct(name) ? .governs : nil }
    switch context.words(tokens[next].range) {
    case "who", "whose", "whom": return .who
    default: return nil
    }
  }

  /// ", a maker of", ", 43,", ", the town's mayor", ", Oregon".
  private func apposition(
    _ start: Int, _ block: Range<Int>, needsArticle: Bool = false
  ) -> NameSign? {
    guard start < block.upperBound else { return nil }
    if tokens[start].kind == .number, tokens[start].length == 2, !needsArticle,
      start + 1 < block.upperBound, tokens[start + 1].kind == .mark
    {
      return .age
    }
    if tokens[start].isCapitalised, known[tokens[start].word] == .place { return .beforeRegion }
    if needsArticle, !["a", "an", "the"].contains(context.words(tokens[start].range)) {
      return nil
    }
    if ["who", "whose"].contains(context.words(tokens[start].range)) { return .who }
    for index in start..<min(start + 6, block.upperBound) {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .clitic || token.isMark("-") else { return nil }
      if token.kind == .word, index > start, context.classes(index).contains(.preposition) {
        return nil
      }
      let isOwner = index + 1 < block.upperBound && tokens[index + 1].kind == .clitic
      guard !isOwner, token.kind == .word else { continue }
      let isFollowed =
        index + 1 < block.upperBound && tokens[index + 1].kind == .word
        && !context.classes(index + 1).contains(.preposition)
      if context.classes(index).contains(.role) { return .roleAfter }
      let cue = cues[token.word]
      guard index > start, !isFollowed, !token.isCapitalised else { continue }
      if cue.contains(.companyNoun) { return .companyAfter }
      if cue.contains(.placeNoun) { return .placeNoun }
    }
    return nil
  }

  /// "OVERMERE, 3 May —", "PORT AVERNY (Wire) --".
  private func isDateline(_ name: Range<Int>, _ block: Range<Int>) -> Bool {
    guard name.lowerBound == block.lowerBound,
      tokens[name.lowerBound].shape.contains(.allCapitals)
    else { return false }
    return (name.upperBound..<min(name.upperBound + 12, block.upperBound)).contains {
      tokens[$0].isMark("—") || tokens[$0].isMark("–")
        || tokens[$0].isMark("-") && tokens[$0].hasSpaceBefore
    }
  }
}
