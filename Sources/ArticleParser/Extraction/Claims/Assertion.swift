import ArticleModel

/// Whether words assert something.
struct Assertion {
  /// A sentence with a stop asserts something from so many words on, one without from
  /// `minimumWithoutStop`.
  private static let minimum = 3
  private static let minimumWithoutStop = 8

  /// Forms that need a subject; English past forms show by their ending.
  static let finiteVerbs: StaticString = """
    is are was were has have had does do did will would can could may might must should says said \
    goes went comes came makes made takes took gives gave gets got becomes became remains stays \
    keeps kept holds held stands stood runs ran costs lies lay begins began grows grew rises rose \
    falls fell loses lost wins won pays paid sells sold buys bought sends sent builds built meets \
    met leads led leaves left means meant shows needs wants works lives moves starts ends opens \
    closes ist sind war waren hat haben hatte wird werden kann können muss est sont était a ont \
    avait sera peut doit es son fue era tiene tienen puede debe ha è sono hanno può é são foi tem
    """

  let context: ExtractionContext

  private var tokens: [Token] { context.tokens }

  /// Whether a sentence stands as a statement: it has words enough, and does not ask.
  func holds(_ range: Range<Int>) -> Bool {
    var words = 0
    for index in range {
      switch tokens[index].kind {
      case .word, .number, .clitic, .elision, .address: words += 2
      case .ideograph: words += 1
      case .mark: break
      }
      if words >= Self.minimumWithoutStop * 2 { break }
    }
    guard words >= Self.minimum * 2 else { return false }
    switch lastMark(of: range) {
    case 0x3F, 0xFF1F, 0x61F: return quotesItsQuestion(range)
    case 0x3A, 0xFF1A: return false
    case nil: return words >= Self.minimumWithoutStop * 2
    default: return true
    }
  }

  /// Whether a sentence that ends with a question states what the question is: "One thing stays open:
  /// who pays?"
  private func quotesItsQuestion(_ range: Range<Int>) -> Bool {
    guard let colon = range.last(where: { tokens[$0].isMark(":") || tokens[$0].isMark("：") }) else {
      return false
    }
    return standsAlone(range.lowerBound..<colon)
  }

  /// The mark that ends a sentence, closing marks passed over.
  private func lastMark(of range: Range<Int>) -> UInt32? {
    var index = range.upperBound - 1
    while index > range.lowerBound, let mark = tokens[index].sentenceMark,
      mark == .closer || mark == .straight
    {
      index -= 1
    }
    guard let mark = tokens[index].sentenceMark else { return nil }
    return switch mark {
    case .period, .exclamation, .ellipsis, .fullStop, .joiner: tokens[index].scalar
    default: nil
    }
  }

  /// A sentence with a colon at its end introduces what follows.
  func isLeadIn(_ sentence: Sentence) -> Bool {
    let last = tokens[sentence.tokens.upperBound - 1]
    return last.isMark(":") || last.isMark("：")
  }

  func hasWords(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind != .mark }
  }

  func hasNumber(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .number }
  }

  // MARK: Two assertions in one sentence

  /// The halves of a sentence that a semicolon joins, where each can stand alone.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where (tokens[index].isMark(";") || tokens[index].isMark("；"))
      && standsAlone(start..<index) && standsAlone(index + 1..<range.upperBound)
    {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    let end = range.first { tokens[$0].isMark(";") || tokens[$0].isMark("；") } ?? range.upperBound
    var words = 0
    var hasVerb = false
    for index in range.lowerBound..<end {
      if tokens[index].kind == .mark, tokens[index].isMark("(") || tokens[index].isMark(")") {
        return false
      }
      words += tokens[index].kind == .ideograph ? 1 : tokens[index].kind == .mark ? 0 : 2
      if isFinite(index) { hasVerb = true }
    }
    return words >= 8 && hasVerb
  }

  private func isFinite(_ index: Int) -> Bool {
    tokens[index].kind == .ideograph || tokens[index].shape.contains(.past)
      || tokens[index].kind == .clitic || context.classes(index).contains(.finiteVerb)
  }
}
