import ArticleModel

/// Dates in figures: "2024-05-03", "03/05/2024", "3.5.2024", "2024".
extension DateReader {
  /// Two or three numbers joined by hyphens, slashes or full stops.
  func numericDate(at index: Int, end: Int, isExpected: Bool) -> DatePiece? {
    guard !isAttached(index) else { return nil }
    let token = tokens[index]
    if let parts = dotted(token.range) {
      guard !hangsOn(index + 1, end), let date = calendar(parts, isDayFirst: true) else {
        return nil
      }
      return DatePiece(date, next: index + 1, rule: "day.month.year")
    }
    guard let first = DecimalNotation.wholeNumber(context.text[token.range]), token.length <= 8
    else { return nil }
    if token.length == 8 { return compact(first, index, end) }
    guard token.length <= 4, index + 2 < end else { return nil }
    let mark = tokens[index + 1]
    guard mark.isMark("-") || mark.isMark("/"), !mark.hasSpaceBefore,
      !tokens[index + 2].hasSpaceBefore
    else { return nil }
    if let date = namedMonth(first, index, end, mark) { return date }
    guard tokens[index + 2].kind == .number,
      let second = DecimalNotation.wholeNumber(context.text[tokens[index + 2].range])
    else { return nil }
    let secondWidth = tokens[index + 2].length
    if index + 4 < end, tokens[index + 3].isMark(mark.isMark("-") ? "-" : "/"),
      !tokens[index + 3].hasSpaceBefore, !tokens[index + 4].hasSpaceBefore,
      let third = DecimalNotation.wholeNumber(context.text[tokens[index + 4].range])
    {
      let widths = (token.length, secondWidth, tokens[index + 4].length)
      guard
        let date = calendar(
          [(first, widths.0), (second, widths.1), (third, widths.2)],
          isDayFirst: isDayFirst)
      else { return nil }
      return DatePiece(date, next: index + 5, rule: "numeric-date")
    }
    return pair((first, token.length), (second, secondWidth), index, isExpected, mark)
  }

  /// "2015-03", "03/2024", "2020-21", and "7/6" where a date is expected.
  private func pair(
    _ first: (value: Int, width: Int), _ second: (value: Int, width: Int), _ index: Int,
    _ isExpected: Bool, _ mark: Token
  ) -> DatePiece? {
    if first.width == 4, (1900...2099).contains(first.value), second.width <= 2 {
      if second.width == 2, second.value > first.value % 100 {
        return DatePiece(
          DatePeriod.years(
            first.value, second.value - first.value % 100 + 1, .range),
          next: index + 3, rule: "year-range")
      }
      guard (1...12).contains(second.value) else { return nil }
      return DatePiece(
        .parts(year: first.value, month: second.value, day: nil), next: index + 3,
        rule: "year-month")
    }
    if second.width == 4, (1900...2099).contains(second.value), (1...12).contains(first.value) {
      return DatePiece(
        .parts(year: second.value, month: first.value, day: nil), next: index + 3,
        rule: "month-year-figures")
    }
    guard isExpected, mark.isMark("/"), first.width <= 2, second.width <= 2 else { return nil }
    let (month, day) =
      isDayFirst || first.value > 12
      ? (second.value, first.value) : (first.value, second.value)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return DatePiece(
      .parts(year: nil, month: month, day: day), next: index + 3, rule: "numeric-day")
  }

  /// "23/Sep/2020", "2020-Sep-23".
  private func namedMonth(_ first: Int, _ index: Int, _ end: Int, _ mark: Token) -> DatePiece? {
    guard case .month(let month)? = word(index + 2, end)?.meaning, index + 4 < end,
      tokens[index + 3].kind == .mark, tokens[index + 3].scalar == mark.scalar,
      let last = DecimalNotation.wholeNumber(context.text[tokens[index + 4].range])
    else { return nil }
    let (year, day) = first > 31 ? (first, last) : (last, first)
    guard CalendarDay(year: year, month: month, day: day) != nil, year > 999 else { return nil }
    return DatePiece(
      .parts(year: year, month: month, day: day), next: index + 5, rule: "numeric-date")
  }

  /// "20240503".
  private func compact(_ number: Int, _ index: Int, _ end: Int) -> DatePiece? {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    guard (1900...2099).contains(year), !hangsOn(index + 1, end),
      CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    return DatePiece(
      .parts(year: year, month: month, day: day), next: index + 1, rule: "compact-date")
  }

  /// The numbers of a token like "3.5.2024".
  private func dotted(_ range: ByteRange) -> [(Int, Int)]? {
    guard (6...10).contains(range.count) else { return nil }
    let parts = context.text[range].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { part in
      DecimalNotation.wholeNumber(part).map { ($0, part.count) }
    }
    return numbers.count == 3 ? numbers : nil
  }

  /// The day that three numbers name, the year first or last.
  private func calendar(
    _ parts: [(value: Int, width: Int)], isDayFirst: Bool
  ) -> DatePiece.Value? {
    var (year, month, day): (Int, Int, Int)
    if parts[0].width == 4 {
      (year, month, day) = (parts[0].value, parts[1].value, parts[2].value)
    } else {
      guard parts[2].width == 4 || parts[2].width == 2, parts[0].width <= 2, parts[1].width <= 2
      else { return nil }
      year = parts[2].value + (parts[2].width == 2 ? Self.century(of: parts[2].value) : 0)
      (day, month) =
        isDayFirst ? (parts[0].value, parts[1].value) : (parts[1].value, parts[0].value)
      if month > 12 { (day, month) = (month, day) }
    }
    guard (1000...2199).contains(year), CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    return .parts(year: year, month: month, day: day)
  }

  // MARK: Years

  /// A year, and what may follow it: "2024 May", "2024 Q3", "2019年".
  func yearFirst(at index: Int, end: Int, isExpected: Bool) -> DatePiece? {
    let isOpen = isExpected || isEarlyYear(index, end)
    guard let year = year(index, from: isOpen ? 1000 : 1900), !isAttached(index) else {
      return nil
    }
    var next = index + 1
    if next < end, tokens[next].isMark("-") || tokens[next].isMark("/") { next += 1 }
    switch word(next, end) {
    case (.month(let month), let after)?:
      if let (day, afterDay) = dayNumber(skipSeparator(after, end), end) {
        return DatePiece(
          .parts(year: year, month: month, day: day), next: afterDay, rule: "year-month-day")
      }
      return DatePiece(.parts(year: year, month: month, day: nil), next: after, rule: "year-month")
    case (.quarterLetter, let after)?:
      if let (number, afterNumber) = joined(after, end),
        let quarter = DatePeriod.quarter(number, of: year)
      {
        return DatePiece(.interval(quarter), next: afterNumber, rule: "year-quarter")
      }
    default: break
    }
    if let (number, afterNumber) = numbers.ordinal(at: next, end: end),
      case (.unit(.quarter), let after)? = word(skipHyphen(afterNumber, end), end),
      let quarter = DatePeriod.quarter(number, of: year)
    {
      return DatePiece(.interval(quarter), next: after, rule: "year-quarter")
    }
    guard isPlausibleYear(index, end, isExpected) else { return nil }
    return DatePiece(.parts(year: year, month: nil, day: nil), next: index + 1, rule: "year")
  }

  /// Whether a number may be a year before 1900: "in 1847", "around 1790", with nothing to count.
  private func isEarlyYear(_ index: Int, _ end: Int) -> Bool {
    guard isPreceded(index, by: Self.isAt),
      context.isWord(index - 1, "in around circa en em nel im um hacia vers verso")
    else { return false }
    return index + 1 >= end || tokens[index + 1].kind == .mark
      || !context.classes(index + 1).isDisjoint(with: [
        .functionWord, .preposition, .conjunction, .determiner,
      ])
  }

  /// Whether a number of four digits is a year here: not a count, price, version, score or page.
  private func isPlausibleYear(_ index: Int, _ end: Int, _ isExpected: Bool) -> Bool {
    guard !hangsOn(index + 1, end) else { return false }
    if isMoney(index) || index > 0 && context.classes(index - 1).contains(.numberLabel) {
      return false
    }
    guard index + 1 < end else { return true }
    let after = tokens[index + 1]
    if after.kind == .mark { return after.scalar != 0x25 && after.scalar != 0xB0 }
    guard after.kind == .word, after.hasSpaceBefore, !after.isCapitalised else { return true }
    let classes = context.classes(index + 1)
    if !classes.isDisjoint(with: [.unit, .currency, .percent, .magnitude]),
      classes.isDisjoint(with: [.functionWord, .dateWord, .preposition])
    {
      return false
    }
    // "2000 people" is a count, "the 2020 elections" is not.
    let isPlural = context.text[Int(after.end) - 1] == UInt8(ascii: "s") && after.length > 3
    let isRound = (year(index) ?? 0) % 100 == 0
    return isExpected || !isPlural || !isRound && isPreceded(index) { _ in true }
  }

  /// Whether a number stands after "$", "£", "€", "¥" or "#".
  func isMoney(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .mark
      && [0x24, 0xA3, 0x20AC, 0xA5, 0x23].contains(tokens[index - 1].scalar)
  }

  private func skipHyphen(_ index: Int, _ end: Int) -> Int {
    index < end && tokens[index].isMark("-") ? index + 1 : index
  }

  /// "nineteen ninety-six", "two thousand and five".
  func spelledYear(at index: Int, end: Int, isExpected: Bool) -> DatePiece? {
    guard let reading = numbers.number(at: index, end: end),
      isExpected || reading.isYearStyle || isPreceded(index, by: Self.isAt),
      let year = Int(exactly: reading.value),
      (1600...2099).contains(year), year % 1000 != 0 || isExpected
    else { return nil }
    if !reading.isYearStyle, reading.next < end, tokens[reading.next].kind == .word,
      !context.classes(reading.next).contains(.functionWord), !tokens[reading.next].isCapitalised
    {
      return nil
    }
    return DatePiece(
      .parts(year: year, month: nil, day: nil), next: reading.next, rule: "year-in-words")
  }

  // MARK: What hangs on

  /// Whether a mark or letters without a space tie a number to what stands before it.
  func isAttached(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].hasSpaceBefore else { return false }
    let before = tokens[index - 1]
    guard before.kind == .mark else { return before.kind != .ideograph }
    switch before.scalar {
    case 0x28, 0x5B, 0x22, 0x27, 0x2018...0x201F, 0xAB, 0x2013, 0x2014, 0x7E, 0x3D, 0x2C, 0x3A,
      0xFF08, 0x3001, 0xFF0C, 0x3002, 0x300A, 0x3C, 0x3E:
      return false
    case 0x2D, 0x2F:
      return isInNumberChain(index)
    default: return true
    }
  }

  /// Whether a number continues one that is no year ("138-2010-2015"); a range of years
  /// ("2014-2018") and a compound ("mid-2023") are fine.
  private func isInNumberChain(_ index: Int) -> Bool {
    var first = index
    while first > 1, index - first < 8, !tokens[first].hasSpaceBefore,
      tokens[first - 1].isMark("-") || tokens[first - 1].isMark("/"),
      tokens[first - 2].kind == .number
    {
      first -= 2
    }
    return first < index && year(first) == nil
      && !(index - first > 4 && year(index - 2) != nil)
  }

  /// Whether a number goes on after what was read of it ("2010-2015-33", "1990.5", "2019km").
  func hangsOn(_ next: Int, _ end: Int) -> Bool {
    guard next < end, !tokens[next].hasSpaceBefore else { return false }
    switch tokens[next].kind {
    case .word: return context.classes(next).isDisjoint(with: .dateWord)
    case .number: return true
    case .mark:
      guard tokens[next].isMark("/") || tokens[next].isMark("_") || tokens[next].isMark("@"),
        next + 1 < end, !tokens[next + 1].hasSpaceBefore
      else { return false }
      return tokens[next + 1].kind == .number && tokens[next + 1].length > 2
        && year(next + 1) == nil
    default: return false
    }
  }

  /// A small number right after a letter: "Q3".
  func joined(_ index: Int, _ end: Int) -> (number: Int, next: Int)? {
    guard index < end, tokens[index].kind == .number, !tokens[index].hasSpaceBefore,
      tokens[index].length == 1,
      let number = DecimalNotation.wholeNumber(context.text[tokens[index].range])
    else { return nil }
    return (number, index + 1)
  }
}
