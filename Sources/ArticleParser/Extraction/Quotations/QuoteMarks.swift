import ArticleModel

/// Words between quotation marks of one block.
struct MarkedSpan {
  /// The opening mark; nil where the words go on from the paragraph before without one.
  var open: Int?
  /// The tokens between the marks.
  var content: Range<Int>
  /// The closing mark; nil where the words go on in the next paragraph, or never end.
  var close: Int?
  var block: Int
  /// Whether the words go on from the paragraph before.
  var isContinuation = false
  /// Whether no closing mark was ever found.
  var isUnclosed = false

  /// The token after everything.
  var end: Int { close.map { $0 + 1 } ?? content.upperBound }
  var start: Int { open ?? content.lowerBound }
}

/// Pairs the quotation marks of blocks.
///
/// Curly marks pair by their shape, straight ones by the space around them and by turns; a mark
/// that no rule fits is passed over. Nesting deeper than `maximumDepth` is taken as noise.
struct QuoteMarks {
  private enum Family {
    case curly, low, straight, guillemet, reversedGuillemet, corner, doubled, single, straightSingle

    /// How many tokens a mark is made of.
    var width: Int { self == .doubled ? 2 : 1 }

    var isSingle: Bool { self == .single || self == .straightSingle }
  }

  private static let maximumDepth = 8

  let tokens: [Token]
  let text: [UInt8]
  private var open: [(family: Family, token: Int)] = []
  private var found: [MarkedSpan] = []
  private var range = 0..<0
  private var block = 0
  private var singlesLeft = 0

  init(tokens: [Token], text: [UInt8]) {
    (self.tokens, self.text) = (tokens, text)
  }

  /// The outermost quoted spans of a block, in order. `goesOn` says that the block before left a
  /// quotation open.
  mutating func spans(of block: Int, in range: Range<Int>, goesOn: Bool) -> [MarkedSpan] {
    (self.block, self.range, open, found) = (block, range, [], [])
    singlesLeft = range.reduce(0) { $0 + (tokens[$1].isMark("’") ? 1 : 0) }
    var strayClose: Int?
    for index in range where tokens[index].kind == .mark {
      let before = found.count
      let wasOpen = !open.isEmpty
      take(index)
      if goesOn, strayClose == nil, before == 0, found.isEmpty, !wasOpen, open.isEmpty,
        tokens[index].isMark("”"), index > range.lowerBound
      {
        strayClose = index
      }
    }
    if let close = strayClose {
      found.append(
        MarkedSpan(
          open: nil, content: range.lowerBound..<close, close: close, block: block,
          isContinuation: true))
    }
    if let first = open.first(where: { !$0.family.isSingle }),
      case let start = first.token + first.family.width, start < range.upperBound
    {
      found.append(
        MarkedSpan(
          open: first.token, content: start..<range.upperBound, close: nil, block: block,
          isUnclosed: true))
    }
    return outermost(goesOn: goesOn)
  }

  private func outermost(goesOn: Bool) -> [MarkedSpan] {
    var kept: [MarkedSpan] = []
    // An unclosed mark encloses nothing unless the paragraph begins with it.
    let usable = found.filter { !$0.isUnclosed || $0.start == range.lowerBound || isLast($0) }
    for var span in usable.sorted(by: { $0.start < $1.start }) where !span.content.isEmpty {
      if let last = kept.last, span.start < last.end { continue }
      if goesOn, span.start == range.lowerBound { span.isContinuation = true }
      kept.append(span)
    }
    return kept
  }

  private func isLast(_ span: MarkedSpan) -> Bool {
    found.allSatisfy { $0.isUnclosed || $0.end <= span.start }
  }

  // MARK: One mark

  private mutating func take(_ index: Int) {
    switch tokens[index].scalar {
    case 0x201C:
      if isOpen(.low) || isOpen(.curly) && looksClosing(index) && !looksOpening(index) {
        close(index, [.low, .curly])
      } else {
        begin(.curly, index)
      }
    case 0x201D:
      if !close(index, [.curly, .low, .straight]), looksOpening(index) { begin(.curly, index) }
    case 0x201E, 0x201F: begin(.low, index)
    case 0xAB, 0x2039:
      if !close(index, [.reversedGuillemet]) { begin(.guillemet, index) }
    case 0xBB, 0x203A:
      if !close(index, [.guillemet]), looksOpening(index) { begin(.reversedGuillemet, index) }
    case 0x300C, 0x300E: begin(.corner, index)
    case 0x300D, 0x300F: close(index, [.corner])
    case 0x22, 0xFF02: takeStraight(index)
    case 0x2018, 0x201A, 0x201B:
      if !(tokens[index].isMark("‘") && looksClosing(index) && close(index, [.single])),
        index + 1 < range.upperBound, !tokens[index + 1].hasSpaceBefore
      {
        begin(.single, index)
      }
    case 0x2019:
      singlesLeft -= 1
      if !isPossessive(index) { close(index, [.single]) }
    case 0x27, 0x60:
      if let first = runStart(index) { takeDoubled(index, first) } else { takeApostrophe(index) }
    default: break
    }
  }

  private mutating func takeApostrophe(_ index: Int) {
    guard tokens[index].isMark("'") else { return }
    if looksClosing(index), isOpen(.straightSingle) {
      if !isPossessive(index) { close(index, [.straightSingle]) }
    } else if looksOpening(index), tokens[index + 1].kind == .word {
      begin(.straightSingle, index)
    }
  }

  /// "``…''": two marks side by side, read at the first of them. Two straight apostrophes open nothing:
  /// nothing tells them from primes ("6' 2''").
  private mutating func takeDoubled(_ index: Int, _ first: Int) {
    guard (index - first).isMultiple(of: 2), index + 1 < range.upperBound,
      tokens[index + 1].scalar == tokens[index].scalar, !tokens[index + 1].hasSpaceBefore
    else { return }
    if looksClosing(index), tokens[index].isMark("'"), close(index, [.doubled]) { return }
    if tokens[index].isMark("`"), index + 2 < range.upperBound, tokens[index + 2].kind == .word,
      !tokens[index + 2].hasSpaceBefore
    {
      begin(.doubled, index)
    }
  }

  /// The first of the same marks side by side of which a token is one; nil where it stands alone.
  private func runStart(_ index: Int) -> Int? {
    func isJoined(_ right: Int) -> Bool {
      tokens[right].kind == .mark && !tokens[right].hasSpaceBefore
        && tokens[right].scalar == tokens[right - 1].scalar && tokens[right - 1].kind == .mark
    }
    var first = index
    while first > range.lowerBound, index - first < 4, isJoined(first) { first -= 1 }
    return first < index || index + 1 < range.upperBound && isJoined(index + 1) ? first : nil
  }

  private mutating func takeStraight(_ index: Int) {
    if isOpen(.straight) {
      if looksOpening(index), !looksClosing(index) {
        // The one before was never closed.
        open.removeAll { $0.family == .straight }
        begin(.straight, index)
      } else {
        close(index, [.straight])
      }
    } else if looksOpening(index) {
      begin(.straight, index)
    } else if looksClosing(index) {
      close(index, [.curly, .low, .doubled])
    }
  }

  private mutating func begin(_ family: Family, _ index: Int) {
    if open.count < Self.maximumDepth { open.append((family, index)) }
  }

  @discardableResult
  private mutating func close(_ index: Int, _ families: [Family]) -> Bool {
    guard let last = open.lastIndex(where: { families.contains($0.family) }) else { return false }
    let (family, start) = open[last]
    let content = start + family.width
    guard content <= index else { return false }
    open.removeSubrange(last...)
    // A straight mark may end what two backticks began.
    let width = tokens[index].isMark("'") ? family.width : 1
    found.append(
      MarkedSpan(open: start, content: content..<index, close: index + width - 1, block: block))
    return true
  }

  private func isOpen(_ family: Family) -> Bool { open.contains { $0.family == family } }

  private func looksOpening(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound, !tokens[index + 1].hasSpaceBefore else { return false }
    if index == range.lowerBound || tokens[index].hasSpaceBefore { return true }
    return switch tokens[index - 1].sentenceMark {
    case .opener, .dash, .straight: true
    default: false
    }
  }

  private func looksClosing(_ index: Int) -> Bool {
    index > range.lowerBound && !tokens[index].hasSpaceBefore
  }

  /// "the printers’ strike": an apostrophe after s, where a closing mark comes later.
  private func isPossessive(_ index: Int) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound,
      tokens[index - 1].kind == .word, tokens[index + 1].isLowercase,
      tokens[index + 1].hasSpaceBefore
    else { return false }
    return text[tokens[index - 1].range].last == 0x73 && singlesLeft > 0
  }
}
