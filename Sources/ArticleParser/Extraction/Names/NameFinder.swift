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
  static let tables: [(WordClasses, StaticString)] = [
    (.givenName, GivenNames.names), ([.givenName, .doubtfulName], GivenNames.doubtful),
    (.place, PlaceNames.countries), (.place, PlaceNames.cities), (.place, PlaceNames.regions),
    (.nationality, PlaceNames.nationalities), (.placeWord, PlaceNames.words),
    (.knownOrganisation, OrganisationNames.known), (.product, OrganisationNames.products),
    (.companyForm, OrganisationNames.forms), (.organisationWord, OrganisationNames.words),
    (.eventWord, OrganisationNames.events), (.honorific, RoleWords.honorifics),
    (.role, RoleWords.roles), (.agentVerb, RoleWords.agentVerbs),
    (.nameParticle, RoleWords.particles), (.commonWord, CommonWords.words),
    (.commonWord, CommonWords.others),
  ]

  private let known: WordTable<EntityKind>

  init(lexicon: Lexicon) {
    known = WordTable(
      [
        WordFact(.place, PlaceNames.countries), WordFact(.place, PlaceNames.cities),
        WordFact(.place, PlaceNames.regions), WordFact(.organisation, OrganisationNames.known),
        WordFact(.product, OrganisationNames.products),
      ], lexicon: lexicon)
  }

  func names(in context: ExtractionContext) -> Names {
    let runs = NameRuns(context: context, evidence: NameEvidence(context), known: known)
    let judge = NameJudge(context: context, known: known)
    var found: [FoundName] = []
    for block in context.blockTokens {
      var index = block.lowerBound
      while index < block.upperBound {
        guard let run = runs.run(at: index, end: block.upperBound) else {
          index += 1
          continue
        }
        for part in runs.parts(of: run) {
          let verdict = judge.verdict(on: part, block: block)
          found.append(FoundName(tokens: part, verdict: verdict))
        }
        index = max(run.upperBound, index + 1)
      }
    }
    return NameLinker(context: context).linked(found)
  }
}
