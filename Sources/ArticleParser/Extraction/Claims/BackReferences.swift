import ArticleModel

/// Tells sentences that point back to one before them ("She left in May.", "Half of them …").
struct BackReferences: Sendable {
  /// How a word points back, and in which language.
  struct Pointer: OptionSet, Sendable {
    let rawValue: UInt16
    /// To whom or what was named before ("she", "its", "them").
    static let personal = Pointer(rawValue: 1)
    /// To what was just said ("this", "such").
    static let pointing = Pointer(rawValue: 2)
    /// Also stands for nothing ("it is clear that").
    static let maybeEmpty = Pointer(rawValue: 4)
    /// Points back only before a verb ("that is", not "that bridge").
    static let beforeVerb = Pointer(rawValue: 1 << 15)
    /// Leads to a word that points back ("half of them", "in those years").
    static let before = Pointer(rawValue: 8)

    /// The mark of a language's own words.
    static func of(_ language: Language) -> Pointer {
      Pointer(rawValue: 16 << UInt16(language.rawValue))
    }
  }

  /// So many words from a sentence's beginning on may point back; a name before them says whom they mean.
  private static let reach = 4
  /// So many sentences back the one is looked for that names what is meant.
  private static let depth = 5

  private let words: WordMarks<Pointer>

  init(lexicon: Lexicon) { words = WordMarks(Self.rows, in: lexicon) }

  /// How a sentence points back, and by which token; nil where it stands by itself.
  func pointer(
    in range: Range<Int>, of context: ExtractionContext
  ) -> (kind: Pointer, token: Int)? {
    let language = Pointer.of(context.writing)
    var seen = 0
    for index in range {
      let token = context.tokens[index]
      if token.kind == .mark {
        if token.isMark(":") || token.sentenceMark == .opener { return nil }
        continue
      }
      guard token.kind != .number, seen < Self.reach else { return nil }
      let pointer = words[token.word]
      if pointer.contains(language) {
        if pointer.contains(.beforeVerb),
          !range.contains(index + 1) || !context.classes(index + 1).contains(.finiteVerb)
        {
          return nil
        }
        if isOfNow(index + 1, range, context) || isEmpty(index, pointer, range, context) {
          return nil
        }
        return (pointer, index)
      }
      // Only small words may stand before it: behind a name or a noun it means that one.
      guard pointer.contains(.before) || token.classes.contains(.functionWord) else { return nil }
      seen += 1
    }
    return nil
  }

  /// "this week", "diesen Sommer": a time; "this article": the text itself; "those who": whoever it is.
  private func isOfNow(_ index: Int, _ range: Range<Int>, _ context: ExtractionContext) -> Bool {
    range.contains(index)
      && (!context.classes(index).isDisjoint(with: [.calendarUnit, .weekday, .month, .season])
        || context.isWord(index, Self.ownNames))
  }

  /// "It is clear that …", "Il est possible de …", "Es gibt …": a subject that stands for nothing.
  private func isEmpty(
    _ index: Int, _ pointer: Pointer, _ range: Range<Int>, _ context: ExtractionContext
  ) -> Bool {
    guard pointer.contains(.maybeEmpty) else { return false }
    return range.clamped(to: index + 1..<index + 8).contains { context.isWord($0, Self.links) }
  }

  /// The sentence that one points back to, among those before it: the one right before for what was just
  /// said, the nearest that stands by itself for whom or what was named.
  func antecedent(
    _ kind: Pointer, before sentence: Int, of context: ExtractionContext,
    asserts: (Sentence) -> Bool
  ) -> Sentence? {
    let section = context.section(at: context.sentences[sentence].range.lowerBound)
    var nearest: Sentence?
    for earlier in context.sentences[..<sentence].suffix(Self.depth).reversed() {
      switch context.blocks[earlier.block].kind {
      case .paragraph, .blockQuote, .other: break
      case .title, .byline, .heading, .listItem, .caption, .table, .code: return nearest
      }
      guard context.section(at: earlier.range.lowerBound) == section, asserts(earlier) else {
        return nearest
      }
      nearest = nearest ?? earlier
      if kind.contains(.pointing) || pointer(in: earlier.tokens, of: context) == nil {
        return earlier
      }
    }
    return nearest
  }
}

extension BackReferences {
  /// What a subject that stands for nothing leads to.
  private static let links: StaticString = "that to dass que de zu che dat te gibt gab y faut"

  /// What a text calls itself, and words that say themselves who is meant.
  private static let ownNames: StaticString = """
    who whom which qui que quien quienes che die wie \
    article story circular blog newsletter letter post page website site press document report morning \
    evening afternoon artikel text beitrag brief seite article texte lettre page site
    """

  private static let rows: WordMarks<Pointer>.Rows = [
    (
      .before,
      """
      half all some many most few none each one two three part much much more of in on at by for with \
      from after before during since among and but so then yet when while as although because if \
      until under over against to about only even also later earlier now yesterday today once \
      nach vor bei mit für von aus seit während unter gegen zu in an auf aber und doch dann als wenn \
      weil obwohl auch nur alle einige viele hälfte après avant pendant depuis avec pour dans sur selon \
      mais et puis alors quand si aussi tous après antes durante desde con para en sobre pero y \
      cuando aunque también todos dopo prima durante con per nel nella ma e poi quando anche tutti \
      depois antes durante com para em mas e quando também todos na voor tijdens met van op in maar en \
      toen ook alle
      """
    ),
    (
      [.personal, .of(.english)],
      "he she they his her its their him them these those both neither hers theirs itself"
    ),
    ([.personal, .maybeEmpty, .of(.english)], "it"),
    ([.pointing, .of(.english)], "this such"),
    ([.pointing, .beforeVerb, .of(.english)], "that"),
    (
      [.personal, .of(.german)],
      "er sie ihm ihn ihnen ihr ihre ihren ihrem ihrer seine seinen seinem seiner deren dessen beide"
    ),
    (
      [.pointing, .of(.german)],
      """
      dies diese dieser dieses diesem diesen davon dabei damit dafür dagegen daran darin dadurch \
      daraus darauf deshalb solche
      """
    ),
    ([.pointing, .maybeEmpty, .of(.german)], "es"),
    (
      [.personal, .of(.french)],
      "elle ils elles leur leurs son sa ses celui celle ceux celles lui eux"
    ),
    ([.personal, .maybeEmpty, .of(.french)], "il"),
    ([.pointing, .of(.french)], "cela ceci cette cet ces ce c'"),
    ([.personal, .of(.spanish)], "él ella ellos ellas su sus ambos ambas"),
    ([.pointing, .of(.spanish)], "esto eso este esta estos estas ese esa esos esas ello"),
    ([.personal, .of(.italian)], "lui lei loro egli essi esse suo sua suoi sue entrambi"),
    ([.pointing, .of(.italian)], "questo questa questi queste ciò quello quella"),
    ([.personal, .of(.portuguese)], "ele ela eles elas seu sua seus suas ambos ambas"),
    ([.pointing, .of(.portuguese)], "isto isso este esta estes estas esse essa esses essas"),
    ([.personal, .of(.dutch)], "hij zij ze haar hun hen hem beide beiden"),
    ([.pointing, .of(.dutch)], "dit deze daarvan daarmee daardoor hiermee"),
  ]

  static let tables = WordMarks<Pointer>.vocabulary(rows)
}
