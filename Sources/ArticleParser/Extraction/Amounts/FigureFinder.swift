import ArticleModel

/// Finds every number that says how much or how many: the amounts, and small counts of things that no
/// table of units knows ("74 firefighters"), which are too many in an article to be findings of their own.
struct FigureFinder {
  let reader: AmountReader
  /// In reading order.
  let dates: [DateMention]
  /// In reading order.
  let amounts: [Amount]

  private var context: ExtractionContext { reader.context }

  func figures() -> [Figure] {
    var figures = amounts.filter { !tellsWhen($0) }.map { amount in
      figure(
        amount, from: firstToken(from: amount.range.lowerBound),
        counted: amount.unit == nil ? counted(amount) : nil)
    }
    figures += context.blockTokens.flatMap(counts)
    return figures.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A figure whose number begins at a token.
  private func figure(_ amount: Amount, from token: Int, counted: ByteRange?) -> Figure {
    let qualifier = reader.qualifierRange(before: token)
    var amount = amount
    amount.qualifier = qualifier.map(context.words)
    return Figure(amount: amount, qualifier: qualifier, counted: counted)
  }

  /// "two days later", "vor drei Jahren": a point in time, not how much of it.
  private func tellsWhen(_ amount: Amount) -> Bool {
    let first = firstToken(from: amount.range.lowerBound)
    let next = firstToken(from: amount.range.upperBound)
    guard first < next, next > 0, context.classes(next - 1).contains(.calendarUnit) else {
      return false
    }
    return next < context.tokens.count
      && context.isWord(next, "later ago earlier after before später danach zuvor plus tard")
      || first > 0 && context.isWord(first - 1, "vor hace há fa")
  }

  /// The words behind an amount without a unit.
  private func counted(_ amount: Amount) -> ByteRange? {
    let next = firstToken(from: amount.range.upperBound)
    return counted(at: next, end: end(ofBlockWith: next))
  }

  /// The counts of a block that are neither amounts nor parts of dates.
  private func counts(in block: Range<Int>) -> [Figure] {
    var found: [Figure] = []
    var index = block.lowerBound
    while index < block.upperBound {
      guard mayBegin(index), isFree(index),
        let reading = reader.number(at: index, end: block.upperBound), reading.value >= 2,
        !looksLikeYear(index, reading),
        let counted = counted(at: reading.next, end: block.upperBound)
      else {
        index += 1
        continue
      }
      let amount = Amount(
        range: context.range(index..<reading.next), kind: .quantity, value: reading.value,
        rule: "count-of-words")
      found.append(figure(amount, from: index, counted: counted))
      index = reading.next
    }
    return found
  }

  /// Whether a number can begin at a token; not at the "half" of "seven and a half million".
  private func mayBegin(_ index: Int) -> Bool {
    let token = context.tokens[index]
    if token.kind == .number { return true }
    return token.kind == .word && context.classes(index).contains(.numberWord)
      && !(index > 0 && context.isWord(index - 1, "a and"))
  }

  /// Whether a token is in no date and no amount.
  private func isFree(_ index: Int) -> Bool {
    let range = context.tokens[index].range
    return dates.overlapping(range, \.range).isEmpty && amounts.overlapping(range, \.range).isEmpty
  }

  /// The words from a token on that say what is counted: the next one, or the next two where only the
  /// second is a thing ("new trains").
  private func counted(at index: Int, end: Int) -> ByteRange? {
    guard isContentWord(index, end) else { return nil }
    if isThing(index) { return context.range(index..<index + 1) }
    guard isContentWord(index + 1, end), isThing(index + 1) else { return nil }
    return context.range(index..<index + 2)
  }

  private func isContentWord(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let token = context.tokens[index]
    return token.kind == .word && token.length > 2
      && context.classes(index).isDisjoint(with: [
        .functionWord, .numberWord, .magnitude, .month, .weekday, .relativeDay,
      ])
  }

  /// Whether a word looks like several things: a plural as English has it, a capital in German.
  private func isThing(_ index: Int) -> Bool {
    let token = context.tokens[index]
    switch context.writing {
    case .english, .spanish, .french, .portuguese:
      return [UInt8(ascii: "s"), UInt8(ascii: "x")].contains(context.text[Int(token.end) - 1])
    case .german: return token.isCapitalised
    default: return true
    }
  }

  /// "the 1986 levels": a number that looks like a year.
  private func looksLikeYear(_ index: Int, _ reading: NumberReading) -> Bool {
    (1500...2100).contains(reading.digits ?? 0) && context.tokens[index].length == 4
  }

  private func firstToken(from offset: Int) -> Int {
    context.tokens.partitioningIndex { Int($0.start) >= offset }
  }

  private func end(ofBlockWith token: Int) -> Int {
    let block = context.blockTokens.first { $0.contains(token) }
    return block?.upperBound ?? token
  }
}
