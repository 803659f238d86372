import ArticleModel

/// A number as read from the text.
struct NumberReading {
  var value: Double
  /// The token after it.
  var next: Int
  /// Its digits as a whole number, where it is written with digits and nothing else.
  var digits: Int?
  /// How many characters the first token has.
  var width = 0
  /// Whether a magnitude word is worked in ("million").
  var isScaled = false
  /// The last magnitude worked in, else 1.
  var lastScale: Double = 1
  /// Whether it is said as years are: "nineteen ninety-six".
  var isYearStyle = false
}

/// The number words of every language, built once.
struct NumberVocabulary: Sendable {
  private let tables: [WordTable<NumberWord>]

  init(lexicon: Lexicon) {
    let english = WordTable(NumberWords.facts(.english), lexicon: lexicon)
    tables = Language.allCases.map {
      $0 == .english
        ? english : WordTable(NumberWords.facts($0), extending: english, lexicon: lexicon)
    }
  }

  subscript(language: Language) -> WordTable<NumberWord> { tables[language.rawValue] }
}

/// Reads numbers in digits and in words.
struct NumberReader {
  let context: ExtractionContext
  let words: WordTable<NumberWord>

  init(_ context: ExtractionContext, _ vocabulary: NumberVocabulary) {
    (self.context, words) = (context, vocabulary[context.writing])
  }

  private static let classes: WordClasses = [.numberWord, .magnitude]

  /// The number that begins at a token, with its magnitude words.
  func number(at start: Int, end: Int) -> NumberReading? {
    guard start < end else { return nil }
    switch context.tokens[start].kind {
    case .number:
      guard var reading = digits(at: start, end: end) else { return nil }
      scale(&reading, end: end)
      joinSpokenFraction(&reading, end: end)
      return reading
    case .word:
      guard var reading = spelled(at: start, end: end) else { return nil }
      joinSpokenFraction(&reading, end: end)
      return reading
    case .ideograph:
      return ChineseNumber.read(context.tokens, from: start, end: end)
    case .mark:
      guard let half = Self.vulgarFraction(context.tokens[start].scalar) else { return nil }
      var reading = NumberReading(value: half, next: start + 1)
      scale(&reading, end: end)
      return reading
    default: return nil
    }
  }

  /// The ordinal that begins at a token: "3rd", "third", "3." where a language writes so.
  func ordinal(at start: Int, end: Int) -> (value: Int, next: Int)? {
    guard start < end else { return nil }
    let token = context.tokens[start]
    if token.kind == .word {
      guard !context.classes(start).isDisjoint(with: [.ordinal, .numberWord]),
        let (meaning, next) = words.match(context.tokens, at: start, end: end),
        case .ordinal(let value) = meaning
      else { return nil }
      return (value, next)
    }
    guard token.kind == .number, let value = DecimalNotation.wholeNumber(context.text[token.range]),
      value < 1000, start + 1 < end
    else { return nil }
    let suffix = context.tokens[start + 1]
    if suffix.kind == .word, !suffix.hasSpaceBefore,
      Self.isOrdinalSuffix(context.text[suffix.range])
    {
      return (value, start + 2)
    }
    if suffix.isMark("."), !suffix.hasSpaceBefore, context.writing == .german {
      return (value, start + 2)
    }
    if suffix.scalar == 0xBA || suffix.scalar == 0xAA || suffix.isMark("°"), !suffix.hasSpaceBefore,
      context.writing.writesDecimalComma
    {
      return (value, start + 2)
    }
    return nil
  }

  // MARK: Digits

  private func digits(at start: Int, end: Int) -> NumberReading? {
    let tokens = context.tokens
    let token = tokens[start]
    guard
      let value = DecimalNotation.value(
        context.text[token.range], decimalComma: context.writing.writesDecimalComma)
    else { return nil }
    var reading = NumberReading(
      value: value, next: start + 1, digits: DecimalNotation.wholeNumber(context.text[token.range]),
      width: token.length)
    joinGroups(&reading, end: end)
    joinFraction(&reading, end: end)
    return reading
  }

  /// "12 000 000": groups of three after a narrow or no-break space, or after a plain one where
  /// the language writes so.
  private func joinGroups(_ reading: inout NumberReading, end: Int) {
    guard reading.digits != nil, reading.width <= 3, reading.value >= 1 else { return }
    let mayUseSpace = context.writing.writesDecimalComma
    while reading.next < end, reading.value < 1e15 {
      let group = context.tokens[reading.next]
      let gap = Int(context.tokens[reading.next - 1].end)..<Int(group.start)
      guard group.kind == .number, group.length >= 3, !gap.isEmpty,
        gap.count > 1 || mayUseSpace && context.text[gap.lowerBound] == 0x20,
        !group.shape.contains(.lineBreakBefore),
        let value = DecimalNotation.value(context.text[group.range], decimalComma: mayUseSpace),
        value < 1000, group.length == 3 || context.text[Int(group.start) + 3] == 0x2C
      else { return }
      reading.value = reading.value * 1000 + value
      reading.digits = nil
      reading.next += 1
    }
  }

  /// "1/2", "7 3/4", "2½".
  private func joinFraction(_ reading: inout NumberReading, end: Int) {
    let tokens = context.tokens
    func fraction(_ index: Int) -> Double? {
      guard index + 2 < end, tokens[index + 1].isMark("/"), !tokens[index + 1].hasSpaceBefore,
        !tokens[index + 2].hasSpaceBefore,
        let numerator = DecimalNotation.wholeNumber(context.text[tokens[index].range]),
        let denominator = DecimalNotation.wholeNumber(context.text[tokens[index + 2].range]),
        (1...9).contains(numerator), (2...16).contains(denominator), numerator < denominator,
        index + 3 >= end || !tokens[index + 3].isMark("/")
      else { return nil }
      return Double(numerator) / Double(denominator)
    }
    let next = reading.next
    guard next < end, reading.digits != nil else { return }
    if let half = Self.vulgarFraction(tokens[next].scalar), tokens[next].kind == .mark {
      reading.value += half
      (reading.next, reading.digits) = (next + 1, nil)
    } else if let fraction = fraction(next - 1) {
      (reading.value, reading.next, reading.digits) = (fraction, next + 2, nil)
    } else if tokens[next].kind == .number, let fraction = fraction(next) {
      reading.value += fraction
      (reading.next, reading.digits) = (next + 3, nil)
    }
  }

  /// "four and a half million", "12 million and a half", "quatre millions et demi": the part of a
  /// unit or of the last magnitude, and a magnitude after it.
  private func joinSpokenFraction(_ reading: inout NumberReading, end: Int) {
    guard reading.value >= 1, !reading.isYearStyle, reading.next < end,
      context.isWord(reading.next, "and et y e und en")
    else { return }
    var place = reading.next + 1
    if case (.article, let next)? = words.match(context.tokens, at: place, end: end) {
      place = next
    }
    var parts = 1.0
    if case (.plain(3), let next)? = words.match(context.tokens, at: place, end: end) {
      (parts, place) = (3, next)
      if place < end, context.tokens[place].isMark("-") { place += 1 }
    }
    guard case (.fraction(let value), let next)? = words.match(context.tokens, at: place, end: end),
      parts * value < 1
    else { return }
    reading.value += parts * value * reading.lastScale
    (reading.next, reading.digits) = (next, nil)
    if !reading.isScaled { scale(&reading, end: end) }
  }

  /// Works in "million", "bn", "万"; a hyphen may join it. "1,000 m" is left to the units.
  private func scale(_ reading: inout NumberReading, end: Int) {
    let tokens = context.tokens
    var isFirst = true
    while reading.next < end {
      var place = reading.next
      if tokens[place].isMark("-") { place += 1 }
      guard place < end else { return }
      if tokens[place].kind == .ideograph, let factor = ChineseNumber.scale(tokens[place].scalar) {
        reading.value = Self.product(reading.value, factor)
        (reading.next, reading.lastScale) = (place + 1, factor)
      } else if context.classes(place).contains(.magnitude),
        let (meaning, next) = words.match(tokens, at: place, end: end),
        case .scale(let factor) = meaning, isFirst || factor >= 1000,
        tokens[place].length > 1 || isLetterScale(place, end: end)
      {
        reading.value = Self.product(reading.value, factor)
        (reading.next, reading.lastScale) = (next, factor)
      } else {
        return
      }
      (reading.isScaled, reading.digits, isFirst) = (true, nil, false)
    }
  }

  /// The product, without the dust of binary fractions where it is a whole number.
  private static func product(_ value: Double, _ factor: Double) -> Double {
    let product = value * factor
    return abs(product - product.rounded()) < 1e-4 ? product.rounded() : product
  }

  /// "5m", "3B", "400k" are magnitudes only right after money or where no unit can be meant; the
  /// amounts decide that, so a lone letter counts here only as "k" or a capital.
  private func isLetterScale(_ place: Int, end: Int) -> Bool {
    let token = context.tokens[place]
    guard !token.hasSpaceBefore else { return false }
    return context.text[Int(token.start)] == UInt8(ascii: "k") || token.isCapitalised
  }

  // MARK: Words

  private func spelled(at start: Int, end: Int) -> NumberReading? {
    guard !context.classes(start).isDisjoint(with: Self.classes) else { return nil }
    var sum = SpelledNumber()
    var index = start
    while index < end, index - start < 24 {
      let token = context.tokens[index]
      if token.isMark("-"), index > start, !token.hasSpaceBefore {
        index += 1
        continue
      }
      guard token.kind == .word,
        let (meaning, next) = words.match(context.tokens, at: index, end: end),
        sum.take(meaning, upTo: next)
      else { break }
      index = next
    }
    return sum.reading
  }

  private static func isOrdinalSuffix(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.count {
    case 1: bytes.first == UInt8(ascii: "e")
    case 2:
      ["st", "nd", "rd", "th", "er", "de"].contains {
        $0.utf8.elementsEqual(bytes.map { $0 | 0x20 })
      }
    case 3: "ste".utf8.elementsEqual(bytes) || "ème".utf8.dropFirst().elementsEqual(bytes)
    case 4: "ème".utf8.elementsEqual(bytes)
    default: false
    }
  }

  static func vulgarFraction(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    default: nil
    }
  }
}
