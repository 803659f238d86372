import ArticleModel

/// A name at its place, before it is known which names are the same.
struct FoundName {
  var tokens: Range<Int>
  var verdict: NameVerdict
}

/// Links the names of one article: full name, surname, short form and acronym become one entity.
struct NameLinker {
  let context: ExtractionContext

  /// All mentions that are written alike.
  private struct Group {
    var words: [UInt64]
    var text: String
    var votes: [EntityKind: Int] = [:]
    var entity: Int
    var isAcronym: Bool

    var kind: EntityKind {
      EntityKind.allCases.max { votes[$0, default: 0] < votes[$1, default: 0] } ?? .other
    }
  }

  func linked(_ found: [FoundName]) -> Names {
    var groups: [Group] = []
    var byWords: [[UInt64]: Int] = [:]
    var members: [Int] = []
    members.reserveCapacity(found.count)
    for name in found {
      let words = words(of: name.tokens)
      let group = byWords[words] ?? groups.count
      if group == groups.count {
        byWords[words] = group
        groups.append(
          Group(
            words: words, text: context.words(context.range(name.tokens)), entity: group,
            isAcronym: name.tokens.count == 1
              && context.tokens[name.tokens.lowerBound].shape.contains(.allCapitals)))
      }
      groups[group].votes[name.verdict.kind, default: 0] += name.verdict.weight
      members.append(group)
    }
    merge(&groups, found, byWords)
    return names(found, groups, members)
  }

  // MARK: Merging

  private func merge(
    _ groups: inout [Group], _ found: [FoundName], _ byWords: [[UInt64]: Int]
  ) {
    var surnames: [UInt64: [Int]] = [:]
    var givenNames: [UInt64: [Int]] = [:]
    var initials: [[UInt8]: Int] = [:]
    for (index, group) in groups.enumerated() where group.words.count > 1 {
      switch group.kind {
      case .person:
        if let last = group.words.last, let first = group.words.first {
          surnames[last, default: []].append(index)
          givenNames[first, default: []].append(index)
        }
      case .organisation, .event, .other:
        if let letters = initialLetters(group.text), initials[letters] == nil {
          initials[letters] = index
        }
      default: break
      }
    }
    for index in groups.indices {
      if groups[index].isAcronym, let long = initials[Array(groups[index].text.utf8)] {
        groups[index].entity = long
      } else if groups[index].words.count == 1, let word = groups[index].words.first,
        let full = only(surnames[word]) ?? only(givenNames[word]),
        groups[index].votes[.place, default: 0] + groups[index].votes[.organisation, default: 0] < 6
      {
        groups[index].entity = full
      } else if let bare = withoutForm(groups[index]), let short = byWords[bare], short != index,
        groups[short].entity == short
      {
        groups[short].entity = index
      }
    }
  }

  private func only(_ candidates: [Int]?) -> Int? {
    candidates?.count == 1 ? candidates?.first : nil
  }

  /// The words without a company form at the end ("Microsoft" of "Microsoft Corp").
  private func withoutForm(_ group: Group) -> [UInt64]? {
    guard group.words.count > 1, group.kind == .organisation,
      let last = group.text.utf8.split(separator: UInt8(ascii: " ")).last,
      context.lexicon[context.lexicon.id(of: Substring(last).prefix { $0 != "." })].contains(
        .companyForm)
    else { return nil }
    return Array(group.words.dropLast())
  }

  /// The capitals of a long name, small words passed over.
  private func initialLetters(_ text: String) -> [UInt8]? {
    let letters = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      .compactMap(\.first).filter { (0x41...0x5A).contains($0) }
    return letters.count > 1 ? letters : nil
  }

  // MARK: Entities

  private func names(_ found: [FoundName], _ groups: [Group], _ members: [Int]) -> Names {
    var names = Names()
    var entities: [Int: Int] = [:]
    var votes: [[EntityKind: Int]] = []
    for (name, group) in zip(found, members) {
      let root = root(of: group, groups)
      let entity = entities[root] ?? names.entities.count
      if entity == names.entities.count {
        entities[root] = entity
        names.entities.append(Entity(name: groups[root].text, kind: .other))
        votes.append(groups[root].votes)
      }
      if group != root {
        for (kind, weight) in groups[group].votes {
          votes[entity][kind, default: 0] += weight > 0 ? 1 : 0
        }
        let text = groups[group].text
        if text != names.entities[entity].name, !names.entities[entity].aliases.contains(text) {
          names.entities[entity].aliases.append(text)
        }
      }
      names.mentions.append(
        Mention(range: context.range(name.tokens), entity: entity, rule: name.verdict.rule))
    }
    for index in names.entities.indices {
      names.entities[index].kind =
        EntityKind.allCases.max { votes[index][$0, default: 0] < votes[index][$1, default: 0] }
        ?? .other
    }
    return names
  }

  private func root(of group: Int, _ groups: [Group]) -> Int {
    var root = group
    // At most three links: acronym or short form to name, name to name with its form.
    for _ in 0..<3 where groups[root].entity != root { root = groups[root].entity }
    return root
  }

  private func words(of range: Range<Int>) -> [UInt64] {
    range.compactMap { index in
      let token = context.tokens[index]
      guard token.kind != .mark || token.scalar > 0x7F else { return nil }
      return NameEvidence.hash(context.text[token.range])
    }
  }
}
