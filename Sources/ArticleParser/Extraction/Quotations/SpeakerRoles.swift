import ArticleModel

/// Roles and organisations beside a name.
extension PhraseReader {
  /// Parts a run of capitalised words and the words before it into role, organisation and name.
  func named(_ run: Range<Int>, notBefore limit: Int) -> SpeakerPhrase {
    var start = run.lowerBound
    // Words in small letters before the name: "the longtime pollster Pat Quint".
    while start > limit, run.lowerBound - start < 5, tokens[start - 1].kind == .word,
      !tokens[start - 1].isCapitalised, !endsPrefix(start - 1)
    {
      start -= 1
    }
    if start > limit, start < run.lowerBound {
      start = name(endingAt: start, notBefore: limit).lowerBound
    }
    let whole = start..<run.upperBound
    var phrase = SpeakerPhrase(kind: .name, tokens: run)
    var nameStart = run.lowerBound
    if let role = lastRole(in: whole) {
      nameStart = max(run.lowerBound, role + 1)
      phrase.role = self.role(endingAt: role, in: whole)
      // "директор музея NAME": what the role is of, in small letters.
      if let start = phrase.role?.lowerBound, role + 1 < run.lowerBound {
        phrase.role = start..<run.lowerBound
      }
      if let roleStart = phrase.role?.lowerBound {
        phrase.organisation = organisation(endingAt: roleStart, notBefore: whole.lowerBound)
      }
    } else if start < run.lowerBound, isDescription(start..<run.lowerBound) {
      phrase.role = trimmed(start..<run.lowerBound)
    }
    while nameStart < run.upperBound,
      marks(nameStart).contains(.honorific) || tokens[nameStart].isMark(".")
        || tokens[nameStart].isMark("-")
    {
      phrase.courtesy.formUnion(marks(nameStart).intersection([.sir, .madam]))
      let isTitle = marks(nameStart).contains(.role) || isOffice(nameStart)
      if isTitle, phrase.role == nil {
        let hasStop = nameStart + 1 < run.upperBound && tokens[nameStart + 1].isMark(".")
        phrase.role = nameStart..<nameStart + (hasStop ? 2 : 1)
      }
      nameStart += 1
    }
    guard nameStart < run.upperBound else {
      // Nothing but a role: "the Minister".
      phrase.kind = .nominal
      phrase.tokens = whole
      phrase.role = nil
      return phrase
    }
    phrase.tokens = nameStart..<run.upperBound
    splitOrganisation(off: &phrase)
    return phrase
  }

  /// "directeur Pieter Maas van Waterwerk": a full name after a role needs no particle, so what
  /// follows it is whom the role is for.
  private func splitOrganisation(off phrase: inout SpeakerPhrase) {
    guard putsVerbSecond, phrase.role != nil, phrase.organisation == nil,
      let particle = phrase.tokens.dropFirst(2).first(where: { marks($0).contains(.ofOrAt) }),
      !tokens[particle].isCapitalised, particle + 1 < phrase.tokens.upperBound
    else { return }
    phrase.organisation = particle + 1..<phrase.tokens.upperBound
    phrase.tokens = phrase.tokens.lowerBound..<particle
  }

  /// "Gov.", "Sen.", "Rep.": a title that is a role, other than "Mr." and "Dr."
  private func isOffice(_ index: Int) -> Bool {
    marks(index).contains(.honorific) && marks(index).isDisjoint(with: [.sir, .madam])
      && tokens[index].length > 2 && tokens[index].kind == .word
  }

  private func endsPrefix(_ index: Int) -> Bool {
    let here = marks(index)
    return !here.isDisjoint(with: [.preposition, .conjunction, .verb, .weakVerb, .that, .auxiliary])
      && !here.contains(.role) && !here.contains(.roleModifier)
  }

  /// The last role of a run that leaves something for the name.
  private func lastRole(in run: Range<Int>) -> Int? {
    run.dropLast().last {
      isRole($0)
        && !(tokens[$0].isCapitalised && marks($0).contains(.honorific)
          && $0 > run.lowerBound + 2 && isNamePart($0 - 1)
          && marks($0 - 1).isDisjoint(with: .roleModifier))
    }
  }

  private func role(endingAt last: Int, in run: Range<Int>) -> Range<Int> {
    var start = last
    while start > run.lowerBound {
      let here = marks(start - 1)
      let isSmall = !tokens[start - 1].isCapitalised && tokens[start - 1].kind == .word
      let joins = tokens[start - 1].isMark("-")
      let isField =
        marks(last).contains(.office) && tokens[start - 1].isCapitalised
        && !tokens[start - 1].shape.contains(.innerCapital) && start == last
        && here.isDisjoint(with: .group) && tokens[last].isCapitalised
      guard here.contains(.roleModifier) || isRole(start - 1) || isSmall || joins || isField
      else { break }
      if here.contains(.determiner) { break }
      start -= 1
    }
    return start..<last + 1
  }

  private func organisation(endingAt end: Int, notBefore limit: Int) -> Range<Int>? {
    var end = end
    if end > limit, tokens[end - 1].kind == .clitic { end -= 1 }
    let name = name(endingAt: end, notBefore: limit)
    return name.isEmpty ? nil : name
  }

  /// "the longtime bell ringer" before a name, though no word of it is a role that we know. In other
  /// languages than English what stands there is as often the rest of a clause.
  private func isDescription(_ words: Range<Int>) -> Bool {
    let last = words.upperBound - 1
    return writing == .english && tokens[last].kind == .word && tokens[last].length > 3
      && marks(last).isDisjoint(with: .noRole)
  }

  /// A phrase without a leading article or possessive.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, marks(start).contains(.determiner) { start += 1 }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  // MARK: Appositions

  /// Whether what follows a name and a comma says who that is.
  func startsApposition(_ start: Int, _ limit: Int? = nil, isStrict: Bool = false) -> Bool {
    let limit = limit ?? tokens.count
    guard start < limit, tokens[start].kind == .word || tokens[start].kind == .elision else {
      return false
    }
    let here = marks(start)
    if isRole(start) || here.contains(.roleModifier) { return true }
    guard
      here.isDisjoint(with: [.verb, .weakVerb, .conjunction, .relative, .he, .she, .they])
        || here.contains(.determiner)
    else { return false }
    if here.contains(.determiner), !isStrict {
      // "die seit 2011 dort arbeitet": what is no relative clause has its noun near.
      return writing != .german || here.isDisjoint(with: .relative)
        || (start..<min(limit, start + 4)).contains { tokens[$0].isCapitalised }
    }
    guard !here.contains(.preposition) else { return false }
    let end = min(limit, start + 6)
    return (start..<end).prefix {
      tokens[$0].isMark("-")
        || tokens[$0].kind != .mark
          && (!isStrict || marks($0).isDisjoint(with: [.auxiliary, .preposition]))
    }
    .contains(where: isRole)
  }

  /// "president", and in languages that join words what ends with it ("Verkehrsminister").
  func isRole(_ index: Int) -> Bool {
    marks(index).contains(.role) || putsVerbSecond && endsWithRole(index)
  }

  /// German and Dutch join the words of a role, and have the verb before what they report.
  var putsVerbSecond: Bool { writing == .german || writing == .dutch }

  private func endsWithRole(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.length > 7, marks(index).isDisjoint(with: [.verb, .weakVerb])
    else { return false }
    let word = text[token.range]
    return Self.roleEndings.contains { ending in
      word.count > ending.utf8.count + 1
        && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  private static let roleEndings = [
    "minister", "ministerin", "direktor", "direktorin", "leiter", "leiterin", "sprecher",
    "sprecherin", "präsident", "präsidentin", "chef", "chefin", "meister", "meisterin",
    "vorsitzende", "vorsitzender", "forscher", "forscherin", "experte", "expertin", "anwalt",
    "anwältin", "lehrer", "lehrerin", "rat", "rätin", "führer", "führerin", "ärztin", "arzt",
    "historiker", "historikerin", "händler", "händlerin", "wirt", "wirtin", "nachbar", "nachbarin",
    "beauftragte", "beauftragter", "sekretär", "sekretärin", "voorzitter", "directeur",
    "woordvoerder", "onderzoeker", "hoogleraar", "bestuurder", "wethouder",
  ]

  /// What stands beside a name between commas, where that is a role: "NAME, mayor of PLACE, …",
  /// "the mayor of PLACE, NAME, …".
  func readRole(
    beside name: Range<Int>, in sentence: Range<Int>, into phrase: inout SpeakerPhrase
  ) {
    let (first, limit) = (sentence.lowerBound, sentence.upperBound)
    let start = name.upperBound + 1
    guard phrase.role == nil else { return }
    if start < limit, tokens[start - 1].isMark(","),
      startsApposition(start, limit, isStrict: true)
    {
      readApposition(start..<limit, into: &phrase)
    } else if name.lowerBound > first + 1, tokens[name.lowerBound - 1].isMark(","),
      let bearer = bearer(of: name, notBefore: first)
    {
      (phrase.role, phrase.organisation) = (bearer.role, bearer.organisation)
    }
  }

  /// "the governor", "her husband", "the bank's chief economist"
  func isDefinite(_ description: Range<Int>) -> Bool {
    guard let first = description.first else { return false }
    return marks(first).contains(.definite)
      || description.contains { tokens[$0].kind == .clitic }
  }

  /// Reads "the chief executive of ORGANISATION, which …" into role and organisation.
  func readApposition(_ range: Range<Int>, into phrase: inout SpeakerPhrase) {
    guard startsApposition(range.lowerBound, range.upperBound) || range.count <= 4 else { return }
    var end = range.lowerBound
    while end < range.upperBound {
      if tokens[end].sentenceMark == .straight && !isOwner(end)
        || tokens[end].sentenceMark == .opener
        || isDash(end) && tokens[end].hasSpaceBefore || tokens[end].isMark(":")
        || tokens[end].isMark(";")
      {
        break
      }
      // The stop of the sentence, not that of an initial or a shortened word.
      if tokens[end].isMark("."), end > range.lowerBound, end + 1 < range.upperBound,
        tokens[end + 1].hasSpaceBefore, tokens[end + 1].isCapitalised, tokens[end - 1].length > 3
      {
        break
      }
      if end > range.lowerBound, marks(end).contains(.preposition),
        isOccasion(end, range.upperBound)
      {
        break
      }
      if tokens[end].isMark(","), end + 1 < range.upperBound,
        leavesApposition(end + 1, range.upperBound)
      {
        break
      }
      end += 1
    }
    while end > range.lowerBound, tokens[end - 1].kind == .mark, !tokens[end - 1].isMark(")"),
      !tokens[end - 1].isMark("%")
    {
      end -= 1
    }
    guard let role = trimmed(range.lowerBound..<max(end, range.lowerBound)) else { return }
    // "(SPD)": a party, not what somebody is.
    if role.count == 1, tokens[role.lowerBound].shape.contains(.allCapitals),
      !isRole(role.lowerBound)
    {
      phrase.organisation = phrase.organisation ?? role
      return
    }
    // "the authority’s chief executive": the owner is the organisation.
    if let owner = role.dropFirst().first(where: { tokens[$0].kind == .clitic }),
      owner - role.lowerBound < 6, owner + 1 < role.upperBound,
      !(role.lowerBound..<owner).contains(where: { marks($0).contains(.preposition) })
    {
      phrase.role = owner + 1..<role.upperBound
      phrase.organisation = role.lowerBound..<owner
      return
    }
    // "Microsoft CEO"
    if let last = role.last(where: isRole), last + 1 == role.upperBound,
      isNamePart(role.lowerBound)
    {
      let start = self.role(endingAt: last, in: role).lowerBound
      if start > role.lowerBound,
        let organisation = organisation(endingAt: start, notBefore: role.lowerBound)
      {
        phrase.role = start..<role.upperBound
        phrase.organisation = organisation
        return
      }
    }
    phrase.role = role
    phrase.organisation = organisation(inRole: role) ?? phrase.organisation
  }

  /// "which speaks for 214 farms"
  private func isRelative(_ index: Int) -> Bool {
    marks(index).contains(.relative) && marks(index).isDisjoint(with: .determiner)
  }

  /// After a comma: what tells of the saying or of what they do, not of who the speaker is. A name
  /// ("mayor of Corrow, Northvale") or another role goes on.
  private func leavesApposition(_ index: Int, _ limit: Int) -> Bool {
    let here = marks(index)
    if here.contains(.preposition) && here.isDisjoint(with: .determiner) { return true }
    if here.contains(.verb) || here.contains(.weakVerb) || isRelative(index) { return true }
    if tokens[index].shape.contains(.participle) { return true }
    if isNamePart(index) { return false }
    return !(index..<min(limit, index + 6)).prefix {
      tokens[$0].kind != .mark || tokens[$0].isMark("-")
    }.contains(where: isRole)
  }

  /// The first name after "of", "at" or "for".
  private func organisation(inRole role: Range<Int>) -> Range<Int>? {
    guard let preposition = role.first(where: { marks($0).contains(.ofOrAt) }) else { return nil }
    var cursor = preposition + 1
    while cursor < role.upperBound, !isNamePart(cursor), cursor - preposition < 4 { cursor += 1 }
    guard cursor < role.upperBound else { return nil }
    var end = name(startingAt: cursor, notAfter: role.upperBound).upperBound
    // "Union of Teachers", "Institute for Climate Research", "the Guild’s"
    while end + 1 < role.upperBound,
      marks(end).contains(.ofOrAt) || marks(end).contains(.conjunction)
    {
      var next = end + 1
      if marks(next).contains(.determiner), next + 1 < role.upperBound { next += 1 }
      guard isNamePart(next) else { break }
      end = name(startingAt: next, notAfter: role.upperBound).upperBound
    }
    return end > cursor ? cursor..<end : nil
  }
}
