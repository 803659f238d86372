import ArticleModel

/// Decides once for an article whether "03/05/2024" begins with the day.
enum DayOrder {
  static func isDayFirst(_ context: ExtractionContext) -> Bool {
    var (dayFirst, monthFirst) = (0, 0)
    for (index, token) in context.tokens.enumerated().dropFirst(2) {
      guard token.kind == .number, context.tokens[index - 1].isMark("/"),
        context.tokens[index - 2].kind == .number,
        index + 1 < context.tokens.count, context.tokens[index + 1].isMark("/"),
        let first = DecimalNotation.wholeNumber(context.text[context.tokens[index - 2].range]),
        let second = DecimalNotation.wholeNumber(context.text[token.range])
      else { continue }
      if (13...31).contains(first), second <= 12 { dayFirst += 1 }
      if (13...31).contains(second), first <= 12 { monthFirst += 1 }
    }
    if dayFirst != monthFirst { return dayFirst > monthFirst }
    guard context.writing == .english else { return true }
    // British, Irish, Australian and other tags of English write the day first; American ones and
    // plain "en" do not.
    guard let tag = context.language?.lowercased(), tag.count > 3 else { return false }
    return !["us", "ph", "ca"].contains(tag.suffix(2))
  }
}
