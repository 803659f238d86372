import ArticleModel

/// What has to be read before a claim.
extension ClaimCandidates {
  /// The question that a claim answers, or the sentence that it points back to.
  func leadIn(
    of part: Range<Int>, after before: Range<Int>?, in sentence: Int, reporting quotation: Int?
  ) -> ClaimLeadIn? {
    // The second half of a sentence is understood with the first.
    if let before { return ClaimLeadIn(before, in: context) }
    guard let pointer = references.pointer(in: part, of: context) else {
      return question(before: sentence, part)
    }
    // "She said that …": the speaker is known.
    if let quotation, quotations[quotation].speaker != nil,
      let name = quotations[quotation].speakerRange,
      name.contains(context.tokens[pointer.token].range.lowerBound)
    {
      return nil
    }
    let earlier = references.antecedent(pointer.kind, before: sentence, of: context) {
      assertion.holds($0.tokens)
    }
    guard let earlier else { return nil }
    // Somebody's words are understood with who said them.
    let claim = found.suffix(8).last { $0.tokens.overlaps(earlier.tokens) }
    let isQuoted = claim?.kind == .quotation
    return ClaimLeadIn(isQuoted ? claim?.tokens ?? earlier.tokens : earlier.tokens, in: context)
  }

  /// The question right before a sentence, in its paragraph or the one before.
  func question(before sentence: Int, _ part: Range<Int>) -> ClaimLeadIn? {
    guard sentence > 0 else { return nil }
    let question = context.sentences[sentence - 1]
    switch context.blocks[question.block].kind {
    case .paragraph, .blockQuote, .other: break
    case .title, .byline, .heading, .listItem, .caption, .table, .code: return nil
    }
    guard assertion.isQuestion(question.tokens),
      found.last?.tokens.overlaps(question.tokens) != true
    else { return nil }
    let start = preamble.start(of: question)
    return start < question.tokens.upperBound
      ? ClaimLeadIn(start..<question.tokens.upperBound, in: context) : nil
  }

  /// "— Wilma Trask, lock keeper": who is quoted, on the last line of a block quote.
  func isSignature(_ sentence: Sentence) -> Bool {
    context.blocks[sentence.block].kind == .blockQuote
      && context.tokens[sentence.tokens.lowerBound].sentenceMark == .dash
      && !assertion.endsWithStop(sentence.tokens)
  }
}
