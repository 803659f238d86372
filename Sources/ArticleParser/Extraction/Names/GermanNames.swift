import ArticleModel

/// Which capitalised words of a German article are names.
///
/// German writes every noun with a capital, so a name needs evidence: a title, a role or a given name before
/// it, a preposition of place without an article before a word with a place's ending, a company's form behind
/// it. What is shown once holds for the whole article.
struct GermanNames {
  /// The hashes of words that the article shows to be names.
  private var shown: Set<UInt64> = []
  /// By token: whether it is a part of an organisation's name that begins with a common noun.
  private var parts: Set<Int> = []

  private static let roleEndings: StaticString = """
    minister ministerin meister meisterin leiter leiterin sprecher sprecherin chef chefin direktor \
    direktorin präsident präsidentin rätin führer führerin führerinnen anwalt anwältin forscher forscherin \
    beauftragter beauftragte vorsitzender vorsitzende vorsitzenden trainer trainerin pfarrer pfarrerin \
    lehrer lehrerin sekretär sekretärin richter richterin inhaber inhaberin gründer gründerin experte \
    expertin kommissar kommissarin biologe biologin ingenieur ingenieurin historiker historikerin \
    vorsteher vorsteherin wärter wärterin händler händlerin bewohner bewohnerin investor investorin professor professorin kapitän kapitänin abgeordneter abgeordnete autor autorin \
    bauer bäuerin landrat landrätin verwalter verwalterin rektor rektorin intendant intendantin
    """

  private static let placeEndings: StaticString = """
    ort burg berg dorf stadt heim hausen ingen feld bach hafen furt brück brücken kirchen münde tal stein \
    rode leben itz hörn warl ling büttel weiler haven au ried see wald zell lohe wede beck
    """

  private static let nounEndings: StaticString = """
    ung ungen heit keit tion tionen nis nisse tät ismus ment anz enz
    """

  private static let bodies: StaticString = """
    gesellschaft verband verein bund rat amt ministerium hochschule universität institut gewerkschaft \
    genossenschaft werke partei liste bank sparkasse stiftung kammer behörde gericht klinik klinikum museum \
    akademie vereinigung allianz bündnis initiative liga gemeinschaft agentur werft reederei brauerei tageblatt \
    zeitung anzeiger kurier rundschau nachrichten amtes verbandes verbands vereins rates bundes
    """

  /// Words behind "in", "aus" and "nach" that are no places, though they end like some.
  private static let noPlaces: StaticString = """
    vorort wohnort standort besitz sitz feld wald stein berg tal see übersee ausland inland gestein hause \
    geheim blau grau bau abbau anbau aufbau ausbau umbau stau frau schau leben erleben überleben bach witz hitz hitze \
    blitz schutz frühling säugling lehrling flüchtling zwilling schmetterling liebling schilling einzelheim altersheim eigenheim pflegeheim bundestag stadtwald regenwald
    """

  init(_ context: ExtractionContext) {
    for block in context.blockTokens {
      for index in block { look(at: index, in: block, of: context) }
    }
  }

  /// Whether the article shows a word to be a name, here or elsewhere.
  func isShown(_ index: Int, in context: ExtractionContext) -> Bool {
    shown.contains(context.tokens[index].hash) && !Self.follows(index, Self.articles, context)
  }

  /// Whether a word has an article or a determiner before it, as common nouns have, or an ending that only
  /// they have ("die Halle", not "die Schweiz").
  func isCommonNoun(_ index: Int, in context: ExtractionContext) -> Bool {
    context.endsWord(index, Self.nounEndings)
      || Self.follows(index, Self.articles, context) && !context.isWord(index, Self.withArticle)
  }

  /// Countries that have an article.
  private static let withArticle: StaticString = """
    schweiz türkei ukraine slowakei mongolei niederlande niederlanden usa irak iran libanon sudan jemen \
    vatikan elfenbeinküste philippinen emiraten emirate balkan krim eu uno nato bundesrepublik ddr
    """

  /// "Bund", "Verband": has its members behind "der" or "des".
  static func isUnion(_ index: Int, _ context: ExtractionContext) -> Bool {
    context.tokens[index].isCapitalised
      && (context.isWord(index, unions) || context.endsWord(index, unions))
  }

  private static let unions: StaticString = """
    bund verband verein vereinigung zentralrat bündnis allianz initiative institut akademie museum \
    hochschule universität gewerkschaft denkmalrat beirat
    """

  /// Whether a word is part of an organisation's name ("Freie Liste Quellburg").
  func isPart(_ index: Int) -> Bool { parts.contains(index) }

  private mutating func look(at index: Int, in block: Range<Int>, of context: ExtractionContext) {
    guard Self.mayName(index, context) else { return }
    let token = context.tokens[index]
    // "Bund der Seeleute"
    if Self.isUnion(index, context), index + 2 < block.upperBound,
      context.isWord(index + 1, "der des für"), context.tokens[index + 2].isCapitalised,
      context.classes(index + 2).isDisjoint(with: .commonWord)
    {
      parts.insert(index)
    }
    let before = index - 1
    guard before >= block.lowerBound, token.hasSpaceBefore else { return }
    if Self.isBody(before, context),
      context.classes(index).isDisjoint(with: [.commonWord, .organisationWord]),
      token.word == .unknown || context.classes(index).contains(.place),
      !Self.isBody(index, context)
    {
      // "Hafengesellschaft Brakerort", "der Freien Liste Quellburg"
      shown.insert(token.hash)
      parts.insert(before)
      if before > block.lowerBound, context.tokens[before - 1].isCapitalised,
        context.tokens[before].hasSpaceBefore, context.tokens[before - 1].kind == .word,
        context.endsWord(before - 1, "en er es e")
      {
        parts.insert(before - 1)
      }
      return
    }
    // "im Statistischen Amt", "der Hohenwarler Rundschau"
    if Self.isBody(index, context), before > block.lowerBound, context.tokens[before].isCapitalised,
      !context.tokens[before - 1].isCapitalised, context.tokens[before].kind == .word,
      context.endsWord(before, "er en em es e"), Self.mayName(before, context)
    {
      parts.insert(before)
      parts.insert(index)
      return
    }
    if Self.isTitle(before, in: block, of: context)
      || isBeforeFullName(index, in: block, of: context)
    {
      shown.insert(token.hash)
      if index + 1 < block.upperBound, context.tokens[index + 1].hasSpaceBefore,
        Self.mayName(index + 1, context)
      {
        shown.insert(context.tokens[index + 1].hash)
      }
      return
    }
    if context.classes(before).contains(.givenName), context.tokens[before].isCapitalised,
      context.classes(before).isDisjoint(with: [.commonWord, .doubtfulName])
    {
      shown.insert(token.hash)
      return
    }
    if context.isWord(before, "in aus nach bei nahe von um bis über"),
      context.endsWord(index, Self.placeEndings), !context.isWord(index, Self.noPlaces)
    {
      shown.insert(token.hash)
    }
  }

  /// "sagte Stauwärterin Mareile Tönnies": three nouns in a row are a role and a full name.
  private func isBeforeFullName(
    _ index: Int, in block: Range<Int>, of context: ExtractionContext
  ) -> Bool {
    let before = index - 1
    guard context.tokens[before].kind == .word, context.tokens[before].isCapitalised,
      before == block.lowerBound || context.tokens[before].hasSpaceBefore,
      Self.mayName(before, context), !Self.isBody(before, context),
      index + 1 < block.upperBound, context.tokens[index + 1].hasSpaceBefore,
      context.tokens[index].word == .unknown || context.classes(index).contains(.givenName),
      context.tokens[index + 1].word == .unknown, Self.mayName(index + 1, context),
      before == block.lowerBound || !context.tokens[before - 1].isCapitalised
    else { return false }
    return index + 2 >= block.upperBound || !context.tokens[index + 2].isCapitalised
  }

  /// "Ebrach-Talsperre": a building or a landform named by its first part.
  static func isNamedPlace(_ index: Int, _ end: Int, _ context: ExtractionContext) -> Bool {
    index + 2 < end && context.tokens[index + 1].isMark("-")
      && !context.tokens[index + 1].hasSpaceBefore && !context.tokens[index + 2].hasSpaceBefore
      && context.endsWord(index + 2, landmarks)
  }

  private static let landmarks: StaticString = """
    sperre brücke straße platz park halle schloss turm bahnhof flughafen hafen kanal wald gebirge insel stadion
    """

  private static let articles: StaticString =
    "der die das den dem des ein eine einen einem einer eines kein keine im am zum zur vom beim"

  private static func follows(
    _ index: Int, _ words: StaticString, _ context: ExtractionContext
  ) -> Bool {
    index > 0 && context.isWord(index - 1, words)
  }

  /// Whether a word can be a name at all.
  private static func mayName(_ index: Int, _ context: ExtractionContext) -> Bool {
    let token = context.tokens[index]
    return token.kind == .word && token.isCapitalised && token.length > 2
      && context.classes(index).isDisjoint(with: [
        .commonWord, .month, .weekday, .season, .functionWord, .pronoun, .unit, .currency,
        .magnitude,
        .role, .honorific, .numberWord, .calendarUnit,
      ]) && !context.endsWord(index, nounEndings) && !isRole(index, context)
  }

  /// "Herr", "Wirtschaftsminister", "Dr."
  private static func isTitle(
    _ index: Int, in block: Range<Int>, of context: ExtractionContext
  ) -> Bool {
    var index = index
    if context.tokens[index].isMark("."), index > block.lowerBound { index -= 1 }
    let token = context.tokens[index]
    guard token.kind == .word, token.isCapitalised else { return false }
    return !context.classes(index).isDisjoint(with: [.honorific, .role]) || isRole(index, context)
  }

  /// A role by its ending ("Oberbürgermeisterin").
  static func isRole(_ index: Int, _ context: ExtractionContext) -> Bool {
    context.tokens[index].isCapitalised
      && (context.isWord(index, roleEndings) || context.endsWord(index, roleEndings))
  }

  /// What an organisation is, by its ending ("Hafengesellschaft").
  static func isBody(_ index: Int, _ context: ExtractionContext) -> Bool {
    context.tokens[index].kind == .word && context.tokens[index].isCapitalised
      && (context.isWord(index, bodies) || context.endsWord(index, bodies))
  }
}
