import ArticleModel

/// Finds which short names stand for which full ones.
struct NameMerger {
  let context: ExtractionContext
  let cues: WordMarks<NameCues>

  /// Full names by a part of them; a part of two names stands for neither.
  private struct Index {
    private var groups: [UInt64: Int] = [:]

    subscript(part: UInt64) -> Int? { groups[part].flatMap { $0 < 0 ? nil : $0 } }

    mutating func add(_ part: UInt64, _ group: Int) {
      if let there = groups[part], there != group {
        groups[part] = -1
      } else {
        groups[part] = group
      }
    }
  }

  func merge(_ groups: inout [NameGroup]) {
    var (endings, beginnings, initials) = (Index(), Index(), Index())
    var namesakes: Set<UInt64> = []
    for (index, group) in groups.enumerated() where !group.isLone {
      switch group.scores.best {
      case .person:
        add(endingsOf: group.words, of: index, to: &endings)
        if let first = group.words.first { beginnings.add(Self.hash([first]), index) }
      case .organisation where isNamedAfterPlace(group):
        namesakes.insert(Self.hash(group.words.prefix(1)))
        if let letters = initialLetters(group.shown) { initials.add(letters, index) }
      case .organisation:
        add(beginningsOf: group.words, of: index, to: &beginnings)
        if let last = group.words.last, isHeadWord(group.shown.upperBound - 1) {
          endings.add(Self.hash([last]), index)
        }
        if let letters = initialLetters(group.shown) { initials.add(letters, index) }
      case .event, .other:
        if let letters = initialLetters(group.shown) { initials.add(letters, index) }
      case .place:
        namesakes.insert(Self.hash(group.words.prefix(1)))
        namesakes.insert(Self.hash(group.words.suffix(1)))
      case .product: break
      }
    }
    for index in groups.indices
    where groups[index].isLone && namesakes.contains(Self.hash(groups[index].words[...])) {
      groups[index].add(.namesake)
    }
    for index in groups.indices {
      guard let full = full(groups[index], endings, beginnings, initials), full != index,
        groups[full].words.count > groups[index].words.count,
        isLikely(groups[index], groups[full])
      else { continue }
      groups[index].root = full
    }
    for index in groups.indices {
      // Short form, longer form, longest form: a chain has few links, as each is longer.
      var root = groups[index].root
      for _ in 0..<3 { root = groups[root].root }
      groups[index].root = root == groups[root].root ? root : index
    }
  }

  private func full(
    _ group: NameGroup, _ endings: Index, _ beginnings: Index, _ initials: Index
  ) -> Int? {
    if group.isLone, context.tokens[group.shown.lowerBound].shape.contains(.allCapitals),
      let letters = capitals(context.text[context.range(group.shown)]), let long = initials[letters]
    {
      return long
    }
    let whole = Self.hash(group.words[...])
    return endings[whole] ?? beginnings[whole]
  }

  /// A short name with evidence of its own for something else stands for itself ("Northbarrow",
  /// the town, beside "Northbarrow Foods").
  private func isLikely(_ short: NameGroup, _ full: NameGroup) -> Bool {
    let kind = full.scores.best
    let own = short.scores.best
    if let sign = short.sign, sign.kind != kind, sign.weight > 7 { return false }
    if kind == .organisation, own == .place { return false }
    if own == kind || own == .other && short.sign == nil { return true }
    if short.sign?.kind == kind { return true }
    return short.scores[own] < short.scores[kind] + (kind == .person ? 6 : 3)
      && short.sign?.kind != .other
  }

  // MARK: Parts

  private func add(endingsOf words: [UInt64], of group: Int, to index: inout Index) {
    for start in words.indices.dropFirst() where words.count - start <= 4 {
      index.add(Self.hash(words[start...]), group)
    }
  }

  private func add(beginningsOf words: [UInt64], of group: Int, to index: inout Index) {
    var hash = WordHash.seed
    for word in words.dropLast() {
      hash = Self.combined(hash, word)
      index.add(hash, group)
    }
  }

  /// One number for the words of a name.
  static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(WordHash.seed) { combined($0, $1) }
  }

  private static func combined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash ^ word) &* 0x0000_0100_0000_01b3
  }

  /// "Colm University": "Colm" alone is the town.
  private func isNamedAfterPlace(_ group: NameGroup) -> Bool {
    group.words.count == 2
      && cues[context.tokens[group.shown.upperBound - 1].word].contains(.foundation)
  }

  private func isHeadWord(_ token: Int) -> Bool {
    context.classes(token).contains(.organisationWord)
  }

  /// The capitals of a long name, small words passed over, as one number.
  private func initialLetters(_ name: Range<Int>) -> UInt64? {
    var (hash, count) = (WordHash.seed, 0)
    for index in name where context.tokens[index].isCapitalised {
      hash = WordHash.add(context.tokens[index].scalar, to: hash)
      count += 1
    }
    return count > 1 ? hash : nil
  }

  private func capitals(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard word.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return word.reduce(WordHash.seed) { WordHash.add(UInt32($1), to: $0) }
  }
}
