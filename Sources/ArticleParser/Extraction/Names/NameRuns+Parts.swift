import ArticleModel

/// Parts a run at titles and roles: "Microsoft CEO Satya Nadella" names two.
extension NameRuns {
  /// The names inside a run.
  func parts(of run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    if let end = countryEnd(of: run) {
      append(start..<end, to: &parts)
      start = end
    }
    var index = start
    while index < run.upperBound {
      if index > start, context.classes(index).contains(.givenName),
        known.match(context.tokens, at: start, end: index)?.next == index,
        context.classes(start).isDisjoint(with: .givenName)
      {
        append(start..<index, to: &parts)
        start = index
      }
      guard isTitle(index, in: run) else {
        index += 1
        continue
      }
      append(start..<index, to: &parts)
      index += 1
      if index < run.upperBound, context.tokens[index].isMark(".") { index += 1 }
      start = index
    }
    append(start..<run.upperBound, to: &parts)
    return parts
  }

  /// "U.S." of "U.S. Dollar"; "U.S. Steel Corp." is one name.
  private func countryEnd(of run: Range<Int>) -> Int? {
    var end = run.lowerBound
    var letters: [UInt8] = []
    while end + 1 < run.upperBound, context.tokens[end].length == 1,
      context.tokens[end + 1].isMark("."),
      let letter = context.text[context.tokens[end].range].first
    {
      letters.append(letter)
      end += 2
    }
    guard ["US", "USA", "UK", "NZ", "UAE"].contains(String(decoding: letters, as: UTF8.self)),
      (end..<run.upperBound).allSatisfy({
        context.classes($0).isDisjoint(with: [
          .organisationWord, .companyForm, .placeWord, .eventWord, .role,
        ])
      })
    else { return nil }
    return end
  }

  /// A role or title that is no part of a name, which "Secretary of State" and "King" in
  /// "Martin Luther King" show.
  private func isTitle(_ index: Int, in run: Range<Int>) -> Bool {
    let classes = context.classes(index)
    guard context.tokens[index].kind == .word,
      !classes.isDisjoint(with: [.role, .honorific])
    else { return false }
    if classes.contains(.companyForm) { return false }
    if index == run.lowerBound { return run.count > 1 || classes.isDisjoint(with: .givenName) }
    if classes.contains(.honorific), classes.isDisjoint(with: .role) {
      return index + 1 < run.upperBound && !context.classes(index - 1).contains(.givenName)
        && classes.isDisjoint(with: [.organisationWord, .placeWord])
    }
    return classes.isDisjoint(with: [.organisationWord, .placeWord, .givenName])
  }

  private func append(_ range: Range<Int>, to parts: inout [Range<Int>]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    // Nationalities before a role or a person, common words at the beginning of a sentence.
    while end - start > 1, isLoose(start, before: start + 1, in: end) { start += 1 }
    while end > start, isTrailing(end - 1, in: start..<end) { end -= 1 }
    let isComplement = start < end && isConnective(start)
    while start < end, isConnective(start) { start += 1 }
    guard start < end else { return }
    // "Minister of Foreign Affairs": what follows the role belongs to it, unless it is known.
    if isComplement, known.match(context.tokens, at: start, end: end) == nil { return }
    let classes = context.classes(start)
    if end - start == 1 {
      let isOnlyCommon =
        !classes.isDisjoint(with: [
          .commonWord, .role, .honorific, .organisationWord, .companyForm, .placeWord, .eventWord,
        ])
        && classes.isDisjoint(with: [.place, .knownOrganisation, .product])
        && !(classes.contains(.givenName) && !classes.contains(.commonWord))
      if isOnlyCommon { return }
    }
    parts.append(start..<end)
  }

  private func isLoose(_ index: Int, before next: Int, in end: Int) -> Bool {
    let classes = context.classes(index)
    guard context.tokens[index].kind == .word else { return context.tokens[index].isMark("-") }
    if let (_, after) = known.match(context.tokens, at: index, end: end), after > next {
      return false
    }
    if evidence.isInitial[index], !classes.isDisjoint(with: [.commonWord, .functionWord]) {
      return classes.isDisjoint(with: [.organisationWord, .placeWord, .place, .givenName])
    }
    if classes.contains(.determiner), context.tokens[index].isCapitalised {
      return context.writing == .english
    }
    // "Akkerbouwer Geert Noordhof": a role that begins its sentence.
    if evidence.isInitial[index], next + 1 < end, context.tokens[next + 1].kind == .word,
      context.tokens[next + 1].isCapitalised, context.classes(next).contains(.givenName),
      context.classes(next).isDisjoint(with: [.doubtfulName, .place]),
      classes.isDisjoint(with: [
        .givenName, .surname, .place, .placeWord, .organisationWord, .knownOrganisation, .product,
      ]), cues[context.tokens[index].word].isEmpty,
      !context.tokens[index].shape.contains(.allCapitals)
    {
      return true
    }
    if classes.contains(.nationality), classes.isDisjoint(with: .place) {
      return context.classes(next).contains(.givenName)
    }
    return false
  }

  private func isTrailing(_ index: Int, in range: Range<Int>) -> Bool {
    let token = context.tokens[index]
    if token.isMark(".") {
      return index == range.lowerBound
        || context.tokens[index - 1].length > 1
          && !context.classes(index - 1).contains(.companyForm)
    }
    if token.kind == .mark { return true }
    return !token.isCapitalised && !token.shape.contains(.innerCapital) && token.kind == .word
      && !cues[token.word].contains(.landform)
  }

  private func isConnective(_ index: Int) -> Bool {
    let token = context.tokens[index]
    return token.kind == .mark
      || token.kind == .word && !token.isCapitalised && !token.shape.contains(.innerCapital)
        && !(context.writing.isRomance && cues[token.word].contains(.street))
  }
}
