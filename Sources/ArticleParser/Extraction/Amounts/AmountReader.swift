import ArticleModel

/// Reads the amounts of one article.
struct AmountReader {
  let context: ExtractionContext
  let words: WordTable<AmountWord>
  let qualifiers: WordTable<Bool>
  let symbols: UnitSymbols
  let numbers: NumberReader
  /// The region of the article's language, whose dollar a bare "$" is.
  let region: Substring?
  /// Whose crowns bare crowns are.
  let crowns: String
  /// Whether the article writes "£": its pounds are money then.
  let countsPoundsAsMoney: Bool

  var tokens: [Token] { context.tokens }

  /// A value with the unit that follows or stands before it.
  struct Measured {
    var value: Double
    var unit: String?
    var kind: AmountKind
    var rule: String
    var tokens: Range<Int>
    /// Whether the number carries its own magnitude word.
    var isScaled = false
  }

  private static let classes: WordClasses = [.currency, .unit, .percent, .qualifier]

  /// The word or phrase of an amount at a token.
  func word(_ index: Int, _ end: Int) -> (meaning: AmountWord, next: Int)? {
    guard index < end, tokens[index].kind == .word || tokens[index].kind == .ideograph,
      !context.classes(index).isDisjoint(with: Self.classes)
    else { return nil }
    return words.match(tokens, at: index, end: end)
  }

  /// The amount that begins at a token, with the far end of its range.
  func amount(at index: Int, end: Int) -> (amount: Amount, next: Int)? {
    if let span = prefixedRange(at: index, end: end) { return span }
    let reading = number(at: index, end: end)
    guard let first = measured(at: index, reading, end: end) else {
      return bareRange(at: index, reading, end: end) ?? bareCount(at: index, reading, end: end)
    }
    if let second = farEnd(of: first, end: end) {
      return (amount(first, to: second), second.tokens.upperBound)
    }
    return (amount(first, to: nil), first.tokens.upperBound)
  }

  private func amount(_ first: Measured, to second: Measured?) -> Amount {
    let start = first.tokens.lowerBound
    let end = (second ?? first).tokens.upperBound
    return Amount(
      range: context.range(start..<end), kind: first.kind, value: first.value,
      valueMax: second?.value, unit: (second ?? first).unit ?? first.unit,
      qualifier: qualifier(before: start), rule: second == nil ? first.rule : first.rule + "-range")
  }

  /// One value with its unit.
  func measured(at index: Int, _ reading: NumberReading?, end: Int) -> Measured? {
    money(at: index, reading, end: end) ?? valueWithUnit(at: index, reading, end: end)
  }

  // MARK: Ranges

  /// "$3 million to $5 million", "3%–5%": two values of one unit.
  private func farEnd(of first: Measured, end: Int) -> Measured? {
    guard
      let start = connector(
        first.tokens.upperBound, end, isBetween: isBetween(first.tokens.lowerBound)),
      let second = measured(at: start, number(at: start, end: end), end: end),
      second.kind == first.kind,
      second.unit == first.unit, second.value > first.value
    else { return nil }
    return second
  }

  /// "$3–5 million", "£3-5m": the first value lacks the magnitude of the second.
  private func prefixedRange(at index: Int, end: Int) -> (amount: Amount, next: Int)? {
    guard let (unit, afterSign) = currencySign(index, end),
      let low = number(at: afterSign, end: end), !low.isScaled,
      let start = connector(low.next, end, isBetween: isBetween(index)),
      tokens[start].kind == .number, let high = moneyNumber(at: start, end: end)
    else { return nil }
    return range(low, high, unit: unit, kind: .money, rule: "money-range", index..<high.next)
  }

  /// "3 to 5 percent", "10–15 km": the unit stands only after the second value.
  private func bareRange(
    at index: Int, _ low: NumberReading?, end: Int
  ) -> (amount: Amount, next: Int)? {
    guard let low, !low.isScaled,
      let start = connector(low.next, end, isBetween: isBetween(index)),
      let high = number(at: start, end: end),
      let second = measured(at: start, high, end: end)
    else { return nil }
    let factor = high.value == 0 ? 1 : second.value / high.value
    var scaled = low
    scaled.value *= second.isScaled || factor != 1 ? factor * scale(of: high, start) : 1
    guard scaled.value < second.value else { return nil }
    return (
      Amount(
        range: context.range(index..<second.tokens.upperBound), kind: second.kind,
        value: scaled.value, valueMax: second.value, unit: second.unit,
        qualifier: qualifier(before: index), rule: second.rule + "-range"),
      second.tokens.upperBound
    )
  }

  /// The magnitude that a number's words work in.
  private func scale(of reading: NumberReading, _ start: Int) -> Double {
    guard reading.isScaled, tokens[start].kind == .number,
      let plain = DecimalNotation.value(
        context.text[tokens[start].range], decimalComma: context.writing.writesDecimalComma),
      plain > 0
    else { return 1 }
    return reading.value / plain
  }

  private func range(
    _ low: NumberReading, _ high: NumberReading, unit: String, kind: AmountKind, rule: String,
    _ tokens: Range<Int>
  ) -> (amount: Amount, next: Int)? {
    var value = low.value
    if high.isScaled, let start = tokens.indices.last(where: { self.tokens[$0].kind == .number }) {
      value *= scale(of: high, start)
    }
    guard value < high.value else { return nil }
    return (
      Amount(
        range: context.range(tokens), kind: kind, value: value, valueMax: high.value, unit: unit,
        qualifier: qualifier(before: tokens.lowerBound), rule: rule),
      tokens.upperBound
    )
  }

  private func isBetween(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .word
      && context.isWord(index - 1, "between zwischen entre tra tussen")
  }

  /// The token after a dash or a word that joins the ends of a range; "from 3 to 5" tells of a
  /// change more often than of a range, so its ends stay two amounts.
  private func connector(_ index: Int, _ end: Int, isBetween: Bool) -> Int? {
    guard index + 1 < end else { return nil }
    let token = tokens[index]
    if token.kind == .mark {
      let isDash =
        token.isMark("–") || token.isMark("~") || token.isMark("～")
        || token.isMark("-") && !token.hasSpaceBefore
      return isDash && !tokens[index + 1].shape.contains(.lineBreakBefore) ? index + 1 : nil
    }
    guard token.kind == .word || token.kind == .ideograph, token.length <= 3 else { return nil }
    switch context.words(token.range) {
    case "to", "bis", "à", "a", "tot", "至", "到":
      return isBetween ? nil : index + 1
    case "and", "und", "et", "y", "e", "en": return isBetween ? index + 1 : nil
    default: return nil
    }
  }

  // MARK: What stands around

  /// The qualifier that ends right before a token, as written.
  private func qualifier(before index: Int) -> String? {
    qualifierRange(before: index).map(context.words)
  }

  /// Where a qualifier stands that ends right before a token.
  func qualifierRange(before index: Int) -> ByteRange? {
    for length in stride(from: 3, through: 1, by: -1) where index - length >= 0 {
      let start = index - length
      guard tokens[start].kind == .word, context.classes(start).contains(.qualifier),
        let (_, next) = qualifiers.match(tokens, at: start, end: index), next == index
      else { continue }
      return context.range(start..<index)
    }
    return nil
  }

  /// Whether a number may stand at a token: not tied to letters before it, not labelled.
  func startsNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if context.classes(index - 1).contains(.numberLabel), token.kind == .number { return false }
    guard !token.hasSpaceBefore else { return true }
    switch before.kind {
    case .mark:
      if before.isMark("/") || before.isMark("_") || before.isMark(":") || before.isMark("#") {
        return false
      }
      if before.isMark("-") || before.isMark("."), !before.hasSpaceBefore, index > 1 {
        return tokens[index - 2].kind == .mark
          || before.isMark("-") && tokens[index - 2].kind == .number
      }
      return true
    case .ideograph: return true
    case .elision: return true
    default: return before.kind == .word && context.classes(index - 1).contains(.currency)
    }
  }

  func number(at index: Int, end: Int) -> NumberReading? {
    guard index < end, startsNumber(index) else { return nil }
    return numbers.number(at: index, end: end)
  }
}
