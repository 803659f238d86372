import ArticleModel

/// Labels that name a speaker: "Hanne Ostrow, president of the Guild:", "A:", "**Mara Lind:**".
extension PhraseReader {
  /// The speaker that a short line with a colon names; nil where it holds a verb or no name.
  func label(_ range: Range<Int>) -> SpeakerPhrase? {
    guard range.count <= 24, range.count > 1, let first = range.first(where: { isNamePart($0) }),
      first - range.lowerBound <= 4
    else { return nil }
    let end = range.upperBound - 1
    let comma =
      (first..<end).first {
        tokens[$0].isMark(",") || tokens[$0].isMark("(") || isDash($0) && tokens[$0].hasSpaceBefore
      } ?? end
    let run = name(startingAt: first, notAfter: comma)
    guard run.upperBound == comma, (range.lowerBound..<first).allSatisfy({ mayLead($0) }) else {
      return nil
    }
    var phrase = named(run, notBefore: range.lowerBound)
    guard case .name = phrase.kind else { return nil }
    if comma < end {
      guard !(comma..<end).contains(where: { isVerbOfSpeech($0) }) else { return nil }
      readApposition(comma + 1..<end, into: &phrase)
    }
    return phrase
  }

  /// The speaker behind a dash after the words, up to the line's end: "“…” — Anna Quint, keeper".
  func signature(_ start: Int, notAfter limit: Int) -> SpeakerPhrase? {
    guard start + 1 < limit, isDash(start), isNamePart(start + 1) else { return nil }
    let lineEnd =
      (start + 1..<min(limit, start + 24)).first {
        tokens[$0].shape.contains(.lineBreakBefore) || tokens[$0].sentenceMark == .opener
      } ?? min(limit, start + 24)
    let run = name(startingAt: start + 1, notAfter: lineEnd)
    var phrase = named(run, notBefore: start + 1)
    guard case .name = phrase.kind else { return nil }
    if run.upperBound == lineEnd || tokens[run.upperBound].sentenceMark == .period { return phrase }
    guard tokens[run.upperBound].isMark(","), run.upperBound + 1 < lineEnd else { return nil }
    readApposition(run.upperBound + 1..<lineEnd, into: &phrase)
    return phrase
  }

  private func mayLead(_ index: Int) -> Bool {
    tokens[index].kind == .mark || marks(index).contains(.role)
      || marks(index).contains(.roleModifier) || marks(index).contains(.determiner)
  }

  private func isVerbOfSpeech(_ index: Int) -> Bool {
    marks(index).contains(.verb) && !marks(index).contains(.role) && !tokens[index].isCapitalised
  }
}

/// The turns of an interview: blocks that begin with "Q:", "A:" or a name and a colon.
struct InterviewTurns {
  struct Turn {
    var words: Range<Int>
    var speaker: SpeakerPhrase?
  }

  private var answers: [Int: Turn] = [:]
  /// By block: the first token behind its label.
  private(set) var labels: [Int: Int] = [:]

  /// Takes labels for an interview's where at least three blocks have them, and most come again.
  init(context: ExtractionContext, names: Names, reader: PhraseReader) {
    var labels: [(block: Int, label: Range<Int>, words: Range<Int>, key: String)] = []
    for block in context.blocks.indices
    where context.blocks[block].kind == .paragraph && !context.blockTokens[block].isEmpty {
      let range = context.blockTokens[block]
      guard let (label, words) = Self.parts(range, context: context, reader: reader) else {
        continue
      }
      labels.append((block, label, words, context.words(context.range(label))))
    }
    var turns: [String: (count: Int, questions: Int)] = [:]
    for label in labels {
      turns[label.key, default: (0, 0)].count += 1
      if context.tokens[label.words.upperBound - 1].sentenceMark == .exclamation {
        turns[label.key]?.questions += 1
      }
    }
    // In minutes and forms one label may come twice; in an interview most of them do.
    let again = turns.values.reduce(0) { $1.count > 1 ? $0 + $1.count : $0 }
    guard labels.count > 2, 2 * again > labels.count, turns.count > 1 else { return }
    let person = Self.person(
      named: labels.first?.block ?? 0, context: context, names: names, reader: reader)
    for label in labels {
      self.labels[label.block] = label.words.lowerBound
      let (count, questions) = turns[label.key] ?? (1, 0)
      guard questions * 2 < count + (count == 1 ? 1 : 0) else { continue }
      let isLetter =
        label.label.count == 1 && reader.marks(label.label.lowerBound).contains(.turnLabel)
      answers[label.block] = Turn(
        words: label.words,
        speaker: isLetter ? person : reader.named(label.label, notBefore: label.label.lowerBound))
    }
  }

  /// The answer that a block is.
  func answer(in block: Int) -> Turn? { answers[block] }

  /// A label and the words behind it.
  private static func parts(
    _ range: Range<Int>, context: ExtractionContext, reader: PhraseReader
  ) -> (label: Range<Int>, words: Range<Int>)? {
    let tokens = context.tokens
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].isMark("*") || tokens[start].isMark("_") {
      start += 1
    }
    let limit = min(range.upperBound, start + 8)
    guard start < limit, tokens[start].kind == .word else { return nil }
    let isLetter = reader.marks(start).contains(.turnLabel) && tokens[start].isCapitalised
    let end = isLetter ? start + 1 : reader.name(startingAt: start, notAfter: limit).upperBound
    guard end > start, end < limit,
      tokens[end].isMark(":") || tokens[end].isMark("：") || tokens[end].isMark("*")
        || isLetter && tokens[end].isMark(".")
    else { return nil }
    var words = end
    var hasColon = isLetter
    while words < range.upperBound,
      tokens[words].isMark(":") || tokens[words].isMark("：") || tokens[words].isMark("*")
        || tokens[words].isMark("_") || words == end && tokens[words].isMark(".")
    {
      if tokens[words].isMark(":") || tokens[words].isMark("：") { hasColon = true }
      words += 1
    }
    guard hasColon, words < range.upperBound else { return nil }
    return (start..<end, words..<range.upperBound)
  }

  /// Who answers: the person that the blocks before the first turn name most often.
  private static func person(
    named block: Int, context: ExtractionContext, names: Names, reader: PhraseReader
  ) -> SpeakerPhrase? {
    let before = context.blockTokens[block].lowerBound
    let memory = SpeakerMemory(context: context, names: names, reader: reader, before: before)
    var counts: [Int: Int] = [:]
    for appearance in memory.appearances(in: 0..<before)
    where memory.people[appearance.person].mayBePerson {
      counts[appearance.person, default: 0] += 1
    }
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let name = best.map({ memory.people[$0.key].name }) else { return nil }
    return reader.named(name, notBefore: max(0, name.lowerBound - 6))
  }
}
