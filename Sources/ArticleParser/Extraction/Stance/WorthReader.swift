import ArticleModel

/// Counts what `CheckWorthiness` weighs: in a claim's own words and nothing else, so that the words
/// alone are enough to print the sum again.
struct WorthReader: Sendable {
  private let words: WordMarks<WorthWord>
  /// "have to", "got to": a duty.
  private let owing: [WordID]
  private let to: WordID

  init(lexicon: Lexicon) {
    words = WordMarks(CheckWorthiness.rows, in: lexicon)
    owing = ["have", "has", "had", "got"].map { lexicon.id(of: $0) }
    to = lexicon.id(of: "to")
  }

  /// log2(1 + n), for counts up to seven; more counts as seven.
  private static let damped = [0, 1, 1.585, 2, 2.3219, 2.585, 2.8074, 3]

  /// What the words of a claim are worth.
  func worth(of range: Range<Int>, in tokens: [Token]) -> CheckWorthiness {
    var counts = WorthCounts()
    var wordCount = 0
    for index in range {
      let token = tokens[index]
      let marks = words[token.word]
      counts.add(marks)
      switch token.kind {
      case .word, .elision:
        wordCount += 1
        if token.shape.contains(.allCapitals) { counts[.acronym] += 1 }
        if token.isCapitalised, index > range.lowerBound, token.length > 1 { counts[.name] += 1 }
        if token.shape.contains(.past) { counts[.pastEnding] += 1 }
        if token.length > 8 { counts[.long] += 1 }
        if token.word == to, index > range.lowerBound, owing.contains(tokens[index - 1].word) {
          counts[.duty] += 1
        }
      case .number:
        counts[.number] += 1
        wordCount += 1
      case .ideograph:
        wordCount += 1
      case .mark:
        switch token.scalar {
        case 0x25, 0xFF05: counts[.percent] += 1
        case 0x3F, 0xFF1F, 0x61F: counts[.question] += 1
        case 0x24, 0xA3, 0xA5, 0x20AC, 0x20B9: counts[.money] += 1
        default: break
        }
      case .clitic, .address:
        break
      }
    }
    if wordCount > 24 { counts[.manyWords] = 1 }
    counts[.words] = wordCount / 5
    open(range, tokens, &counts)
    counts.combine()
    return CheckWorthiness(counts: counts.numbers.map { Self.damped[min($0, 7)] })
  }

  private func open(_ range: Range<Int>, _ tokens: [Token], _ counts: inout WorthCounts) {
    guard let first = range.first else { return }
    let marks = words[tokens[first].word]
    if marks.contains(WorthWord(.firstPerson)) {
      counts[.opensWithPerson] = 1
    } else if marks.contains(WorthWord(.linker)) {
      counts[.opensWithLink] = 1
    }
  }
}

/// How often each feature is there.
private struct WorthCounts {
  private(set) var numbers = [Int](repeating: 0, count: CheckWorthiness.Feature.allCases.count)

  subscript(feature: CheckWorthiness.Feature) -> Int {
    get { numbers[feature.rawValue] }
    set { numbers[feature.rawValue] = newValue }
  }

  mutating func add(_ marks: WorthWord) {
    var bits = marks.rawValue
    while bits != 0 {
      numbers[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  private func has(_ features: CheckWorthiness.Feature...) -> Bool {
    features.contains { self[$0] > 0 }
  }

  /// The features that say what stands together in one claim.
  mutating func combine() {
    let isPast = has(.pastEnding, .pastFact, .was, .did, .had, .deed)
    let isOpen = has(.future, .conditional, .duty, .hypothetical, .question, .firstPerson)
    func set(_ feature: CheckWorthiness.Feature, if holds: Bool) {
      if holds { self[feature] = 1 }
    }
    set(.presentState, if: has(.being, .having) && !isPast && !isOpen)
    set(.deniedPast, if: has(.negation) && isPast)
    set(.ownDeed, if: has(.firstPerson) && has(.deed, .did))
    set(.theirDeed, if: has(.thirdPerson, .name, .others) && has(.deed, .did, .pastFact))
    set(.recordDeed, if: has(.record) && isPast)
    set(.reportedName, if: has(.report) && has(.name, .thirdPerson))
    set(
      .figureOfEconomy,
      if: has(.number, .numberWord, .money, .percent, .scale) && has(.economy, .group))
  }
}
