import ArticleModel

/// What the words of a name and its surroundings say it is.
struct NameVerdict {
  var kind: EntityKind
  /// How much the evidence weighs against that of other mentions.
  var weight: Int
  var rule: String

  init(_ kind: EntityKind, _ weight: Int, _ rule: String) {
    (self.kind, self.weight, self.rule) = (kind, weight, rule)
  }
}

/// Judges what a name names; the rules stand in the order of their strength.
struct NameJudge {
  let context: ExtractionContext
  let known: WordTable<EntityKind>

  private var tokens: [Token] { context.tokens }

  func verdict(on name: Range<Int>, block: Range<Int>) -> NameVerdict {
    byTitle(name, block) ?? byList(name) ?? byForm(name) ?? byHeadWord(name)
      ?? byGivenName(name) ?? byShape(name) ?? bySurroundings(name, block)
  }

  /// "Dr Jane Roe", "Chancellor Merz".
  private func byTitle(_ name: Range<Int>, _ block: Range<Int>) -> NameVerdict? {
    var before = name.lowerBound - 1
    if before >= block.lowerBound, tokens[before].isMark(".") { before -= 1 }
    guard before >= block.lowerBound, tokens[before].isCapitalised,
      !tokens[name.lowerBound].shape.contains(.lineBreakBefore)
    else { return nil }
    let classes = context.classes(before)
    if classes.contains(.honorific), tokens[before].kind == .word {
      return NameVerdict(.person, 6, "honorific")
    }
    guard classes.contains(.role), name.count <= 4,
      known.match(tokens, at: name.lowerBound, end: name.upperBound) == nil
    else { return nil }
    return NameVerdict(.person, 4, "role-before")
  }

  /// A name of the lists, whole.
  private func byList(_ name: Range<Int>) -> NameVerdict? {
    if let letters = dottedLetters(name) {
      return letters == "US" || letters == "USA" || letters == "UK" || letters == "UAE"
        ? NameVerdict(.place, 6, "known-name")
        : letters.utf8.count > 1 ? NameVerdict(.organisation, 3, "acronym") : nil
    }
    if let (kind, next) = known.match(tokens, at: name.lowerBound, end: name.upperBound) {
      if next == name.upperBound {
        let isNumberedProduct = kind == .product
        return NameVerdict(kind, isNumberedProduct ? 5 : 6, "known-name")
      }
      if kind == .product, tokens[next].kind == .number || tokens[next].isMark("-") {
        return NameVerdict(.product, 6, "versioned-name")
      }
      if kind == .organisation,
        let (second, last) = known.match(tokens, at: next, end: name.upperBound),
        second == .product || second == .organisation,
        last == name.upperBound
      {
        return NameVerdict(.product, 5, "known-product")
      }
    }
    if name.count == 1, context.classes(name.lowerBound).contains(.nationality),
      context.classes(name.lowerBound).isDisjoint(with: [.givenName, .place])
    {
      return NameVerdict(.other, 6, "nationality")
    }
    return nil
  }

  /// "Acme Corp.", "Kühl GmbH", "Procter & Gamble".
  private func byForm(_ name: Range<Int>) -> NameVerdict? {
    guard name.count > 1 else { return nil }
    let last = tokens[name.upperBound - 1].isMark(".") ? name.upperBound - 2 : name.upperBound - 1
    if last > name.lowerBound, context.classes(last).contains(.companyForm) {
      return NameVerdict(.organisation, 6, "company-form")
    }
    if name.contains(where: { tokens[$0].isMark("&") }) {
      return NameVerdict(.organisation, 5, "ampersand")
    }
    return nil
  }

  /// "Lake Geneva", "University of Ghent", "Winter Olympics".
  private func byHeadWord(_ name: Range<Int>) -> NameVerdict? {
    guard name.count > 1 else { return nil }
    let of = name.first {
      context.words(tokens[$0].range) == "of" || context.words(tokens[$0].range) == "for"
    }
    let head = (of ?? name.upperBound) - 1
    let isPerson = context.classes(name.lowerBound).contains(.givenName) && name.count == 2
    let classes = context.classes(head)
    if name.contains(where: { context.classes($0).contains(.eventWord) }), !isPerson,
      classes.contains(.eventWord) || classes.isDisjoint(with: [.organisationWord, .placeWord])
    {
      return NameVerdict(.event, 4, "event-word")
    }
    if classes.contains(.organisationWord), !isPerson {
      return NameVerdict(.organisation, 5, "organisation-word")
    }
    if classes.contains(.placeWord), !isPerson { return NameVerdict(.place, 5, "place-word") }
    let first = context.classes(name.lowerBound)
    if first.contains(.placeWord), first.isDisjoint(with: .givenName) {
      return NameVerdict(.place, 4, "place-word")
    }
    if name.contains(where: {
      context.classes($0).contains(.organisationWord) && $0 > name.lowerBound
    }), !isPerson {
      return NameVerdict(.organisation, 3, "organisation-word")
    }
    return nil
  }

  /// "Maria Holm", "J. R. Smith".
  private func byGivenName(_ name: Range<Int>) -> NameVerdict? {
    let words = name.filter { tokens[$0].kind == .word }
    guard let first = words.first, words.count <= 5 else { return nil }
    let hasNumber = name.contains { tokens[$0].kind == .number }
    if context.classes(first).contains(.givenName), words.count > 1, !hasNumber {
      return NameVerdict(.person, 5, "given-name")
    }
    if words.count > 1, tokens[first].length == 1, tokens[words[words.count - 1]].length > 1 {
      return NameVerdict(.person, 4, "initials")
    }
    if words.count == 3, tokens[words[1]].length == 1 { return NameVerdict(.person, 4, "initials") }
    if words.count == 1, context.classes(first).contains(.givenName),
      !context.classes(first).contains(.doubtfulName)
    {
      return NameVerdict(.person, 2, "given-name")
    }
    return nil
  }

  /// "GPT-4", "NATO", "OpenAI".
  private func byShape(_ name: Range<Int>) -> NameVerdict? {
    if name.contains(where: { tokens[$0].kind == .number || tokens[$0].isMark("·") }) {
      return NameVerdict(.product, 4, "versioned-name")
    }
    guard name.count == 1 else { return nil }
    if tokens[name.lowerBound].shape.contains(.allCapitals), tokens[name.lowerBound].length <= 6 {
      return NameVerdict(.organisation, 2, "acronym")
    }
    if tokens[name.lowerBound].shape.contains(.innerCapital), !tokens[name.lowerBound].isCapitalised
    {
      return NameVerdict(.product, 2, "inner-capital")
    }
    return nil
  }

  // MARK: Surroundings

  private func bySurroundings(_ name: Range<Int>, _ block: Range<Int>) -> NameVerdict {
    let words = name.filter { tokens[$0].kind == .word }.count
    let next = name.upperBound
    let before = name.lowerBound - 1
    if next + 1 < block.upperBound, tokens[next].isMark(","), isRole(after: next + 1, block) {
      return NameVerdict(.person, 4, "role-after")
    }
    if next < block.upperBound, context.classes(next).contains(.agentVerb) {
      return NameVerdict(words > 1 ? .person : .person, 2, "agent-verb")
    }
    if before >= block.lowerBound, context.classes(before).contains(.agentVerb), words > 1 {
      return NameVerdict(.person, 2, "agent-verb")
    }
    if before >= block.lowerBound, tokens[before].kind == .word {
      switch context.words(tokens[before].range).lowercased() {
      case "in", "near", "across", "throughout", "outside", "around", "en", "à", "nach", "aus",
        "naar":
        return NameVerdict(.place, words == 1 ? 2 : 1, "place-preposition")
      case "the":
        return NameVerdict(words > 1 ? .organisation : .other, 1, "definite-name")
      case "at", "by": return NameVerdict(.organisation, 1, "organisation-preposition")
      default: break
      }
    }
    if next < block.upperBound, tokens[next].kind == .clitic, words == 1 {
      return NameVerdict(.person, 1, "possessive")
    }
    if let listed = name.last(where: { known[tokens[$0].word] != nil }),
      let kind = known[tokens[listed].word]
    {
      let isCompass = [
        "South", "North", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
        "Upper", "Lower", "Greater",
      ]
      .contains(context.words(tokens[name.lowerBound].range))
      return NameVerdict(kind == .place && !isCompass ? .organisation : kind, 1, "listed-part")
    }
    if words == 2 || words == 3 { return NameVerdict(.person, 1, "capitalised-words") }
    return NameVerdict(words == 1 ? .person : .other, 0, "capitalised-word")
  }

  /// ", the head of", ", CEO of", ", a spokesman for".
  private func isRole(after index: Int, _ block: Range<Int>) -> Bool {
    (index..<min(index + 4, block.upperBound)).contains {
      tokens[$0].kind == .word && context.classes($0).contains(.role)
    }
  }

  /// The letters of "U.S." or "D.C."
  private func dottedLetters(_ name: Range<Int>) -> String? {
    guard name.count > 2 || name.count == 3,
      name.allSatisfy({
        tokens[$0].isMark(".") || tokens[$0].kind == .word && tokens[$0].length == 1
      })
    else { return nil }
    return name.filter { tokens[$0].kind == .word }.map { context.words(tokens[$0].range) }.joined()
  }
}
