import ArticleModel

/// How an assertion is put, and the words that show it.
///
/// Where several cues stand in one claim, the one that commits the article least decides:
/// attributed before recommended, recommended before hedged, hedged before predicted.
struct StanceReader: Sendable {
  private let cues: WordTable<Stance>
  /// Words that make a prediction of a list whose lead-in holds them.
  private let outlook: Set<WordID>

  init(lexicon: Lexicon) {
    cues = WordTable(Self.facts, lexicon: lexicon)
    outlook = Set(Self.outlook.map { lexicon.id(of: $0) }).subtracting([.unknown])
  }

  private static let first: WordClasses = [.hedge, .prediction, .recommendation]

  /// The stance that the words themselves show; attribution is the quotations' matter.
  func stance(of range: Range<Int>, in context: ExtractionContext) -> (Stance, Range<Int>?) {
    var found: [Stance: Range<Int>] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      if !context.classes(index).isDisjoint(with: Self.first),
        let (stance, next) = cues.match(context.tokens, at: index, end: range.upperBound)
      {
        if found[stance] == nil, isCue(index, stance, in: context) {
          found[stance] = index..<next
        }
        index = max(next, index + 1)
      } else {
        if found[.predicted] == nil, isFuture(index, in: context) {
          found[.predicted] = index..<index + 1
        }
        index += 1
      }
    }
    for stance in [Stance.recommended, .hedged, .predicted] {
      if let cue = found[stance] { return (stance, cue) }
    }
    return (.asserted, nil)
  }

  /// "jugará", "ouvriront": a verb in the future of a Romance language, by its ending.
  private func isFuture(_ index: Int, in context: ExtractionContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, !token.isCapitalised, token.length > 4 else { return false }
    switch context.writing {
    case .french:
      return context.endsWord(index, "era ira dra vra ettra eront iront dront vront ettront auront")
    case .spanish: return context.endsWord(index, "ará erá irá drá arán erán irán drán")
    case .italian:
      return context.endsWord(index, "erà irà arà rrà drà eranno iranno arranno dranno")
    case .portuguese:
      return context.endsWord(index, "ará erá irá arão erão irão")
        && !context.isWord(index, "verão")
    case .english, .german, .dutch, .chinese, .continental: return false
    }
  }

  /// "May" the month and "Will" the name are no cues.
  private func isCue(_ index: Int, _ stance: Stance, in context: ExtractionContext) -> Bool {
    if stance == .predicted, !looksAhead(index, in: context) { return false }
    let token = context.tokens[index]
    guard token.isCapitalised, index > 0, !context.tokens[index - 1].isMark(".") else {
      return true
    }
    return context.classes(index).isDisjoint(with: [.month, .givenName])
  }

  /// Whether a word that also means "wait" or "demand" says what will be: "what passengers can expect" does
  /// not, nor does "espera 40 minutos".
  private func looksAhead(_ index: Int, in context: ExtractionContext) -> Bool {
    let next = index + 1
    if context.isWord(index, "espera esperan") {
      let isLong = (next..<min(context.tokens.count, next + 3)).contains {
        context.isWord($0, "minuto minutos hora horas día días semana semanas mes meses")
      }
      return !isLong && !(next < context.tokens.count && context.isWord(next, "en por al hasta"))
    }
    guard context.isWord(index, "expect") else { return true }
    return !(max(0, index - 5)..<index).contains { context.isWord($0, "what") }
  }

  /// What a list's lead-in says of its items: "Potential developments:".
  func stance(ofLeadIn range: Range<Int>, in context: ExtractionContext) -> (Stance, Range<Int>?) {
    let own = stance(of: range, in: context)
    if own.0 != .asserted { return own }
    let cue = range.first { outlook.contains(context.tokens[$0].word) }
    return cue.map { (.predicted, $0..<$0 + 1) } ?? (.asserted, nil)
  }
}
