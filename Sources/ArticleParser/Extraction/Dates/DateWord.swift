/// A stretch of the calendar that dates are counted in.
enum CalendarUnit: Sendable {
  case day, week, workweek, weekend, fortnight, month, quarter, half, season, year, decade, century
}

/// A season as months of the northern hemisphere.
enum Season: Int, Sendable {
  case spring = 3
  case summer = 6
  case autumn = 9
  case winter = 12
}

/// Which part of a period is meant. "Early 2023" gives no days of its own, so it stands for the
/// whole of 2023; the part tells only which edge an open end takes ("before the end of 2027").
enum PeriodPart: Sendable {
  case start, early, middle, late, end
  /// "The rest of the year" begins with the reference day.
  case rest
}

/// What a word can mean in a date.
enum DateWord: Sendable {
  case month(Int)
  /// A month's name that is more often another word ("may", "march"): it has to be supported.
  case doubtfulMonth(Int)
  /// 1 is Monday.
  case weekday(Int)
  /// A weekday's short form that is also another word ("sun", "sat").
  case doubtfulWeekday(Int)
  case season(Season)
  case unit(CalendarUnit)
  /// Days from the reference day ("yesterday" is -1).
  case day(Int)
  /// Years from the reference year, as one word ("去年").
  case year(Int)
  case holiday(Holiday)
  /// "nineties": the tens of its years.
  case decade(Int)
  case part(PeriodPart)

  /// "this", "next", "last": steps from the present period, in its unit.
  case step(Int)
  /// "earlier", "later" before "this week".
  case earlier, later
  /// "past three months", "next two weeks" also use `step`; "ago" counts back, "hence" ahead.
  case ago
  /// "vor", "il y a", "hace": counts back from the words after it.
  case agoBefore
  case hence
  /// "in two weeks", "within nine months".
  case within

  case from, between, to, and
  case since, onward, until, before, after, by
  /// "starting": opens an interval as "since" does, or gives the first day of a counted one.
  case starting
  /// "every", "each": what follows recurs and is no date.
  case every
  /// "of", "de", "im Jahr": stands between the parts of a date.
  case of
  /// "in", "on", "during": supports a year or a month.
  case at
  case article
  /// "morning", "night": names no other day.
  case timeOfDay
  /// A clock time in one word: "noon".
  case noon
  /// "Uhr", "o'clock", "heures": stands behind an hour.
  case hourMark
  /// "Mondays", "mornings", "daily": what it is said of recurs.
  case habit
  /// "fiscal", "FY": the year is a business year.
  case fiscal
  /// "Q3", "H1", "T2" are a letter and a number in one.
  case quarterLetter, halfLetter

  /// Whether a date can begin with it; other words only stand inside of one or open a range.
  var beginsDate: Bool {
    switch self {
    case .month, .doubtfulMonth, .weekday, .doubtfulWeekday, .season, .day, .year, .holiday,
      .decade, .part, .step, .earlier, .later, .unit, .fiscal, .quarterLetter, .halfLetter,
      .agoBefore, .within, .at:
      true
    default: false
    }
  }
}

/// A day that has a name.
enum Holiday: Sendable {
  case fixed(month: Int, day: Int)
  /// Days from Easter Sunday.
  case easter(Int)
  /// The nth such weekday of a month; -1 is the last.
  case weekday(Int, Int, month: Int)
}
