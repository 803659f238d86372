import ArticleModel

/// A date as it stands in the text, ranges and open ends included.
struct DateExpression {
  var tokens: Range<Int>
  /// nil where it needs a reference day that is not known.
  var interval: DateInterval?
  var rule: String
}

/// Expressions made of pieces: "from May to July 2020", "2023 onward", "by 2030".
extension DateReader {
  /// Whether a date can begin at a token at all; most tokens are passed over here.
  func mayBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    return switch token.kind {
    case .number, .ideograph: true
    case .word, .elision:
      !context.classes(index).isDisjoint(with: [.dateWord, .numberWord, .ordinal, .magnitude])
        || "IVX".unicodeScalars.contains { $0.value == token.scalar } && token.isCapitalised
    case .mark: token.scalar == 0x27 || token.scalar == 0x2019 || token.scalar == 0x2018
    default: false
    }
  }

  private static let counting: WordClasses = [.numberWord, .ordinal, .magnitude]

  /// No expression has more tokens: hostile text ("early early early …") would nest without end.
  private static let longest = 32

  /// The date that begins at a token.
  func expression(at index: Int, end: Int) -> DateExpression? {
    let end = min(end, index + Self.longest)
    if let (meaning, next) = word(index, end) {
      if let expression = opened(meaning, at: index, next, end)
        ?? clockExpression(at: index, end: end)
      {
        return expression
      }
      guard meaning.beginsDate || !context.classes(index).isDisjoint(with: Self.counting) else {
        return nil
      }
    }
    if let range = dayRange(at: index, from: index, end) { return range }
    if let time = clockExpression(at: index, end: end) { return time }
    guard let piece = piece(at: index, end: end) else { return nil }
    return completed(piece, from: index, at: index, end, isBetween: false)
  }

  /// An expression that a small word opens: "since", "from", "between", "until", "by".
  private func opened(
    _ meaning: DateWord, at index: Int, _ next: Int, _ end: Int
  ) -> DateExpression? {
    switch meaning {
    case .from, .between, .of:
      if case .of = meaning, context.writing == .english { return nil }
      let start = skip(next, end)
      let isBetween = if case .between = meaning { true } else { false }
      if isBetween, let range = fromNow(at: index, start, end) { return range }
      if let range = dayRange(at: start, from: index, end) { return range }
      let first = isBetween ? start : skipVague(start, end)
      guard let piece = piece(at: first, end: end, isExpected: true) else { return nil }
      if let range = ranged(piece, from: index, at: first, end, isBetween: isBetween) {
        return range
      }
      guard case .from = meaning else {
        return isBetween ? completed(piece, from: start, at: start, end, isBetween: false) : nil
      }
      return from(piece, at: index, start, first, end)
    case .since, .starting, .until, .before, .after, .by, .agoBefore:
      let start = skip(next, end)
      let isSince =
        switch meaning {
        case .since, .starting: true
        default: false
        }
      if isSince, let range = dayRange(at: start, from: index, end) { return range }
      let first = isSince ? skipVague(start, end) : start
      guard let piece = piece(at: first, end: end, isExpected: true) else { return nil }
      if isSince, let range = ranged(piece, from: index, at: first, end, isBetween: false) {
        return range
      }
      if case .by = meaning, case .parts(nil, nil, _) = piece.value { return nil }
      return DateExpression(
        tokens: index..<piece.next,
        interval: interval(of: piece, at: first).flatMap { open($0, meaning, piece.part) },
        rule: "open-" + Self.name(of: meaning))
    default: return nil
    }
  }

  /// "from 2026", "from about 1970 onward". A date still to come opens an interval; one that is
  /// past is more often an origin ("figures from 2019") and stays as it is.
  private func from(
    _ piece: DatePiece, at index: Int, _ start: Int, _ first: Int, _ end: Int
  ) -> DateExpression? {
    var found = completed(piece, from: first, at: first, end, isBetween: false)
    let isOnward = found.rule == Self.onwardRule
    guard first == start || isOnward else { return nil }
    if isOnward { found.tokens = index..<found.tokens.upperBound }
    guard found.rule == piece.rule, let reference, let earliest = found.interval?.earliest,
      earliest > reference, context.writing == .english
    else { return found }
    return DateExpression(
      tokens: index..<piece.next, interval: found.interval.flatMap { open($0, .since) },
      rule: "open-from")
  }

  /// "between now and May 21".
  private func fromNow(at index: Int, _ start: Int, _ end: Int) -> DateExpression? {
    guard present(start, end) == start + 1,
      let far = connector(start + 1, end, isBetween: true),
      let piece = piece(at: far, end: end, isExpected: true)
    else { return nil }
    return DateExpression(
      tokens: index..<piece.next,
      interval: DatePeriod.interval(reference, interval(of: piece, at: far)?.latest, .range),
      rule: "range")
  }

  /// The token after "about", "around", "roughly".
  private func skipVague(_ index: Int, _ end: Int) -> Int {
    guard index < end, context.classes(index).contains(.qualifier),
      context.isWord(index, "about around roughly circa")
    else { return index }
    return index + 1
  }

  private static let onwardRule = "open-onward"

  /// A piece with what follows it: the other end of a range, "onward", or nothing.
  private func completed(
    _ piece: DatePiece, from first: Int, at index: Int, _ end: Int, isBetween: Bool
  ) -> DateExpression {
    if let range = ranged(piece, from: first, at: index, end, isBetween: isBetween) { return range }
    let known = interval(of: piece, at: index)
    if let (meaning, next) = word(piece.next, end), case .onward = meaning {
      return DateExpression(
        tokens: first..<next, interval: known.flatMap { open($0, .since) }, rule: Self.onwardRule)
    }
    return DateExpression(tokens: first..<piece.next, interval: known, rule: piece.rule)
  }

  // MARK: Ranges

  /// The range from a piece to the date after "–", "to" or "and".
  private func ranged(
    _ piece: DatePiece, from first: Int, at index: Int, _ end: Int, isBetween: Bool
  ) -> DateExpression? {
    guard let start = connector(piece.next, end, isBetween: isBetween) else { return nil }
    if let next = present(start, end) {
      return DateExpression(
        tokens: first..<next,
        interval: interval(of: piece, at: index).flatMap { open($0, .since) },
        rule: "range-to-present")
    }
    let other =
      dayOnly(after: piece, start, end) ?? self.piece(at: start, end: end, isExpected: true)
    guard let other else { return nil }
    let tokens = first..<other.next
    switch (piece.value, other.value) {
    case (.unresolved, _), (_, .unresolved):
      return DateExpression(tokens: tokens, interval: nil, rule: "range")
    default:
      let (left, right) = filled(piece.value, other.value, at: index)
      guard let from = interval(left, at: index), let to = interval(right, at: start) else {
        return DateExpression(tokens: tokens, interval: nil, rule: "range")
      }
      guard let range = DatePeriod.interval(from.earliest, to.latest, .range),
        from.earliest != to.earliest
      else { return nil }
      return DateExpression(tokens: tokens, interval: range, rule: "range")
    }
  }

  /// The token after "now", "today", or after the "date" of "from March to date".
  private func present(_ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    if context.classes(index).contains(.presentWord) { return index + 1 }
    let place = context.isWord(index, "current") ? index + 1 : index
    return place < end && context.writing == .english && context.isWord(place, "date")
      && endsPhrase(place + 1, end) ? place + 1 : nil
  }

  /// "3–5 May 2024", "from the 9th to the 17th of April": a day that has its month at the far end.
  private func dayRange(at start: Int, from first: Int, _ end: Int) -> DateExpression? {
    guard start < end, !isAttached(start),
      tokens[start].kind == .number || context.classes(start).contains(.ordinal),
      let (day, next) = dayNumber(start, end),
      let other = connector(next, end, isBetween: first < start), other < end,
      let piece = dayFirst(at: other, end: end),
      case .parts(let year, let month?, _?) = piece.value
    else { return nil }
    let left = DatePiece.Value.parts(year: year, month: month, day: day)
    let (from, to) = filled(left, piece.value, at: start)
    return DateExpression(
      tokens: first..<piece.next,
      interval: DatePeriod.interval(
        interval(from, at: start)?.earliest, interval(to, at: start)?.latest, .range),
      rule: "day-range")
  }

  /// "May 3–5, 2024": only the day of the far end is given.
  private func dayOnly(after piece: DatePiece, _ start: Int, _ end: Int) -> DatePiece? {
    guard case .parts(let year, let month?, _?) = piece.value,
      let (day, next) = dayNumber(start, end), dayFirst(at: start, end: end) == nil,
      clockSpan(at: start, end: end)?.certainty != .sure,
      tokens[start].kind != .number || next >= end
        || !tokens[next].isMark("/") && (!tokens[next].isMark("-") || tokens[next].hasSpaceBefore)
    else { return nil }
    let trailing = year == nil ? trailingYear(next, end) : nil
    return DatePiece(
      .parts(year: year ?? trailing?.year, month: month, day: day), next: trailing?.next ?? next,
      rule: "range")
  }

  /// The token after a dash or a word that joins the ends of a range.
  func connector(_ index: Int, _ end: Int, isBetween: Bool) -> Int? {
    guard index + 1 < end else { return nil }
    let token = tokens[index]
    if token.kind == .mark {
      let isDash =
        token.isMark("–") || token.isMark("~") || token.isMark("～") || token.isMark("-")
        || token.isMark("—") && (context.writing == .chinese || isBetween)
      guard isDash, !token.shape.contains(.lineBreakBefore) else { return nil }
      return skip(index + 1, end)
    }
    guard let (meaning, next) = word(index, end) else { return nil }
    switch meaning {
    case .to, .until: return skip(next, end)
    case .and: return isBetween ? skip(next, end) : nil
    default: return nil
    }
  }

  /// Both ends, each with what only the other says.
  private func filled(
    _ left: DatePiece.Value, _ right: DatePiece.Value, at index: Int
  ) -> (DatePiece.Value, DatePiece.Value) {
    guard case .parts(let leftYear, let leftMonth, let leftDay) = left,
      case .parts(let rightYear, let rightMonth, let rightDay) = right
    else { return (left, right) }
    let isWrapped = (leftMonth ?? 1, leftDay ?? 1) > (rightMonth ?? 12, rightDay ?? 31)
    let known =
      leftYear ?? rightYear.map { $0 - (isWrapped ? 1 : 0) }
      ?? leftMonth.flatMap { nearestYear(month: $0, day: leftDay, at: index) }
    return (
      .parts(year: known, month: leftMonth, day: leftDay),
      .parts(
        year: rightYear ?? known.map { $0 + (isWrapped ? 1 : 0) }, month: rightMonth,
        day: rightDay)
    )
  }

  // MARK: Days

  /// The days that a piece stands for.
  func interval(of piece: DatePiece, at index: Int) -> DateInterval? {
    interval(piece.value, at: index)
  }

  private func interval(_ value: DatePiece.Value, at index: Int) -> DateInterval? {
    switch value {
    case .unresolved: return nil
    case .interval(let interval): return interval
    case .parts(let year, let month, let day):
      let known = year ?? month.flatMap { nearestYear(month: $0, day: day, at: index) }
      guard let known else { return nil }
      guard let month else { return DateInterval(year: known) }
      guard let day else { return DateInterval(year: known, month: month) }
      return CalendarDay(year: known, month: month, day: day).map(DateInterval.init(day:))
    }
  }

  /// An interval that is open at one side. "After Friday" leaves out no part of Friday that the
  /// text may mean, nor does "before mid-2023" of 2023; "after 2018" begins with 2019.
  private func open(
    _ interval: DateInterval, _ word: DateWord, _ part: PeriodPart? = nil
  ) -> DateInterval? {
    let (first, last) = (interval.earliest, interval.latest)
    func from(_ day: CalendarDay?) -> DateInterval? {
      day.map { DateInterval(earliest: $0, latest: nil, precision: .range) }
    }
    func through(_ day: CalendarDay?) -> DateInterval? {
      day.map { DateInterval(earliest: nil, latest: $0, precision: .range) }
    }
    switch word {
    case .since, .starting: return from(first)
    case .after:
      let isBegun =
        interval.precision == .day || part == .start || part == .early || part == .middle
      return from(isBegun ? first : last?.adding(days: 1))
    case .before, .agoBefore:
      let isEnding = part == .middle || part == .late || part == .end
      return through(isEnding ? last : first?.adding(days: -1))
    default: return through(part == .start ? first : last)
    }
  }

  private static func name(of word: DateWord) -> String {
    switch word {
    case .since, .starting: "since"
    case .until: "until"
    case .before, .agoBefore: "before"
    case .after: "after"
    default: "by"
    }
  }
}
