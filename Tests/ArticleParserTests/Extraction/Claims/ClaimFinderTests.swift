import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Claims")
struct ClaimFinderTests {
  private static let parser = ArticleParser()

  private func parse(_ text: String) throws -> ParsedArticle {
    try Self.parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: .text, given: GivenMetadata(isBodyOnly: true)))
  }

  private func claims(_ text: String) throws -> [String] {
    let article = try parse(text)
    return article.claims.map { "\($0.kind): \(article.text[$0.range])" }
  }

  @Test("a sentence that asserts is a statement; a question or a fragment is none")
  func statements() throws {
    #expect(
      try claims("The lock was closed in May. Why? Nobody knows the reason. Of course.") == [
        "statement: The lock was closed in May.", "statement: Nobody knows the reason.",
      ])
  }

  @Test("a sentence that states a question behind a colon is a statement")
  func statedQuestions() throws {
    #expect(
      try claims("The sale of the lock leaves one thing open: who will keep the gates?").count == 1)
    #expect(try claims("Well: who will keep the gates of the lock now?").isEmpty)
  }

  @Test("a semicolon parts a sentence where both halves can stand alone")
  func semicolons() throws {
    #expect(
      try claims("The lock was closed in May; the harbour was open all year.") == [
        "statement: The lock was closed in May", "statement: the harbour was open all year.",
      ])
    #expect(try claims("They sold nets, ropes; and lamps for the boats.").count == 1)
  }

  @Test("an item stands with its lead-in, and is an event where it begins with a date")
  func items() throws {
    let article = try parse(
      "The port bought:\n\n- two new cranes\n- a tug\n\nMilestones:\n\n- 2019: first crane\n- 2021: second crane"
    )
    #expect(article.claims.map(\.kind) == [.point, .point, .event, .event])
    #expect(
      article.claims.map { $0.leadIn.map { article.text[$0] } } == [
        "The port bought:", "The port bought:", "Milestones:", "Milestones:",
      ])
  }

  @Test("quoted words are one claim together with their cue")
  func quotations() throws {
    let article = try parse(
      "“It is closed. Come back in May,” said Anna Quint. The boat left at noon.")
    #expect(article.claims.map(\.kind) == [.quotation, .statement])
    #expect(
      article.claims.map { article.text[$0.range] } == [
        "“It is closed. Come back in May,” said Anna Quint.", "The boat left at noon.",
      ])
    #expect(article.claims.first?.stance == .attributed)
  }

  @Test("equal sentences have identifiers of their own, the same at every parse")
  func identifiers() throws {
    let text = "The lock is closed now. The lock is closed now."
    let claims = try parse(text).claims
    #expect(Set(claims.map(\.id)).count == 2)
    #expect(try parse(text).claims == claims)
  }

  @Test(
    "the stance is the one that commits the article least, with its cue",
    arguments: [
      ("The lock was closed in May.", Stance.asserted, nil),
      ("The lock may open again soon.", .hedged, "may"),
      ("The lock will open again soon.", .predicted, "will"),
      ("The lock is expected to open soon.", .predicted, "is expected"),
      ("The port should open the lock.", .recommended, "should"),
      ("Anna Quint said that the lock would open.", .attributed, "said"),
      ("Die Schleuse soll im Mai öffnen.", .hedged, "soll"),
      ("L’écluse pourrait ouvrir en mai.", .hedged, "pourrait"),
    ] as [(String, Stance, String?)])
  func stances(text: String, stance: Stance, cue: String?) throws {
    let article = try parse(text)
    #expect(article.claims.map(\.stance) == [stance])
    #expect(article.claims.first?.stanceCue.map { article.text[$0] } == cue)
  }

  @Test("figures and deeds are worth a check, wishes and thanks are not")
  func worth() throws {
    let worths = try [
      "The council cut 340 jobs and raised taxes by 12 percent.", "The council cut some jobs.",
      "I hope we should be great.",
    ].map { try parse($0).claims.first?.checkWorthiness ?? -1 }
    #expect(worths == worths.sorted(by: >))
    #expect(worths.allSatisfy { (0...1).contains($0) })
  }

  @Test("what a claim is worth is the sum of named features of its own words")
  func worthParts() throws {
    let words = "The council cut 340 jobs and raised taxes by 12 percent."
    let worth = ArticleParser().worth(of: words)
    let sum = worth.parts.reduce(CheckWorthiness.bias) { $0 + $1.weight }
    #expect(abs(sum - worth.sum) < 1e-9)
    #expect(try parse(words).claims.map(\.checkWorthiness) == [worth.score])
    let names = Set(worth.parts.map(\.name))
    #expect(names.isSuperset(of: ["number", "percent", "figure of economy"]))
    #expect(worth.parts.allSatisfy { $0.weight != 0 })
  }
}
