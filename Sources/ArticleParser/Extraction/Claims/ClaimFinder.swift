import ArticleModel

/// Makes claims of sentences, list items, dated events and quotations.
///
/// What is a claim is `ClaimCandidates`' matter; here each gets its identifier, its section, its
/// stance and its check-worthiness.
struct ClaimFinder: Sendable {
  static let tables: [(WordClasses, StaticString)] =
    StanceReader.tables + WordMarks<WorthWord>.vocabulary(CheckWorthiness.rows)
    + BackReferences.tables + [
      (.finiteVerb, Assertion.finiteVerbs), (.clauseVerb, Assertion.clauseVerbs),
      (.clauseVerb, Assertion.foreignClauseVerbs),
    ]

  private let references: BackReferences
  private let stances: StanceReader
  private let worths: WorthReader

  init(lexicon: Lexicon) {
    references = BackReferences(lexicon: lexicon)
    stances = StanceReader(lexicon: lexicon)
    worths = WorthReader(lexicon: lexicon)
  }

  func claims(
    in context: ExtractionContext, key: ArticleKey, evidence: ClaimEvidence
  ) -> [Claim] {
    var numbering = ClaimNumbering(article: key)
    var candidates = ClaimCandidates(context: context, evidence: evidence, references: references)
    return candidates.all().map { candidate in
      let range = context.range(candidate.tokens)
      let (stance, cue) = stance(of: candidate, quotations: evidence.quotations.found, in: context)
      let worth = worths.worth(of: candidate.tokens, in: context.tokens)
      return Claim(
        id: numbering.id(foldedText: Folding.fold(context.text[range])),
        kind: candidate.kind, range: range,
        leadIn: candidate.leadIn?.range, block: candidate.block,
        section: context.section(at: range.lowerBound), stance: stance, stanceCue: cue,
        checkWorthiness: worth.score)
    }
  }

  /// What the words of one claim are worth.
  func worth(of tokens: [Token]) -> CheckWorthiness {
    worths.worth(of: tokens.indices, in: tokens)
  }

  /// Attribution comes first; then what the claim's own words show; then its list's lead-in.
  private func stance(
    of candidate: ClaimCandidate, quotations: [Quotation], in context: ExtractionContext
  ) -> (Stance, ByteRange?) {
    if let quotation = candidate.quotation {
      let found = quotations[quotation]
      if found.speaker != nil || found.cue != nil {
        return (.attributed, found.cue ?? found.speakerRange)
      }
    }
    let own = stances.stance(of: candidate.tokens, in: context)
    if own.0 != .asserted { return (own.0, own.1.map(context.range)) }
    guard let leadIn = candidate.leadIn?.listBlock, !context.blockTokens[leadIn].isEmpty else {
      return (.asserted, nil)
    }
    let led = stances.stance(ofLeadIn: context.blockTokens[leadIn], in: context)
    return (led.0, led.1.map(context.range))
  }
}

extension ExtractionContext {
  /// The innermost section that holds a byte.
  func section(at offset: Int) -> Int? {
    let next = sections.partitioningIndex { $0.range.lowerBound > offset }
    var section = next > 0 ? next - 1 : nil
    while let candidate = section, !sections[candidate].range.contains(offset) {
      section = sections[candidate].parent
    }
    return section
  }
}
