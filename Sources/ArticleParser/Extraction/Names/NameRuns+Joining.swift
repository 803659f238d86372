import ArticleModel

/// How a run of name words goes on: by further words, particles and the marks that tie its parts.
extension NameRuns {
  /// The token after a word, its full stop included where it is an initial or a shortened form.
  func wordEnd(_ index: Int, _ end: Int) -> Int {
    let next = index + 1
    guard next < end, tokens[next].isMark("."), !tokens[next].hasSpaceBefore else { return next }
    if tokens[index].length == 1 { return next + 1 }
    let isShort = !context.classes(index).isDisjoint(with: [.honorific, .companyForm])
    let isSaint = tokens[index].length == 2 && cues[tokens[index].word].contains(.placePrefix)
    return (isShort && context.classes(index).contains(.honorific) || isSaint)
      && isCapital(next + 1, end) ? next + 1 : next
  }

  /// The token after the next part of a run, where the run goes on.
  func joined(_ index: Int, after start: Int, end: Int) -> Int? {
    let token = tokens[index]
    guard !isParted(index) else { return nil }
    switch token.kind {
    case .word:
      if isLandform(index) { return index + 1 }
      if isContinuation(index, end) { return wordEnd(index, end) }
      return linked(index, start, end)
    case .number:
      // "GPT-4" comes by its hyphen; "iPhone 15", "Windows 11" here.
      guard index > start, context.classes(index - 1).contains(.product), token.length <= 3 else {
        return nil
      }
      return index + 1
    case .mark: return marked(index, start, end)
    case .clitic: return owned(index, end)
    case .elision: return complement(index, start, end)
    default: return nil
    }
  }

  private func isContinuation(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised || isInnerCapital(token) else { return false }
    // "Iori I think", not "Norton I, Emperor"
    if isPronounI(index, end), index + 1 < end, tokens[index + 1].kind != .mark { return false }
    let classes = context.classes(index)
    if !classes.isDisjoint(with: [.month, .weekday, .pronoun]), classes.isDisjoint(with: .givenName)
    {
      return false
    }
    if token.shape.contains(.allCapitals),
      !classes.isDisjoint(with: [.preposition, .conjunction, .determiner, .functionWord])
    {
      return false
    }
    if context.writing == .german {
      return isGermanName(index, classes, end) || classes.contains(.companyForm)
        || !context.classes(index - 1).isDisjoint(with: [.givenName, .nameParticle])
    }
    guard evidence.isInTitle[index] else {
      return !evidence.isInitial[index] || token.shape.contains(.innerCapital)
    }
    let use = evidence.use(of: index, in: context)
    return use.isSeenInside && !use.isSeenLowered || !classes.isDisjoint(with: Self.listed)
      || context.classes(index - 1).contains(.givenName)
  }

  /// "Dunmore valley", written without a capital.
  private func isLandform(_ index: Int) -> Bool {
    !tokens[index].isCapitalised && cues[tokens[index].word].contains(.landform)
      && tokens[index - 1].isCapitalised
      && context.classes(index - 1).isDisjoint(with: [
        .givenName, .role, .nationality, .organisationWord, .commonWord,
      ]) && context.writing == .english && !evidence.isInitial[index - 1]
  }

  /// "King's College", "Harbour Pilots' Guild".
  private func owned(_ index: Int, _ end: Int) -> Int? {
    guard context.writing == .english, isCapital(index + 1, end),
      cues[tokens[index + 1].word].contains(.foundation)
    else { return nil }
    return index + 2
  }

  /// Particles and "of" inside a name.
  private func linked(_ index: Int, _ start: Int, _ end: Int) -> Int? {
    let classes = context.classes(index)
    if let next = complement(index, start, end) { return next }
    if classes.contains(.nameParticle), !tokens[index].isCapitalised {
      let word = context.words(tokens[index].range)
      var next = index + 1
      while next < end, next < index + 3, context.classes(next).contains(.nameParticle),
        !tokens[next].isCapitalised
      {
        next += 1
      }
      let isPersonal = context.classes(start).contains(.givenName) || word != "la" && word != "y"
      guard isCapital(next, end), isPersonal, isParticleHere(word, start),
        german?.isPart(next) != true
      else { return nil }
      return next + 1
    }
    guard !tokens[index].isCapitalised, context.isWord(index, "of for and"),
      !evidence.isInTitle[index]
    else { return nil }
    let word = context.words(tokens[index].range)
    let isHead = (start..<index).contains {
      !context.classes($0).isDisjoint(with: [.organisationWord, .placeWord, .eventWord])
        && context.classes($0).isDisjoint(with: .givenName)
    }
    guard isHead else { return nil }
    var next = index + 1
    if next < end, word == "of" || word == "for", context.isWord(next, "the") {
      next += 1
    }
    guard isCapital(next, end), context.classes(next).isDisjoint(with: .givenName) || word == "of"
    else { return nil }
    if word == "and" {
      // "Department of Health and Human Services": only inside an "of", and not between two heads.
      let hasOf = (start..<index).contains { context.words(tokens[$0].range) == "of" }
      guard hasOf, next + 1 < end, !tokens[next + 1].isMark(",") else { return nil }
    }
    return next + 1
  }

  /// French, Spanish and the like use "de" and "la" between any two words.
  private func isParticleHere(_ word: String, _ start: Int) -> Bool {
    switch context.writing {
    case .french, .spanish, .italian, .portuguese, .dutch, .german:
      context.classes(start).contains(.givenName)
        || !context.classes(start).isDisjoint(with: [.organisationWord])
        || ["von", "van", "bin", "ibn"].contains(word)
    default: true
    }
  }

  /// "&", hyphens and middle dots that tie the parts of a name.
  private func marked(_ index: Int, _ start: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let (mark, next) = (tokens[index], tokens[index + 1])
    if mark.isMark(","), index + 2 < end, context.classes(index + 1).contains(.companyForm),
      next.isCapitalised, next.length <= 4
    {
      return tokens[index + 2].isMark(".") ? index + 3 : index + 2
    }
    if mark.isMark("&"), next.kind == .word, next.isCapitalised { return index + 2 }
    if mark.isMark(","), index + 3 < end, next.isCapitalised, tokens[index + 2].isMark("&"),
      tokens[index + 3].isCapitalised
    {
      return index + 4
    }
    if mark.isMark("'") || mark.isMark("’"), !mark.hasSpaceBefore { return owned(index, end) }
    guard !mark.hasSpaceBefore, !next.hasSpaceBefore else { return nil }
    if mark.isMark("·") || mark.isMark("-") || mark.isMark("‑") {
      if next.kind == .word, next.isCapitalised { return index + 2 }
      if next.kind == .number, next.length <= 4,
        tokens[index - 1].shape.contains(.allCapitals)
          || context.classes(index - 1).contains(.product)
      {
        return index + 2
      }
    }
    if mark.isMark("."), tokens[index - 1].length == 1 { return nil }
    return nil
  }
}
