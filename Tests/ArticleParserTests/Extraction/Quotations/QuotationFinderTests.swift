import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Quotations")
struct QuotationFinderTests {
  private static let parser = ArticleParser()

  private func parse(_ text: String) throws -> ParsedArticle {
    try Self.parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: .text, given: GivenMetadata(isBodyOnly: true)))
  }

  /// "speaker | rule | words" of each quotation, reported speech left out.
  private func quoted(_ text: String) throws -> [String] {
    let article = try parse(text)
    return article.quotations.filter { $0.directness != .indirect }
      .map { "\($0.speaker ?? "-") | \($0.rule) | \(article.text[$0.range])" }
  }

  @Test(
    "every style of marks is read, the marks left out",
    arguments: [
      ("“We sail at dawn,” said Anna Quint.", "We sail at dawn,"),
      ("\"We sail at dawn,\" said Anna Quint.", "We sail at dawn,"),
      ("‘We sail at dawn,’ said Anna Quint.", "We sail at dawn,"),
      ("``We sail at dawn,'' said Anna Quint.", "We sail at dawn,"),
      ("``We sail at dawn,\" said Anna Quint.", "We sail at dawn,"),
      ("„Wir fahren im Morgengrauen los“, sagte Anna Quint.", "Wir fahren im Morgengrauen los"),
      ("»Wir fahren im Morgengrauen los«, sagte Anna Quint.", "Wir fahren im Morgengrauen los"),
      ("« Nous partons à l’aube », a déclaré Anna Quint.", "Nous partons à l’aube"),
      ("«Salimos al alba», dijo Anna Quint.", "Salimos al alba"),
      ("“I said ‘never’ and I meant it,” said Anna Quint.", "I said ‘never’ and I meant it,"),
    ])
  func marks(text: String, words: String) throws {
    let article = try parse(text)
    #expect(article.quotations.map { article.text[$0.range] } == [words])
    #expect(article.quotations.map(\.speaker) == ["Anna Quint"])
  }

  @Test("primes and two apostrophes that begin nothing are no marks")
  func primes() throws {
    #expect(try quoted("He is 6' 2'' and she is 5' 11'' tall, said Anna Quint.").isEmpty)
  }

  @Test("a remark that is made, issued or given is a cue")
  func remarks() throws {
    #expect(
      try quoted("Anna Quint made the following comment: “We sail at dawn on Monday.”")
        == ["Anna Quint | cue-before | We sail at dawn on Monday."])
    #expect(
      try quoted("Anna Quint issued a short statement: “We sail at dawn on Monday.”")
        == ["Anna Quint | cue-before | We sail at dawn on Monday."])
  }

  @Test("what somebody calls a thing is not said by the thing")
  func objects() throws {
    #expect(
      try quoted("The critic Lucian Farr, after a long night, called it “a bell without a voice”.")
        == ["Lucian Farr | cue-before | a bell without a voice"])
  }

  @Test(
    "a clause around the cue is not taken for the speaker",
    arguments: [
      (
        "Clara Devon, who faces questions next week, said that “the lock is closed”.", "Clara Devon"
      ),
      (
        "Anna Quint spoke first. She described the plan as “a lock without a single gate”.",
        "Anna Quint"
      ),
    ])
  func clauses(text: String, speaker: String) throws {
    #expect(try parse(text).quotations.first { $0.directness != .indirect }?.speaker == speaker)
  }

  @Test(
    "each place of a cue has its rule",
    arguments: [
      ("“The lock is closed,” Anna Quint said.", "Anna Quint | cue-after"),
      ("“The lock is closed,” said Anna Quint.", "Anna Quint | cue-after"),
      ("Anna Quint told reporters: “The lock is closed.”", "Anna Quint | cue-before"),
      ("“The lock is closed for now,” according to Anna Quint.", "Anna Quint | according-to"),
      ("Anna Quint, keeper of the lock:\n\n“The lock is closed.”", "Anna Quint | label-line"),
      ("“The lock is closed for now.” — Anna Quint", "Anna Quint | signature"),
      ("“The lock is closed for now,” said a keeper.", "a keeper | cue-after"),
    ])
  func cues(text: String, expected: String) throws {
    let found = try quoted(text)
    #expect(found.first?.hasPrefix(expected + " |") == true, "\(found)")
  }

  @Test(
    "a text that begins with a mark and a verb of saying names nobody, and stops nothing",
    arguments: [",", "—", ")", "-"])
  func nobody(mark: String) throws {
    let direct = try parse("\(mark) said: “We will open the mill again in May.”")
    #expect(direct.quotations.map(\.speaker) == [nil])
    let reported = try parse("\(mark) said that the mill will open again in May.")
    #expect(reported.quotations.allSatisfy { $0.speaker == nil })
  }

  @Test("a quotation that its cue parts has one speaker")
  func parted() throws {
    #expect(
      try quoted("“The lock,” said Anna Quint, “has been closed since May.”") == [
        "Anna Quint | cue-after | The lock,",
        "Anna Quint | cue-inside | has been closed since May.",
      ])
  }

  @Test("surnames and pronouns stand for the person named before")
  func resolution() throws {
    let found = try quoted(
      "Anna Quint keeps the lock. “It is closed for now,” Quint said.\n\n“Come back in May,” she added."
    )
    #expect(
      found == [
        "Anna Quint | cue-after | It is closed for now,",
        "Anna Quint | pronoun | Come back in May,",
      ])
  }

  @Test(
    "role and organisation come from before and behind the name",
    arguments: [
      ("“We sail at dawn today,” said Brightwater CEO Anna Quint.", "CEO", "Brightwater"),
      ("“We sail at dawn today,” said Transport Minister Anna Quint.", "Transport Minister", nil),
      ("Anna Quint, Brightwater CEO:\n\n“We sail at dawn today.”", "CEO", "Brightwater"),
      (
        "“We sail at dawn today,” said Anna Quint, head of research at Brightwater.",
        "head of research at Brightwater", "Brightwater"
      ),
    ] as [(String, String, String?)])
  func roles(text: String, role: String, organisation: String?) throws {
    let article = try parse(text)
    #expect(article.quotations.first?.speaker == "Anna Quint")
    #expect(article.quotations.first?.role == role)
    #expect(article.quotations.first?.organisation == organisation)
  }

  @Test("a quotation over several paragraphs has one speaker, and no notice")
  func continued() throws {
    let text =
      "“The first thing is the gate,” said Anna Quint. “It sticks.\n\n“The second is the lamp.”"
    let article = try parse(text)
    #expect(article.quotations.map(\.speaker) == ["Anna Quint", "Anna Quint", "Anna Quint"])
    #expect(article.notices.isEmpty)
  }

  @Test("an open quotation gives a notice with its place")
  func unclosed() throws {
    let article = try parse("“This one never ends, and nobody minds.\n\nThe boat left.")
    #expect(article.notices.map(\.code) == ["unclosed-quotation"])
    #expect(article.notices.first?.range?.lowerBound == 0)
  }

  @Test(
    "scare quotes, titles and inches are no quotations",
    arguments: [
      "The “expert” arrived late.", "Her film “The Long Way Home” opened in May.",
      "The board is 5'10\" long and 3\" wide.", "The printers’ strike began in the ’90s.",
    ])
  func others(text: String) throws {
    #expect(try quoted(text) == [])
  }

  @Test("reported speech is indirect, its range the reported clause")
  func reported() throws {
    let article = try parse("Anna Quint said that the lock was closed in May.")
    #expect(article.quotations.map(\.directness) == [.indirect])
    #expect(article.quotations.map { article.text[$0.range] } == ["the lock was closed in May"])
    #expect(article.quotations.map(\.speaker) == ["Anna Quint"])
  }

  @Test("the answers of an interview are their speaker's")
  func interview() throws {
    let article = try parse(
      "Q: When did you start?\n\nA: In May, with one boat.\n\nQ: And now?\n\nA: Now there are nine."
    )
    #expect(
      article.quotations.map { article.text[$0.range] } == [
        "In May, with one boat.", "Now there are nine.",
      ])
    #expect(article.quotations.allSatisfy { $0.rule == "interview-turn" })
  }

  @Test("no soup of marks breaks a range, and the same soup gives the same findings")
  func soups() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "「", "」", " ", " ", "\n\n", ".", ",", ":", "?",
      "Anna", "Quint", "said", "he", "that", "the", "CEO", "of", "according", "to", "—", "(", ")",
      "A", "5", "说", "word", "*", ";", "told", "who", "Mr",
    ]
    for _ in 0..<400 {
      let text =
        "x"
        + (0..<Int.random(in: 0...60, using: &random))
        .map { _ in (pieces.randomElement(using: &random) ?? "") + (Bool.random() ? " " : "") }
        .joined()
      let article = try parse(text)
      let count = text.utf8.count
      #expect(
        article.quotations.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= count }
          && article.claims.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= count },
        "\(text)")
      #expect(try parse(text) == article, "\(text)")
    }
  }

  /// "speaker | role | organisation" of the first quotation or reported words.
  private func spoken(_ text: String, language: String? = nil) throws -> String {
    let article = try Self.parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: .text,
        given: GivenMetadata(
          metadata: ArticleMetadata(language: language), isBodyOnly: true)))
    let quotation = try #require(article.quotations.first)
    return [quotation.speaker, quotation.role, quotation.organisation]
      .map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(
    "speech verbs and roles of other languages",
    arguments: [
      (
        "de", "„Das ist ein guter Tag“, so Verkehrsminister Tom Riedel.",
        "Tom Riedel | Verkehrsminister | -"
      ),
      (
        "de", "Bürgermeister Jens Hallwig (SPD) sagte: „Das Geld reicht nicht.“",
        "Jens Hallwig | Bürgermeister | SPD"
      ),
      (
        "de", "Die Sprecherin der Werke, Petra Sand, erklärte, die Preise stiegen im Mai.",
        "Petra Sand | Sprecherin der Werke | Werke"
      ),
      ("fr", "Selon M. Lebrun, le pont sera fermé trois mois.", "Lebrun | - | -"),
      (
        "fr", "« Il faut vendre la salle », a déclaré Claire Mounier, directrice du théâtre.",
        "Claire Mounier | directrice du théâtre | -"
      ),
      (
        "es", "El portavoz del sindicato, Andrés Pizarro, aseguró que la huelga seguirá.",
        "Andrés Pizarro | portavoz del sindicato | -"
      ),
      (
        "es", "—Nunca vi tanta lluvia —dijo la agricultora Marta Olmedo—. El río se salió.",
        "Marta Olmedo | agricultora | -"
      ),
      (
        "it", "«Chiuderemo il ponte», ha detto Marco Belloni, sindaco di Portovero.",
        "Marco Belloni | sindaco di Portovero | Portovero"
      ),
      (
        "pt", "A diretora da escola, Rita Salgado, afirmou que as aulas começam.",
        "Rita Salgado | diretora da escola | -"
      ),
      (
        "nl", "Volgens directeur Pieter Maas van Waterwerk is de dijk veilig.",
        "Pieter Maas | directeur | Waterwerk"
      ),
      (
        "ru", "«У нас нет выбора», — сказала директор музея Анна Зорина.",
        "Анна Зорина | директор музея | -"
      ),
    ])
  func languages(language: String, text: String, expected: String) throws {
    #expect(try spoken(text, language: language) == expected)
  }

  @Test(
    "organisation, role and person are parted where no spaces are",
    arguments: [
      ("zh", "禾望科技总经理沈若川表示：“今年会推广无人机。”", "沈若川 | 总经理 | 禾望科技"),
      ("zh", "“产量提高了两成。”农户王大明告诉记者。", "王大明 | 农户 | -"),
      ("zh", "据省农业厅厅长李慧介绍，明年将扩大试点。", "李慧 | 厅长 | 省农业厅"),
      ("ja", "青葉電機の田中健一社長は「来年は新工場を建てる」と述べた。", "田中健一 | 社長 | 青葉電機"),
      ("ja", "「雨が足りない」と農家の佐藤花子さんは話した。", "佐藤花子 | 農家 | -"),
    ])
  func ideographs(language: String, text: String, expected: String) throws {
    #expect(try spoken(text, language: language) == expected)
  }

  @Test("a pronoun stands for whom it fits: by given name, role, and not for a company")
  func pronouns() throws {
    #expect(
      try quoted(
        "Anna Quint and Peter Holm run Quint Foods Ltd. “We bake at night,” he said. "
          + "“The bread is better,” she said.")
        == [
          "Peter Holm | pronoun | We bake at night,", "Anna Quint | pronoun | The bread is better,",
        ])
    #expect(
      try quoted("Brightwater Foods Ltd was sold in May. Cora Lind founded it. “I wept,” she said.")
        == ["Cora Lind | pronoun | I wept,"])
  }

  @Test("a role stands for the person who has it in the article")
  func roles() throws {
    #expect(
      try quoted(
        "The current mayor, Ottilie Brandt of the Green List, promised to buy the houses. "
          + "“It will cost us six million crowns,” the mayor said.")
        == ["Ottilie Brandt | role | It will cost us six million crowns,"])
    #expect(
      try quoted("“It will cost us six million crowns,” the mayor said.")
        == ["the mayor | cue-after | It will cost us six million crowns,"])
  }

  @Test(
    "what stands between the speaker and the words is not the speaker",
    arguments: [
      (
        "Clara Devon, at a later meeting in the hall, said, “The lock is closed for good.”",
        "Clara Devon"
      ),
      (
        "Clara Devon told a woman who suggested another way that “the lock stays closed”.",
        "Clara Devon"
      ),
      (
        "The Lock Council pledged more money against what it called “a threat to every gate”.",
        "Lock Council"
      ),
      ("“We lost the house and the boat,” said flood widow Tess Arlow.", "Tess Arlow"),
      ("“Ask me when the cows are sold,” said the landlady, Dilys Prowse.", "Dilys Prowse"),
    ])
  func between(text: String, speaker: String) throws {
    #expect(try parse(text).quotations.first { $0.directness != .indirect }?.speaker == speaker)
  }

  @Test("single words, and words after a noun that could be a verb, are no quotations")
  func noQuotations() throws {
    #expect(try quoted("He was called a charlatan for promoting “quack” cures.") == [])
    #expect(try quoted("They struck out a call for “lethal weapons” to the lock.") == [])
  }

  @Test("a transcript's labels inside the marks name the speakers")
  func transcript() throws {
    #expect(
      try quoted(
        "“HOLM: Let us start with the lock.\n\n“QUINT: The lock is closed, and it stays closed.”"
      )
      .map { $0.split(separator: " | ").prefix(2).joined(separator: " | ") }
        == ["HOLM | label-line", "QUINT | label-line"])
  }
}
