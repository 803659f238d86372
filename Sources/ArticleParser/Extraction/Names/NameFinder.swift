import ArticleModel

/// The names of an article and whom or what they name.
struct Names {
  var entities: [Entity] = []
  /// In reading order.
  var mentions: [Mention] = []
}

/// Finds the names of people, organisations, places, products and events.
///
/// Capitals propose names, the rest of the article and the lists decide; then the forms of one
/// name are linked.
struct NameFinder: Sendable {
  static let tables = classes + NameCues.tables

  private static let classes: [(WordClasses, StaticString)] = [
    (.givenName, GivenNames.names), (.givenName, GivenNames.more),
    (.givenName, GivenNames.registry), (.surname, Surnames.names),
    ([.givenName, .doubtfulName], GivenNames.doubtful),
    (.place, PlaceNames.countries), (.place, PlaceNames.cities), (.place, PlaceNames.regions),
    (.nationality, PlaceNames.nationalities), (.placeWord, PlaceNames.words),
    (.knownOrganisation, OrganisationNames.known), (.product, OrganisationNames.products),
    (.companyForm, OrganisationNames.forms), (.organisationWord, OrganisationNames.words),
    (.eventWord, OrganisationNames.events), (.honorific, RoleWords.honorifics),
    (.role, RoleWords.roles), (.agentVerb, RoleWords.agentVerbs),
    (.nameParticle, RoleWords.particles), (.commonWord, CommonWords.words),
    (.commonWord, CommonWords.others), (.commonWord, CommonNouns.words),
    (.commonWord, CommonNouns.capitalised),
  ]

  private let known: WordTable<EntityKind>
  private let cues: WordMarks<NameCues>

  init(lexicon: Lexicon) {
    known = WordTable(
      [
        WordFact(.place, PlaceNames.countries), WordFact(.place, PlaceNames.cities),
        WordFact(.place, PlaceNames.regions), WordFact(.organisation, OrganisationNames.known),
        WordFact(.product, OrganisationNames.products),
      ], lexicon: lexicon)
    cues = WordMarks(NameCues.rows, in: lexicon)
  }

  /// The names of an article; what is a date is no name.
  func names(in context: ExtractionContext, besides dates: [DateMention]) -> Names {
    let evidence = NameEvidence(context)
    let runs = NameRuns(
      context: context, evidence: evidence, known: known, cues: cues,
      german: context.writing == .german ? GermanNames(context) : nil)
    var found: [FoundName] = []
    var later = dates[...]
    for block in context.blockTokens {
      var index = block.lowerBound
      while index < block.upperBound {
        let start = context.tokens[index].range.lowerBound
        while let date = later.first, date.range.upperBound <= start { later.removeFirst() }
        let isDated = later.first.map { $0.range.lowerBound <= start } ?? false
        guard !isDated, let run = runs.run(at: index, end: block.upperBound) else {
          index += 1
          continue
        }
        for part in runs.parts(of: run) { found.append(FoundName(tokens: part, block: block)) }
        index = max(run.upperBound, index + 1)
      }
    }
    let linker = NameLinker(
      context: context, evidence: evidence,
      judge: NameJudge(context: context, known: known, cues: cues),
      surroundings: NameSurroundings(context: context, known: known, cues: cues))
    return linker.linked(found)
  }
}
