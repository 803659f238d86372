import ArticleModel

/// What stands before a claim's own words: the label of an interview's turn ("A:"), the dateline of a
/// report ("WEXCOMBE, Nov. 14 (Agency) —").
struct Preamble {
  let context: ExtractionContext
  /// By block: the first token behind an interview's label.
  let labels: [Int: Int]

  /// A dateline has no more tokens.
  private static let longestDateline = 16

  private var tokens: [Token] { context.tokens }

  /// The first token of a sentence's own words.
  func start(of sentence: Sentence) -> Int {
    if let label = labels[sentence.block], sentence.tokens.contains(label) { return label }
    guard sentence.tokens.lowerBound == context.blockTokens[sentence.block].lowerBound else {
      return sentence.tokens.lowerBound
    }
    return dateline(sentence.tokens) ?? sentence.tokens.lowerBound
  }

  /// The token behind the dateline that a paragraph begins with: capitals, then a place, a day or an
  /// agency in any order, then a dash or, after one word, a colon.
  private func dateline(_ range: Range<Int>) -> Int? {
    let first = tokens[range.lowerBound]
    guard first.kind == .word, first.shape.contains(.allCapitals) else { return nil }
    let limit = min(range.upperBound - 1, range.lowerBound + Self.longestDateline)
    for index in range.lowerBound..<limit {
      let token = tokens[index]
      switch token.kind {
      case .number, .address: continue
      case .word:
        guard token.isCapitalised || !token.hasSpaceBefore || token.classes.contains(.month) else {
          return nil
        }
      case .mark where token.isMark("-") && tokens[index + 1].isMark("-"): return index + 2
      case .mark where token.hasSpaceBefore && (token.sentenceMark == .dash || token.isMark("-")):
        return index + 1
      case .mark where token.isMark(":") && index <= range.lowerBound + 1: return index + 1
      case .mark where token.sentenceMark == .dash && tokens[index - 1].isMark(")"):
        return index + 1
      case .mark where ".,()/-".unicodeScalars.contains { token.isMark($0) }: continue
      default: return nil
      }
    }
    return nil
  }
}
