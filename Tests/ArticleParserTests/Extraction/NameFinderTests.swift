import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Names")
struct NameFinderTests {
  private static let parser = ArticleParser()

  @Test(
    "names are found and told apart",
    arguments: [
      (
        "en", "Microsoft CEO Satya Nadella met Sam Altman in Paris.",
        [
          "Microsoft (organisation)", "Satya Nadella (person)", "Sam Altman (person)",
          "Paris (place)",
        ]
      ),
      (
        "en", "The report by Dr. Ilka Morrow cites the University of Ghent.",
        ["Ilka Morrow (person)", "University of Ghent (organisation)"]
      ),
      (
        "en", "They tried GPT-4, GPT-4 Turbo, DALL·E and Windows 11.",
        ["GPT-4 (product)", "GPT-4 Turbo (product)", "DALL·E (product)", "Windows 11 (product)"]
      ),
      (
        "en", "The mill was sold to Harrow & Finch in the United States.",
        ["Harrow & Finch (organisation)", "United States (place)"]
      ),
      (
        "en", "A barge sank on Lake Geneva during the Winter Olympics.",
        ["Lake Geneva (place)", "Winter Olympics (event)"]
      ),
      ("en", "The shares of Tolland Freight, Inc. fell.", ["Tolland Freight, Inc. (organisation)"]),
      ("en", "It was Ludwig van Beethoven’s piano.", ["Ludwig van Beethoven (person)"]),
      (
        "en", "Nothing in Orlen's letters shows that Congress knew of Cyclone Tavira.",
        ["Orlen (person)", "Congress (organisation)", "Cyclone Tavira (event)"]
      ),
      (
        "es", "Pagaron el Banco Ribereño y la Unión Europea.",
        ["Banco Ribereño (organisation)", "Unión Europea (organisation)"]
      ),
      (
        "de", "Die Leiterin der Abteilung, Anna Krüger, lobte die Arbeit in Hamburg.",
        ["Anna Krüger (person)", "Hamburg (place)"]
      ),
    ])
  func kinds(language: String, text: String, expected: [String]) throws {
    #expect(try Findings(text, language: language, parser: Self.parser).names == expected)
  }

  @Test("the forms of a name are one entity under the fullest of them")
  func links() throws {
    let found = try Findings(
      "The World Health Organization (WHO) met Maria Tolland. Tolland said the WHO had agreed.",
      parser: Self.parser)
    #expect(
      found.names == [
        "World Health Organization (organisation)", "WHO (organisation: World Health Organization)",
        "Maria Tolland (person)", "Tolland (person: Maria Tolland)",
        "WHO (organisation: World Health Organization)",
      ])
    #expect(found.article.entities.map(\.aliases) == [["WHO"], ["Tolland"]])
  }

  @Test(
    "a capital alone makes no name",
    arguments: [
      "Critics disagree. The critics stayed.", "However, nobody came. And I left.",
      "Developing it took time.", "Isn’t it late?", "A Brief History of the Long Partnership",
      "On Monday in May it rained.",
    ])
  func noNames(text: String) throws {
    #expect(try Findings(text, language: "en", parser: Self.parser).names == [])
  }

  @Test("German nouns are no names")
  func germanNouns() throws {
    let found = try Findings(
      "Die Genossenschaft baut Wohnungen für Familien. Der Vorstand lobt die Arbeit der Nachbarn.",
      language: "de", parser: Self.parser)
    #expect(found.names == [])
  }

  @Test(
    "German names are told from nouns by what the article shows of them",
    arguments: [
      ("Die Hafenarbeiter in Brakerort streiken.", ["Brakerort (place)"]),
      ("Wirtschaftsminister Jannis Overbeck lobte das.", ["Jannis Overbeck (person)"]),
      ("Das sagte Stauwärterin Mareile Tönnies.", ["Mareile Tönnies (person)"]),
      ("Er verkauft an die Kessebohm Bau GmbH.", ["Kessebohm Bau GmbH (organisation)"]),
      ("Die Reederei Hansen & Kluge fährt wieder.", ["Hansen & Kluge (organisation)"]),
      ("Der Bund der Seeleute streikt.", ["Bund der Seeleute (organisation)"]),
      ("Das teilte der Wasserverband Ebrachtal mit.", ["Wasserverband Ebrachtal (organisation)"]),
      ("Sie kam von der Freien Liste Quellburg.", ["Freien Liste Quellburg (organisation)"]),
      ("Die Halle hat ein Loch in der Wand.", []),
      ("Das Stück Käse liegt in Besitz des Wirts.", []),
      ("Der Besitz liegt im Wald, und in Zukunft bleibt er dort.", []),
    ] as [(String, [String])])
  func germanNames(text: String, names: [String]) throws {
    #expect(try Findings(text, language: "de", parser: Self.parser).names == names)
  }

  @Test("a German surname holds for its article once a role or a given name has shown it")
  func germanSurnames() throws {
    let found = try Findings(
      "Das sagte Sprecherin Hedda Ruschmeier. Ruschmeier will verhandeln.", language: "de",
      parser: Self.parser)
    #expect(
      found.names == ["Hedda Ruschmeier (person)", "Ruschmeier (person: Hedda Ruschmeier)"])
  }

  @Test(
    "a name goes on over its complement in the Romance languages",
    arguments: [
      ("es", "Lo pide la Federación de Comerciantes.", "Federación de Comerciantes (organisation)"),
      ("es", "Iba hasta la plaza de la Fuente.", "plaza de la Fuente (place)"),
      ("es", "Juegan en el Estadio del Molino.", "Estadio del Molino (place)"),
      ("fr", "La Société Maritime d’Orvanne paie.", "Société Maritime d’Orvanne (organisation)"),
      (
        "fr", "La Ligue des Pêcheurs de l’Estuaire paie.",
        "Ligue des Pêcheurs de l’Estuaire (organisation)"
      ),
      ("it", "Lo chiede la Federazione dei Pescatori.", "Federazione dei Pescatori (organisation)"),
      ("es", "La asociación Vía Verde protestó.", "Vía Verde (organisation)"),
      ("fr", "Devant le four, M. Le Bihannic sourit.", "Le Bihannic (person)"),
    ])
  func complements(language: String, text: String, name: String) throws {
    #expect(try Findings(text, language: language, parser: Self.parser).names == [name])
  }
}
