import ArticleModel

/// Finds money, percentages, quantities and temperatures.
struct AmountFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] =
    AmountVocabulary.tables + [
      (.unit, "km kg cm mm mg ml kw mw gw kwh mwh gwh twh kb mb gb tb mhz ghz"),
      (
        .temperatureWord,
        """
        temperature temperatures thermometer thermostat warm warmer warming cold colder heat hot \
        temperatur temperaturen température températures temperatura temperaturas celsius outside
        """
      ),
    ]

  private let words: WordTable<AmountWord>
  private let qualifiers: WordTable<Bool>
  private let numbers: NumberVocabulary
  private let symbols = UnitSymbols()

  init(lexicon: Lexicon, numbers: NumberVocabulary) {
    words = WordTable(AmountVocabulary.facts, lexicon: lexicon)
    qualifiers = WordTable([WordFact(true, AmountVocabulary.qualifiers)], lexicon: lexicon)
    self.numbers = numbers
  }

  /// The amounts of an article in reading order; figures that belong to a date are none.
  func amounts(in context: ExtractionContext, besides dates: [DateMention]) -> [Amount] {
    let reader = reader(of: context)
    var found: [Amount] = []
    var date = 0
    for block in context.blockTokens {
      var index = block.lowerBound
      while index < block.upperBound {
        let offset = Int(context.tokens[index].start)
        while date < dates.count, dates[date].range.upperBound <= offset { date += 1 }
        if date < dates.count, dates[date].range.contains(offset) {
          index += 1
          continue
        }
        guard mayBegin(context, index),
          let (amount, next) = reader.amount(at: index, end: block.upperBound),
          date >= dates.count || amount.range.upperBound <= dates[date].range.lowerBound
        else {
          index += 1
          continue
        }
        found.append(amount)
        index = max(next, index + 1)
      }
    }
    return found
  }

  func reader(of context: ExtractionContext) -> AmountReader {
    AmountReader(
      context: context, words: words, qualifiers: qualifiers, symbols: symbols,
      numbers: NumberReader(context, numbers), region: Currencies.region(of: context.language),
      crowns: Currencies.crowns(of: context.language),
      countsPoundsAsMoney: context.tokens.contains { $0.isMark("£") })
  }

  /// Whether an amount can begin at a token at all; most tokens are passed over here.
  private func mayBegin(_ context: ExtractionContext, _ index: Int) -> Bool {
    let token = context.tokens[index]
    return switch token.kind {
    case .number: true
    case .word:
      !context.classes(index).isDisjoint(with: [
        .numberWord, .magnitude, .currency, .qualifier, .percent,
      ])
        || token.length <= 3 && index + 1 < context.tokens.count
          && context.tokens[index + 1].isMark("$")
    case .ideograph: true
    case .mark:
      switch token.scalar {
      case 0x24, 0x2D: true
      // Quotation marks, dashes and the ellipsis.
      case 0..<0xA2, 0x2013...0x2026: false
      default: true
      }
    default: false
    }
  }
}
