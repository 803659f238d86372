import ArticleModel

/// Finds dates and the days they stand for.
struct DateFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] =
    DateVocabulary.tables + NumberWords.tables + [
      (.futureWord, "will shall 'll wird werden soll va vont sera será irá zal gaat sarà"),
      (.presentWord, "present now heute aujourd'hui hoy oggi hoje heden 今"),
      (
        .numberLabel,
        "no nr number version page pages p pp section article figure table room flight route"
      ),
    ]

  private let words: DateVocabulary
  private let numbers: NumberVocabulary

  init(lexicon: Lexicon) {
    words = DateVocabulary(lexicon: lexicon)
    numbers = NumberVocabulary(lexicon: lexicon)
  }

  /// The dates of an article in reading order; one that needs an unknown reference day is left out.
  func dates(in context: ExtractionContext) -> [DateMention] {
    let reader = DateReader(context, words, numbers)
    var found: [DateMention] = []
    for block in context.blockTokens {
      var index = block.lowerBound
      while index < block.upperBound {
        guard reader.mayBegin(index),
          let expression = reader.expression(at: index, end: block.upperBound)
        else {
          index += 1
          continue
        }
        if let interval = expression.interval {
          found.append(
            DateMention(
              range: context.range(expression.tokens), interval: interval, rule: expression.rule))
        }
        index = max(expression.tokens.upperBound, index + 1)
      }
    }
    return found
  }
}
