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
    let rest: [WordID]
    let meaning: Meaning
  }

  private var phrases: [WordID: [Phrase]] = [:]

  /// Where two facts give the same phrase, the first holds.
  init(_ facts: [WordFact<Meaning>], lexicon: Lexicon) {
    for fact in facts {
      for phrase in fact.words.description.utf8.split(separator: UInt8(ascii: " ")) {
        let words = phrase.split(separator: UInt8(ascii: "_")).map {
          lexicon.id(of: Substring($0))
        }
        guard let first = words.first else { continue }
        let rest = Array(words.dropFirst())
        var known = phrases[first] ?? []
        guard !known.contains(where: { $0.rest == rest }) else { continue }
        let place = known.firstIndex { $0.rest.count < rest.count } ?? known.count
        known.insert(Phrase(rest: rest, meaning: fact.meaning), at: place)
        phrases[first] = known
      }
    }
  }

  /// What a single word means.
  subscript(word: WordID) -> Meaning? {
    guard word != .unknown, let last = phrases[word]?.last, last.rest.isEmpty else { return nil }
    return last.meaning
  }

  /// The longest phrase that begins at a token, and the token after it. Possessive endings and
  /// hyphens inside are passed over.
  func match(_ tokens: [Token], at start: Int, end: Int) -> (meaning: Meaning, next: Int)? {
    guard start < end, tokens[start].word != .unknown,
      let candidates = phrases[tokens[start].word]
    else { return nil }
    for candidate in candidates {
      var next = start + 1
      let matches = candidate.rest.allSatisfy { word in
        while next < end, tokens[next].kind == .clitic || tokens[next].isMark("-") { next += 1 }
        defer { next += 1 }
        return next < end && tokens[next].word == word
      }
      if matches { return (candidate.meaning, next) }
    }
    return nil
  }
}
