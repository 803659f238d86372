import ArticleModel

/// Periods of the calendar, and steps from one to another.
enum DatePeriod {
  /// The period of a unit that lies so many steps from the one that holds a day.
  static func period(_ unit: CalendarUnit, from day: CalendarDay, steps: Int) -> DateInterval? {
    switch unit {
    case .day: day.adding(days: steps).map(DateInterval.init(day:))
    case .week: week(of: day, steps: steps)
    case .workweek:
      week(of: day, steps: steps)?.earliest.flatMap { interval($0, $0.adding(days: 4), .range) }
    case .fortnight:
      interval(
        week(of: day, steps: steps * 2)?.earliest,
        week(of: day, steps: steps * 2 + 1)?.latest, .range)
    case .weekend:
      day.adding(days: 6 - day.weekday + 7 * steps).flatMap {
        interval($0, $0.adding(days: 1), .range)
      }
    case .month:
      firstOfMonth(day)?.adding(months: steps).flatMap {
        DateInterval(year: $0.year, month: $0.month)
      }
    case .quarter: months(3, of: day, steps: steps, .quarter)
    case .half: months(6, of: day, steps: steps, .range)
    case .season: nil
    case .year: DateInterval(year: day.year + steps)
    case .decade: years(day.year - day.year % 10 + 10 * steps, 10, .decade)
    case .century: years(day.year - day.year % 100 + 100 * steps, 100, .century)
    }
  }

  /// So many whole years from a first one.
  static func years(_ first: Int, _ count: Int, _ precision: DatePrecision) -> DateInterval? {
    interval(
      CalendarDay(year: first, month: 1, day: 1),
      CalendarDay(year: first + count - 1, month: 12, day: 31), precision)
  }

  /// So many whole months of a year from a first one.
  static func months(
    _ first: Int, _ count: Int, of year: Int, _ precision: DatePrecision
  ) -> DateInterval? {
    guard let start = CalendarDay(year: year, month: first, day: 1) else { return nil }
    return interval(start, start.adding(months: count)?.adding(days: -1), precision)
  }

  /// A quarter (1 to 4) of a year.
  static func quarter(_ number: Int, of year: Int) -> DateInterval? {
    (1...4).contains(number) ? months(number * 3 - 2, 3, of: year, .quarter) : nil
  }

  /// A half (1 or 2) of a year.
  static func half(_ number: Int, of year: Int) -> DateInterval? {
    (1...2).contains(number) ? months(number * 6 - 5, 6, of: year, .range) : nil
  }

  /// Three months of the northern hemisphere; winter begins in the year that it is named after.
  static func season(_ season: Season, of year: Int) -> DateInterval? {
    months(season.rawValue, 3, of: year, .season)
  }

  /// A closed interval; nil where an end is missing or the ends are the wrong way round.
  static func interval(
    _ first: CalendarDay?, _ last: CalendarDay?, _ precision: DatePrecision
  ) -> DateInterval? {
    guard let first, let last, first <= last else { return nil }
    return DateInterval(earliest: first, latest: last, precision: precision)
  }

  /// The nth week of a period, or its last for -1: as in ISO 8601, a week belongs where its
  /// Thursday lies.
  static func week(_ number: Int, of period: DateInterval) -> DateInterval? {
    guard let first = period.earliest, let last = period.latest else { return nil }
    let edge = number > 0 ? first : last
    let isOutside = number > 0 ? edge.weekday > 4 : edge.weekday < 4
    return week(of: edge, steps: number > 0 ? number - (isOutside ? 0 : 1) : isOutside ? -1 : 0)
  }

  /// A weekday of the week that begins with a day.
  static func weekday(_ weekday: Int, inWeekOf monday: CalendarDay) -> CalendarDay? {
    monday.adding(days: weekday - monday.weekday)
  }

  /// The nth such weekday of a month; nil where the month has fewer.
  static func weekday(_ weekday: Int, number: Int, of month: DateInterval) -> CalendarDay? {
    guard let first = month.earliest, let last = month.latest, number > 0 else { return nil }
    let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    return day.flatMap { $0 <= last ? $0 : nil }
  }

  /// The day of the month nearest to a reference day, at most a year away, that is such a weekday.
  static func nearest(dayOfMonth: Int, weekday: Int, to reference: CalendarDay) -> CalendarDay? {
    var best: CalendarDay?
    for steps in -12...12 {
      guard
        let month = CalendarDay(year: reference.year, month: reference.month, day: 1)?
          .adding(months: steps),
        let day = CalendarDay(year: month.year, month: month.month, day: dayOfMonth),
        day.weekday == weekday
      else { continue }
      let distance = abs(day.daysSince1970 - reference.daysSince1970)
      if best.map({ distance < abs($0.daysSince1970 - reference.daysSince1970) }) ?? true {
        best = day
      }
    }
    return best
  }

  /// Easter Sunday after the Gregorian computus (Meeus, Jones, Butcher).
  static func easter(_ year: Int) -> CalendarDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The day of a holiday in a year.
  static func day(of holiday: Holiday, in year: Int) -> CalendarDay? {
    switch holiday {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .easter(let offset): return easter(year)?.adding(days: offset)
    case .weekday(let weekday, let count, let month):
      guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
      if count > 0 {
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
      }
      guard let last = first.adding(months: 1)?.adding(days: -1) else { return nil }
      return last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (count + 1))
    }
  }

  private static func week(of day: CalendarDay, steps: Int) -> DateInterval? {
    day.adding(days: 1 - day.weekday + 7 * steps).flatMap {
      interval($0, $0.adding(days: 6), .week)
    }
  }

  private static func months(
    _ count: Int, of day: CalendarDay, steps: Int, _ precision: DatePrecision
  ) -> DateInterval? {
    CalendarDay(year: day.year, month: (day.month - 1) / count * count + 1, day: 1)?
      .adding(months: count * steps)
      .flatMap { months($0.month, count, of: $0.year, precision) }
  }

  private static func firstOfMonth(_ day: CalendarDay) -> CalendarDay? {
    CalendarDay(year: day.year, month: day.month, day: 1)
  }
}
