import ArticleModel

/// Percentages, temperatures, measures and counts.
extension AmountReader {
  /// A number with a unit after it.
  func valueWithUnit(at index: Int, _ reading: NumberReading?, end: Int) -> Measured? {
    var reading = reading
    var sign = 1.0
    if let next = minus(index, end) { (reading, sign) = (numbers.number(at: next, end: end), -1) }
    if let share = chinesePercent(index, end) ?? percentage(at: index, end) { return share }
    guard let reading else { return nil }
    var measured = Measured(
      value: sign * reading.value, unit: nil, kind: .quantity, rule: "quantity",
      tokens: index..<reading.next, isScaled: reading.isScaled)
    return take(&measured, reading, end) ? measured : nil
  }

  /// Takes the unit after a number; false where none follows.
  private func take(_ measured: inout Measured, _ reading: NumberReading, _ end: Int) -> Bool {
    var next = reading.next
    guard next < end, !tokens[next].shape.contains(.lineBreakBefore) else { return false }
    func finish(_ kind: AmountKind, _ unit: String, _ rule: String, _ after: Int) -> Bool {
      (measured.kind, measured.unit, measured.rule) = (kind, unit, rule)
      measured.tokens = measured.tokens.lowerBound..<after
      return true
    }
    if tokens[next].isMark("%") || tokens[next].isMark("％") || tokens[next].isMark("٪") {
      return finish(.percent, "percent", "percent", next + 1)
    }
    if tokens[next].isMark("°") || tokens[next].isMark("º") {
      return degrees(&measured, next + 1, end)
    }
    if tokens[next].isMark("℃") {
      return finish(.temperature, "degree Celsius", "temperature", next + 1)
    }
    if let after = lowerMillions(next, end), tokens[min(after, end - 1)].hasSpaceBefore,
      let (meaning, last) = word(after, end)
    {
      switch meaning {
      case .unit(let unit), .count(let unit):
        measured.value *= 1e6
        measured.isScaled = true
        return finish(.quantity, unit, meaning.isCount ? "count" : "quantity", last)
      default: break
      }
    }
    if let (unit, after) = symbol(next, end) { return finish(.quantity, unit, "quantity", after) }
    let isHyphenated = tokens[next].isMark("-") && !tokens[next].hasSpaceBefore
    if isHyphenated { next += 1 }
    next = skipLink(next, end, isScaled: reading.isScaled)
    guard let (meaning, after) = word(next, end) else { return false }
    switch meaning {
    case .percent: return finish(.percent, "percent", "percent", after)
    case .percentagePoint:
      return finish(.percent, "percentage point", "percentage-points", after)
    case .degree: return degrees(&measured, after, end)
    case .scale(let scale): return finish(.temperature, scale, "temperature", after)
    case .unit(let unit), .unitOrCurrency(let unit, _), .count(let unit):
      guard isUnitHere(next, unit) else { return false }
      return finish(.quantity, unit, meaning.isCount ? "count" : "quantity", after)
    default: return false
    }
  }

  /// "second", "stone", "foot" and the like are other words too; after "one" they seldom measure.
  private func isUnitHere(_ index: Int, _ unit: String) -> Bool {
    !tokens[index].isCapitalised || tokens[index].hasSpaceBefore && tokens[index].length > 3
  }

  /// "millions de personnes", "two of the three" has no link.
  private func skipLink(_ index: Int, _ end: Int, isScaled: Bool) -> Int {
    guard index + 1 < end else { return index }
    if tokens[index].isMark("."), isScaled, tokens[index - 1].kind == .word { return index + 1 }
    guard isScaled, context.writing.writesDecimalComma else { return index }
    if tokens[index].kind == .elision { return index + 1 }
    return context.isWord(index, "de di") ? index + 1 : index
  }

  /// Degrees, with the scale after them; "degree" alone is kept as it is.
  private func degrees(_ measured: inout Measured, _ next: Int, _ end: Int) -> Bool {
    var (unit, after, kind) = ("degree", next, AmountKind.temperature)
    var place = next
    if place < end, tokens[place].isMark("."), place + 1 < end, !tokens[place + 1].isCapitalised {
      place += 1
    }
    if case (.scale(let scale), let last)? = word(place, end) {
      (unit, after) = (scale, last)
    } else if place < end, tokens[place].kind == .word, tokens[place].length == 1 {
      switch tokens[place].scalar {
      case 0x43, 0x63: (unit, after) = ("degree Celsius", place + 1)
      case 0x46, 0x66: (unit, after) = ("degree Fahrenheit", place + 1)
      default: break
      }
    }
    if unit == "degree", !isAboutTemperature(measured.tokens.lowerBound) { kind = .quantity }
    (measured.kind, measured.unit, measured.rule) = (kind, unit, "temperature")
    measured.tokens = measured.tokens.lowerBound..<after
    return true
  }

  /// Whether the clause before speaks of warmth.
  private func isAboutTemperature(_ index: Int) -> Bool {
    (max(0, index - 12)..<index).contains { context.classes($0).contains(.temperatureWord) }
  }

  /// A unit's symbol, squared or cubed, per hour or second.
  private func symbol(_ index: Int, _ end: Int) -> (unit: String, next: Int)? {
    var place = index
    if tokens[place].isMark("["), place + 2 < end, tokens[place + 2].isMark("]") { place += 1 }
    guard tokens[place].kind == .word, tokens[place].length <= 4,
      let unit = symbols[context.text[tokens[place].range]]
    else { return nil }
    var next = place + 1
    if place > index { return (unit, next + 1) }
    // A lone letter after a space is more often a letter ("24 A", "10 m" is metres).
    if tokens[place].length == 1, tokens[place].hasSpaceBefore,
      !["m", "g", "t", "W", "V", "l"].contains(context.words(tokens[place].range))
    {
      return nil
    }
    guard next < end, !tokens[next].hasSpaceBefore else { return (unit, next) }
    let power = tokens[next]
    if power.isMark("²") || power.isMark("³") || power.kind == .number && power.length == 1 {
      let digit = context.text[Int(power.start)]
      let isSquare = power.isMark("²") || digit == UInt8(ascii: "2")
      let isCube = power.isMark("³") || digit == UInt8(ascii: "3")
      guard unit.hasSuffix("metre") || unit == "foot" || unit == "mile", isSquare || isCube else {
        return nil
      }
      return ((isSquare ? "square " : "cubic ") + unit, next + 1)
    }
    if power.isMark("/"), next + 1 < end, tokens[next + 1].kind == .word {
      switch context.words(tokens[next + 1].range) {
      case "h", "hr":
        (next, _) = (next + 2, ())
        return (unit + " per hour", next)
      case "s": return (unit + " per second", next + 2)
      default: return (unit, next)
      }
    }
    return power.kind == .number ? nil : (unit, next)
  }

  /// The token after a sign or a word that makes a number negative.
  private func minus(_ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let token = tokens[index]
    if token.isMark("−") || token.isMark("-") {
      guard token.hasSpaceBefore || index == 0 || tokens[index - 1].isMark("("),
        tokens[index + 1].kind == .number, index == 0 || tokens[index - 1].kind != .number,
        !tokens[index + 1].hasSpaceBefore || index == 0 || tokens[index - 1].kind == .word
      else { return nil }
      return index + 1
    }
    if case (.minus, let next)? = word(index, end) { return next }
    return nil
  }

  /// "a vote percentage of 43.5": a number of percent behind the word, with nothing to count.
  private func percentage(at index: Int, _ end: Int) -> Measured? {
    guard case (.percent, let next)? = word(index, end), next + 1 < end,
      context.isWord(next, "of"), let reading = numbers.number(at: next + 1, end: end),
      reading.next >= end || tokens[reading.next].kind == .mark && !tokens[reading.next].isMark("%")
    else { return nil }
    return Measured(
      value: reading.value, unit: "percent", kind: .percent, rule: "percent-before",
      tokens: index..<reading.next, isScaled: reading.isScaled)
  }

  /// "百分之三十".
  private func chinesePercent(_ index: Int, _ end: Int) -> Measured? {
    guard index + 3 < end, tokens[index].scalar == 0x767E, tokens[index + 1].scalar == 0x5206,
      tokens[index + 2].scalar == 0x4E4B, let reading = numbers.number(at: index + 3, end: end)
    else { return nil }
    return Measured(
      value: reading.value, unit: "percent", kind: .percent, rule: "percent",
      tokens: index..<reading.next)
  }

  /// A large number without a unit that the tables know: "2,400 fishermen", "1.2 million".
  func bareCount(
    at index: Int, _ reading: NumberReading?, end: Int
  ) -> (amount: Amount, next: Int)? {
    guard tokens[index].kind == .number, let reading, reading.value >= 1000,
      reading.digits == nil || reading.isScaled, reading.value < 1e15,
      reading.next >= end || tokens[reading.next].kind != .mark || !hangsOn(reading.next, end)
    else { return nil }
    return (
      Amount(
        range: context.range(index..<reading.next), kind: .quantity, value: reading.value,
        qualifier: nil, rule: "bare-count"),
      reading.next
    )
  }

  private func hangsOn(_ index: Int, _ end: Int) -> Bool {
    !tokens[index].hasSpaceBefore && index + 1 < end && !tokens[index + 1].hasSpaceBefore
      && tokens[index + 1].kind == .number
  }
}
