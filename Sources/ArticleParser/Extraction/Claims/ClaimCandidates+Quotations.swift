import ArticleModel

/// Which claims are somebody's words.
extension ClaimCandidates {
  /// The first quotation that touches a stretch, marked ones before reported ones; asked for in reading
  /// order.
  mutating func quotation(in range: ByteRange) -> (index: Int?, isMarked: Bool) {
    while nextQuotation < quotations.count,
      quotations[nextQuotation].range.upperBound <= range.lowerBound
    {
      nextQuotation += 1
    }
    var index = nextQuotation
    var reported: Int?
    while index < quotations.count, quotations[index].range.lowerBound < range.upperBound {
      if quotations[index].range.overlaps(range) {
        if quotations[index].directness != .indirect { return (index, true) }
        reported = reported ?? index
      }
      index += 1
    }
    return (reported, false)
  }

  /// Whether a token stands inside marked words that are part of a sentence.
  func isQuoted(_ token: Int) -> Bool {
    let place = context.tokens[token].range.lowerBound
    let rest = quotations[nextQuotation...]
    let next = rest.partitioningIndex { $0.range.lowerBound > place }
    return rest[..<next].suffix(4).contains {
      $0.range.contains(place) && $0.directness != .indirect && !isBlockOfItsOwn($0)
    }
  }

  /// Whether a sentence goes on with words quoted in the sentence before, or with their cue.
  func reaches(_ sentence: Sentence, after previous: Int, _ first: Int) -> Bool {
    let end = context.sentences[previous].range.upperBound
    var index = first
    while index < quotations.count, quotations[index].range.lowerBound < sentence.range.lowerBound {
      if quotations[index].directness != .indirect {
        if quotations[index].range.upperBound > max(sentence.range.lowerBound, end) { return true }
        if let cue = quotations[index].cue, isOnlyCue(sentence, cue) { return true }
      }
      index += 1
    }
    return false
  }

  /// "“…。”她说。": a sentence that ends with the cue of the words before it.
  private func isOnlyCue(_ sentence: Sentence, _ cue: ByteRange) -> Bool {
    let words = sentence.tokens.prefix { context.tokens[$0].range.lowerBound < cue.upperBound }
    return sentence.range.contains(cue.lowerBound) && words.count + 2 >= sentence.tokens.count
  }

  func isBlockOfItsOwn(_ quotation: Quotation) -> Bool {
    quotation.rule == "interview-turn" || quotation.rule == "block-quote"
  }
}
