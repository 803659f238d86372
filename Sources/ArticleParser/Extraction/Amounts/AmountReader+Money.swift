import ArticleModel

/// Money: a currency before or after its number.
extension AmountReader {
  func money(at index: Int, _ reading: NumberReading?, end: Int) -> Measured? {
    if let (unit, next) = currencySign(index, end) {
      guard let reading = moneyNumber(at: next, end: end) else { return nil }
      return Measured(
        value: reading.value, unit: unit, kind: .money, rule: "currency-before",
        tokens: index..<reading.next, isScaled: reading.isScaled)
    }
    if let (unit, factor, next) = currencyCode(index, end) {
      guard next < end, tokens[next].kind == .number, var reading = moneyNumber(at: next, end: end)
      else { return nil }
      reading.value *= factor
      return Measured(
        value: reading.value, unit: unit, kind: .money, rule: "code-before",
        tokens: index..<reading.next, isScaled: reading.isScaled)
    }
    return reading.flatMap { moneyAfter($0, at: index, end) }
  }

  /// A number with its currency after it: "40 Mio. Euro", "10 €", "2bn yen", "5-euro".
  private func moneyAfter(_ reading: NumberReading, at index: Int, _ end: Int) -> Measured? {
    var value = reading.value
    var place = skipStop(reading, end)
    if place < end, tokens[place].isMark("-") { place += 1 }
    if let piece = lowerMillions(reading.next, end), currencyWord(piece, end) != nil {
      value *= 1e6
      place = piece
    }
    place = skipOf(place, end)
    if let (unit, next) = currencySign(place, end), !startsOtherAmount(next, end) {
      return Measured(
        value: value, unit: unit, kind: .money, rule: "currency-after", tokens: index..<next,
        isScaled: reading.isScaled)
    }
    guard let (unit, factor, next) = currencyWord(place, end, isScaled: reading.isScaled),
      !startsOtherAmount(next, end)
    else { return nil }
    var measured = Measured(
      value: value * factor, unit: unit, kind: .money, rule: "currency-after",
      tokens: index..<next, isScaled: reading.isScaled)
    // "75 USD million": the magnitude may follow the code.
    if !reading.isScaled, next < end, context.classes(next).contains(.magnitude),
      case (.scale(let scale), let after)? = numbers.words.match(tokens, at: next, end: end),
      scale >= 1000, tokens[next].length > 2
    {
      measured.value *= scale
      measured.tokens = index..<after
    }
    addHundredths(&measured, end)
    return measured
  }

  /// "thirteen dollars and forty-five cents".
  private func addHundredths(_ measured: inout Measured, _ end: Int) {
    let start = measured.tokens.upperBound
    guard start + 1 < end, context.isWord(start, "and"),
      let reading = numbers.number(at: start + 1, end: end), reading.value < 100,
      case (.hundredth, let next)? = word(reading.next, end)
    else { return }
    measured.value += reading.value / 100
    measured.tokens = measured.tokens.lowerBound..<next
  }

  /// A number after a currency sign, where a lone "m" or "b" is a magnitude.
  func moneyNumber(at index: Int, end: Int) -> NumberReading? {
    guard index < end, tokens[index].kind == .number || tokens[index].kind == .mark,
      var reading = numbers.number(at: index, end: end)
    else { return nil }
    guard !reading.isScaled, reading.next < end else { return reading }
    if let next = lowerMillions(reading.next, end) {
      (reading.value, reading.next, reading.isScaled) = (reading.value * 1e6, next, true)
    }
    return reading
  }

  /// The token after a lower-case "m" that is tied to a number.
  func lowerMillions(_ index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .word, tokens[index].length == 1,
      !tokens[index].hasSpaceBefore, context.text[Int(tokens[index].start)] == UInt8(ascii: "m")
    else { return nil }
    return index + 1
  }

  /// "Mio.", "Mrd.": the stop of a shortened magnitude.
  private func skipStop(_ reading: NumberReading, _ end: Int) -> Int {
    let next = reading.next
    guard reading.isScaled, next + 1 < end, tokens[next].isMark("."),
      tokens[next - 1].kind == .word, tokens[next - 1].length <= 3
    else { return next }
    return next + 1
  }

  /// "millions d'euros", "millones de dólares".
  private func skipOf(_ index: Int, _ end: Int) -> Int {
    guard context.writing.writesDecimalComma, index + 1 < end else { return index }
    if tokens[index].kind == .elision { return index + 1 }
    return context.isWord(index, "de di") ? index + 1 : index
  }

  /// A currency symbol, with the letters before it: "$", "US$", "C$".
  func currencySign(_ index: Int, _ end: Int) -> (unit: String, next: Int)? {
    guard index < end else { return nil }
    let token = tokens[index]
    if token.kind == .mark {
      return Currencies.symbol(token.scalar, context.writing, region: region).map {
        ($0, index + 1)
      }
    }
    guard token.kind == .word, token.length <= 3, index + 1 < end,
      tokens[index + 1].isMark("$"),
      !tokens[index + 1].hasSpaceBefore || token.isCapitalised
        || token.length == 1
          && token.scalar == 0x63,
      !(tokens[index + 1].hasSpaceBefore && token.length == 1 && token.scalar == 0x41),
      let unit = Currencies.dollar(prefix: context.words(token.range))
    else { return nil }
    return (unit, index + 2)
  }

  /// A code before its number: "EUR 125", "Rs 500".
  private func currencyCode(
    _ index: Int, _ end: Int
  ) -> (unit: String, factor: Double, next: Int)? {
    guard index + 1 < end, tokens[index].kind == .word, tokens[index].isCapitalised,
      tokens[index].length <= 4, let (meaning, next) = word(index, end)
    else { return nil }
    switch meaning {
    case .currency(let unit): return (unit == "DKK" ? crowns : unit, 1, next)
    case .code(let unit): return isShouted(index) ? (unit, 1, next) : nil
    case .scaledCurrency(let unit, let factor): return (unit, factor, next)
    default: return nil
    }
  }

  private func isShouted(_ index: Int) -> Bool { tokens[index].shape.contains(.allCapitals) }

  /// A currency's name or code after its number.
  private func currencyWord(
    _ index: Int, _ end: Int, isScaled: Bool = false
  ) -> (unit: String, factor: Double, next: Int)? {
    guard index < end, let (meaning, next) = word(index, end) else { return nil }
    switch meaning {
    case .currency(let unit): return (unit == "DKK" ? crowns : unit, 1, next)
    case .code(let unit): return isShouted(index) ? (unit, 1, next) : nil
    case .scaledCurrency(let unit, let factor): return (unit, factor, next)
    case .hundredth(let unit): return (unit, 0.01, next)
    case .unitOrCurrency(_, let unit):
      return isScaled || countsPoundsAsMoney ? (unit, 1, next) : nil
    default: return nil
    }
  }

  /// "10 $30": whether a sign belongs to the number after it rather than to the one before.
  private func startsOtherAmount(_ next: Int, _ end: Int) -> Bool {
    next < end && tokens[next].kind == .number && !tokens[next].hasSpaceBefore
  }
}
