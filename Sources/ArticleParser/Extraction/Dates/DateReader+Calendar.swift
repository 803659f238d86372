import ArticleModel

/// Dates that name a month: "May 3, 2024", "3. Mai 2024", "3 de mayo de 2024", "May".
extension DateReader {
  /// A date that begins with its month.
  func month(
    _ month: Int, at index: Int, _ next: Int, _ end: Int, isDoubtful: Bool, _ isExpected: Bool
  ) -> DatePiece? {
    let separated = skipSeparator(next, end)
    // "Ende Mai ein Fest": in other languages than English the day stands before its month.
    if let (day, afterDay) = dayNumber(skip(separated, end), end),
      context.writing == .english || tokens[afterDay - 1].kind != .word
        || afterDay > separated + 1
          && tokens[separated].kind == .number
    {
      if let (year, afterYear) = trailingYear(afterDay, end) {
        return DatePiece(
          .parts(year: year, month: month, day: day), next: afterYear, rule: "month-day-year")
      }
      // "Oct 26 15:50:06 2016"
      if let time = clockSpan(at: afterDay, end: end), time.certainty != .hour,
        let (year, afterYear) = trailingYear(time.next, end)
      {
        return DatePiece(
          .parts(year: year, month: month, day: day), next: afterYear, rule: "month-day-year")
      }
      if !isDoubtful || tokens[index].isCapitalised || isExpected {
        return DatePiece(
          .parts(year: nil, month: month, day: day), next: afterDay, rule: "month-day")
      }
    }
    if let (year, afterYear) = trailingYear(next, end, isSeparated: true) {
      return DatePiece(
        .parts(year: year, month: month, day: nil), next: afterYear, rule: "month-year")
    }
    if case (.step(let step), let afterStep)? = word(next, end),
      case (.unit(.year), let afterUnit)? = word(afterStep, end)
    {
      return DatePiece(
        reference.flatMap { DateInterval(year: $0.year + step, month: month) }, next: afterUnit,
        rule: "relative-month")
    }
    let isSupported =
      isExpected || startsMonthRange(next, end)
      || isPreceded(index) {
        switch $0 {
        case .at, .step, .part, .to, .until, .since, .by, .before, .after, .article: true
        default: false
        }
      }
    guard
      isDoubtful
        ? isSupported && (tokens[index].isCapitalised || isAfterIn(index, next, end))
        : isSupported || isName(index)
    else { return nil }
    return DatePiece(.parts(year: nil, month: month, day: nil), next: next, rule: "month")
  }

  /// "in may", where nothing follows that it could be a verb or a name of.
  private func isAfterIn(_ index: Int, _ next: Int, _ end: Int) -> Bool {
    index > 0 && context.isWord(index - 1, "in") && endsPhrase(next, end)
  }

  /// Whether "–July" follows.
  private func startsMonthRange(_ next: Int, _ end: Int) -> Bool {
    guard next + 1 < end, tokens[next].isMark("-") || tokens[next].isMark("–") else { return false }
    return context.classes(next + 1).contains(.month)
  }

  /// A full month name stands for itself; a short form ("dec") wants support.
  private func isName(_ index: Int) -> Bool {
    tokens[index].isCapitalised && tokens[index].length > 3
  }

  /// A date that begins with its day: "3 May 2024", "second of August", "3. Mai".
  func dayFirst(at index: Int, end: Int) -> DatePiece? {
    guard let (day, afterDay) = dayNumber(index, end), !isMoney(index) else { return nil }
    if let first = firstOfDays(day, afterDay, end) { return first }
    var next = skip(skipSeparator(afterDay, end), end, of: true)
    if next < end, tokens[next].isMark("."), context.writing.writesOrdinalStop { next += 1 }
    guard let (meaning, afterMonth) = word(next, end) else { return nil }
    let month: Int
    switch meaning {
    case .month(let value): month = value
    case .doubtfulMonth(let value) where tokens[next].isCapitalised || next > afterDay:
      month = value
    default: return nil
    }
    if let (year, afterYear) = trailingYear(afterMonth, end) {
      return DatePiece(
        .parts(year: year, month: month, day: day), next: afterYear, rule: "day-month-year")
    }
    return DatePiece(.parts(year: nil, month: month, day: day), next: afterMonth, rule: "day-month")
  }

  /// The "18" of "18 and 19 June".
  private func firstOfDays(_ day: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard case (.and, let after)? = word(next, end), tokens[next - 1].kind == .number,
      tokens[after - 1].kind == .word, let last = dayFirst(at: skip(after, end), end: end),
      case .parts(let year, let month?, let lastDay?) = last.value, day < lastDay
    else { return nil }
    return DatePiece(.parts(year: year, month: month, day: day), next: next, rule: "day-month")
  }

  /// A named day: "Christmas 2023", "Easter Monday", "Halloween last year".
  func holiday(_ holiday: Holiday, _ next: Int, _ end: Int) -> DatePiece {
    // "Easter weekend 2024"
    if case (.unit(.weekend), let after)? = word(next, end) {
      return weekend(self.holiday(holiday, after, end))
    }
    var named = trailingYear(next, end)
    if named == nil, case (.step(let step), let afterStep)? = word(skip(next, end, of: true), end),
      case (.unit(.year), let after)? = word(afterStep, end)
    {
      guard let reference else { return DatePiece(.unresolved, next: after, rule: "holiday") }
      named = (reference.year + step, after)
    }
    var year = named?.year ?? reference?.year
    if named == nil, let reference, let this = year,
      let day = DatePeriod.day(of: holiday, in: this),
      day.daysSince1970 - reference.daysSince1970 > 183
    {
      year = this - 1
    }
    return DatePiece(
      year.flatMap { DatePeriod.day(of: holiday, in: $0) }.map(DateInterval.init(day:)),
      next: named?.next ?? next, rule: "holiday")
  }

  /// "the weekend of Thanksgiving": the Saturday and Sunday nearest to a day.
  func weekend(_ piece: DatePiece) -> DatePiece {
    guard case .interval(let interval) = piece.value, let day = interval.earliest else {
      return piece
    }
    return DatePiece(
      DatePeriod.period(.weekend, from: day, steps: day.weekday < 3 ? -1 : 0), next: piece.next,
      rule: "weekend-of-day")
  }

  static func isAt(_ word: DateWord) -> Bool {
    if case .at = word { true } else { false }
  }

  // MARK: Parts

  /// A day of the month in figures or words, as an ordinal or not.
  func dayNumber(_ index: Int, _ end: Int) -> (day: Int, next: Int)? {
    guard index < end else { return nil }
    if let (value, next) = numbers.ordinal(at: index, end: end) {
      return (1...31).contains(value) ? (value, next) : nil
    }
    guard let reading = numbers.number(at: index, end: min(end, index + 3)), !reading.isScaled,
      let value = Int(exactly: reading.value), (1...31).contains(value)
    else { return nil }
    guard tokens[index].kind == .number else { return (value, reading.next) }
    guard tokens[index].length <= 2, reading.next == index + 1 else { return nil }
    if index + 1 < end, !tokens[index + 1].hasSpaceBefore,
      tokens[index + 1].isMark(":") || tokens[index + 1].isMark("%")
        || tokens[index + 1].kind == .word && tokens[index + 1].length < 3
    {
      return nil
    }
    return (value, index + 1)
  }

  /// The year after a day or a month: ", 2024", "de 2024", "2024".
  func trailingYear(
    _ index: Int, _ end: Int, isSeparated: Bool = false
  ) -> (year: Int, next: Int)? {
    var next = isSeparated ? skipSeparator(index, end) : index
    if next < end, tokens[next].isMark(",") || tokens[next].isMark("/") { next += 1 }
    if next < end, tokens[next].isMark("-"), !tokens[next].hasSpaceBefore { next += 1 }
    var isAfterOf = false
    if let (meaning, after) = word(next, end) {
      switch meaning {
      case .of: (next, isAfterOf) = (skip(after, end), true)
      case .from where isOfGenitive: next = skip(after, end)
      case .at, .article: next = skip(after, end)
      default: break
      }
    }
    guard next < end else { return nil }
    if let year = year(next), !startsChain(next, end) { return (year, next + 1) }
    if tokens[next].kind == .word, let reading = numbers.number(at: next, end: end),
      let value = Int(exactly: reading.value), (1800...2099).contains(value)
    {
      return (value, reading.next)
    }
    if isAfterOf, tokens[next].length == 2, !startsChain(next, end),
      let short = DecimalNotation.wholeNumber(context.text[tokens[next].range])
    {
      return (Self.century(of: short) + short, next + 1)
    }
    return nil
  }

  /// Dutch and German say "of" and "from" with one word: "zomer van 2022".
  var isOfGenitive: Bool { context.writing == .dutch || context.writing == .german }

  /// Whether a clock time or another number hangs on to a number.
  private func startsChain(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, !tokens[index + 1].hasSpaceBefore else { return false }
    if tokens[index + 1].isMark("%") { return true }
    return tokens[index + 1].isMark(":") && index + 2 < end
      && tokens[index + 2].kind == .number && !tokens[index + 2].hasSpaceBefore
  }

  func skipSeparator(_ index: Int, _ end: Int) -> Int {
    var next = index
    if next < end, tokens[next].isMark("."), next + 1 < end { next += 1 }
    if next < end, tokens[next].isMark(",") { next += 1 }
    if next + 1 < end, !tokens[next].hasSpaceBefore, !tokens[next + 1].hasSpaceBefore,
      tokens[next].isMark("-") || tokens[next].isMark("/")
    {
      next += 1
    }
    return next
  }

  /// A token that is a year of four digits.
  func year(_ index: Int, from first: Int = 1000) -> Int? {
    guard tokens[index].kind == .number, tokens[index].length == 4,
      let value = DecimalNotation.wholeNumber(context.text[tokens[index].range]),
      (first...2199).contains(value)
    else { return nil }
    return value
  }

  /// The century of a year of two digits.
  static func century(of short: Int) -> Int { short < 40 ? 2000 : 1900 }
}
