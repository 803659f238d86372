import ArticleModel

/// A run of marks that may end a sentence ("." "?!" ". . ." "…”"), with the closing marks that
/// belong to it.
struct Stop {
  enum Form { case period, ellipsis, exclamation, fullStop }

  let form: Form
  /// The first mark.
  let first: Int
  /// The token after the last mark, before closing quotation marks and brackets.
  let marksEnd: Int
  /// The token after everything that belongs to it.
  let end: Int
  /// Whether a quotation mark closes it.
  let closesQuotation: Bool

  /// The run that begins at a token, if one does.
  init?(at index: Int, in tokens: [Token], range: Range<Int>) {
    guard let mark = tokens[index].sentenceMark,
      index == range.lowerBound || !Self.isOmission(index, in: tokens)
    else { return nil }
    var cursor = index + 1
    var periods = 1
    switch mark {
    case .period:
      while cursor < range.upperBound, tokens[cursor].sentenceMark == .period {
        cursor += 1
        periods += 1
      }
    case .ellipsis, .exclamation, .fullStop:
      break
    default:
      return nil
    }
    // "compounds. . . . The": the spaced ellipsis after a full stop belongs to what follows.
    let isStopAndEllipsis =
      periods == 4 && !tokens[index].hasSpaceBefore && tokens[index + 1].hasSpaceBefore
      && tokens[index + 2].hasSpaceBefore && cursor < range.upperBound
      && tokens[cursor].hasSpaceBefore
    if isStopAndEllipsis { (cursor, periods) = (index + 1, 1) }
    var hasExclamation = mark == .exclamation
    while !isStopAndEllipsis, cursor < range.upperBound, !tokens[cursor].hasSpaceBefore,
      let further = tokens[cursor].sentenceMark
    {
      guard further.endsSentence else { break }
      if further == .exclamation { hasExclamation = true }
      cursor += 1
    }
    marksEnd = cursor
    var closesQuotation = false
    while cursor < range.upperBound, !isStopAndEllipsis,
      let length = Self.closerLength(at: cursor, in: tokens, range: range)
    {
      if !tokens[cursor].isMark(")") && !tokens[cursor].isMark("[") { closesQuotation = true }
      cursor += length
    }
    first = index
    end = cursor
    self.closesQuotation = closesQuotation
    form =
      if mark == .fullStop { .fullStop } else if hasExclamation {
        .exclamation
      } else if mark
        == .ellipsis || periods > 1
      { .ellipsis } else { .period }
  }

  /// "[...]" is no stop, nor is a mark whose run has been passed.
  private static func isOmission(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index - 1].isMark("[")
      || tokens[index - 1].isMark(".") && !tokens[index].hasSpaceBefore
  }

  /// How many tokens at an index belong to the stop before it: a closing mark, or brackets with a
  /// note's number or an omission ("norm.[16]", "all! [...]").
  private static func closerLength(at index: Int, in tokens: [Token], range: Range<Int>) -> Int? {
    let token = tokens[index]
    guard let mark = token.sentenceMark else { return nil }
    let isLast = index + 1 == range.upperBound || tokens[index + 1].hasSpaceBefore
    if token.isMark("[") { return noteLength(at: index, in: tokens, range: range) }
    if token.hasSpaceBefore {
      // French sets a space before its closing mark; others do so by mistake.
      let isCloser = token.isMark("»") || token.isMark(")") || mark == .straight
      return isCloser && isLast ? 1 : nil
    }
    switch mark {
    case .closer, .straight: return 1
    case .opener where token.isMark("“") || token.isMark("«") || token.isMark("‘"):
      return isLast ? 1 : nil
    default: return nil
    }
  }

  private static func noteLength(at index: Int, in tokens: [Token], range: Range<Int>) -> Int? {
    var cursor = index + 1
    let limit = min(range.upperBound, index + 6)
    while cursor < limit {
      let token = tokens[cursor]
      if token.isMark("]") { return cursor > index + 1 ? cursor + 1 - index : nil }
      guard token.kind == .number || token.isMark(".") || token.isMark("…") || token.isMark(",")
      else { return nil }
      cursor += 1
    }
    return nil
  }
}
