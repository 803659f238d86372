import ArticleModel

/// Counts what `CheckWorthiness` weighs.
struct WorthReader: Sendable {
  private let words: WordMarks<WorthWord>

  init(lexicon: Lexicon) {
    words = WordMarks(CheckWorthiness.rows, in: lexicon)
  }

  /// log2(1 + n), for counts up to seven; more counts as seven.
  private static let damped = [0, 1, 1.585, 2, 2.3219, 2.585, 2.8074, 3]

  /// What the words of a claim are worth, amounts and dates in them counted by the caller.
  func worth(
    of range: Range<Int>, in context: ExtractionContext, amounts: ArraySlice<Amount>,
    dates: ArraySlice<DateMention>
  ) -> CheckWorthiness {
    var counts = [Int](repeating: 0, count: CheckWorthiness.Feature.allCases.count)
    func count(_ feature: CheckWorthiness.Feature, _ number: Int = 1) {
      counts[feature.rawValue] += number
    }
    let tokens = context.tokens
    var wordCount = 0
    for index in range {
      let token = tokens[index]
      var bits = words[token.word].rawValue
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
      switch token.kind {
      case .word, .elision:
        wordCount += 1
        if token.shape.contains(.allCapitals) { count(.acronym) }
        if token.isCapitalised, index > range.lowerBound, token.length > 1 { count(.name) }
        if token.shape.contains(.past) { count(.pastEnding) }
        if token.length > 8 { count(.long) }
      case .number:
        count(.number)
        wordCount += 1
      case .ideograph:
        wordCount += 1
      case .mark:
        if token.isMark("%") { count(.percent) }
        if token.isMark("?") { count(.question) }
      case .clitic, .address:
        break
      }
    }
    for amount in amounts {
      switch amount.kind {
      case .money: count(.money)
      case .percent: count(.percent)
      case .quantity, .temperature: count(.number)
      }
    }
    count(.date, dates.count)
    let past = [CheckWorthiness.Feature.pastEnding, .pastFact, .was, .did, .had, .deed]
      .reduce(0) { $0 + counts[$1.rawValue] }
    let figures = [CheckWorthiness.Feature.number, .numberWord, .money, .percent]
      .reduce(0) { $0 + counts[$1.rawValue] }
    if past > 0, figures > 0 { count(.figureOfThePast) }
    opening(tokens[range.lowerBound], &counts)
    if wordCount > 24 { count(.manyWords) }
    count(.words, wordCount / 5)
    return CheckWorthiness(counts: counts.map { Self.damped[min($0, 7)] })
  }

  private func opening(_ first: Token, _ counts: inout [Int]) {
    let marks = words[first.word]
    if marks.contains(WorthWord(.firstPerson)) {
      counts[CheckWorthiness.Feature.opensWithPerson.rawValue] = 1
    } else if marks.contains(WorthWord(.linker)) {
      counts[CheckWorthiness.Feature.opensWithLink.rawValue] = 1
    } else if first.isCapitalised, first.word == .unknown {
      counts[CheckWorthiness.Feature.opensWithName.rawValue] = 1
    }
  }
}
