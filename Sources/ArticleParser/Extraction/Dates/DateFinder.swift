import ArticleModel

/// Finds dates and the days they stand for.
struct DateFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] =
    DateVocabulary.tables + NumberWords.tables + [
      (
        .futureWord,
        """
        will shall 'll would wird werden soll va vont sera será irá zal gaat sarà \
        effective upcoming
        """
      ),
      (.planWord, "scheduled expected plans planned planning slated set plan hopes intends"),
      (.presentWord, "present now heute aujourd'hui hoy oggi hoje heden 今"),
      (
        .numberLabel,
        "no nr number version page pages p pp section article figure table room flight route"
      ),
    ]

  private let words: DateVocabulary
  private let numbers: NumberVocabulary

  init(lexicon: Lexicon, numbers: NumberVocabulary) {
    words = DateVocabulary(lexicon: lexicon)
    self.numbers = numbers
  }

  /// The dates of an article in reading order; one that needs an unknown reference day is left out.
  func dates(in context: ExtractionContext) -> [DateMention] {
    var reader = DateReader(context, words, numbers)
    var found: [DateMention] = []
    var section: DateInterval?
    let reference = context.referenceDay.map(DateInterval.init(day:))
    reader.dayInHand = reference
    var lastDay = reference
    for (place, block) in context.blockTokens.enumerated() where !block.isEmpty {
      reader.entry = nil
      let entry = entry(of: block, reader)
      if context.blocks[place].kind == .heading {
        section = entry?.isWhole == true ? entry?.interval : nil
      }
      reader.entry = entry?.interval ?? section
      reader.dayInHand = lastDay
      var index = block.lowerBound
      while index < block.upperBound {
        guard reader.mayBegin(index),
          let expression = reader.expression(at: index, end: block.upperBound)
        else {
          index += 1
          continue
        }
        if let interval = expression.interval {
          // What was named last says when: "next month at 6 pm" gives no day.
          reader.dayInHand = interval.precision == .day ? interval : nil
          lastDay = reader.dayInHand ?? lastDay
          found.append(
            DateMention(
              range: context.range(expression.tokens), interval: interval, rule: expression.rule))
        }
        index = max(expression.tokens.upperBound, index + 1)
      }
    }
    return found
  }

  /// The date that a block stands under, as an entry of a timeline does ("2020: …", "In May 2021 —
  /// …") or a heading that is nothing but a date.
  private func entry(
    of block: Range<Int>, _ reader: DateReader
  ) -> (interval: DateInterval, isWhole: Bool)? {
    var start = block.lowerBound
    if reader.isPreceded(start + 1, by: DateReader.isAt) {
      start = reader.skip(start + 1, block.upperBound)
    }
    guard start < block.upperBound, reader.mayBegin(start),
      let expression = reader.expression(at: start, end: block.upperBound),
      let interval = expression.interval
    else { return nil }
    let next = expression.tokens.upperBound
    guard next < block.upperBound else { return (interval, true) }
    let mark = reader.tokens[next]
    return mark.isMark(":") || mark.isMark("—") || mark.isMark("–") ? (interval, false) : nil
  }
}
