import ArticleModel

/// Enumerations in running text: "1. The first 2. The second", "a) … b) …", "• … • …".
///
/// Only a sentence that begins with a number, a letter or a bullet opens one, and only the number
/// that comes next goes on with it.
struct InlineItems {
  private struct Label {
    /// The letter's or the number's value; 0 for a bullet.
    var value: Int
    var style: Style
    /// The token after the label.
    var end: Int
  }

  /// How a label is written.
  private struct Style: Equatable {
    enum Kind { case number, letter, bullet }
    var kind: Kind
    var hasStop = false
    var hasBracket = false
  }

  private let text: [UInt8]
  private let tokens: [Token]
  private let range: Range<Int>
  private var last: Label?

  init(text: [UInt8], tokens: [Token], range: Range<Int>) {
    (self.text, self.tokens, self.range) = (text, tokens, range)
  }

  /// Notes how a sentence begins.
  mutating func begin(at start: Int) {
    if let label = label(at: start) { last = label }
  }

  /// Where the words of a sentence begin, after its bullet or number.
  func contentStart(of start: Int) -> Int {
    label(at: start)?.end ?? start
  }

  /// Whether the next item of the enumeration begins here.
  func startsItem(at index: Int) -> Bool {
    guard let last, tokens[index].hasSpaceBefore || tokens[index].sentenceMark == .bullet,
      let next = label(at: index), next.style == last.style, next.end < range.upperBound
    else { return false }
    if next.style.kind == .bullet { return true }
    return next.value == last.value + 1 && !tokens[next.end].isLowercase
      && tokens[next.end].hasSpaceBefore
  }

  private func label(at start: Int) -> Label? {
    var cursor = start
    guard cursor < range.upperBound else { return nil }
    if tokens[cursor].sentenceMark == .bullet {
      let number = cursor + 1 < range.upperBound ? numbered(at: cursor + 1) : nil
      return Label(value: 0, style: Style(kind: .bullet), end: number?.end ?? cursor + 1)
    }
    if tokens[cursor].isMark("(") { cursor += 1 }
    return cursor < range.upperBound ? numbered(at: cursor) : nil
  }

  /// "1." "1)" "1.)" "a." "(a)"
  private func numbered(at index: Int) -> Label? {
    let token = tokens[index]
    var style: Style
    let value: Int
    if token.kind == .number, token.length <= 3, let number = number(token) {
      (style, value) = (Style(kind: .number), number)
    } else if token.isSingleLetter, token.scalar < 0x80 {
      (style, value) = (Style(kind: .letter), Int(token.scalar))
    } else {
      return nil
    }
    var cursor = index + 1
    while cursor < range.upperBound, cursor < index + 3, !tokens[cursor].hasSpaceBefore {
      if tokens[cursor].isMark("."), !style.hasStop, !style.hasBracket {
        style.hasStop = true
      } else if tokens[cursor].isMark(")"), !style.hasBracket {
        style.hasBracket = true
      } else {
        break
      }
      cursor += 1
    }
    return style.hasStop || style.hasBracket
      ? Label(value: value, style: style, end: cursor) : nil
  }

  private func number(_ token: Token) -> Int? {
    text[token.range].reduce(0 as Int?) { sum, byte in
      guard let sum, (0x30...0x39).contains(byte) else { return nil }
      return sum * 10 + Int(byte - 0x30)
    }
  }
}
