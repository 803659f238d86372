import ArticleModel

/// Judges whether a stop ends its sentence.
struct StopJudge {
  let text: [UInt8]
  let tokens: [Token]
  let words: WordMarks<SentenceWord>
  let lexicon: Lexicon

  /// What the token after a stop looks like.
  private enum Follower {
    case capital, lowercase, number, joiner, other
  }

  /// Where the next sentence begins, if the stop ends the one whose words begin at `start`.
  func sentence(after stop: Stop, from start: Int) -> Int? {
    let next = isNote(stop.end) ? stop.end + 1 : stop.end
    let follower = follower(at: next)
    guard follower != .joiner, next > start else { return nil }
    if stop.form == .fullStop { return next }
    guard tokens[next].hasSpaceBefore else { return endsGlued(stop) ? next : nil }
    let ends =
      switch stop.form {
      case .fullStop: true
      case .exclamation: endsExclamation(stop, before: follower)
      case .ellipsis: endsEllipsis(stop, before: follower, from: start)
      case .period: endsPeriod(stop, before: follower, from: start)
      }
    return ends ? next : nil
  }

  /// "their rights. 4 Even though": a number before a word that begins sentences is a note's.
  private func isNote(_ index: Int) -> Bool {
    tokens[index].kind == .number && tokens[index].length <= 2 && index + 1 < tokens.count
      && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
      && words[tokens[index + 1].word].contains(.starter)
  }

  private func follower(at index: Int) -> Follower {
    var cursor = index
    let limit = min(tokens.count, index + 4)
    while cursor < limit, let mark = tokens[cursor].sentenceMark {
      switch mark {
      case .opener, .straight, .dash, .period, .ellipsis: cursor += 1
      case .joiner: return .joiner
      case .bullet: return .capital
      default: return .other
      }
    }
    guard cursor < limit else { return .other }
    let token = tokens[cursor]
    return switch token.kind {
    case .number: .number
    case .mark: .other
    case .clitic: .lowercase
    default: token.isLowercase ? .lowercase : .capital
    }
  }

  /// "end.The": a stop without a space ends a sentence where a small word stands before it and a
  /// word that begins sentences behind it.
  private func endsGlued(_ stop: Stop) -> Bool {
    let next = tokens[stop.end]
    guard stop.first > 0, stop.form != .ellipsis, next.kind == .word, next.isCapitalised,
      !next.shape.contains(.allCapitals), tokens[stop.first - 1].isLowercase,
      tokens[stop.first - 1].length > 2
    else { return false }
    return words[next.word].contains(.starter)
  }

  /// "I never meant that.... She left": a capital shows that a sentence begins, but the pronoun I
  /// shows nothing.
  private func endsEllipsis(_ stop: Stop, before follower: Follower, from start: Int) -> Bool {
    guard stop.first > start, follower == .capital || follower == .number else { return false }
    return !(tokens[stop.end].isSingleLetter && tokens[stop.end].scalar == 0x49)
  }

  /// "“Why?” John asked": a name with a verb of speech goes on with the sentence.
  private func endsExclamation(_ stop: Stop, before follower: Follower) -> Bool {
    if follower == .lowercase {
      // "where did you grow up? india?", but not "“Why?” he asked" and "Yahoo! in".
      return !stop.closesQuotation && stop.end == stop.marksEnd && stop.first > 0
        && tokens[stop.first - 1].isLowercase
    }
    guard stop.closesQuotation, follower == .capital else { return true }
    var cursor = stop.end
    let limit = min(tokens.count, cursor + 4)
    while cursor < limit, tokens[cursor].kind == .word, tokens[cursor].isCapitalised,
      !words[tokens[cursor].word].contains(.starter)
    {
      cursor += 1
    }
    return
      !(cursor > stop.end && cursor < limit
      && tokens[cursor].classes.contains(.speechVerb))
  }

  private func endsPeriod(_ stop: Stop, before follower: Follower, from start: Int) -> Bool {
    guard stop.first > start else { return false }
    let last = stop.first - 1
    if tokens[stop.first].hasSpaceBefore || stop.end > stop.marksEnd {
      return follower != .lowercase
    }
    switch tokens[last].kind {
    case .number:
      return follower != .lowercase && !isOrdinal(last, before: stop.end)
    case .word:
      return endsWord(last, stop, before: follower, from: start)
    case .mark where tokens[last].isMark("°") || tokens[last].isMark("º"):
      return follower == .capital
    default:
      return follower != .lowercase
    }
  }

  /// "am 3. Mai", "3. Oktober"
  private func isOrdinal(_ index: Int, before next: Int) -> Bool {
    guard tokens[index].length <= 2 else { return false }
    if tokens[next].classes.contains(.month), tokens[next].isCapitalised {
      return index == 0 || !tokens[index - 1].classes.contains(.month)
    }
    return index > 0 && words[tokens[index - 1].word].contains(.beforeOrdinal)
      && !words[tokens[next].word].contains(.starter)
  }

  private func endsWord(
    _ last: Int, _ stop: Stop, before follower: Follower, from start: Int
  ) -> Bool {
    if follower == .lowercase { return endsBeforeLowercase(last) }
    let isStarted =
      follower == .capital && words[tokens[stop.end].word].contains(.starter)
      || follower == .capital && tokens[stop.end].kind == .mark && !tokens[stop.end].isMark("(")
    if tokens[last].isSingleLetter {
      return endsLetter(last, stop, before: follower, isStarted: isStarted, from: start)
    }
    let marks = words[tokens[last].word]
    if marks.contains(.title), tokens[last].isCapitalised || !marks.contains(.closing) {
      return isStarted && marks.contains(.closing)
    }
    if marks.contains(.inner) { return false }
    if marks.contains(.beforeNumber), follower == .number { return false }
    if marks.contains(.closing) || isShortened(tokens[last]) { return isStarted }
    return true
  }

  /// "it is cute. i knew someone": an ordinary word, not a shortened one, stands before the stop.
  private func endsBeforeLowercase(_ last: Int) -> Bool {
    let shortened: SentenceWord = [.title, .beforeNumber, .closing, .inner]
    return tokens[last].isLowercase && tokens[last].length > 2 && !isShortened(tokens[last])
      && words[tokens[last].word].isDisjoint(with: shortened)
  }

  /// One letter before a stop: an initial, the end of "U.S." and "p.m.", or the pronoun I.
  private func endsLetter(
    _ last: Int, _ stop: Stop, before follower: Follower, isStarted: Bool, from start: Int
  ) -> Bool {
    let isAcronym =
      last >= start + 2 && tokens[last - 1].isMark(".") && !tokens[last].hasSpaceBefore
      && tokens[last - 2].kind == .word && !tokens[last - 1].hasSpaceBefore
    if isAcronym {
      // "At 5 a.m. Mr. Smith": too little stands before it to be a sentence.
      guard last - start > 5 else { return false }
      return isStarted || follower == .capital && isClock(last) && !isDateOrZone(stop.end)
    }
    let marks = words[tokens[last].word]
    if marks.contains(.beforeNumber), follower == .number { return false }
    if tokens[last].scalar == 0x49, last > start {
      return isStarted || words[tokens[last - 1].word].contains(.beforePronoun)
    }
    if tokens[last].isCapitalised {
      return isStarted && last > start + 1 && !beginsSurname(stop.end)
    }
    return isStarted || !marks.contains(.inner) && !marks.contains(.beforeNumber)
  }

  /// "M. Le Bihannic": a particle that is a word of its own language, with the name behind it.
  private func beginsSurname(_ index: Int) -> Bool {
    tokens[index].classes.contains(.nameParticle) && index + 1 < tokens.count
      && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
  }

  /// "a.m." "p.m."
  private func isClock(_ last: Int) -> Bool {
    tokens[last].scalar | 0x20 == 0x6D && [0x61, 0x70].contains(tokens[last - 2].scalar | 0x20)
  }

  /// "p.m. EST", "a.m. Monday"
  private func isDateOrZone(_ index: Int) -> Bool {
    tokens[index].shape.contains(.allCapitals)
      || !tokens[index].classes.isDisjoint(with: [.weekday, .month])
  }

  /// "Ltd", "Mtn": a short word without a vowel is a shortened one.
  private func isShortened(_ token: Token) -> Bool {
    guard token.length <= 4, token.scalar < 0x80, !token.shape.contains(.allCapitals) else {
      return false
    }
    return text[token.range].allSatisfy { byte in
      byte < 0x80 && !"aeiouyAEIOUY".utf8.contains(byte)
    }
  }
}
