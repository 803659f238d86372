/// What some words mean; a phrase's words are joined by "_" in a table.
struct WordFact<Meaning: Sendable>: Sendable {
  let meaning: Meaning
  let words: StaticString

  init(_ meaning: Meaning, _ words: StaticString) {
    (self.meaning, self.words) = (meaning, words)
  }
}

/// Words and phrases looked up by the lexicon's words; the longest phrase wins.
struct WordTable<Meaning: Sendable>: Sendable {
  private struct Phrase {
    /// Where the words after the first stand in `rests`.
    let rest: Range<Int32>
    let meaning: Meaning
    /// The next phrase with the same first word, no longer than this one; -1 for the last.
    var next: Int32
  }

  private var phrases: [Phrase] = []
  private var rests: [WordID] = []
  /// By word: the longest phrase that begins with it, or -1.
  private var first: [Int32]

  /// How many phrases came with the table that this one extends.
  private var inherited = 0

  /// Where two facts give the same phrase, the first holds; it also holds over the table that is
  /// extended.
  init(_ facts: [WordFact<Meaning>], extending base: WordTable? = nil, lexicon: Lexicon) {
    first = base?.first ?? [Int32](repeating: -1, count: lexicon.count)
    phrases = base?.phrases ?? []
    rests = base?.rests ?? []
    inherited = phrases.count
    var pending: [WordID] = []
    for fact in facts {
      WordList(words: fact.words).forEach { hash, isJoined in
        pending.append(lexicon.id(ofHash: hash))
        guard !isJoined else { return }
        add(pending, fact.meaning)
        pending.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func add(_ words: [WordID], _ meaning: Meaning) {
    guard let head = words.first, !words.contains(.unknown) else { return }
    let rest = words.dropFirst()
    var before: Int32 = -1
    var place = first[Int(head.index)]
    while place >= 0, phrases[Int(place)].rest.count >= rest.count {
      if self.rest(of: place).elementsEqual(rest) {
        guard place < inherited else { return }
        place = phrases[Int(place)].next
        break
      }
      (before, place) = (place, phrases[Int(place)].next)
    }
    let added = Int32(phrases.count)
    let start = Int32(rests.count)
    rests += rest
    phrases.append(Phrase(rest: start..<Int32(rests.count), meaning: meaning, next: place))
    if before < 0 { first[Int(head.index)] = added } else { phrases[Int(before)].next = added }
  }

  /// What a single word means.
  subscript(word: WordID) -> Meaning? {
    guard word != .unknown else { return nil }
    var place = first[Int(word.index)]
    while place >= 0 {
      if phrases[Int(place)].rest.isEmpty { return phrases[Int(place)].meaning }
      place = phrases[Int(place)].next
    }
    return nil
  }

  /// The longest phrase that begins at a token, and the token after it. Possessive endings and
  /// hyphens inside are passed over.
  func match(_ tokens: [Token], at start: Int, end: Int) -> (meaning: Meaning, next: Int)? {
    guard start < end, tokens[start].word != .unknown else { return nil }
    var place = first[Int(tokens[start].word.index)]
    while place >= 0 {
      if let next = self.end(of: place, tokens, after: start, end) {
        return (phrases[Int(place)].meaning, next)
      }
      place = phrases[Int(place)].next
    }
    return nil
  }

  /// A hyphen, or the apostrophe of a plural ("Workers' Day").
  private static func isInner(_ token: Token) -> Bool {
    token.kind == .mark && !token.hasSpaceBefore
      && (token.scalar == 0x2D || token.scalar == 0x27 || token.scalar == 0x2019)
  }

  private func rest(of phrase: Int32) -> ArraySlice<WordID> {
    let rest = phrases[Int(phrase)].rest
    return rests[Int(rest.lowerBound)..<Int(rest.upperBound)]
  }

  private func end(of phrase: Int32, _ tokens: [Token], after start: Int, _ end: Int) -> Int? {
    var next = start + 1
    let rest = phrases[Int(phrase)].rest
    for place in rest {
      let word = rests[Int(place)]
      while next < end, tokens[next].kind == .clitic || Self.isInner(tokens[next]) { next += 1 }
      guard next < end, tokens[next].word == word else { return nil }
      next += 1
    }
    return next
  }
}
