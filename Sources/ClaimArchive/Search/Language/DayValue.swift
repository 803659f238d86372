import ArticleModel

/// Days as typed: `2024`, `2024-05`, `2024-05-03`, `2024-q2`, `2020s`, `yesterday`, `last-month`, `6m`,
/// `2019..2022`, `..2020`, `6m..`, `>=2024`. A vague beginning means its first day, a vague end its last.
struct DayValue {
  /// The day that relative dates are counted from; nil where nobody said it.
  let today: CalendarDay?

  func bounds(_ text: String) -> DayBounds? {
    let bounds = read(text.trimmed)
    return bounds?.earliest == nil && bounds?.latest == nil ? nil : bounds
  }

  private func read(_ value: String) -> DayBounds? {
    if let (from, to) = Comparison.range(in: value) {
      let (first, last) = (from.isEmpty ? nil : interval(from), to.isEmpty ? nil : interval(to))
      guard first != nil || from.isEmpty, last != nil || to.isEmpty else { return nil }
      return DayBounds(earliest: first?.earliest, latest: last?.latest)
    }
    let (comparison, rest) = Comparison.leading(value)
    guard let interval = interval(rest), let first = interval.earliest, let last = interval.latest
    else { return nil }
    return switch comparison {
    case .equal: DayBounds(earliest: first, latest: last)
    case .least: DayBounds(earliest: first, latest: nil)
    case .above: DayBounds(earliest: last.adding(days: 1), latest: nil)
    case .most: DayBounds(earliest: nil, latest: last)
    case .below: DayBounds(earliest: nil, latest: first.adding(days: -1))
    }
  }

  private func interval(_ text: String) -> DayBounds? {
    if let day = today, let relative = RelativeDay(today: day).interval(text) { return relative }
    if text.hasSuffix("s"), let decade = Self.year(String(text.dropLast())), decade % 10 == 0 {
      return DayBounds(
        earliest: CalendarDay(year: decade, month: 1, day: 1),
        latest: CalendarDay(year: decade + 9, month: 12, day: 31))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let year = Self.year(first) else { return nil }
    let rest = parts.dropFirst().map { Int($0) }
    switch (rest.count, rest.first ?? nil, rest.last ?? nil) {
    case (0, _, _): return DateInterval(year: year).map(DayBounds.init)
    case (1, let month?, _): return DateInterval(year: year, month: month).map(DayBounds.init)
    case (1, nil, _): return Self.quarter(parts[1], of: year)
    case (2, let month?, let day?):
      return CalendarDay(year: year, month: month, day: day).map(DayBounds.init(day:))
    default: return nil
    }
  }

  private static func quarter(_ text: String, of year: Int) -> DayBounds? {
    guard text.hasPrefix("q") || text.hasPrefix("Q"), let number = Int(text.dropFirst()),
      (1...4).contains(number),
      let first = CalendarDay(year: year, month: number * 3 - 2, day: 1)
    else { return nil }
    return DayBounds(earliest: first, latest: first.adding(months: 3)?.adding(days: -1))
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension DayBounds {
  init(day: CalendarDay) {
    self.init(earliest: day, latest: day)
  }

  init(_ interval: DateInterval) {
    self.init(earliest: interval.earliest, latest: interval.latest)
  }
}
