import ArticleModel

/// Dates that are counted from the day of publication.
extension DateReader {
  /// "last week", "this September", "next Monday", "the past three months".
  func stepped(_ step: Int, _ next: Int, _ end: Int) -> DatePiece? {
    if let (meaning, after) = word(next, end) {
      switch meaning {
      case .unit(let unit):
        if let piece = lastOf(unit, step, after, end) ?? quarterOfYear(unit, step, after, end) {
          return piece
        }
        let period = relative(unit, step, next: after)
        return unit == .week ? weekdayAfter(period, end) ?? period : period
      case .weekday(let day), .doubtfulWeekday(let day):
        if case .parts(_, _?, _?)? = weekday(day, at: next, after, end, isDoubtful: false)?.value {
          return weekday(day, at: next, after, end, isDoubtful: false)
        }
        // "Next Friday" is that of next week, "this coming Friday" the first to come.
        if context.writing == .english, context.isWord(next - 1, "next") {
          return weekday(day, of: relative(.week, 1, next: after))
        }
        return DatePiece(nearest(day, step), next: after, rule: "relative-weekday")
      case .month(let month), .doubtfulMonth(let month):
        if case .doubtfulMonth = meaning, !tokens[next].isCapitalised { return nil }
        if let (day, afterDay) = dayNumber(after, end) {
          return DatePiece(
            .parts(year: nil, month: month, day: day), next: afterDay, rule: "month-day")
        }
        return DatePiece(monthBySteps(month, step), next: after, rule: "relative-month")
      case .season(let season):
        return DatePiece(seasonBySteps(season, step), next: after, rule: "relative-season")
      case .holiday(let holiday):
        let year = reference.map { day in
          day.year + (step > 0 ? 1 : step < 0 ? -1 : 0)
            + holidayCorrection(holiday, day, step)
        }
        return DatePiece(
          year.flatMap { DatePeriod.day(of: holiday, in: $0) }.map(DateInterval.init(day:)),
          next: after, rule: "holiday")
      case .fiscal: return relative(.year, step, next: after)
      default: break
      }
    }
    return span(step, next, end)
  }

  /// "next week Monday", "last week on Friday".
  private func weekdayAfter(_ week: DatePiece, _ end: Int) -> DatePiece? {
    var place = week.next
    if place < end, tokens[place].isMark("-") || tokens[place].isMark(",") { place += 1 }
    if case (.at, let after)? = word(place, end) { place = after }
    switch word(place, end) {
    case (.weekday(let day), let next)?: return weekday(day, of: week, next: next)
    default: return nil
    }
  }

  /// "the last week of July": the last one inside a longer period.
  private func lastOf(_ unit: CalendarUnit, _ step: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard step == -1, let (interval, afterWhole) = whole(next, end) else { return nil }
    let period = interval.flatMap { whole in
      unit == .week
        ? DatePeriod.week(-1, of: whole)
        : whole.latest.flatMap { DatePeriod.period(unit, from: $0, steps: 0) }
    }
    return DatePiece(period, next: afterWhole, rule: "last-of-period")
  }

  /// "this year's third quarter".
  private func quarterOfYear(
    _ unit: CalendarUnit, _ step: Int, _ next: Int, _ end: Int
  ) -> DatePiece? {
    guard case .year = unit, next < end, tokens[next].kind == .clitic,
      let (number, afterNumber) = numbers.ordinal(at: next + 1, end: end),
      case (.unit(.quarter), let after)? = word(afterNumber, end)
    else { return nil }
    return DatePiece(
      reference.flatMap { DatePeriod.quarter(number, of: $0.year + step) }, next: after,
      rule: "numbered-period")
  }

  /// "past three months", "next two weeks": whole units before or after the reference day.
  private func span(_ step: Int, _ next: Int, _ end: Int) -> DatePiece? {
    if step == -1, let piece = countedInside(.end, next, end) { return piece }
    guard step != 0, let (count, unit, after) = countedUnit(next, end) else { return nil }
    return span(step, count, unit, after)
  }

  private func span(
    _ step: Int, _ count: Int, _ unit: CalendarUnit, _ after: Int
  ) -> DatePiece? {
    guard let reference else { return DatePiece(.unresolved, next: after, rule: "counted-span") }
    let first: CalendarDay?
    let last: CalendarDay?
    switch unit {
    case .quarter, .half, .decade, .century:
      first = DatePeriod.period(unit, from: reference, steps: step > 0 ? 1 : -count)?.earliest
      last = DatePeriod.period(unit, from: reference, steps: step > 0 ? count : -1)?.latest
    default:
      first = step > 0 ? reference.adding(days: 1) : moved(reference, unit, -count)
      last = step > 0 ? moved(reference, unit, count) : reference.adding(days: -1)
    }
    return DatePiece(
      DatePeriod.interval(first, last, .range), next: after, rule: "counted-span")
  }

  /// "two weeks ago", "three days before Christmas": never finer than the unit that is counted.
  func counted(at index: Int, end: Int) -> DatePiece? {
    if let piece = steppedCount(at: index, end) { return piece }
    guard let (count, unit, after) = countedUnit(index, end) else { return nil }
    if let rest = further(unit, after, end), case (.ago, let next)? = word(rest.next, end) {
      return shifted([(unit, -count), (rest.unit, -rest.count)], next: next)
    }
    guard let (meaning, next) = word(after, end) else { return nil }
    switch meaning {
    case .starting:
      guard let anchor = piece(at: skip(next, end), end: end, isExpected: true),
        let first = interval(of: anchor, at: next), first.precision == .day
      else { return nil }
      let last = first.earliest.flatMap { moved($0, unit, count) }?.adding(days: -1)
      return DatePiece(
        DatePeriod.interval(first.earliest, last, .range), next: anchor.next, rule: "counted-from")
    case .ago: return shifted([(unit, -count)], next: next)
    case .hence: return shifted([(unit, count)], next: next)
    case .before, .after, .from: return counted(count, unit, at: index, meaning, next, end)
    default: return nil
    }
  }

  /// "5 upcoming years", "2 next days".
  private func steppedCount(at index: Int, _ end: Int) -> DatePiece? {
    guard let reading = numbers.number(at: index, end: end), !reading.isScaled,
      let count = Int(exactly: reading.value), (2...100).contains(count),
      case (.step(let step), let next)? = word(reading.next, end), step != 0,
      case (.unit(let unit), let after)? = word(next, end), isPlural(next)
    else { return nil }
    return span(step, count, unit, after)
  }

  private func isPlural(_ index: Int) -> Bool {
    context.text[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
  }

  /// "two weeks before Christmas": a whole number of weeks or months from a known day is a day.
  private func counted(
    _ count: Int, _ unit: CalendarUnit, at index: Int, _ meaning: DateWord, _ next: Int, _ end: Int
  ) -> DatePiece? {
    let inside = skip(next, end)
    guard let anchor = piece(at: inside, end: end, isExpected: true),
      let interval = interval(of: anchor, at: inside), interval.precision == .day,
      let day = interval.earliest
    else { return nil }
    // "for three days from Monday"
    if case .from = meaning, index > 0, context.isWord(index - 1, "for") {
      return DatePiece(
        DatePeriod.interval(day, moved(day, unit, count)?.adding(days: -1), .range),
        next: anchor.next, rule: "counted-from")
    }
    let sign = if case .before = meaning { -1 } else { 1 }
    return DatePiece(
      moved(day, unit, sign * count).map(DateInterval.init(day:)), next: anchor.next,
      rule: "counted-from-day")
  }

  /// "vor zwei Wochen", "il y a deux ans", "within nine months", "in two weeks".
  func countedAfter(_ meaning: DateWord, _ next: Int, _ end: Int) -> DatePiece? {
    let start = if case (.step(1), let after)? = word(skip(next, end), end) { after } else { next }
    guard let (count, unit, after) = countedUnit(start, end) else { return nil }
    if case .agoBefore = meaning { return shifted([(unit, -count)], next: after) }
    if case (.hence, _)? = word(after, end) { return nil }
    guard let reference else { return DatePiece(.unresolved, next: after, rule: "within") }
    if context.writing == .english && context.isWord(next - 1, "in")
      || context.isWord(max(0, next - 2), "dentro")
    {
      return shifted([(unit, count)], next: after)
    }
    return DatePiece(
      DatePeriod.interval(reference, moved(reference, unit, count)?.adding(days: -1), .range),
      next: after, rule: "within")
  }

  /// "earlier this week", "later this year", "earlier today".
  func earlierOrLater(_ meaning: DateWord, _ next: Int, _ end: Int) -> DatePiece? {
    if case .day? = word(next, end)?.meaning { return piece(at: next, end: end) }
    // "earlier this week", "later in the year"
    var place = next
    switch word(next, end) {
    case (.step(0), let afterStep)?: place = afterStep
    case (.at, let afterAt)? where context.isWord(next, "in"):
      place = skip(afterAt, end)
      guard place > afterAt else { return nil }
    default: return nil
    }
    guard case (.unit(let unit), let after)? = word(place, end) else { return nil }
    guard let reference, let whole = DatePeriod.period(unit, from: reference, steps: 0) else {
      return DatePiece(.unresolved, next: after, rule: "part-of-this-period")
    }
    if case .earlier = meaning {
      return DatePiece(
        DatePeriod.interval(whole.earliest, reference, .range), next: after,
        rule: "part-of-this-period")
    }
    return DatePiece(
      DatePeriod.interval(reference, whole.latest, .range), next: after,
      rule: "part-of-this-period")
  }

  // MARK: Counting

  /// The "3 months" of "2 years and 3 months": a count in a smaller unit.
  private func further(
    _ unit: CalendarUnit, _ index: Int, _ end: Int
  ) -> (count: Int, unit: CalendarUnit, next: Int)? {
    var place = index
    if place < end, tokens[place].isMark(",") { place += 1 }
    if case (.and, let after)? = word(place, end) { place = after }
    guard let next = countedUnit(place, end),
      let reference, let longer = moved(reference, unit, 1),
      let shorter = moved(reference, next.unit, 1), shorter < longer
    else { return nil }
    return next
  }

  /// "three months", "a year", "90 days", "a few" is no number.
  func countedUnit(
    _ index: Int, _ end: Int
  ) -> (count: Int, unit: CalendarUnit, next: Int)? {
    guard index < end else { return nil }
    var (count, next) = (1, index)
    if var reading = numbers.number(at: index, end: end), !reading.isScaled || reading.value < 1000
    {
      // "two quarters" are no half here.
      if reading.next - index > 1, case .unit? = word(reading.next - 1, reading.next)?.meaning,
        let shorter = numbers.number(at: index, end: reading.next - 1)
      {
        reading = shorter
      }
      guard let value = Int(exactly: reading.value), (0...2000).contains(value) else { return nil }
      (count, next) = (value, reading.next)
    } else if case .article? = numbers.words[tokens[index].word] {
      next += 1
    } else {
      return nil
    }
    guard case (.unit(let unit), let after)? = word(next, end) else { return nil }
    return (count, unit, after)
  }

  /// The period that lies so many units from the reference day, in the grain of the last.
  private func shifted(_ counts: [(unit: CalendarUnit, count: Int)], next: Int) -> DatePiece {
    let day = counts.reduce(reference) { day, step in
      day.flatMap { moved($0, step.unit, step.count) }
    }
    guard let day, let unit = counts.last?.unit else {
      return DatePiece(.unresolved, next: next, rule: "counted-from-now")
    }
    let grain: CalendarUnit =
      switch unit {
      case .workweek, .weekend, .fortnight: .week
      case .quarter, .half, .season: .month
      case .decade, .century: .year
      default: unit
      }
    return DatePiece(
      DatePeriod.period(grain, from: day, steps: 0), next: next, rule: "counted-from-now")
  }

  func moved(_ day: CalendarDay, _ unit: CalendarUnit, _ count: Int) -> CalendarDay? {
    switch unit {
    case .day: day.adding(days: count)
    case .week, .workweek, .weekend: day.adding(days: 7 * count)
    case .fortnight: day.adding(days: 14 * count)
    case .month: day.adding(months: count)
    case .quarter, .season: day.adding(months: 3 * count)
    case .half: day.adding(months: 6 * count)
    case .year: day.adding(months: 12 * count)
    case .decade: day.adding(months: 120 * count)
    case .century: day.adding(months: 1200 * count)
    }
  }

  private func monthBySteps(_ month: Int, _ step: Int) -> DateInterval? {
    guard let reference else { return nil }
    let year =
      switch step {
      case 1: reference.year + (month <= reference.month ? 1 : 0)
      case -1: reference.year - (month >= reference.month ? 1 : 0)
      default: reference.year
      }
    return DateInterval(year: year, month: month)
  }

  func seasonBySteps(_ season: Season, _ step: Int) -> DateInterval? {
    guard let reference else { return nil }
    let year =
      switch step {
      case 1: reference.year + (season.rawValue <= reference.month ? 1 : 0)
      case -1: reference.year - (season.rawValue + 2 >= reference.month ? 1 : 0)
      default: reference.year
      }
    return DatePeriod.season(season, of: year)
  }

  /// "next Easter" is this year's where it is still to come, "last Easter" where it is over.
  private func holidayCorrection(_ holiday: Holiday, _ day: CalendarDay, _ step: Int) -> Int {
    guard let this = DatePeriod.day(of: holiday, in: day.year) else { return 0 }
    if step > 0 { return this > day ? -1 : 0 }
    return step < 0 && this < day ? 1 : 0
  }
}
