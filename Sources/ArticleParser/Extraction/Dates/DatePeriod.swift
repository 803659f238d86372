import ArticleModel

/// Periods of the calendar, and steps from one to another.
enum DatePeriod {
  /// The period of a unit that lies so many steps from the one that holds a day.
  static func period(_ unit: CalendarUnit, from day: CalendarDay, steps: Int) -> DateInterval? {
    switch unit {
    case .day: day.adding(days: steps).map(DateInterval.init(day:))
    case .week: week(of: day, steps: steps)
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

  /// The early, middle or late part of a period, after its length.
  static func part(_ part: PeriodPart, of interval: DateInterval) -> DateInterval? {
    guard let first = interval.earliest, let last = interval.latest else { return nil }
    let bounds: (ClosedRange<Int>, ClosedRange<Int>, ClosedRange<Int>)
    switch interval.precision {
    case .month:
      bounds = (0...9, 9...19, 20...99)
      return days(bounds, part, first, last)
    case .year:
      return months([1, 5, 9][index(part)], 4, of: first.year, .range)
    case .decade:
      return years(first.year + [0, 3, 7][index(part)], [3, 4, 3][index(part)], .range)
    case .century:
      return years(first.year + [0, 33, 67][index(part)], [33, 34, 33][index(part)], .range)
    default:
      let length = last.daysSince1970 - first.daysSince1970 + 1
      guard length >= 3 else { return interval }
      bounds = (
        0...(length / 3 - 1), (length / 3)...(length * 2 / 3 - 1), (length * 2 / 3)...length
      )
      return days(bounds, part, first, last)
    }
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

  private static func index(_ part: PeriodPart) -> Int {
    switch part {
    case .early: 0
    case .middle: 1
    case .late: 2
    }
  }

  private static func days(
    _ bounds: (ClosedRange<Int>, ClosedRange<Int>, ClosedRange<Int>), _ part: PeriodPart,
    _ first: CalendarDay, _ last: CalendarDay
  ) -> DateInterval? {
    let range = [bounds.0, bounds.1, bounds.2][index(part)]
    guard let from = first.adding(days: range.lowerBound),
      let to = first.adding(days: range.upperBound)
    else { return nil }
    return interval(from, min(to, last), .range)
  }
}
