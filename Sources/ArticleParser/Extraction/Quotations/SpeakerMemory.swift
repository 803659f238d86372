import ArticleModel

/// Everybody an article names, and who spoke last: what a surname or a pronoun beside a quotation
/// stands for.
struct SpeakerMemory {
  struct Person {
    /// The fullest form of the name.
    var name: Range<Int>
    var role: String?
    var organisation: String?
    var gender: SpeechWord = []
    var isGroup: Bool
    /// The hashes of the name's words, initials left out.
    let parts: [UInt64]
  }

  /// A name where it stands.
  struct Appearance {
    var tokens: Range<Int>
    var person: Int
  }

  private let context: ExtractionContext
  private let reader: PhraseReader
  private(set) var people: [Person] = []
  private(set) var appearances: [Appearance] = []
  /// By the hash of each part of a name: the people who bear it, in order of first mention.
  private var bearers: [UInt64: [Int]] = [:]
  private(set) var lastSpeaker: (person: Int, token: Int)?

  /// Reads the names of an article, or of what stands before a token.
  init(context: ExtractionContext, reader: PhraseReader, before end: Int = .max) {
    (self.context, self.reader) = (context, reader)
    for sentence in context.sentences.prefix(while: { $0.tokens.lowerBound < end }) {
      readNames(of: sentence)
    }
  }

  private func hash(_ token: Int) -> UInt64 {
    context.text[context.tokens[token].range].reduce(WordHash.seed) {
      WordHash.add(UInt32($1), to: $0)
    }
  }

  // MARK: Names of the article

  private mutating func readNames(of sentence: Sentence) {
    var cursor = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    while cursor < end {
      guard reader.isNamePart(cursor) else {
        cursor += 1
        continue
      }
      let run = reader.name(startingAt: cursor, notAfter: min(end, cursor + 12))
      let phrase = reader.named(run, notBefore: max(sentence.tokens.lowerBound, cursor - 6))
      cursor = run.upperBound
      guard case .name = phrase.kind else { continue }
      let parts = parts(of: phrase.tokens)
      let standsFirst =
        phrase.tokens.lowerBound == sentence.tokens.lowerBound && run.count == 1
      if parts.count == 1, standsFirst, bearers[parts[0]] == nil { continue }
      let person = person(with: parts) ?? add(phrase, parts)
      appearances.append(Appearance(tokens: phrase.tokens, person: person))
      learn(person, from: phrase)
    }
  }

  private func parts(of name: Range<Int>) -> [UInt64] {
    var parts: [UInt64] = []
    for token in name where context.tokens[token].kind == .word && context.tokens[token].length > 1
    {
      parts.append(hash(token))
    }
    return parts
  }

  private mutating func add(_ phrase: SpeakerPhrase, _ parts: [UInt64]) -> Int {
    let isGroup = phrase.tokens.contains {
      reader.marks($0).contains(.group) || context.tokens[$0].shape.contains(.allCapitals)
        || context.tokens[$0].isMark("&")
    }
    people.append(Person(name: phrase.tokens, isGroup: isGroup, parts: parts))
    for part in parts where bearers[part]?.last != people.count - 1 {
      bearers[part, default: []].append(people.count - 1)
    }
    return people.count - 1
  }

  /// Notes what a phrase says of a person.
  mutating func learn(_ person: Int, from phrase: SpeakerPhrase) {
    if people[person].role == nil { people[person].role = words(phrase.role) }
    if people[person].organisation == nil {
      people[person].organisation = words(phrase.organisation)
    }
    if !phrase.courtesy.isEmpty {
      people[person].gender = phrase.courtesy.contains(.sir) ? .he : .she
    }
  }

  func words(_ tokens: Range<Int>?) -> String? {
    guard let tokens, !tokens.isEmpty else { return nil }
    return Self.oneLine(context.text[context.range(tokens)])
  }

  /// The bytes as one line.
  static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  // MARK: Resolution

  /// Whom a name stands for: of those who bear all its parts the last speaker, else the one with
  /// the fullest name.
  private func person(with parts: [UInt64]) -> Int? {
    guard let last = parts.last, let candidates = bearers[last] else { return nil }
    var best: Int?
    for candidate in candidates.suffix(24) {
      let own = people[candidate].parts
      // A surname ends the full name; a given name begins it.
      let fits =
        parts.count == 1
        ? own.last == last || own.first == last
        : parts.allSatisfy(own.contains) || own.allSatisfy(parts.contains)
      guard fits else { continue }
      if candidate == lastSpeaker?.person { return candidate }
      if let best, people[best].parts.count >= own.count { continue }
      best = candidate
    }
    return best
  }

  /// The person a phrase names, added where the article has not named them so far.
  mutating func resolve(_ phrase: SpeakerPhrase) -> Int {
    let parts = parts(of: phrase.tokens)
    return person(with: parts) ?? add(phrase, parts)
  }

  /// Whom a pronoun stands for: the last speaker or whoever an earlier sentence began with, the
  /// nearer first, as far as the gender is known.
  func person(for pronoun: SpeechWord, at token: Int, in block: Int) -> Int? {
    func fits(_ person: Int) -> Bool {
      let gender = people[person].gender
      if pronoun.contains(.they) { return true }
      return !people[person].isGroup && (gender.isEmpty || !gender.isDisjoint(with: pronoun))
    }
    var sentence = sentenceIndex(of: token)
    var steps = 0
    while sentence >= 0, steps < 6 {
      let range = context.sentences[sentence].tokens
      let limit = steps == 0 ? token : range.upperBound
      if let speaker = lastSpeaker, range.contains(speaker.token), speaker.token < limit,
        fits(speaker.person)
      {
        return speaker.person
      }
      let named = appearances(in: range.lowerBound..<limit)
      if let subject = named.first(where: { fits($0.person) && isPerson($0.person) }) {
        return subject.person
      }
      sentence -= 1
      steps += 1
    }
    if let speaker = lastSpeaker, fits(speaker.person) { return speaker.person }
    return nil
  }

  /// A full name of several words that is no group's.
  private func isPerson(_ person: Int) -> Bool {
    !people[person].isGroup
      && (people[person].parts.count > 1 || !people[person].gender.isEmpty)
  }

  private func sentenceIndex(of token: Int) -> Int {
    var (low, high) = (0, context.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if context.sentences[middle].tokens.upperBound <= token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return min(low, context.sentences.count - 1)
  }

  /// The names that stand in a range of tokens.
  func appearances(in range: Range<Int>) -> ArraySlice<Appearance> {
    var (low, high) = (0, appearances.count)
    while low < high {
      let middle = (low + high) / 2
      if appearances[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < appearances.count, appearances[end].tokens.lowerBound < range.upperBound {
      end += 1
    }
    return appearances[low..<end]
  }

  /// Notes who spoke at a token.
  mutating func spoke(_ person: Int, at token: Int, as pronoun: SpeechWord = []) {
    lastSpeaker = (person, token)
    if people[person].gender.isEmpty { people[person].gender = pronoun.intersection([.he, .she]) }
  }
}
