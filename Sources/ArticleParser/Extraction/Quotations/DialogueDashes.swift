import ArticleModel

/// Speech that dashes mark instead of quotation marks: "—No quiero —dijo Ana—. Me quedo."
///
/// A paragraph that begins with a dash is somebody's words as far as a dash with a verb of speech
/// behind it; what stands behind the cue's own closing dash goes on with them.
struct DialogueDashes {
  let tokens: [Token]
  let reader: PhraseReader

  func spans(of block: Int, in range: Range<Int>) -> [MarkedSpan] {
    guard let first = range.first, isDash(first), range.count > 4,
      let cue = range.dropFirst(2).first(where: { isDash($0) && opensCue($0, in: range) })
    else { return [] }
    var spans = [MarkedSpan(open: first, content: first + 1..<cue, close: cue, block: block)]
    guard let close = (cue + 2..<range.upperBound).first(where: isDash) else { return spans }
    var start = close + 1
    while start < range.upperBound, tokens[start].kind == .mark { start += 1 }
    if start < range.upperBound {
      spans.append(
        MarkedSpan(open: nil, content: start..<range.upperBound, close: nil, block: block))
    }
    return spans
  }

  private func isDash(_ index: Int) -> Bool {
    tokens[index].kind == .mark && (0x2013...0x2015).contains(tokens[index].scalar)
  }

  private func opensCue(_ dash: Int, in range: Range<Int>) -> Bool {
    dash + 2 < range.upperBound && tokens[dash].hasSpaceBefore
      && !reader.marks(dash + 1).isDisjoint(with: [.verb, .weakVerb])
      && !tokens[dash + 1].isCapitalised
  }
}
