import ArticleModel
import Testing

@testable import ArticleParser

@Suite("What has to be read before a claim")
struct ClaimLeadInTests {
  private static let parser = ArticleParser()

  /// "lead-in > claim" for every claim.
  private func claims(_ text: String, language: String = "en") throws -> [String] {
    let article = try Findings(text, language: language, parser: Self.parser).article
    return article.claims.map { claim in
      let words = article.text[claim.range]
      return claim.leadIn.map { "\(article.text[$0]) > \(words)" } ?? words
    }
  }

  @Test(
    "a sentence that points back has the sentence that it points to",
    arguments: [
      ("en", "Kestrel Grain runs the mill.", "It burned in 1998."),
      ("en", "The dairy has 300 workers.", "Half of them live in Pennick."),
      ("en", "The port closed in May.", "This cost the town a million crowns."),
      ("en", "The cars emit a lot of gas.", "That is what a town emits in a year."),
      ("de", "Hansen & Kluge baut Schiffe.", "Ihre Werft liegt in Brakerort."),
      ("fr", "La ligue a porté plainte.", "Elle a obtenu 310 000 euros."),
      ("es", "El puente se cerró en mayo.", "Esto costó un millón de euros."),
      ("it", "Il ponte è chiuso da maggio.", "Questo costa un milione di euro."),
      ("pt", "A ponte fechou em maio.", "Ela custou um milhão de euros."),
      ("nl", "De brug is dicht sinds mei.", "Deze kostte een miljoen euro."),
    ])
  func pointsBack(language: String, first: String, second: String) throws {
    #expect(
      try claims(first + " " + second, language: language) == [first, "\(first) > \(second)"])
  }

  @Test("a chain of pronouns leads back to the sentence with the name")
  func chains() throws {
    #expect(
      try claims("Anna Quint left the port in May. She was tired. She had worked for ten years.")
        .dropFirst().allSatisfy { $0.hasPrefix("Anna Quint left the port in May. > ") })
  }

  @Test(
    "a sentence that stands by itself has none",
    arguments: [
      "It is clear that the mill will be closed.", "This week the mill was closed.",
      "Anna Quint said she would leave.", "Those who pay decide about the mill.",
      "This article looks at the mill of Pennick.",
    ])
  func standsAlone(sentence: String) throws {
    #expect(try claims("The mill burned in May. " + sentence).last == sentence)
  }

  @Test("what answers a question has the question")
  func questions() throws {
    #expect(
      try claims("Will anything change? I think it might.")
        == ["Will anything change? > I think it might."])
    let interview = """
      Q: How long do seeds last?

      A: It depends. Some last for a century.

      Q: And the others?

      A: They rot.
      """
    #expect(
      try claims(interview) == [
        "How long do seeds last? > It depends.", "Some last for a century.",
        "And the others? > They rot.",
      ])
  }

  @Test("a row of a table has the heading row")
  func rows() throws {
    let table = "River\tLength (km)\tTrout\nTarn\t182\t21\nAverny\t97\t9"
    #expect(
      try claims(table) == [
        "River\tLength (km)\tTrout > Tarn\t182\t21", "River\tLength (km)\tTrout > Averny\t97\t9",
      ])
  }

  @Test("the second half of a sentence has the first")
  func halves() throws {
    #expect(
      try claims("Rain explained 41% of the growth; smoke explained a further 17%.") == [
        "Rain explained 41% of the growth",
        "Rain explained 41% of the growth > smoke explained a further 17%.",
      ])
  }

  @Test("the stance of a list's lead-in is its items', that of a sentence before is not")
  func stances() throws {
    let article = try Findings(
      "Potential developments:\n\n- a new lock\n- a second bridge\n\nThe lock may open. It was closed in May.",
      language: "en", parser: Self.parser
    ).article
    #expect(article.claims.map(\.stance) == [.predicted, .predicted, .hedged, .asserted])
  }
}
