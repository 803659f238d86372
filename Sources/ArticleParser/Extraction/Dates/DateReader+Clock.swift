import ArticleModel

/// Clock times: "3 p.m.", "15:30", "half past seven", "noon", "from 10 to 11:30 am".
///
/// An hour adds no day. A time belongs to the day that stands beside it, and is part of that date as
/// written; one that stands alone belongs to the day that was named last, else to the day of
/// publication.
extension DateReader {
  /// A clock time, or a stretch from one to another.
  struct ClockTime {
    enum Certainty: Int {
      /// A number that could be an hour.
      case hour
      /// Hours and minutes, or an hour with its unit: a score, a verse or a duration is written so, too.
      case minutes
      /// "3 p.m.", "noon": nothing else.
      case sure
    }

    /// The token after it.
    var next: Int
    var certainty: Certainty
  }

  // MARK: Beside a day

  /// The token after a day and the time of day that hangs on it: "Monday at 3 p.m.", "tomorrow
  /// night", "15 March, 10:30".
  func withTime(_ next: Int, _ end: Int) -> Int {
    var next = next
    if let part = dayPart(next, end) { next = part }
    guard next < end else { return next }
    let place = tokens[next].isMark(",") ? next + 1 : next
    let start = clockOpener(place, end)
    guard let time = clockSpan(at: start, end: end) else { return next }
    if time.certainty == .hour {
      guard start > place, context.isWord(start - 1, Self.pointing), endsPhrase(time.next, end)
      else { return next }
    }
    return dayPart(time.next, end) ?? time.next
  }

  /// Words that only an hour follows, where a day stands before them.
  private static let pointing: StaticString = "at around um gegen à vers las alle ore às om rond"

  /// The token after "at", "from", "a las", "kurz nach".
  private func clockOpener(_ index: Int, _ end: Int) -> Int {
    var start = index
    while start < end, start < index + 3,
      context.isWord(
        start,
        """
        at around about by before after from until till since between shortly just for um gegen ab \
        vor nach bis zwischen kurz à vers dès avant après entre a las la desde hasta alle dalle ore \
        às das desde até om rond vanaf voor na tussen
        """)
    {
      start += 1
    }
    return start
  }

  /// Whether nothing follows that a number before it could count.
  func endsPhrase(_ next: Int, _ end: Int) -> Bool {
    guard next < end else { return true }
    let token = tokens[next]
    switch token.kind {
    case .mark: return !["-", "–", "%", "°", "/", "$", "€", "£"].contains { token.isMark($0) }
    case .word:
      return !context.classes(next).isDisjoint(with: [
        .functionWord, .preposition, .conjunction, .pronoun,
      ])
    default: return false
    }
  }

  // MARK: Alone

  /// A time that begins at a token, with the day after it ("10 a.m. on Tuesday", "3 to 4 pm
  /// tomorrow") or alone.
  func clockExpression(at index: Int, end: Int) -> DateExpression? {
    guard mayBeClock(index), !isMoney(index), !isAttached(index),
      let time = clockSpan(at: index, end: end)
    else { return nil }
    if time.certainty != .hour || time.next > index + 1 && isPreceded(index, by: Self.opensRange),
      let dated = day(after: time.next, end)
    {
      return DateExpression(
        tokens: index..<dated.next, interval: interval(of: dated, at: index), rule: dated.rule)
    }
    switch time.certainty {
    case .hour: return nil
    case .minutes:
      guard isAnnounced(index), endsPhrase(time.next, end) || isZone(time.next) else { return nil }
    case .sure: guard time.next > index + 1 || isAnnounced(index) else { return nil }
    }
    guard !isHabit(index, time.next, end) else { return nil }
    return DateExpression(
      tokens: index..<time.next, interval: dayInHand, rule: DateMention.timeAlone)
  }

  private func mayBeClock(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: tokens[index].length <= 5
    case .word where context.classes(index).contains(.dateWord):
      switch words[tokens[index].word] {
      case .noon?, .unit(.half)?, .unit(.quarter)?: true
      default: context.classes(index).contains(.numberWord)
      }
    case .word: context.classes(index).contains(.numberWord)
    default: false
    }
  }

  private static func opensRange(_ word: DateWord) -> Bool {
    switch word {
    case .from, .between: true
    default: false
    }
  }

  /// The day right after a time: "on Monday", "tomorrow evening".
  private func day(after next: Int, _ end: Int) -> DatePiece? {
    var place = next
    if place < end, tokens[place].isMark(","), !tokens[place].hasSpaceBefore { place += 1 }
    if let (meaning, after) = word(place, end) {
      switch meaning {
      case .at where context.isWord(place, "on am le op"): place = skip(after, end)
      case .of, .article: place = skip(place, end, of: true)
      default: break
      }
    }
    guard place < end, tokens[place].kind == .word || tokens[place].kind == .number,
      let piece = piece(
        at: place, end: end, isExpected: place > next && !tokens[place - 1].isMark(",")),
      interval(of: piece, at: place)?.precision == .day
    else { return nil }
    return piece
  }

  /// Whether a word before a time says that it is one.
  private func isAnnounced(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if context.isWord(index - 1, "las la"), index > 1 {
      return context.isWord(index - 2, "a desde hasta sobre de")
    }
    return context.isWord(
      index - 1,
      """
      at around about by before after from until till since between um gegen ab vor nach bis \
      seit à vers dès avant après depuis alle dalle ore às om rond vanaf
      """)
  }

  /// "GMT", "ET", "local time".
  private func isZone(_ index: Int) -> Bool {
    context.isWord(
      index, "gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct pt ist jst local")
  }

  /// Whether a time recurs: "every day at 7", "open daily from 10 a.m.", "the ferry leaves at noon".
  private func isHabit(_ index: Int, _ next: Int, _ end: Int) -> Bool {
    (max(0, index - 10)..<min(end, next + 4)).contains { place in
      if context.isWord(place, "opens closes starts begins leaves departs arrives runs usually") {
        return true
      }
      guard context.classes(place).contains(.dateWord) else { return false }
      return switch words[tokens[place].word] {
      case .every?, .habit?: true
      default: false
      }
    }
  }

  // MARK: Reading

  /// A time, or the stretch from one to another: "3–5 pm", "between 10 and 11:30".
  func clockSpan(at index: Int, end: Int) -> ClockTime? {
    guard let first = clock(at: index, end: end) else { return nil }
    let isBetween = isPreceded(index) { if case .between = $0 { true } else { false } }
    guard let start = connector(first.next, end, isBetween: isBetween),
      let last = clock(at: start, end: end),
      let certainty = ClockTime.Certainty(
        rawValue: max(first.certainty.rawValue, last.certainty.rawValue)),
      certainty != .hour || isBetween
    else { return first }
    return ClockTime(next: last.next, certainty: certainty)
  }

  /// The time that begins at a token.
  private func clock(at index: Int, end: Int) -> ClockTime? {
    guard index < end else { return nil }
    if let (meaning, next) = word(index, end), case .noon = meaning {
      return ClockTime(next: next, certainty: .sure)
    }
    if let hour = pastOrTo(index, end) { return named(hour, end).with(.sure) }
    return tokens[index].kind == .number ? inFigures(index, end) : inWords(index, end)
  }

  /// "3", "15:30", "15:30:06", "8.30pm", "20 Uhr 15", "15h30", "12 noon".
  private func inFigures(_ index: Int, _ end: Int) -> ClockTime? {
    if let hour = DecimalNotation.wholeNumber(context.text[tokens[index].range]) {
      guard hour <= 24, tokens[index].length <= 2 else { return nil }
      guard let minutes = sixtieth(after: ":", index + 1, end) else { return named(index + 1, end) }
      return named(sixtieth(after: ":", minutes, end) ?? minutes, end).with(atLeast: .minutes)
    }
    // "8.30" is a time only with what says so.
    let parts = context.text[tokens[index].range].split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[1].count == 2,
      let hour = parts.first.flatMap(DecimalNotation.wholeNumber), hour <= 24,
      let minutes = parts.last.flatMap(DecimalNotation.wholeNumber), minutes < 60
    else { return nil }
    let time = named(index + 1, end)
    return time.certainty == .hour ? nil : time.with(.sure)
  }

  /// The minutes or seconds after a mark without spaces.
  private func sixtieth(after mark: Unicode.Scalar, _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end, tokens[index].isMark(mark), !tokens[index].hasSpaceBefore,
      !tokens[index + 1].hasSpaceBefore, tokens[index + 1].length == 2,
      let value = DecimalNotation.wholeNumber(context.text[tokens[index + 1].range]), value < 60
    else { return nil }
    return index + 2
  }

  /// What follows an hour: "p.m.", "o'clock", "Uhr", "in the morning".
  private func named(_ next: Int, _ end: Int) -> ClockTime {
    if let after = afterHalf(next, end) { return ClockTime(next: after, certainty: .sure) }
    if let (meaning, after) = word(next, end) {
      switch meaning {
      case .noon: return ClockTime(next: after, certainty: .sure)
      case .hourMark:
        // "15 heures" may last fifteen hours, "15 Uhr" may not.
        let isSure = context.isWord(next, "uhr o'clock o’clock oclock")
        let time = ClockTime(
          next: minutes(after, end) ?? after, certainty: isSure ? .sure : .minutes)
        return inPart(time, end)
      default: break
      }
    }
    return inPart(ClockTime(next: next, certainty: .hour), end)
  }

  /// An hour with its part of the day: "1 in the morning"; "one night" is no hour.
  private func inPart(_ time: ClockTime, _ end: Int) -> ClockTime {
    if case .timeOfDay? = word(time.next, end)?.meaning, context.writing == .english { return time }
    return dayPart(time.next, end).map { ClockTime(next: $0, certainty: .sure) } ?? time
  }

  /// The "15" of "20 Uhr 15", "15h30".
  private func minutes(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .number, tokens[index].length == 2,
      let value = DecimalNotation.wholeNumber(context.text[tokens[index].range]), value < 60
    else { return nil }
    return index + 1
  }

  /// "six pm", "eight o'clock", "three thirty".
  private func inWords(_ index: Int, _ end: Int) -> ClockTime? {
    guard context.writing == .english, let hour = hourInWords(index, end) else { return nil }
    var next = hour
    if next < end, tokens[next].isMark("-") { next += 1 }
    if let minutes = numbers.number(at: next, end: min(end, next + 3)), tokens[next].kind == .word,
      !minutes.isScaled, (10...59).contains(minutes.value)
    {
      return named(minutes.next, end).with(atLeast: .minutes)
    }
    return named(hour, end)
  }

  private func hourInWords(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .word,
      let reading = numbers.number(at: index, end: min(end, index + 1)), !reading.isScaled,
      (1...12).contains(reading.value)
    else { return nil }
    return reading.next
  }

  /// The token after the hour of "half past seven", "quarter to 8", "20 minutes past eight".
  private func pastOrTo(_ index: Int, _ end: Int) -> Int? {
    guard context.writing == .english else { return nil }
    var next: Int
    if context.isWord(index, "half quarter") {
      next = index + 1
    } else {
      guard let count = numbers.number(at: index, end: min(end, index + 3)),
        (1...30).contains(count.value), count.next < end,
        context.isWord(count.next, "minutes min minute")
      else { return nil }
      next = count.next + 1
    }
    guard next < end, context.isWord(next, "past to after") else { return nil }
    next += 1
    if let hour = hourInWords(next, end) { return hour }
    guard next < end, tokens[next].kind == .number, tokens[next].length <= 2,
      let hour = DecimalNotation.wholeNumber(context.text[tokens[next].range]),
      (1...12).contains(hour)
    else { return nil }
    return next + 1
  }

  /// The token after "am", "PM", "a.m.", "p.m.".
  private func afterHalf(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .word else { return nil }
    if context.isWord(index, "am pm") { return index + 1 }
    guard index + 2 < end, context.isWord(index, "a p"), tokens[index + 1].isMark("."),
      context.isWord(index + 2, "m"), !tokens[index + 2].hasSpaceBefore
    else { return nil }
    return index + 3 < end && tokens[index + 3].isMark(".") && !tokens[index + 3].hasSpaceBefore
      && (index + 4 >= end || !endsSentence(index + 3)) ? index + 4 : index + 3
  }

  /// Whether a stop ends a sentence, so that it is no part of "p.m.".
  private func endsSentence(_ stop: Int) -> Bool {
    tokens[stop + 1].isCapitalised && context.classes(stop + 1).isDisjoint(with: .dateWord)
  }

  /// The token after "night", "in the morning", "at noon", "de la tarde".
  private func dayPart(_ index: Int, _ end: Int) -> Int? {
    guard let (meaning, next) = word(index, end) else { return nil }
    switch meaning {
    case .timeOfDay: return next
    case .at, .of, .article:
      guard context.writing != .english || context.isWord(index, "in at during"),
        case (.timeOfDay, let after)? = word(skip(next, end, of: true), end)
      else { return nil }
      return after
    default: return nil
    }
  }
}

extension DateReader.ClockTime {
  fileprivate func with(_ certainty: Certainty) -> Self {
    Self(next: next, certainty: certainty)
  }

  fileprivate func with(atLeast least: Certainty) -> Self {
    certainty.rawValue < least.rawValue ? with(least) : self
  }
}
