import ArticleModel

/// Parts blocks into sentences.
///
/// A title, a byline, a heading is one sentence, and so is each row of a table and each line of
/// code; running text is parted at stops (`StopJudge`), before list items in it (`InlineItems`),
/// and at empty lines.
struct SentenceSplitter: Sendable {
  private let words: WordMarks<SentenceWord>
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = WordMarks(Self.rows, in: lexicon)
  }

  func sentences(
    text: [UInt8], blocks: [Block], tokens: [Token], blockTokens: [Range<Int>]
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for block in blocks.indices where !blockTokens[block].isEmpty {
      func add(_ range: Range<Int>) {
        sentences.append(
          Sentence(
            range: tokens[range.lowerBound].range
              .lowerBound..<tokens[range.upperBound - 1].range
              .upperBound,
            tokens: range, block: block))
      }
      switch blocks[block].kind {
      case .title, .byline, .heading:
        add(blockTokens[block])
      case .table, .code:
        lines(of: blockTokens[block], in: tokens).forEach(add)
      case .paragraph, .listItem, .blockQuote, .caption, .other:
        let judge = StopJudge(text: text, tokens: tokens, words: words, lexicon: lexicon)
        var scan = RunningText(
          text: text, tokens: tokens, range: blockTokens[block], judge: judge)
        scan.forEachSentence(add)
      }
    }
    return sentences
  }

  private func lines(of block: Range<Int>, in tokens: [Token]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = block.lowerBound
    for index in block.dropFirst() where tokens[index].shape.contains(.lineBreakBefore) {
      lines.append(start..<index)
      start = index
    }
    lines.append(start..<block.upperBound)
    return lines
  }
}

/// One pass over the tokens of a block of running text.
private struct RunningText {
  let text: [UInt8]
  let tokens: [Token]
  let range: Range<Int>
  let judge: StopJudge
  private var items: InlineItems
  private var brackets: Brackets

  init(text: [UInt8], tokens: [Token], range: Range<Int>, judge: StopJudge) {
    (self.text, self.tokens, self.range, self.judge) = (text, tokens, range, judge)
    items = InlineItems(text: text, tokens: tokens, range: range)
    brackets = Brackets(tokens: tokens, range: range)
  }

  mutating func forEachSentence(_ take: (Range<Int>) -> Void) {
    var start = range.lowerBound
    var index = start
    func end(_ next: Int) {
      if next > start { take(start..<next) }
      start = next
    }
    items.begin(at: start)
    while index < range.upperBound {
      if index > start, breaksLine(before: index) || items.startsItem(at: index) {
        end(index)
        items.begin(at: index)
      }
      guard tokens[index].kind == .mark, let stop = Stop(at: index, in: tokens, range: range)
      else {
        index += 1
        continue
      }
      let isInside = brackets.holdsPart(of: start, stop.end)
      index = stop.end
      if !isInside, stop.end < range.upperBound,
        let next = judge.sentence(after: stop, from: items.contentStart(of: start))
      {
        end(next)
        index = next
        items.begin(at: next)
      }
    }
    end(range.upperBound)
  }

  /// An empty line, or a bullet at the beginning of a line.
  private func breaksLine(before index: Int) -> Bool {
    guard tokens[index].shape.contains(.lineBreakBefore) else { return false }
    if tokens[index].sentenceMark == .bullet { return true }
    let gap = text[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
    return gap.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } > 1
  }
}

/// The round brackets of a block that have partners.
private struct Brackets {
  private var pairs: [(open: Int, close: Int)] = []
  private var next = 0
  /// Those open at the last place asked for, the innermost last.
  private var open: [(open: Int, close: Int)] = []

  init(tokens: [Token], range: Range<Int>) {
    var stack: [Int] = []
    for index in range where tokens[index].kind == .mark {
      switch tokens[index].scalar {
      case 0x28, 0xFF08: stack.append(index)
      case 0x29, 0xFF09: if let open = stack.popLast() { pairs.append((open, index)) }
      default: break
      }
    }
    pairs.sort { $0.open < $1.open }
  }

  /// Whether a bracket that opened after a sentence's first token is still open at an index.
  /// Places are asked for in order.
  mutating func holdsPart(of start: Int, _ index: Int) -> Bool {
    while next < pairs.count, pairs[next].open < index {
      while let last = open.last, last.close < pairs[next].open { open.removeLast() }
      open.append(pairs[next])
      next += 1
    }
    while let last = open.last, last.close < index { open.removeLast() }
    return open.last.map { $0.open > start } ?? false
  }
}
