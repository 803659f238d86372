import ArticleModel

/// Dates that name a weekday: "Friday", "Friday, May 3", "Friday 31", "Friday evening next week".
extension DateReader {
  /// A weekday, with the date it belongs to where one follows.
  func weekday(
    _ weekday: Int, at index: Int, _ next: Int, _ end: Int, isDoubtful: Bool
  ) -> DatePiece? {
    if let piece = dated(weekday, next, end) ?? inMonth(weekday, next, end) {
      return piece
    }
    if let (meaning, afterStep) = word(next, end), case .step(let step) = meaning,
      context.writing.writesDecimalComma
    {
      return DatePiece(nearest(weekday, step), next: afterStep, rule: "relative-weekday")
    }
    // "the first Sunday of every month" recurs.
    guard index == 0 || !context.classes(index - 1).contains(.ordinal) else { return nil }
    let isLowered = !tokens[index].isCapitalised && context.writing == .english
    guard !isDoubtful || tokens[index].isCapitalised && isPreceded(index, by: Self.isAt),
      !isLowered || tokens[index].length > 3
    else { return nil }
    return DatePiece(
      nearest(weekday, isFuture(index) ? 1 : nil), next: next, rule: "weekday")
  }

  /// "Friday, May 3", "Friday (3 May)": the date that follows says it all; "Friday evening of next
  /// week", "Friday two weeks ago": the week that follows says which. What follows is read once, as
  /// weekdays may be heaped up.
  private func dated(_ weekday: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard next < end else { return nil }
    let isBracketed = tokens[next].isMark("(")
    let isParted = isBracketed || tokens[next].isMark(".") || tokens[next].isMark(",")
    let place = skip(isParted ? next + 1 : skipTimeOfDay(next, end), end, of: true)
    guard var piece = piece(at: place, end: end, isExpected: true) else { return nil }
    switch piece.value {
    case .parts(_, _?, _?):
      if isBracketed {
        guard piece.next < end, tokens[piece.next].isMark(")") else { return nil }
        piece.next += 1
      }
      return piece
    case .interval(let week)
    where week.precision == .week && !isParted && context.writing == .english:
      return self.weekday(weekday, of: piece)
    case .interval(let day)
    where day.precision == .day && !isParted && day.earliest?.weekday == weekday: return piece
    default: return nil
    }
  }

  /// A weekday of a week that was read.
  func weekday(_ weekday: Int, of week: DatePiece, next: Int? = nil) -> DatePiece {
    var day: CalendarDay?
    if case .interval(let interval) = week.value {
      day = interval.earliest.flatMap { DatePeriod.weekday(weekday, inWeekOf: $0) }
    }
    return DatePiece(
      day.map(DateInterval.init(day:)), next: next ?? week.next, rule: "weekday-of-week")
  }

  /// "Friday 31", "Monday the 13th": the nearest month in which the two agree.
  private func inMonth(_ weekday: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard let (day, after) = dayNumber(skip(next, end), end), !isCounting(after, end),
      tokens[after - 1].kind != .word || numbers.ordinal(at: skip(next, end), end: end) != nil
    else { return nil }
    guard let reference else { return DatePiece(.unresolved, next: after, rule: "weekday-and-day") }
    return DatePeriod.nearest(dayOfMonth: day, weekday: weekday, to: reference).map {
      DatePiece(.interval(DateInterval(day: $0)), next: after, rule: "weekday-and-day")
    }
  }

  /// Whether a word follows that a number before it could count, or more of the number.
  private func isCounting(_ next: Int, _ end: Int) -> Bool {
    guard next < end else { return false }
    let token = tokens[next]
    if case .hourMark? = word(next, end)?.meaning { return true }
    if clockSpan(at: next, end: end)?.certainty == .sure { return false }
    if token.kind == .mark {
      return token.isMark("%") || token.isMark("-") || token.isMark("–") || token.isMark(":")
    }
    return token.kind == .number
      || token.kind == .word && context.classes(next).contains(.calendarUnit)
      || token.kind == .word
        && context.classes(next).isDisjoint(with: [
          .functionWord, .preposition, .conjunction, .dateWord,
        ])
  }

  /// The token after "morning", "evening", "night".
  func skipTimeOfDay(_ index: Int, _ end: Int) -> Int {
    if case (.timeOfDay, let next)? = word(index, end) { return next }
    return index
  }

  /// A weekday of the past seven days (the reference day included), of the next seven, or of the
  /// reference day's own week.
  func nearest(_ weekday: Int, _ step: Int?) -> DateInterval? {
    guard let reference else { return nil }
    let ahead = (weekday - reference.weekday + 7) % 7
    let days =
      switch step {
      case 1: ahead == 0 ? 7 : ahead
      case -1: ahead - 7
      case 0: weekday - reference.weekday
      default: ahead == 0 ? 0 : ahead - 7
      }
    return reference.adding(days: days).map(DateInterval.init(day:))
  }
}
