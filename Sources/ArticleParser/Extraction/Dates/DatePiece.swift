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

  /// Whether it is a year and nothing else.
  var year: Int? {
    guard case .parts(let year?, nil, nil) = value else { return nil }
    return year
  }
}
