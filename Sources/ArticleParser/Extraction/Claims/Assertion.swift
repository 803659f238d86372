import ArticleModel

/// Whether words assert something.
struct Assertion {
  /// A sentence with a stop asserts something from so many words on, one without from
  /// `minimumWithoutStop`.
  private static let minimum = 3
  private static let minimumWithoutStop = 8

  /// Half a sentence has no more tokens.
  private static let longestHalf = 300

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
    case nil: return words >= Self.minimumWithoutStop * 2 && mayHaveVerb(range)
    default: return true
    }
  }

  /// Without a stop, a line of English has to show a verb: "A circular for volunteers, second edition" is
  /// none of a claim. The verbs of other languages are not known well enough.
  private func mayHaveVerb(_ range: Range<Int>) -> Bool {
    context.language?.hasPrefix("en") != true || range.contains(where: isFinite)
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

  func isQuestion(_ range: Range<Int>) -> Bool {
    switch lastMark(of: range) {
    case 0x3F, 0xFF1F, 0x61F, 0x37E: true
    default: false
    }
  }

  func endsWithStop(_ range: Range<Int>) -> Bool { lastMark(of: range) != nil }

  func hasWords(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind != .mark }
  }

  func hasNumber(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .number }
  }

  // MARK: Two assertions in one sentence

  /// The halves of a sentence that a semicolon joins, where each can stand alone and nobody's marked words
  /// hold the semicolon.
  func parts(of range: Range<Int>, isQuoted: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where (tokens[index].isMark(";") || tokens[index].isMark("；"))
      && standsAlone(start..<index) && standsAlone(index + 1..<range.upperBound) && !isQuoted(index)
    {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  /// Whether the words up to the next semicolon outside brackets have a verb and are not too few.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    var words = 0
    var hasVerb = false
    var depth = 0
    for index in range.prefix(Self.longestHalf) {
      if tokens[index].isMark("(") { depth += 1 }
      if tokens[index].isMark(")") { depth -= 1 }
      guard depth >= 0 else { return false }
      if depth == 0, tokens[index].isMark(";") || tokens[index].isMark("；") { break }
      words += tokens[index].kind == .ideograph ? 1 : tokens[index].kind == .mark ? 0 : 2
      if isFinite(index) { hasVerb = true }
    }
    return words >= 8 && hasVerb && depth == 0
  }

  /// A label and its figure on a line of their own: "Single ticket: £2.20".
  func isLabelledFigure(_ range: Range<Int>, amounts: [Amount]) -> Bool {
    guard let colon = range.first(where: { tokens[$0].isMark(":") || tokens[$0].isMark("：") }),
      colon > range.lowerBound, colon - range.lowerBound <= 8, colon + 1 < range.upperBound,
      tokens[range.lowerBound].kind == .word || tokens[range.lowerBound].kind == .ideograph
    else { return false }
    return holdsAmount(colon + 1..<range.upperBound, amounts) {
      $0.unit != nil || $0.kind == .percent
    }
  }

  /// A sentence that introduces a list and says something by itself: "The works cost 312,000 euros:".
  func assertsLeadIn(_ range: Range<Int>, amounts: [Amount]) -> Bool {
    range.count > 5 && range.contains(where: isFinite)
      && holdsAmount(range, amounts) { $0.kind == .money || $0.kind == .percent }
  }

  private func holdsAmount(
    _ range: Range<Int>, _ amounts: [Amount], where isWanted: (Amount) -> Bool
  ) -> Bool {
    let bytes = context.range(range)
    let first = amounts.partitioningIndex { $0.range.lowerBound >= bytes.lowerBound }
    return amounts[first...].prefix { $0.range.upperBound <= bytes.upperBound }
      .contains(where: isWanted)
  }

  private func isFinite(_ index: Int) -> Bool {
    // "a" is an article here, and a verb in French.
    if tokens[index].length == 1, context.writing == .english { return false }
    return tokens[index].kind == .ideograph || tokens[index].shape.contains(.past)
      || tokens[index].kind == .clitic
      || !context.classes(index).isDisjoint(with: [.finiteVerb, .clauseVerb, .speechVerb])
  }
}
