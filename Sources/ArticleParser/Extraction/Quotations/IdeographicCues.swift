import ArticleModel

/// Reads cues and speakers in Chinese and Japanese, where no spaces part the words: "机构总经理某某表示：“…”",
/// "「…」と某社の某社長は述べた".
struct IdeographicCues {
  let tokens: [Token]

  /// How far a cue may stand from its quotation, in tokens.
  private static let reach = 30

  /// Whether words and what stands around them are written in characters.
  func reads(_ span: MarkedSpan) -> Bool {
    tokens[span.content.lowerBound].kind == .ideograph
      || tokens[span.content.upperBound - 1].kind == .ideograph
  }

  // MARK: Cues beside marked words

  /// "某某表示：“…”", "某社長は「…」"
  func before(_ end: Int, notBefore limit: Int) -> Attribution? {
    var end = end
    while end > limit, isPause(end - 1) { end -= 1 }
    guard end > limit else { return nil }
    if isTopic(end - 1), let phrase = japanese(endingAt: end - 1, notBefore: limit) {
      return Attribution(rule: "cue-before", cue: end - 1..<end, phrase: phrase)
    }
    let verb = IdeographicWords.verbs.length(endingAt: end, in: tokens, from: limit)
    // "据某某介绍，“…”"
    let isSource = tokens[limit].scalar == 0x636E && limit + 1 < end
    guard verb > 0,
      let phrase = speaker(endingAt: end - verb, notBefore: limit + (isSource ? 1 : 0))
    else { return nil }
    return Attribution(
      rule: isSource ? "according-to" : "cue-before", cue: end - verb..<end, phrase: phrase)
  }

  /// "“…”某某说", "「…」と某さんは話した"
  func after(_ start: Int, notAfter limit: Int) -> Attribution? {
    var start = start
    while start < limit, isPause(start) { start += 1 }
    let limit = min(limit, start + Self.reach)
    guard start < limit else { return nil }
    if tokens[start].scalar == 0x3068 { return japanese(after: start + 1, notAfter: limit) }
    var cursor = start
    while cursor < limit, tokens[cursor].kind != .mark {
      let verb = IdeographicWords.verbs.length(at: cursor, in: tokens, before: limit)
      if verb > 0, let phrase = speaker(endingAt: cursor, notBefore: start) {
        return Attribution(rule: "cue-after", cue: cursor..<cursor + verb, phrase: phrase)
      }
      cursor += 1
    }
    return nil
  }

  // MARK: Reported speech

  /// "某某说，…", "据某某介绍，…": the words and who reports them.
  func reported(in range: Range<Int>) -> (Range<Int>, Attribution)? {
    guard
      let pause = range.prefix(Self.reach).first(where: {
        tokens[$0].scalar == 0xFF0C || tokens[$0].isMark(",")
      }), range.upperBound - pause > 4
    else { return nil }
    let verb = IdeographicWords.verbs.length(endingAt: pause, in: tokens, from: range.lowerBound)
    guard verb > 0 else { return nil }
    let isSource = tokens[range.lowerBound].scalar == 0x636E
    let start = range.lowerBound + (isSource ? 1 : 0)
    guard let phrase = speaker(endingAt: pause - verb, notBefore: start) else { return nil }
    return (
      pause + 1..<range.upperBound,
      Attribution(
        rule: isSource ? "according-to" : "reported-after", cue: pause - verb..<pause,
        phrase: phrase)
    )
  }

  // MARK: Speakers

  /// The speaker whose words end before a verb.
  private func speaker(endingAt end: Int, notBefore limit: Int) -> SpeakerPhrase? {
    var start = end
    while start > limit, end - start < Self.reach, tokens[start - 1].kind != .mark { start -= 1 }
    var end = end
    // "在接受采访时", "向记者": when and to whom.
    if let aside = (start..<end).dropFirst(2).first(where: {
      [0x5728, 0x5411, 0x5BF9, 0x5C0D].contains(tokens[$0].scalar)
    }) {
      end = aside
    }
    while case let aside = IdeographicWords.asides.length(
      endingAt: end, in: tokens, from: start + 1),
      aside > 0
    {
      end -= aside
    }
    guard start < end else { return nil }
    return pronoun(start..<end) ?? named(start..<end)
  }

  private func pronoun(_ words: Range<Int>) -> SpeakerPhrase? {
    // "不过她也", "她笑着"
    guard words.count <= 6,
      let first = words.prefix(4).first(where: {
        [0x4ED6, 0x5979, 0x5B83].contains(tokens[$0].scalar)
      })
    else { return nil }
    let isPlural =
      first + 1 < words.upperBound && [0x4EEC, 0x5011].contains(tokens[first + 1].scalar)
    let kind: SpeechWord? =
      switch tokens[first].scalar {
      case 0x4ED6: isPlural ? .they : .he
      case 0x5979: isPlural ? .they : .she
      case 0x5B83: isPlural ? .they : .it
      default: nil
      }
    return kind.map { SpeakerPhrase(kind: .pronoun($0), tokens: first..<first + 1) }
  }

  /// "禾望科技总经理沈若川": organisation, role and person.
  private func named(_ words: Range<Int>) -> SpeakerPhrase? {
    var role: Range<Int>?
    for start in words {
      let length = IdeographicWords.roles.length(at: start, in: tokens, before: words.upperBound)
      if length > 0, start + length > role?.upperBound ?? 0 { role = start..<start + length }
    }
    guard let role else {
      return isPerson(words) ? SpeakerPhrase(kind: .name, tokens: words) : nil
    }
    let before = words.lowerBound..<role.lowerBound
    let after = role.upperBound..<words.upperBound
    if (2...4).contains(after.count) || isPerson(after) {
      return SpeakerPhrase(
        kind: .name, tokens: after, role: role, organisation: organisation(before))
    }
    guard after.isEmpty else { return nil }
    if isPerson(before) { return SpeakerPhrase(kind: .name, tokens: before, role: role) }
    return SpeakerPhrase(kind: .nominal, tokens: words, organisation: organisation(before))
  }

  /// Whether these are a surname and one or two more characters.
  private func isPerson(_ words: Range<Int>) -> Bool {
    guard (2...4).contains(words.count) else { return false }
    let surname = IdeographicWords.surnames.length(
      at: words.lowerBound, in: tokens, before: words.upperBound)
    return surname > 0 && (1...2).contains(words.count - surname)
  }

  /// What stands before a role, without "的" behind it.
  private func organisation(_ words: Range<Int>) -> Range<Int>? {
    var end = words.upperBound
    if end > words.lowerBound, [0x7684, 0x306E].contains(tokens[end - 1].scalar) { end -= 1 }
    return end - words.lowerBound > 1 ? words.lowerBound..<end : nil
  }

  // MARK: Japanese

  /// "は", "が"
  private func isTopic(_ index: Int) -> Bool {
    tokens[index].scalar == 0x306F || tokens[index].scalar == 0x304C
  }

  private func japanese(after start: Int, notAfter limit: Int) -> Attribution? {
    guard let topic = (start..<limit).first(where: isTopic),
      let verb = (topic + 1..<limit).first(where: {
        IdeographicWords.japaneseVerbs.length(at: $0, in: tokens, before: limit) > 0
      }),
      let phrase = japanese(endingAt: topic, notBefore: start)
    else { return nil }
    let length = IdeographicWords.japaneseVerbs.length(at: verb, in: tokens, before: limit)
    return Attribution(rule: "cue-after", cue: verb..<verb + length, phrase: phrase)
  }

  /// "青葉電機の田中健一社長", "農家の佐藤花子さん"
  private func japanese(endingAt end: Int, notBefore limit: Int) -> SpeakerPhrase? {
    var start = end
    while start > limit, end - start < Self.reach, tokens[start - 1].kind != .mark { start -= 1 }
    guard start < end else { return nil }
    let of = (start..<end).last { tokens[$0].scalar == 0x306E }
    let nameStart = of.map { $0 + 1 } ?? start
    var nameEnd = end
    // さん, 氏, 様
    if end - nameStart > 2, tokens[end - 2].scalar == 0x3055, tokens[end - 1].scalar == 0x3093 {
      nameEnd -= 2
    } else if end - nameStart > 1, [0x6C0F, 0x69D8].contains(tokens[end - 1].scalar) {
      nameEnd -= 1
    }
    let role = IdeographicWords.japaneseRoles.length(endingAt: nameEnd, in: tokens, from: nameStart)
    let before = of.flatMap { organisation(start..<$0) }
    guard nameEnd - role > nameStart else {
      return SpeakerPhrase(kind: .nominal, tokens: start..<end, organisation: before)
    }
    var phrase = SpeakerPhrase(kind: .name, tokens: nameStart..<nameEnd - role)
    if role > 0 {
      (phrase.role, phrase.organisation) = (nameEnd - role..<nameEnd, before)
    } else {
      phrase.role = before
    }
    return phrase
  }

  private func isPause(_ index: Int) -> Bool {
    switch tokens[index].scalar {
    case 0xFF0C, 0x3001, 0xFF1A, 0x3A, 0x2C: tokens[index].kind == .mark
    default: false
    }
  }
}
