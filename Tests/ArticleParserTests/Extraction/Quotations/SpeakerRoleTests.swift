import ArticleModel
import Testing

@testable import ArticleParser

@Suite("What speakers are")
struct SpeakerRoleTests {
  private static let parser = ArticleParser()

  private func parse(_ text: String) throws -> ParsedArticle {
    try Self.parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: .text, given: GivenMetadata(isBodyOnly: true)))
  }

  /// "speaker | role | organisation" of the first quotation.
  private func speaker(_ text: String) throws -> String {
    let quotation = try #require(try parse(text).quotations.first)
    return [quotation.speaker, quotation.role, quotation.organisation]
      .map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(
    "a role ends where the sentence goes on",
    arguments: [
      (
        "“It holds,” said Anna Quint, a geologist at the Corrow Survey, who was not involved.",
        "Anna Quint | geologist at the Corrow Survey | Corrow Survey"
      ),
      (
        "Anna Quint, chairwoman of Corrow Dairy, welcomed the news. “It holds,” she said.",
        "Anna Quint | chairwoman of Corrow Dairy | Corrow Dairy"
      ),
      (
        "“It holds,” said Anna Quint, vice-chairman of the Corrow Growers’ Association, which speaks for 214 farms.",
        "Anna Quint | vice-chairman of the Corrow Growers’ Association | Corrow Growers’ Association"
      ),
      (
        "“It holds,” said Anna Quint, founder, owner and manager of the mill.",
        "Anna Quint | founder, owner and manager of the mill | -"
      ),
      (
        "“It holds,” said Anna Quint, mayor of Corrow, Northvale.",
        "Anna Quint | mayor of Corrow, Northvale | Corrow"
      ),
    ])
  func ends(text: String, expected: String) throws {
    #expect(try speaker(text) == expected)
  }

  @Test(
    "“its” and “the company’s” stand for the organisation last named",
    arguments: [
      (
        "Corrow Lines Ltd denies that. Its chief executive, Tom Berg, said: “We wrote letters at once.”",
        "Tom Berg | chief executive | Corrow Lines Ltd"
      ),
      (
        "Corrow Lines Ltd denies that. The company’s spokeswoman, Eva Lund, said: “We wrote letters.”",
        "Eva Lund | spokeswoman | Corrow Lines Ltd"
      ),
      (
        "Its chief executive, Tom Berg, said: “We wrote letters at once.”",
        "Tom Berg | chief executive | -"
      ),
    ])
  func possessive(text: String, expected: String) throws {
    #expect(try speaker(text) == expected)
  }

  @Test("what is only compared with what somebody said is nobody's words")
  func comparison() throws {
    #expect(
      try parse("Repairs cost $48 million, about 12 percent more than the company told investors.")
        .quotations.isEmpty)
    #expect(
      try parse("Fares will rise in May, more than a hundred passengers said.").quotations
        .map(\.speaker) == ["more than a hundred passengers"])
  }

  @Test("an apostrophe behind an s belongs to an organisation's name")
  func owner() throws {
    #expect(
      try speaker("\"It holds,\" said Anna Quint, president of the Harbour Pilots' Guild.")
        == "Anna Quint | president of the Harbour Pilots' Guild | Harbour Pilots' Guild")
    #expect(
      try parse("The Harbour Pilots' Guild said that its members would stay ashore.").quotations
        .map(\.speaker) == ["Harbour Pilots' Guild"])
  }

  @Test("what merely stands before a name is no role")
  func noRole() throws {
    #expect(
      try speaker("The first thing Anna Quint does is listen. “Now tell me,” she says.")
        == "Anna Quint | - | -")
  }

  @Test("somebody with a title speaks, not the place that they are from")
  func place() throws {
    #expect(
      try speaker(
        "Mrs. P. J. Allardyce of Overmere Hall writes: “Nobody has made a mistake since.”")
        == "P. J. Allardyce | - | Overmere Hall")
  }

  @Test(
    "the author, a form's label and a thing that explains are no speakers",
    arguments: [
      "I admit that a verge in August looks a little sad. I can report that it is clean.",
      "Beatrice Marlow, 38, laughs when she is told this.",
      "Rainfall explained 41% of the variance, air pollution explained a further 17%.",
      "Apologies: Cllr. Mossman\n\nProposed: Cllr. Okafor. Seconded: Cllr. St. Clair.\n\nProposed: Cllr. Whitmore.\n\nSigned: (Chair)",
    ])
  func nobody(text: String) throws {
    #expect(try parse(text).quotations.compactMap(\.speaker) == [])
  }

  @Test("a clause behind the words is not taken for somebody")
  func clause() throws {
    #expect(
      try parse(
        "The secretary-general, Ambrose Teague, said there was no reason to act before the week was over."
      ).quotations.map(\.speaker) == ["Ambrose Teague"])
    #expect(
      try parse(
        "The last oyster was eaten by the mayor, who said that it tasted of responsibility."
      )
      .quotations.map(\.speaker) == ["the mayor"])
  }
}
