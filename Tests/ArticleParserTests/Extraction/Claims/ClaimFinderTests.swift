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

  @Test(
    "a semicolon parts in every language, but not inside somebody's words",
    arguments: [
      ("de", "Der Sprecher rechnet mit Wasser; das Amt hält das für falsch.", 2),
      ("pt", "São 1.200 vagas em cursos de costura; as inscrições vão até maio.", 2),
      ("en", "Anna Quint said the lock was safe; the port was open all year.", 2),
      ("en", "“The lock was closed in May; the port was open,” said Anna Quint.", 1),
      (
        "en", "Rain explained 41% of it (R² = 0.41; the rest was lost); nobody knows why that is.",
        2
      ),
      ("en", "Present were Anna Quint of Pennick; Ada Moor of Colm; and Tom Brask of Hask.", 1),
    ])
  func halves(language: String, text: String, count: Int) throws {
    let article = try Findings(text, language: language, parser: Self.parser).article
    #expect(article.claims.count == count)
  }

  @Test("a dateline, a label and a signature are no part of a claim")
  func preambles() throws {
    for dateline in [
      "WEXCOMBE — ", "PORT AVERNY, Nov. 14 (Basin Wire) -- ", "LOWER DUNMORE, 9 September 2024 – ",
      "STORMARØY: ",
    ] {
      #expect(try claims(dateline + "The lock was closed.") == ["statement: The lock was closed."])
    }
    #expect(try claims("NATO — the alliance — was founded in 1949.").count == 1)
    let quoted = try Self.parser.parse(
      ArticleInput(
        bytes: Array("> It is never late.\n>\n> — Wilma Trask, keeper\n".utf8), format: .markdown))
    #expect(quoted.claims.map { quoted.text[$0.range] } == ["It is never late."])
  }

  @Test("a label with its figure on a line of its own is a statement")
  func labelledFigures() throws {
    #expect(
      try claims("Single ticket: £2.20 (unchanged)\n\nAgainst: 1\n\nSigned: Anna Quint") == [
        "statement: Single ticket: £2.20 (unchanged)"
      ])
  }

  @Test("an English line without a stop has to show a verb")
  func verbless() throws {
    for (text, count) in [
      ("A circular for all volunteers of the county, second edition", 0),
      ("Shipping backlog grows to 41 vessels as both sides refuse", 1),
    ] {
      #expect(
        try Findings(text, language: "en", parser: Self.parser).article.claims.count == count)
    }
  }

  @Test(
    "a lead-in that gives a figure is a statement as well, and a list of references claims nothing")
  func leadInsAndReferences() throws {
    let article = try Self.parser.parse(
      ArticleInput(
        bytes: Array(
          """
          # The hall

          The works cost 312,000 euros and begin with:

          - the roof

          ## References

          H. Moor et al. were the first to describe it in 1950.
          """.utf8), format: .markdown))
    #expect(
      article.claims.map { article.text[$0.range] } == [
        "The works cost 312,000 euros and begin with:", "the roof",
      ])
  }

  @Test("a cue behind a Chinese quotation's stop belongs to its claim")
  func ideographicCues() throws {
    let article = try Findings(
      "“列车上没有司机，但是控制中心有六十个人。”她说。市里还没有回应。", language: "zh", parser: Self.parser
    ).article
    #expect(article.claims.map { article.text[$0.range] }.first == "“列车上没有司机，但是控制中心有六十个人。”她说。")
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
    "what can be expected, and waiting, predict nothing",
    arguments: [
      ("en", "This is what passengers can expect at the new station.", Stance.asserted),
      ("en", "The police expect more arrests in the harbour next week.", .predicted),
      ("es", "Cada viajero espera 40 minutos en la estación.", .asserted),
      ("es", "La empresa espera que el puente abra en mayo.", .predicted),
      ("es", "La empresa espera abrir el puente en mayo.", .predicted),
    ])
  func expecting(language: String, text: String, stance: Stance) throws {
    let article = try Findings(text, language: language, parser: ArticleParser()).article
    #expect(article.claims.map(\.stance) == [stance])
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

  @Test(
    "the stance is read in other languages, too",
    arguments: [
      ("es", "El Deportivo jugará en primera división.", Stance.predicted),
      ("es", "El director espera 22.000 viajeros al día.", .predicted),
      ("fr", "Les travaux commenceront en mai.", .predicted),
      ("fr", "La caméra de l’opéra est cassée.", .asserted),
      ("it", "I lavori cominceranno a maggio.", .predicted),
      ("pt", "As obras começarão em maio.", .predicted), ("pt", "O verão é seco aqui.", .asserted),
      ("nl", "Het werk zal in mei beginnen.", .predicted),
      ("nl", "De brug blijft mogelijk dicht.", .hedged),
      ("en", "It appears in the Journal of Wet Places.", .asserted),
      ("en", "It appears to be wet.", .hedged),
      ("en", "Diesel, Anna Quint said, had become dearer in two years.", .attributed),
      ("en", "The union expects about 80 jobs to be cut.", .predicted),
    ])
  func stancesElsewhere(language: String, text: String, stance: Stance) throws {
    let article = try Findings(text, language: language, parser: Self.parser).article
    #expect(article.claims.map(\.stance) == [stance])
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
