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
}
