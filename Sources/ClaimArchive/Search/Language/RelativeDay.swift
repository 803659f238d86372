import ArticleModel

/// Days counted from today: `yesterday`, `last-month`, `this-year`, and `6m` for the six months until
/// today.
struct RelativeDay {
  let today: CalendarDay

  func interval(_ text: String) -> DayBounds? {
    let words = Folding.fold(text).split { $0 == "-" || $0 == "_" || $0 == " " }
    switch (words.count, words.first) {
    case (1, "today"): return DayBounds(day: today)
    case (1, "yesterday"): return today.adding(days: -1).map(DayBounds.init(day:))
    case (1, "tomorrow"): return today.adding(days: 1).map(DayBounds.init(day:))
    case (1, let span?): return self.span(span)
    case (2, let which?):
      guard let shift = ["last": -1, "this": 0, "next": 1][which] else { return nil }
      return period(words[1], shiftedBy: shift)
    default: return nil
    }
  }

  private func period(_ name: Substring, shiftedBy shift: Int) -> DayBounds? {
    switch name {
    case "week":
      let monday = today.adding(days: 1 - today.weekday + 7 * shift)
      return DayBounds(earliest: monday, latest: monday?.adding(days: 6))
    case "month":
      return months(1, from: CalendarDay(year: today.year, month: today.month, day: 1), shift)
    case "quarter":
      let month = (today.month - 1) / 3 * 3 + 1
      return months(3, from: CalendarDay(year: today.year, month: month, day: 1), shift)
    case "year":
      return months(12, from: CalendarDay(year: today.year, month: 1, day: 1), shift)
    default: return nil
    }
  }

  private func months(_ length: Int, from start: CalendarDay?, _ shift: Int) -> DayBounds? {
    guard let first = start?.adding(months: length * shift) else { return nil }
    return DayBounds(earliest: first, latest: first.adding(months: length)?.adding(days: -1))
  }

  /// `10d`, `2w`, `6m`, `1y`: from so long ago until today.
  private func span(_ text: Substring) -> DayBounds? {
    guard let unit = text.last, let count = Int(text.dropLast()), (1...9999).contains(count) else {
      return nil
    }
    let first: CalendarDay? =
      switch unit {
      case "d": today.adding(days: -count)
      case "w": today.adding(days: -7 * count)
      case "m": today.adding(months: -count)
      case "y": today.adding(months: -12 * count)
      default: nil
      }
    return first.map { DayBounds(earliest: $0, latest: today) }
  }
}
