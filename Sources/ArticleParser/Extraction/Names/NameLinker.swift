import ArticleModel

/// A name at its place, before it is known which names are the same.
struct FoundName {
  var tokens: Range<Int>
  var block: Range<Int>
}

/// All mentions that are written alike, capitals aside.
struct NameGroup {
  /// The tokens of the mention that shows it best.
  var shown: Range<Int>
  /// The hashes of its words.
  var words: [UInt64]
  var scores = KindScores()
  /// The group of the fuller name; its own index where it is the fullest.
  var root: Int
  /// Whether it is always where a capital says nothing.
  var isOnlyInitial = true
  /// The strongest sign in its words.
  var sign: NameSign?

  private var hints: Set<EntityKind> = []

  init(shown: Range<Int>, words: [UInt64], root: Int, sign: NameSign?) {
    (self.shown, self.words, self.root, self.sign) = (shown, words, root, sign)
    if let sign { scores.add(sign) }
  }

  /// Whether something beside it says that it is somebody's: a title, an age, "who".
  private(set) var isIntroduced = false

  /// Adds evidence; many faint hints count no more than one.
  mutating func add(_ found: NameSign) {
    if found.kind == .person, found.weight > 2 { isIntroduced = true }
    if found.weight > 1 || hints.insert(found.kind).inserted { scores.add(found) }
  }

  var isLone: Bool { words.count == 1 }

  /// One word that acts and owns as people and businesses do, and is never given a first name, a title
  /// or a role. Where an article names companies it is one more of them: news introduces its people.
  var isUnintroduced: Bool { isLone && sign == nil && !isIntroduced }
}

/// Links the names of one article: full name, surname, short form and acronym become one entity,
/// and all that is known of them decides what it is.
struct NameLinker {
  let context: ExtractionContext
  let evidence: NameEvidence
  let judge: NameJudge
  let surroundings: NameSurroundings

  func linked(_ found: [FoundName]) -> Names {
    var groups: [NameGroup] = []
    let members = gather(found, &groups)
    spreadLists(found, members, &groups)
    NameMerger(context: context, cues: judge.cues).merge(&groups)
    return names(found, groups, members)
  }

  // MARK: Gathering

  private func gather(_ found: [FoundName], _ groups: inout [NameGroup]) -> [Int] {
    var places: [UInt64: Int] = [:]
    return found.map { name in
      let words = words(of: name.tokens)
      let hash = NameMerger.hash(words[...])
      let group = places[hash] ?? groups.count
      if group == groups.count {
        places[hash] = group
        groups.append(
          NameGroup(
            shown: name.tokens, words: words, root: group, sign: judge.sign(of: name.tokens)))
      } else if isShouted(groups[group].shown), !isShouted(name.tokens) {
        groups[group].shown = name.tokens
      }
      surroundings.forEachSign(of: name.tokens, in: name.block) { groups[group].add($0) }
      let first = name.tokens.lowerBound
      if !evidence.isInitial[first], !evidence.isInTitle[first] {
        groups[group].isOnlyInitial = false
      }
      return group
    }
  }

  private func isShouted(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      context.tokens[$0].kind != .word || context.tokens[$0].shape.contains(.allCapitals)
    }
  }

  private func words(of range: Range<Int>) -> [UInt64] {
    range.compactMap { index in
      let token = context.tokens[index]
      guard token.kind != .mark || token.scalar > 0x7F else { return nil }
      return NameEvidence.hash(context.text[token.range])
    }
  }

  /// "in Colm and Easterby": what stands in one list is of one kind.
  private func spreadLists(_ found: [FoundName], _ members: [Int], _ groups: inout [NameGroup]) {
    guard found.count > 1 else { return }
    for index in 1..<found.count {
      let (first, second) = (members[index - 1], members[index])
      guard first != second, found[index].block == found[index - 1].block,
        isJoint(found[index - 1].tokens.upperBound..<found[index].tokens.lowerBound)
      else { continue }
      let kind = groups[first].scores.best
      if kind == .place || kind == .person, groups[first].scores[kind] > 2,
        groups[second].sign == nil
      {
        groups[second].add(.listed(with: kind))
      }
    }
  }

  private func isJoint(_ gap: Range<Int>) -> Bool {
    (1...2).contains(gap.count)
      && gap.allSatisfy {
        context.tokens[$0].isMark(",")
          || ["and", "or", "und", "et", "y", "e"].contains(context.words(context.tokens[$0].range))
      }
  }

  // MARK: Entities

  private func names(_ found: [FoundName], _ groups: [NameGroup], _ members: [Int]) -> Names {
    var names = Names()
    let namesCompanies = groups.contains { $0.sign?.rule == NameSign.companyForm.rule }
    var totals = groups.map(\.scores)
    for (index, group) in groups.enumerated() where group.root != index {
      totals[group.root].add(group.scores)
    }
    var entities = [Int](repeating: -1, count: groups.count)
    for (name, member) in zip(found, members) {
      let root = groups[member].root
      var kind = totals[root].best
      if kind == .person, namesCompanies, groups[root].isUnintroduced { kind = .organisation }
      if root == member, kind == .other, groups[root].sign == nil, isNoise(groups[root]) {
        continue
      }
      if entities[root] < 0 {
        entities[root] = names.entities.count
        names.entities.append(Entity(name: text(groups[root].shown), kind: kind))
      }
      if entities[member] < 0 {
        entities[member] = entities[root]
        let alias = text(groups[member].shown)
        if alias != names.entities[entities[root]].name {
          names.entities[entities[root]].aliases.append(alias)
        }
      }
      names.mentions.append(
        Mention(
          range: context.range(name.tokens), entity: entities[root],
          rule: groups[member].sign?.rule ?? groups[root].sign?.rule ?? NameSign.undecided))
    }
    return names
  }

  /// Nothing is known of it: a capital at the beginning of a sentence, a letter, a generic word.
  private func isNoise(_ group: NameGroup) -> Bool {
    guard group.isLone else { return group.isOnlyInitial }
    let first = group.shown.lowerBound
    return group.isOnlyInitial || context.tokens[first].length < 2
      || !context.classes(first).isDisjoint(with: [
        .organisationWord, .placeWord, .eventWord, .commonWord, .unit,
      ])
  }

  /// The words of a name, on one line.
  private func text(_ tokens: Range<Int>) -> String {
    let bytes = context.text[context.range(tokens)]
    guard bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return bytes.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
