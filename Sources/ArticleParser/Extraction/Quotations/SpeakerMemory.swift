import ArticleModel

/// Everybody an article names, and who spoke last: what a surname or a pronoun beside a quotation
/// stands for.
struct SpeakerMemory {
  struct Person {
    /// The fullest form of the name.
    var name: Range<Int>
    var role: String?
    var organisation: String?
    /// The hashes of the words of all roles that the text gives.
    var roles: [UInt64] = []
    var gender: SpeechWord = []
    /// What the name names as far as is known.
    let kind: EntityKind?
    let isGroup: Bool
    /// The hashes of the name's words, initials left out.
    var parts: [UInt64]

    /// Whether "he" and "she" can stand for it.
    var mayBePerson: Bool { !isGroup && (kind == nil || kind == .person || kind == .other) }
  }

  /// A name where it stands.
  struct Appearance {
    var tokens: Range<Int>
    var person: Int
  }

  private let context: ExtractionContext
  private let names: Names
  private let reader: PhraseReader
  private(set) var people: [Person] = []
  private(set) var appearances: [Appearance] = []
  /// By the hash of each part of a name: the people who bear it, in order of first mention.
  private var bearers: [UInt64: [Int]] = [:]
  private(set) var lastSpeaker: (person: Int, token: Int)?

  /// Reads the names of an article, or of what stands before a token.
  init(context: ExtractionContext, names: Names, reader: PhraseReader, before end: Int = .max) {
    (self.context, self.names, self.reader) = (context, names, reader)
    let sentences = context.sentences.prefix { $0.tokens.lowerBound < end }
    let top = context.blockTokens.firstIndex { !$0.isEmpty }
    for sentence in sentences where !isHeadline(sentence, top: top) {
      readNames(of: sentence)
    }
    for sentence in sentences where isHeadline(sentence, top: top) { readRoles(of: sentence) }
  }

  /// Headlines and bylines: their capitals say nothing, and nobody in them has been speaking.
  private func isHeadline(_ sentence: Sentence, top: Int?) -> Bool {
    switch context.blocks[sentence.block].kind {
    case .title, .heading, .byline: return true
    default: break
    }
    guard sentence.block == top, context.blockTokens[sentence.block] == sentence.tokens,
      context.tokens[sentence.tokens.upperBound - 1].kind != .mark
    else { return false }
    let words = sentence.tokens.filter { context.tokens[$0].length > 3 }
    return words.count { context.tokens[$0].isCapitalised } * 10 >= words.count * 7
  }

  private func hash(_ token: Int) -> UInt64 {
    NameEvidence.hash(context.text[context.tokens[token].range])
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
      var phrase = reader.named(run, notBefore: max(sentence.tokens.lowerBound, cursor - 6))
      cursor = run.upperBound
      guard case .name = phrase.kind else { continue }
      phrase.tokens = named(phrase.tokens).tokens
      reader.readRole(beside: run, in: sentence.tokens, into: &phrase)
      let parts = parts(of: phrase.tokens)
      let standsFirst =
        phrase.tokens.lowerBound == sentence.tokens.lowerBound && run.count == 1
      if parts.count == 1, standsFirst, bearers[parts[0]] == nil { continue }
      let person = person(with: parts) ?? add(phrase, parts)
      extend(person, to: phrase.tokens, parts)
      appearances.append(Appearance(tokens: phrase.tokens, person: person))
      learn(person, from: phrase)
    }
  }

  /// What headlines say of people that the text names.
  private mutating func readRoles(of sentence: Sentence) {
    var cursor = sentence.tokens.lowerBound
    while cursor < sentence.tokens.upperBound {
      guard reader.isNamePart(cursor) else {
        cursor += 1
        continue
      }
      let run = reader.name(startingAt: cursor, notAfter: sentence.tokens.upperBound)
      let phrase = reader.named(run, notBefore: max(sentence.tokens.lowerBound, cursor - 6))
      cursor = run.upperBound
      if let person = person(with: parts(of: phrase.tokens)) { learn(person, from: phrase) }
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
    let kind = named(phrase.tokens).kind
    let looksLikeGroup = phrase.tokens.contains {
      reader.marks($0).contains(.group) || context.tokens[$0].shape.contains(.allCapitals)
        || context.tokens[$0].isMark("&")
    }
    people.append(
      Person(
        name: phrase.tokens, gender: gender(of: phrase), kind: kind,
        isGroup: kind == .organisation || kind != .person && looksLikeGroup, parts: parts))
    for part in parts where bearers[part]?.last != people.count - 1 {
      bearers[part, default: []].append(people.count - 1)
    }
    return people.count - 1
  }

  /// Takes the fuller form of a name for the name.
  private mutating func extend(_ person: Int, to name: Range<Int>, _ parts: [UInt64]) {
    guard parts.count > people[person].parts.count else { return }
    people[person].name = name
    people[person].parts = parts
    for part in parts where bearers[part]?.contains(person) != true {
      bearers[part, default: []].append(person)
    }
  }

  /// Whether a name of the article stands at these tokens.
  func isNamed(_ tokens: Range<Int>) -> Bool { named(tokens).kind != nil }

  /// What the names of the article say of a phrase: its kind, and which of its words are the name
  /// ("Universe Alicia Machado").
  private func named(_ tokens: Range<Int>) -> (kind: EntityKind?, tokens: Range<Int>) {
    let range = context.range(tokens)
    let first = names.mentions.partitioningIndex { $0.range.upperBound >= range.upperBound }
    guard first < names.mentions.count, names.mentions[first].range.overlaps(range) else {
      return (nil, tokens)
    }
    let mention = names.mentions[first]
    let kind = names.entities[mention.entity].kind
    guard kind == .person, mention.range.upperBound == range.upperBound,
      mention.range.lowerBound > range.lowerBound,
      let start = tokens.first(where: {
        context.tokens[$0].range.lowerBound == mention.range.lowerBound
      })
    else { return (kind, tokens) }
    return (kind, start..<tokens.upperBound)
  }

  /// Man or woman, by the given name or by what somebody is called.
  private func gender(of phrase: SpeakerPhrase) -> SpeechWord {
    if let first = phrase.tokens.first, phrase.tokens.count > 1 {
      if reader.marks(first).contains(.maleName) { return .he }
      if reader.marks(first).contains(.femaleName) { return .she }
    }
    for token in phrase.role ?? 0..<0 {
      if reader.marks(token).contains(.maleRole) { return .he }
      if reader.marks(token).contains(.femaleRole) { return .she }
    }
    return []
  }

  /// Notes what a phrase says of a person.
  mutating func learn(_ person: Int, from phrase: SpeakerPhrase) {
    if people[person].role == nil { people[person].role = words(phrase.role) }
    if people[person].organisation == nil {
      people[person].organisation = words(organisation(of: phrase))
    }
    for token in phrase.role ?? 0..<0 where reader.isRole(token) {
      let role = hash(token)
      if !people[person].roles.contains(role) { people[person].roles.append(role) }
    }
    if people[person].gender.isEmpty { people[person].gender = gender(of: phrase) }
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
  /// nearer first, as far as the gender is known; nobody named in the words themselves, and no
  /// "her daughter, NAME". Further back only whose gender is known.
  func person(for pronoun: SpeechWord, at token: Int, besides words: ByteRange) -> Int? {
    func fits(_ person: Int) -> Bool {
      let gender = people[person].gender
      if pronoun.contains(.it) { return people[person].isGroup }
      if pronoun.contains(.they) { return people[person].isGroup || people[person].mayBePerson }
      return people[person].mayBePerson && (gender.isEmpty || !gender.isDisjoint(with: pronoun))
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
      let named = appearances(in: range.lowerBound..<limit).filter {
        !isRelative($0.tokens) && !context.range($0.tokens).overlaps(words)
      }
      if let subject = named.first(where: {
        fits($0.person) && (pronoun.contains(.it) || isPerson($0.person))
      }) {
        return subject.person
      }
      sentence -= 1
      steps += 1
    }
    if let speaker = lastSpeaker, fits(speaker.person) { return speaker.person }
    return appearances(in: 0..<token).last {
      people[$0.person].gender.isSuperset(of: pronoun) && fits($0.person)
        && !isRelative($0.tokens)
    }?.person
  }

  /// "her daughter, NAME": somebody else than she.
  private func isRelative(_ name: Range<Int>) -> Bool {
    guard name.lowerBound > 3, context.tokens[name.lowerBound - 1].isMark(",") else { return false }
    return (name.lowerBound - 4..<name.lowerBound - 1).contains {
      reader.marks($0).contains(.possessive)
    }
  }

  /// Somebody known for a person, or a full name of several words that nothing else bears.
  private func isPerson(_ person: Int) -> Bool {
    let somebody = people[person]
    if somebody.kind == .person { return true }
    return somebody.mayBePerson && !somebody.gender.isEmpty
      || somebody.kind == nil && !somebody.isGroup && somebody.parts.count > 1
  }

  /// Whom "the governor" stands for: the person last named who has that role in the article.
  func person(withRoleOf description: Range<Int>, at token: Int) -> Int? {
    guard let first = description.first, reader.isDefinite(description),
      let role = description.last(where: reader.isRole), role + 1 == description.upperBound
    else { return nil }
    let wanted = hash(role)
    let before = appearances(in: 0..<first)
    return before.last { people[$0.person].mayBePerson && people[$0.person].roles.contains(wanted) }
      .map(\.person)
  }

  /// Whom a phrase's role is for; for "its" and "the company's", the organisation last named.
  func organisation(of phrase: SpeakerPhrase) -> Range<Int>? {
    guard let role = phrase.role, role.lowerBound > 0 else { return phrase.organisation }
    let isMeant =
      phrase.organisation.map(isGroupNoun) ?? context.isWord(role.lowerBound - 1, "its")
    guard isMeant, let owner = person(for: .it, at: role.lowerBound, besides: 0..<0),
      people[owner].kind == .organisation
    else { return phrase.organisation }
    return people[owner].name
  }

  private func isGroupNoun(_ words: Range<Int>) -> Bool {
    words.count == 1
      && context.isWord(
        words.lowerBound,
        """
        agency airline association bank body business charity club college company council firm \
        foundation group institute maker manufacturer ministry operator organisation organization \
        party retailer union university
        """)
  }

  private func sentenceIndex(of token: Int) -> Int {
    let holding = context.sentences.partitioningIndex { $0.tokens.upperBound > token }
    return min(holding, context.sentences.count - 1)
  }

  /// The names that stand in a range of tokens.
  func appearances(in range: Range<Int>) -> ArraySlice<Appearance> {
    let first = appearances.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    return appearances[first...].prefix { $0.tokens.lowerBound < range.upperBound }
  }

  /// Notes who spoke at a token.
  mutating func spoke(_ person: Int, at token: Int, as pronoun: SpeechWord = []) {
    lastSpeaker = (person, token)
    if people[person].gender.isEmpty { people[person].gender = pronoun.intersection([.he, .she]) }
  }
}
