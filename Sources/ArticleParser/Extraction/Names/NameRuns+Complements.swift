import ArticleModel

/// Names with a complement, as the Romance languages and German build them: "Federación de Comerciantes",
/// "Société Maritime d’Orvanne", "Bund der Seeleute".
extension NameRuns {
  /// The token after a complement that begins at a token and belongs to the name before it.
  func complement(_ index: Int, _ start: Int, _ end: Int) -> Int? {
    guard !tokens[index].isCapitalised, !evidence.isInTitle[index] else { return nil }
    if context.writing == .german { return germanComplement(index, start, end) }
    guard context.writing.isRomance else { return nil }
    let head = context.classes(start)
    guard head.isDisjoint(with: [.givenName, .role, .honorific]) else { return nil }
    if index == start + 1, let name = farName(index, end), isOrganisation(start) { return name + 1 }
    guard let (name, isDefinite) = complementName(index, end) else { return nil }
    let isHead =
      !head.isDisjoint(with: [.organisationWord, .placeWord, .eventWord])
      || !cues[tokens[start].word].isDisjoint(with: [
        .leadingOrganisation, .romanceOrganisation, .romancePlace, .street,
      ])
    // "Étoile du Nord": what is unknown and stands alone before an article.
    let isUnknown = isDefinite && index == start + 1 && tokens[start].word == .unknown
    return isHead || isUnknown ? name + 1 : nil
  }

  /// The capitalised word behind "de", "du", "de la", "dell’", and whether an article is among them.
  private func complementName(_ index: Int, _ end: Int) -> (name: Int, isDefinite: Bool)? {
    guard context.isWord(index, Self.prepositions) else { return nil }
    var next = index + 1
    var isDefinite = !context.isWord(index, "de di d' d’")
    if next < end, context.isWord(next, "la las los le les lo el l' l’"),
      !tokens[next].isCapitalised
    {
      next += 1
      isDefinite = true
    }
    guard next < end, tokens[next].kind == .word, tokens[next].isCapitalised,
      tokens[next].hasSpaceBefore || tokens[next - 1].kind == .elision,
      context.classes(next).isDisjoint(with: [.month, .weekday, .pronoun])
    else { return nil }
    return (next, isDefinite)
  }

  private func isOrganisation(_ index: Int) -> Bool {
    context.classes(index).contains(.organisationWord)
      || !cues[tokens[index].word].isDisjoint(with: [.leadingOrganisation, .romanceOrganisation])
  }

  /// "École des matériaux de Valbrune": the name behind a small noun.
  private func farName(_ index: Int, _ end: Int) -> Int? {
    guard context.isWord(index, Self.prepositions), index + 2 < end,
      tokens[index + 1].kind == .word,
      !tokens[index + 1].isCapitalised, context.classes(index + 1).isDisjoint(with: .functionWord)
    else { return nil }
    return complementName(index + 2, end)?.name
  }

  private static let prepositions: StaticString = """
    de del della delle dei degli dello di du des da do dos das d' d’ dell' dell’
    """

  /// "plaza de la Fuente", "rue Haute": the token behind the name of a street that begins at a token.
  func streetEnd(_ index: Int, _ end: Int) -> Int? {
    guard context.writing.isRomance, !tokens[index].isCapitalised,
      cues[tokens[index].word].contains(.street), index + 1 < end
    else { return nil }
    if let (name, isDefinite) = complementName(index + 1, end), isDefinite { return name + 1 }
    let isPlain = context.writing == .french || context.writing == .italian
    return isPlain && isCapital(index + 1, end) ? index + 2 : nil
  }

  private func germanComplement(_ index: Int, _ start: Int, _ end: Int) -> Int? {
    // "Institut für Wohnen und Quartier"
    if context.isWord(index, "und"), index >= start + 3, context.isWord(index - 2, "für"),
      isCapital(index + 1, end)
    {
      return index + 2
    }
    guard context.isWord(index, "der des für"), isCapital(index + 1, end),
      (start..<index).contains(where: { GermanNames.isUnion($0, context) })
    else { return nil }
    return index + 2
  }
}
