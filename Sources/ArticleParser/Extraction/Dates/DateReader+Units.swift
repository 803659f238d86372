import ArticleModel

/// Dates that begin with a unit: "week of May 3", "week 10", "the year 2020", "année 2023".
extension DateReader {
  /// A unit that begins an expression: "semaine dernière", "année 2023", "week of May 3".
  func unit(
    _ unit: CalendarUnit, at index: Int, _ next: Int, _ end: Int, _ isExpected: Bool
  ) -> DatePiece? {
    if context.writing.writesDecimalComma, case (.step(let step), let after)? = word(next, end) {
      return relative(unit, step, next: after)
    }
    switch unit {
    case .week:
      return weekOfDay(next, end) ?? numberedWeek(next, end)
        ?? present(unit, at: index, next, end, isExpected)
    case .weekend:
      if case .of? = word(next, end)?.meaning,
        let day = piece(at: skip(next, end, of: true), end: end, isExpected: true), day.isDay
      {
        return weekend(day)
      }
      guard isPreceded(index, by: { if case .article = $0 { true } else { false } }) else {
        return nil
      }
      return relative(.weekend, isFuture(index) ? 0 : -1, next: next)
    case .decade: return namedDecade(unit, at: index, next, end)
    case .century: return romanCentury(after: next, end)
    case .year:
      return namedDecade(unit, at: index, next, end) ?? namedYear(next, end)
        ?? present(unit, at: index, next, end, isExpected)
    case .month: return present(unit, at: index, next, end, isExpected)
    case .day where index > 1 && context.isWord(index - 2, "for"):
      return present(unit, at: index, next, end, isExpected)
    default: return nil
    }
  }

  /// "week of May 3", "week of the 18th", "week beginning 4 February".
  private func weekOfDay(_ next: Int, _ end: Int) -> DatePiece? {
    guard let (meaning, after) = word(next, end) else { return nil }
    let inside = skip(after, end)
    let isFirstDay: Bool
    switch meaning {
    case .of: isFirstDay = false
    case .starting: isFirstDay = true
    default: return nil
    }
    if let day = piece(at: inside, end: end, isExpected: true),
      let interval = interval(of: day, at: inside), interval.precision == .day
    {
      let week =
        isFirstDay
        ? DatePeriod.interval(interval.earliest, interval.earliest?.adding(days: 6), .week)
        : interval.earliest.flatMap { DatePeriod.period(.week, from: $0, steps: 0) }
      return DatePiece(week, next: day.next, rule: "week-of-day")
    }
    guard inside > after, let (number, afterNumber) = numbers.ordinal(at: inside, end: end) else {
      return nil
    }
    let day = reference.flatMap { CalendarDay(year: $0.year, month: $0.month, day: number) }
    return DatePiece(
      day.flatMap { DatePeriod.period(.week, from: $0, steps: 0) }, next: afterNumber,
      rule: "week-of-day")
  }

  /// "week 10", "week 10 of 2024", after ISO 8601.
  private func numberedWeek(_ next: Int, _ end: Int) -> DatePiece? {
    guard next < end, tokens[next].kind == .number, tokens[next].length <= 2,
      let number = DecimalNotation.wholeNumber(context.text[tokens[next].range]),
      (1...53).contains(number), !hangsOn(next + 1, end)
    else { return nil }
    let named = trailingYear(next + 1, end)
    let year = (named?.year ?? entry?.earliest?.year ?? reference?.year).flatMap(
      DateInterval.init(year:))
    return DatePiece(
      year.flatMap { DatePeriod.week(number, of: $0) }, next: named?.next ?? next + 1,
      rule: "numbered-week")
  }

  /// "the year 2020", "the year two thousand".
  private func namedYear(_ next: Int, _ end: Int) -> DatePiece? {
    guard let (year, after) = trailingYear(next, end),
      tokens[after - 1].kind != .number || after == next + 1
    else { return nil }
    return DatePiece(.parts(year: year, month: nil, day: nil), next: after, rule: "named-year")
  }

  /// "for the month", "in the year": the one that the day of publication lies in, where nothing
  /// follows that says which is meant.
  private func present(
    _ unit: CalendarUnit, at index: Int, _ next: Int, _ end: Int, _ isExpected: Bool
  ) -> DatePiece? {
    guard context.writing == .english, index > 1, !tokens[index].isCapitalised,
      isPreceded(index, by: { if case .article = $0 { true } else { false } }),
      isExpected || context.isWord(index - 2, "in for during"),
      next >= end || tokens[next].kind == .mark && !tokens[next].isMark("-")
    else { return nil }
    return relative(unit, 0, next: next)
  }

  /// "década de 1990", "les années 1990", "anni ’90".
  private func namedDecade(
    _ unit: CalendarUnit, at index: Int, _ next: Int, _ end: Int
  ) -> DatePiece? {
    guard context.writing.writesDecimalComma else { return nil }
    if case .year = unit {
      // Only the plural: "année 2020" is a year.
      guard context.isWord(index, "ans années años anni anos jaren") else { return nil }
    }
    var place = skip(next, end, of: true)
    if place < end, tokens[place].isMark("'") || tokens[place].isMark("’") { place += 1 }
    guard let reading = numbers.number(at: place, end: min(end, place + 1)), !reading.isScaled,
      let value = Int(exactly: reading.value), value % 10 == 0,
      (20..<100).contains(value)
        || (1000...2100).contains(value) && !context.isWord(index, "jaren")
    else { return nil }
    return DatePiece(
      DatePeriod.years(value < 100 ? 1900 + value : value, 10, .decade), next: reading.next,
      rule: "decade")
  }
}
