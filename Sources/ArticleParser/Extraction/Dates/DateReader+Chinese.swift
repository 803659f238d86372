import ArticleModel

/// "2023年5月3日", "20世纪90年代", "第三季度".
extension DateReader {
  func chinese(at index: Int, end: Int) -> DatePiece? {
    if tokens[index].kind == .ideograph, let (meaning, next) = word(index, end) {
      switch meaning {
      case .day, .year, .step:
        if let piece = chineseRelative(meaning, next, end) { return piece }
      default: break
      }
    }
    guard let (first, afterFirst) = chineseNumber(index, end), afterFirst < end,
      tokens[afterFirst].kind == .ideograph
    else { return nil }
    switch tokens[afterFirst].scalar {
    case 0x5E74:  // 年
      guard (1000...2199).contains(first) else { return nil }
      return chineseYear(first, afterFirst + 1, end)
    case 0x6708:  // 月
      guard (1...12).contains(first) else { return nil }
      let day = chineseNumber(afterFirst + 1, end).flatMap { isDayMark($0.next, end) ? $0 : nil }
      return DatePiece(
        .parts(year: nil, month: first, day: day?.value),
        next: day.map { $0.next + 1 } ?? afterFirst + 1, rule: "chinese-date")
    case 0x4E16 where afterFirst + 1 < end && tokens[afterFirst + 1].scalar == 0x7EAA:  // 世纪
      guard (1...30).contains(first) else { return nil }
      if let (tens, next) = chineseNumber(afterFirst + 2, end), tens % 10 == 0, tens < 100,
        next + 1 < end, tokens[next].scalar == 0x5E74, tokens[next + 1].scalar == 0x4EE3
      {
        return DatePiece(
          DatePeriod.years((first - 1) * 100 + tens, 10, .decade), next: next + 2, rule: "decade")
      }
      return DatePiece(
        DatePeriod.years((first - 1) * 100, 100, .century), next: afterFirst + 2, rule: "century")
    default: return nil
    }
  }

  private func chineseYear(_ year: Int, _ next: Int, _ end: Int) -> DatePiece {
    if next < end, tokens[next].scalar == 0x4EE3, year % 10 == 0 {
      return DatePiece(DatePeriod.years(year, 10, .decade), next: next + 1, rule: "decade")
    }
    if next + 1 < end, tokens[next].scalar == 0x7B2C,
      let (number, after) = chineseNumber(next + 1, end), after + 1 < end,
      tokens[after].scalar == 0x5B63, let quarter = DatePeriod.quarter(number, of: year)
    {
      return DatePiece(.interval(quarter), next: after + 2, rule: "chinese-quarter")
    }
    guard let (month, afterMonth) = chineseNumber(next, end), afterMonth < end,
      tokens[afterMonth].scalar == 0x6708, (1...12).contains(month)
    else {
      return DatePiece(.parts(year: year, month: nil, day: nil), next: next, rule: "chinese-date")
    }
    guard let (day, afterDay) = chineseNumber(afterMonth + 1, end), isDayMark(afterDay, end),
      (1...31).contains(day)
    else {
      return DatePiece(
        .parts(year: year, month: month, day: nil), next: afterMonth + 1, rule: "chinese-date")
    }
    return DatePiece(
      .parts(year: year, month: month, day: day), next: afterDay + 1, rule: "chinese-date")
  }

  private func chineseRelative(_ meaning: DateWord, _ next: Int, _ end: Int) -> DatePiece? {
    switch meaning {
    case .day(let offset):
      return DatePiece(
        reference?.adding(days: offset).map(DateInterval.init(day:)), next: next,
        rule: "relative-day")
    case .year(let offset):
      if let (month, after) = chineseNumber(next, end), after < end,
        tokens[after].scalar == 0x6708, (1...12).contains(month)
      {
        return DatePiece(
          reference.flatMap { DateInterval(year: $0.year + offset, month: month) },
          next: after + 1, rule: "relative-month")
      }
      return relative(.year, offset, next: next)
    case .step(let step):
      guard case (.unit(let unit), let after)? = word(next, end) else { return nil }
      return relative(unit, step, next: after)
    default: return nil
    }
  }

  private func isDayMark(_ index: Int, _ end: Int) -> Bool {
    index < end && (tokens[index].scalar == 0x65E5 || tokens[index].scalar == 0x53F7)
  }

  private func chineseNumber(_ index: Int, _ end: Int) -> (value: Int, next: Int)? {
    guard index < end else { return nil }
    if tokens[index].kind == .number {
      return DecimalNotation.wholeNumber(context.text[tokens[index].range]).map { ($0, index + 1) }
    }
    guard tokens[index].kind == .ideograph,
      let reading = ChineseNumber.read(tokens, from: index, end: end),
      let value = Int(exactly: reading.value)
    else { return nil }
    return (value, reading.next)
  }
}
