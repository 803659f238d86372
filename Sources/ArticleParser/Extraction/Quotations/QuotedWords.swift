import ArticleModel

/// What the words between two marks look like: a sentence, a fragment, a title, a scare quote.
struct QuotedWords {
  /// From so many words on, marked words are a quotation without a cue.
  static let minimum = 5

  /// How many words there are; two ideographs count as one.
  let count: Int
  /// Whether they begin and end as a sentence does.
  let isSentence: Bool
  /// Whether they look like the title of a work, or stand after "film", "book", "song".
  let isTitle: Bool

  init(_ span: MarkedSpan, in context: ExtractionContext, reader: PhraseReader) {
    let tokens = context.tokens
    var (words, ideographs, capitals, small) = (0, 0, 0, 0)
    for index in span.content {
      switch tokens[index].kind {
      case .word, .number, .address:
        words += 1
        if tokens[index].isCapitalised {
          capitals += 1
        } else if tokens[index].length > 3 {
          small += 1
        }
      case .ideograph: ideographs += 1
      default: break
      }
    }
    count = words + ideographs / 2
    let first = tokens[span.content.lowerBound]
    let last = tokens[span.content.upperBound - 1]
    let end = last.sentenceMark
    let closes =
      end == .period || end == .exclamation || end == .fullStop || end == .ellipsis
      || end == .joiner || end == .dash
    let outer = span.end < tokens.count ? tokens[span.end].sentenceMark : nil
    isSentence =
      !first.isLowercase
      && (closes || outer == .joiner || outer == .dash || span.close == nil || words > 4)
    let namesWork = Self.standsAfterWork(span, in: context, reader: reader)
    let isCapitalised = capitals > 1 && small == 0 && words <= 8
    isTitle = !(end == .exclamation) && (isCapitalised || namesWork && words <= 10 && capitals > 0)
  }

  /// "the film “…”": a word for a work right before the marks, in the same sentence.
  private static func standsAfterWork(
    _ span: MarkedSpan, in context: ExtractionContext, reader: PhraseReader
  ) -> Bool {
    let limit = max(context.blockTokens[span.block].lowerBound, span.start - 3)
    var index = span.start - 1
    while index >= limit, context.tokens[index].kind != .mark {
      if reader.marks(index).contains(.work), context.classes(index).isDisjoint(with: .speechVerb) {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Whether the words are somebody's, rather than a title or a word held at arm's length.
  func isQuotation(with attribution: Attribution?) -> Bool {
    if isTitle { return false }
    if count >= Self.minimum { return true }
    guard let attribution, count > 0 else { return false }
    if attribution.cue == nil { return attribution.rule == "label-line" || isSentence && count > 1 }
    return isSentence || count > 1
  }
}
