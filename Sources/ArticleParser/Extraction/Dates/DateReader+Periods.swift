import ArticleModel

/// Periods by name: decades, centuries, quarters, halves, seasons and their parts.
extension DateReader {
  /// "the 1990s", "1990 s", "90s", "1990er".
  func decade(at index: Int, end: Int) -> DatePiece? {
    let token = tokens[index]
    guard token.length == 4 || token.length == 2, index + 1 < end,
      let value = DecimalNotation.wholeNumber(context.text[token.range]), value % 10 == 0,
      !isAttached(index)
    else { return nil }
    let after = tokens[index + 1]
    var next = index + 2
    if after.isMark("'") || after.isMark("’"), next < end, !tokens[next].hasSpaceBefore {
      next += 1
    }
    let suffix = tokens[next - 1]
    let isSuffix =
      suffix.kind == .clitic && suffix.length < 5
      || suffix.kind == .word && ["s", "er"].contains(context.words(suffix.range))
    guard isSuffix, !suffix.hasSpaceBefore || token.length == 4 else { return nil }
    guard token.length == 4 || value >= 20 else { return nil }
    let first = token.length == 4 ? value : 1900 + value
    guard (1000...2190).contains(first) else { return nil }
    return first % 100 == 0 && first < 2000 && token.length == 4
      ? DatePiece(DatePeriod.years(first, 100, .century), next: next, rule: "hundreds")
      : DatePiece(DatePeriod.years(first, 10, .decade), next: next, rule: "decade")
  }

  /// "siglo XIX", "século XX".
  func romanCentury(after next: Int, _ end: Int) -> DatePiece? {
    guard next < end, let number = RomanNumeral.value(context.text[tokens[next].range]) else {
      return nil
    }
    return century(number, next: next + 1)
  }

  /// "XIXe siècle", "XIX secolo".
  func romanCentury(at index: Int, end: Int) -> DatePiece? {
    guard tokens[index].isCapitalised, context.writing.writesDecimalComma, index + 1 < end,
      case (.unit(.century), let next)? = word(index + 1, end)
    else { return nil }
    var digits = context.text[tokens[index].range]
    for ending in ["ème", "eme", "er", "e"] where digits.count > ending.utf8.count {
      if digits.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        digits = digits.dropLast(ending.utf8.count)
        break
      }
    }
    return RomanNumeral.value(digits).flatMap { century($0, next: next) }
  }

  private func century(_ number: Int, next: Int) -> DatePiece? {
    guard (1...30).contains(number) else { return nil }
    return DatePiece(
      DatePeriod.years((number - 1) * 100, 100, .century) ?? DatePeriod.years(1, 99, .century),
      next: next, rule: "century")
  }

  /// "’90s".
  func shortDecade(at index: Int, end: Int) -> DatePiece? {
    guard index + 1 < end, tokens[index + 1].kind == .number, tokens[index + 1].length == 2,
      !tokens[index + 1].hasSpaceBefore
    else { return nil }
    return decade(at: index + 1, end: end)
  }

  /// "third quarter of 2024", "21st century", "first half", "third week of May".
  func ordinalPeriod(at index: Int, end: Int, isExpected: Bool) -> DatePiece? {
    guard let (number, next) = numbers.ordinal(at: index, end: end) else { return nil }
    var afterHyphen = next
    if afterHyphen < end, tokens[afterHyphen].isMark("-") { afterHyphen += 1 }
    guard case (.unit(let unit), let after)? = word(afterHyphen, end) else {
      return ordinalWeekday(number, next, end)
        ?? (number == 1 ? countedInside(.start, next, end) : nil)
        ?? dayOfMonth(number, at: index, next, end)
    }
    switch unit {
    case .century: return century(number, next: after)
    case .quarter, .half: return numbered(unit, number, after, end)
    case .week, .month, .day:
      guard let (whole, next) = whole(after, end) else { return nil }
      guard let whole, let first = whole.earliest else {
        return DatePiece(.unresolved, next: next, rule: "ordinal-period")
      }
      let found =
        unit == .week && whole.precision != .range
        ? DatePeriod.week(number, of: whole)
        : DatePeriod.period(unit, from: first, steps: number - 1)
      return found.map { DatePiece(.interval($0), next: next, rule: "ordinal-period") }
    default: return nil
    }
  }

  /// The period after "of": "… of July 2023", "… of next month"; nil in it where it needs an
  /// unknown reference day.
  func whole(_ index: Int, _ end: Int) -> (interval: DateInterval?, next: Int)? {
    guard case .of? = word(index, end)?.meaning else { return nil }
    let inside = skip(index, end, of: true)
    guard let whole = piece(at: inside, end: end, isExpected: true) else { return nil }
    let interval = interval(of: whole, at: inside)
    return interval?.precision == .day ? nil : (interval, whole.next)
  }

  /// "first Monday of next month", "second Tuesday evening of May".
  private func ordinalWeekday(_ number: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard case (.weekday(let weekday), let after)? = word(next, end),
      let (month, afterMonth) = whole(skipTimeOfDay(after, end), end)
    else { return nil }
    return DatePiece(
      month.flatMap { DatePeriod.weekday(weekday, number: number, of: $0) }
        .map(DateInterval.init(day:)), next: afterMonth, rule: "ordinal-weekday")
  }

  /// "first nine months of 2023", "last two weeks of May": so many units at an edge of a period.
  func countedInside(_ part: PeriodPart, _ next: Int, _ end: Int) -> DatePiece? {
    guard let (count, unit, after) = countedUnit(next, end), count > 1,
      let (whole, afterWhole) = whole(after, end)
    else { return nil }
    guard let whole, let first = whole.earliest, let last = whole.latest else {
      return DatePiece(.unresolved, next: afterWhole, rule: "counted-inside")
    }
    let found =
      part == .start
      ? DatePeriod.interval(first, moved(first, unit, count)?.adding(days: -1), .range)
      : DatePeriod.interval(last.adding(days: 1).flatMap { moved($0, unit, -count) }, last, .range)
    return found.map { DatePiece(.interval($0), next: afterWhole, rule: "counted-inside") }
  }

  /// "on the 18th", "on 29th": a day of the month of publication, where nothing follows that it
  /// could count.
  private func dayOfMonth(_ day: Int, at index: Int, _ next: Int, _ end: Int) -> DatePiece? {
    let hasArticle = isPreceded(index) { if case .article = $0 { true } else { false } }
    let opener = index - (hasArticle ? 2 : 1)
    guard opener >= 0, tokens[index].kind == .number, (1...31).contains(day),
      context.isWord(opener, "on by until"),
      next >= end || tokens[next].kind != .word
        || !context.classes(next).isDisjoint(with: [
          .functionWord, .preposition, .conjunction, .dateWord,
        ])
    else { return nil }
    let day = reference.flatMap { CalendarDay(year: $0.year, month: $0.month, day: day) }
    return DatePiece(day.map(DateInterval.init(day:)), next: next, rule: "day-of-month")
  }

  /// "Q3 2024", "H1", "T2 2024".
  func lettered(_ letter: DateWord, at index: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard tokens[index].length == 1, let (number, after) = joined(next, end),
      number <= 4, tokens[index].isCapitalised || context.writing == .english
    else { return nil }
    if case .halfLetter = letter {
      guard number <= 2, trailingYear(after, end, isSeparated: true) != nil else { return nil }
      return numbered(.half, number, after, end)
    }
    if context.writing != .english && context.writing != .german,
      trailingYear(after, end, isSeparated: true) == nil
    {
      return nil
    }
    return numbered(.quarter, number, after, end)
  }

  /// A quarter or half with its year; without one it is the last that had begun.
  private func numbered(
    _ unit: CalendarUnit, _ number: Int, _ next: Int, _ end: Int
  ) -> DatePiece? {
    func interval(_ year: Int) -> DateInterval? {
      if case .quarter = unit { return DatePeriod.quarter(number, of: year) }
      return DatePeriod.half(number, of: year)
    }
    guard interval(2000) != nil else { return nil }
    let isFiscal =
      if case .fiscal? = word(skip(next, end, of: true), end)?.meaning { true } else { false }
    let place = isFiscal ? word(skip(next, end, of: true), end)?.next ?? next : next
    if let (year, after) = trailingYear(place, end, isSeparated: true) {
      return DatePiece(interval(year), next: after, rule: "numbered-period")
    }
    let inside = skip(place, end, of: true)
    if inside > place, let whole = piece(at: inside, end: end, isExpected: true),
      let known = self.interval(of: whole, at: inside), known.precision == .year,
      let year = known.earliest?.year
    {
      return DatePiece(interval(year), next: whole.next, rule: "numbered-period")
    }
    if case .unit(.year)? = word(inside, end)?.meaning, inside > place {
      return DatePiece(
        reference.flatMap { interval($0.year) }, next: inside + 1, rule: "numbered-period")
    }
    if case .half = unit { return nil }
    let this = reference.flatMap { interval($0.year) }
    guard let reference, let first = this?.earliest else {
      return DatePiece(.unresolved, next: next, rule: "numbered-period")
    }
    return DatePiece(
      first <= reference || isFuture(next - 1) ? this : interval(reference.year - 1), next: next,
      rule: "numbered-period")
  }

  /// "summer 2023", "spring of 2020", "in the summer".
  func season(_ season: Season, at index: Int, _ next: Int, _ end: Int) -> DatePiece? {
    guard let (year, after) = trailingYear(next, end) else {
      // "l’été dernier", "el verano pasado"
      guard case (.step(let step), let after)? = word(next, end) else { return nil }
      return DatePiece(seasonBySteps(season, step), next: after, rule: "relative-season")
    }
    return DatePiece(DatePeriod.season(season, of: year), next: after, rule: "season-year")
  }

  /// "early 2023", "mid-May", "the end of this month": the whole of what has no days of its own.
  func part(_ part: PeriodPart, at index: Int, _ next: Int, _ end: Int) -> DatePiece? {
    var inside = next
    if inside < end, tokens[inside].isMark("-") { inside += 1 }
    inside = skip(inside, end, of: true)
    guard var whole = piece(at: inside, end: end, isExpected: true) else {
      guard context.writing == .english ? next > index + 1 : inside > next,
        case (.unit(let unit), let after)? = word(inside, end)
      else { return nil }
      return relative(unit, 0, next: after).named(part, from: reference)
    }
    if let interval = interval(of: whole, at: inside) {
      guard interval.precision != .range else { return nil }
      // "late Monday", but no "end of 2 May".
      if interval.precision == .day, next > index + 1, context.writing != .english { return nil }
      whole.value = .interval(interval)
    } else {
      whole.value = .unresolved
    }
    return whole.named(part, from: reference)
  }

  /// "fiscal 2024", "FY2024", "FY 24": a year by its name, whichever months it has.
  func fiscalYear(_ next: Int, _ end: Int) -> DatePiece? {
    if let (year, after) = trailingYear(next, end) {
      return DatePiece(DateInterval(year: year), next: after, rule: "fiscal-year")
    }
    guard next < end, tokens[next].kind == .number, tokens[next].length == 2,
      let short = DecimalNotation.wholeNumber(context.text[tokens[next].range])
    else { return nil }
    return DatePiece(
      DateInterval(year: Self.century(of: short) + short), next: next + 1, rule: "fiscal-year")
  }
}
