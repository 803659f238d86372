/// How exactly a text dates something. Raw values are part of the JSON contract.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  case day, week, month, quarter, season, year, decade, century
  /// From one date to another, or open at one side.
  case range
}

/// What a date in a text stands for: whole days, both ends included, either end open.
public struct DateInterval: Hashable, Sendable {
  /// The first day, or nil where the text leaves the beginning open.
  public let earliest: CalendarDay?
  /// The last day, or nil where the text leaves the end open ("2023 onward").
  public let latest: CalendarDay?
  /// How exactly the text says it.
  public let precision: DatePrecision

  /// An interval as the text gives it.
  public init(earliest: CalendarDay?, latest: CalendarDay?, precision: DatePrecision) {
    (self.earliest, self.latest, self.precision) = (earliest, latest, precision)
  }

  /// A single day.
  public init(day: CalendarDay) {
    self.init(earliest: day, latest: day, precision: .day)
  }

  /// A whole month, or nil where there is no such month.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    self.init(
      earliest: first, latest: first.adding(months: 1)?.adding(days: -1), precision: .month)
  }

  /// A whole year, or nil outside the years 1 to 9999.
  public init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    self.init(
      earliest: first, latest: CalendarDay(year: year, month: 12, day: 31), precision: .year)
  }

  /// Reads a day, a month or a year as `iso8601` writes them; nil of anything else.
  public init?(iso8601 text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isNumeric, let year = parts.first.flatMap({ $0.utf8.count == 4 ? Int($0) : nil }) else {
      return nil
    }
    switch (parts.count, text.utf8.count) {
    case (1, 4): self.init(year: year)
    case (2, 7):
      guard let month = Int(parts[1]) else { return nil }
      self.init(year: year, month: month)
    case (3, 10):
      guard let day = CalendarDay(iso8601: text) else { return nil }
      self.init(day: day)
    default: return nil
    }
  }

  /// The shortest ISO 8601 form that says no more than the text does: `2024`, `2024-05`,
  /// `2024-05-03`, else `earliest/latest` with `..` for an open end.
  public var iso8601: String {
    let first = earliest?.description ?? ".."
    return switch precision {
    case .day: first
    case .month: String(first.prefix(7))
    case .year: String(first.prefix(4))
    default: first + "/" + (latest?.description ?? "..")
    }
  }
}
