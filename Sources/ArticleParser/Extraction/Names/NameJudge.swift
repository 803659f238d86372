import ArticleModel

/// Judges by a name's own words what it names; the rules stand in the order of their strength.
struct NameJudge {
  let context: ExtractionContext
  let known: WordTable<EntityKind>
  let cues: WordMarks<NameCues>

  private var tokens: [Token] { context.tokens }

  func sign(of name: Range<Int>) -> NameSign? {
    byList(name) ?? byForm(name) ?? byHeadWord(name) ?? byGivenName(name) ?? byShape(name)
      ?? byLastWord(name) ?? byPlacePrefix(name) ?? byParts(name)
  }

  /// A name of the lists, whole.
  private func byList(_ name: Range<Int>) -> NameSign? {
    if let letters = dottedLetters(name) {
      return ["US", "USA", "UK", "UAE"].contains(letters)
        ? .known(.place) : letters.utf8.count > 1 ? .dottedAcronym : nil
    }
    if let (kind, next) = known.match(tokens, at: name.lowerBound, end: name.upperBound) {
      if next == name.upperBound { return .known(kind) }
      if kind == .product, tokens[next].kind == .number || tokens[next].isMark("-") {
        return .versioned
      }
      if kind == .organisation,
        let (second, last) = known.match(tokens, at: next, end: name.upperBound),
        second == .product || second == .organisation,
        last == name.upperBound
      {
        return .knownProduct
      }
    }
    let first = context.classes(name.lowerBound)
    if name.count == 1, first.contains(.nationality), first.isDisjoint(with: [.givenName, .place]) {
      return .nationality
    }
    return nil
  }

  /// "Acme Corp.", "Kühl GmbH", "Procter & Gamble".
  private func byForm(_ name: Range<Int>) -> NameSign? {
    guard name.count > 1 else { return nil }
    let last = tokens[name.upperBound - 1].isMark(".") ? name.upperBound - 2 : name.upperBound - 1
    if last > name.lowerBound, context.classes(last).contains(.companyForm) { return .companyForm }
    return name.contains { tokens[$0].isMark("&") } ? .ampersand : nil
  }

  /// "Lake Geneva", "University of Ghent", "Winter Olympics".
  private func byHeadWord(_ name: Range<Int>) -> NameSign? {
    guard name.count > 1 else { return nil }
    let of = name.first {
      context.words(tokens[$0].range) == "of" || context.words(tokens[$0].range) == "for"
    }
    let head = (of ?? name.upperBound) - 1
    guard head >= name.lowerBound else { return nil }
    let isPerson =
      context.classes(name.lowerBound).contains(.givenName)
      && context.classes(name.lowerBound).isDisjoint(with: .place) && name.count == 2
      && (context.classes(head).isDisjoint(with: .organisationWord)
        || context.isWord(head, OrganisationNames.alsoSurnames))
    let classes = context.classes(head)
    if isPerson { return nil }
    if name.contains(where: { context.classes($0).contains(.eventWord) }),
      classes.contains(.eventWord) || classes.isDisjoint(with: [.organisationWord, .placeWord])
    {
      return .eventWord
    }
    if classes.contains(.organisationWord) { return .organisationWord }
    if context.writing == .german {
      if GermanNames.isNamedPlace(name.lowerBound, name.upperBound, context) { return .placeWord }
      if name.contains(where: { GermanNames.isBody($0, context) }) { return .organisationWord }
    }
    if context.writing.isRomance {
      let first = cues[tokens[name.lowerBound].word]
      if !first.isDisjoint(with: [.romancePlace, .street]) { return .placeWord }
      if first.contains(.romanceOrganisation) { return .organisationWord }
    }
    if cues[tokens[head].word].contains(.landform), !tokens[head].isCapitalised {
      return .placeWord
    }
    if classes.contains(.placeWord), of != nil || head > name.lowerBound,
      !tokens[head - 1 < name.lowerBound ? head : head - 1].isMark("-")
    {
      return .placeWord
    }
    if cues[tokens[name.lowerBound].word].contains(.leadingOrganisation) {
      return .organisationWord
    }
    let isInner = name.dropFirst().contains { context.classes($0).contains(.organisationWord) }
    return isInner ? .innerOrganisationWord : nil
  }

  /// "Maria Holm", "J. R. Smith".
  private func byGivenName(_ name: Range<Int>) -> NameSign? {
    let words = name.filter { tokens[$0].kind == .word }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return nil }
    let classes = context.classes(first)
    let hasNumber = name.contains { tokens[$0].kind == .number }
    if words.count == 1 {
      if classes.contains(.surname) { return .loneSurname }
      return classes.contains(.givenName) && !classes.contains(.doubtfulName) ? .loneGivenName : nil
    }
    if classes.contains(.givenName), !hasNumber, !isCommon(last) { return .fullName }
    if tokens[first].length == 1, tokens[last].length > 1, !isCommon(last) { return .initials }
    if words.count == 3, tokens[words[1]].length == 1 { return .initials }
    return nil
  }

  private func isCommon(_ index: Int) -> Bool {
    let classes = context.classes(index)
    return !classes.isDisjoint(with: [.commonWord, .functionWord])
      && classes.isDisjoint(with: .givenName)
  }

  /// "GPT-4", "NATO", "OpenAI".
  private func byShape(_ name: Range<Int>) -> NameSign? {
    if name.contains(where: { tokens[$0].kind == .number || tokens[$0].isMark("·") }) {
      return .versioned
    }
    guard name.count == 1, let index = name.first else { return nil }
    let token = tokens[index]
    if context.endsWord(index, "corp tech soft bank pharma") { return .businessEnding }
    if token.shape.contains(.allCapitals), (3...6).contains(token.length) {
      return context.classes(index).isDisjoint(with: .unit) ? .acronym : nil
    }
    guard token.shape.contains(.innerCapital) else { return nil }
    if !token.isCapitalised { return .lowerCamelCase }
    return hasSurnamePrefix(token) ? nil : .camelCase
  }

  /// "McDonald", "FitzGibbon", "DeVito" are families' names.
  private func hasSurnamePrefix(_ token: Token) -> Bool {
    let bytes = context.text[token.range]
    return ["Mc", "Mac", "Fitz", "De", "Di", "Du", "La", "Le", "Van", "O'", "O’"].contains {
      bytes.starts(with: $0.utf8)
    }
  }

  /// "Northbarrow Foods".
  private func byLastWord(_ name: Range<Int>) -> NameSign? {
    guard name.count > 1 else { return nil }
    return cues[tokens[name.upperBound - 1].word].contains(.businessWord) ? .businessWord : nil
  }

  /// "Saint Orrin", "Lower Tollmere".
  private func byPlacePrefix(_ name: Range<Int>) -> NameSign? {
    let words = name.filter { tokens[$0].kind == .word }
    guard let first = words.first, let last = words.last, (2...3).contains(words.count),
      !isCommon(last), context.classes(last).isDisjoint(with: .organisationWord)
    else { return nil }
    let cue = cues[tokens[first].word]
    if cue.contains(.placePrefix) { return .placePrefix }
    guard cue.contains(.compassPoint) else { return nil }
    return known[tokens[last].word] == .place ? .known(.place) : .compassPoint
  }

  /// What is left: parts that the lists know, or nothing but capitals.
  private func byParts(_ name: Range<Int>) -> NameSign? {
    let words = name.filter { tokens[$0].kind == .word }
    guard (2...4).contains(words.count) else { return nil }
    if words.contains(where: {
      context.classes($0).contains(.nameParticle) && !tokens[$0].isCapitalised
    }) {
      // "Olmedilla del Soto" is no person's form in a Romance language.
      return context.writing.isRomance ? nil : .particle
    }
    if let listed = words.last(where: { known[tokens[$0].word] != nil }),
      known[tokens[listed].word] != nil
    {
      return .listedPart
    }
    let isPlain = words.allSatisfy { index in
      tokens[index].length > 1 && !isCommon(index)
        && context.classes(index).isDisjoint(with: [
          .placeWord, .organisationWord, .eventWord, .nationality, .product,
        ])
    }
    guard isPlain, let last = words.last else { return nil }
    if context.classes(last).contains(.surname) { return .surname }
    return words.count < 4 ? .unknownWords : nil
  }

  /// The letters of "U.S." or "D.C."
  private func dottedLetters(_ name: Range<Int>) -> String? {
    guard name.count > 2,
      name.allSatisfy({
        tokens[$0].isMark(".") || tokens[$0].kind == .word && tokens[$0].length == 1
      })
    else { return nil }
    return name.filter { tokens[$0].kind == .word }.map { context.words(tokens[$0].range) }.joined()
  }
}
