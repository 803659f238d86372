import ArticleModel

/// One date of an expression, before ranges are made of it and what it leaves out is filled in.
struct DatePiece {
  /// What is known so far.
  enum Value {
    /// Parts of a calendar date; the year may come from the other end of a range or from the
    /// reference day.
    case parts(year: Int?, month: Int?, day: Int?)
    /// A period that is known already.
    case interval(DateInterval)
    /// A date that needs a reference day which is not known.
    case unresolved
  }

  var value: Value
  /// The token after it.
  var next: Int
  var rule: String
  /// The part of the period that the words name.
  var part: PeriodPart?

  init(_ value: Value, next: Int, rule: String) {
    (self.value, self.next, self.rule) = (value, next, rule)
  }

  /// A known interval, or a date that stays unresolved.
  init(_ interval: DateInterval?, next: Int, rule: String) {
    self.init(interval.map(Value.interval) ?? .unresolved, next: next, rule: rule)
  }

  /// A part of it, for an edge that opens an interval; only the rest of a period has days of its own.
  func named(_ part: PeriodPart, from reference: CalendarDay?) -> Self {
    var piece = self
    (piece.part, piece.rule) = (part, "part-of-period")
    guard case .rest = part, case .interval(let interval) = value, interval.precision != .day,
      let reference, let first = interval.earliest, let last = interval.latest,
      first < reference, reference <= last
    else { return piece }
    piece.value = .interval(
      DateInterval(earliest: reference, latest: last, precision: .range))
    return piece
  }

  /// Whether it is a single day.
  var isDay: Bool {
    switch value {
    case .parts(_, _, let day): day != nil
    case .interval(let interval): interval.precision == .day
    case .unresolved: false
    }
  }

  /// Whether it is a year and nothing else.
  var year: Int? {
    guard case .parts(let year?, nil, nil) = value else { return nil }
    return year
  }
}
