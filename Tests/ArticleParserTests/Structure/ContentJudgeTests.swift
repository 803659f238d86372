import ArticleModel
import Testing

@testable import ArticleParser

/// What is left out, and by which rule: from copied text and from markup, by one score.
@Suite("What is not the article")
struct ContentJudgeTests {
  private static let parser = ArticleParser()

  private static let story = [
    "The lighthouse of Ormsund has been dark since Tuesday, because nobody can repair its motor.",
    "Two technicians came from the mainland, looked at the gears, and went home again, shaking heads.",
    "“We will light it by hand if we have to,” said Berit Havn, who has kept it for thirty years.",
    "The harbour office expects the spare part in March, and asks skippers to stay outside the reef.",
  ]

  private func parse(
    _ text: String, _ format: SourceFormat = .text, _ balance: ContentBalance = .balanced
  ) throws -> ParsedArticle {
    try Self.parser.parse(
      ArticleInput(
        bytes: Array(text.utf8), format: format, given: GivenMetadata(balance: balance)))
  }

  /// The rule that drops a line; "kept" where none does, nil where there is no such line.
  private func rule(of line: String, in article: ParsedArticle) -> String? {
    article.blocks.first { article.text[$0.range].hasPrefix(line) }.map { $0.dropped ?? "kept" }
  }

  private func kept(_ article: ParsedArticle) -> [Block] { article.blocks.filter { $0.isKept } }

  // MARK: Copied text

  @Test(
    "a phrase of furniture names the rule that drops its line",
    arguments: [
      ("Share on Facebook", "share"), ("Kommentare", "comments"),
      ("Artículos relacionados", "related"),
      ("Sign up for our newsletter", "newsletter"), ("Zaloguj się", "account"),
      ("Aller au contenu", "navigation"), ("© 2023 Ormsund Tidende", "copyright"),
      ("Advertentie", "advertisement"),
      ("We use cookies to give you the best experience", "cookies"),
      ("About the author", "author-box"), ("Теги", "tags"),
    ])
  func phrases(line: String, rule: String) throws {
    let page = (Self.story + [line, "Skip to content", "Privacy Policy"]).joined(separator: "\n\n")
    #expect(self.rule(of: line, in: try parse(page)) == rule)
  }

  @Test("the same words inside a sentence of the article drop nothing")
  func phrasesInsideText() throws {
    let sentence =
      "She said that readers share on Facebook what they like, and that comments by skippers helped."
    let page = (Self.story.prefix(2) + [sentence] + Self.story.suffix(2) + ["Share on X"])
      .joined(separator: "\n\n")
    #expect(rule(of: "She said", in: try parse(page)) == "kept")
  }

  @Test("a menu in a language without phrases is known by its many labels")
  func menuOfAnyLanguage() throws {
    let menu = ["Lajme", "Sporti", "Kultura", "Bota", "Ekonomia", "Magazina", "Moti", "Opinione"]
    let title = ["", "Lighthouse of Ormsund dark until March", ""]
    let article = try parse((menu + title + Self.story).joined(separator: "\n"))
    for label in menu { #expect(rule(of: label, in: article) == "before-article", "\(label)") }
    for line in Self.story { #expect(rule(of: line, in: article) == "kept") }
  }

  @Test("short lines of a text that was not copied with its page stay")
  func cleanText() throws {
    let list = ["What to bring:", "- a warm coat", "- rope and lamp", "- bread for two days"]
    let article = try parse((Self.story + list).joined(separator: "\n"))
    #expect(kept(article).count == article.blocks.count)
  }

  @Test("a list of facts right behind the text belongs to it; one behind related articles does not")
  func factBox() throws {
    let facts = [
      "What it costs", "", "Spare motor: £2,300", "Ferry: £55 a day", "Hotel: £80 a night",
    ]
    let furniture = ["", "Related articles", "The reef: 12 facts", "Storm: 3 pictures"]
    let menu = ["Skip to content", "Menu", "Home", ""]
    let article = try parse(
      (menu + Self.story.flatMap { [$0, ""] } + facts + furniture).joined(separator: "\n"))
    for line in facts where !line.isEmpty {
      #expect(rule(of: line, in: article) == "kept", "\(line)")
    }
    #expect(rule(of: "The reef", in: article) == "related")
  }

  @Test("what comments open is dropped behind them, and nothing before")
  func comments() throws {
    let comments = ["3 comments", "Sigurd", "I have seen it dark before.", "Leave a reply"]
    let article = try parse((Self.story + comments).joined(separator: "\n\n"))
    #expect(rule(of: "I have seen", in: article) == "comments")
    #expect(rule(of: Self.story[3], in: article) == "kept")
  }

  private static let menu = [
    "Home", "News", "Weather", "Harbour", "Tides", "Shop", "Log in", "Share", "Menu",
  ]

  @Test("short items that a line with a colon introduces belong to it, a menu's do not")
  func introducedItems() throws {
    let items = ["Skerry Rock", "Old Pier", "Hask"]
    let list = ["These lamps have been dark since the storm:"] + items.map { "• " + $0 }
    let article = try parse(
      (Self.menu.map { "• " + $0 } + Self.story + list + [Self.story[0]]).joined(separator: "\n\n"))
    for item in items { #expect(rule(of: item, in: article) == "kept", "\(item)") }
    #expect(rule(of: "Weather", in: article) != "kept")
  }

  @Test("what people wrote in turn, signed with day and time, is no part of the article")
  func stamps() throws {
    let turns = [
      "Sigurd · 3 May 2024 at 9:14", "I have seen it dark before, and nobody drowned that winter.",
      "Reply",
      "Ylva · 3 May 2024 at 10:02", "You were eleven years old then, and ashore the whole time.",
      "Reply",
    ]
    let article = try parse((Self.menu + Self.story + turns).joined(separator: "\n\n"))
    #expect(rule(of: "I have seen", in: article) != "kept")
    #expect(rule(of: "You were eleven", in: article) != "kept")
    #expect(rule(of: Self.story[3], in: article) == "kept")
  }

  @Test(
    "a sentence in which a site speaks to its readers is told by its words",
    arguments: [
      "You will receive an email to confirm your subscription; you can unsubscribe at any time.",
      "Kommentare werden moderiert, bitte melden Sie sich mit Passwort an und beachten Sie die Netiquette.",
      "Pour commenter cet article, connectez-vous ou créez un compte avec votre courriel et un mot de passe.",
    ])
  func siteWords(sentence: String) throws {
    let blocks = { (text: String) in
      let article = try parse(text)
      let facts = TextFacts(article.text.utf8, article.blocks, tables: StructureTables())
      return facts.blocks[0].siteWords
    }
    #expect(try blocks(sentence) > 1)
    #expect(try Self.story.allSatisfy { try blocks($0) == 0 })
  }

  @Test("a clock time is two figures behind one or two, and no part of a longer number or word")
  func clockTimes() {
    func stands(_ line: String) -> Bool {
      Array(line.utf8).withUnsafeBufferPointer { ClockTime.stands(in: $0, 0..<$0.count) }
    }
    for line in ["at 9:14", "18h30", "kl. 06:00", "10:02:33 UTC"] {
      #expect(stands(line), "\(line)")
    }
    for line in ["John 3:16b", "100:20", "a ratio of 3:1", "2h", ":30", "12.05.2020", "x9:14"] {
      #expect(!stands(line), "\(line)")
    }
  }

  // MARK: The title of copied text

  @Test("the title is found among menu, caption and teasers, by what the article speaks of")
  func copiedTitle() throws {
    let head = [
      "Skip to content", "The Ormsund Post", "Weather and tides for sailors",
      "Ten best fish soups of the coast",
      "Lighthouse of Ormsund dark for weeks", "By Ylva Strand", "3 May 2024 at 9:14",
      "The tower seen from the reef. Picture: Jon Havn",
    ]
    let article = try parse((Self.menu + head + Self.story).joined(separator: "\n"))
    #expect(article.metadata.title == "Lighthouse of Ormsund dark for weeks")
    #expect(article.metadata.evidence.title == "first line")
  }

  @Test("text that was not copied with its page begins with its title")
  func plainTitle() throws {
    let article = try parse(
      (["A dark coast", "Ormsund waits for a motor"] + Self.story).joined(separator: "\n\n"))
    #expect(article.metadata.title == "A dark coast")
  }

  @Test("a source with words is never read as nothing", arguments: [SourceFormat.text, .html])
  func fallback(format: SourceFormat) throws {
    let text = ["Menu", "Home", "Log in", "Share", "Comments"]
    let page =
      format == .text
      ? text.joined(separator: "\n") : "<nav>" + text.map { "<p>\($0)</p>" }.joined() + "</nav>"
    #expect(!kept(try parse(page, format)).isEmpty)
  }

  // MARK: Pages

  private static func page(_ extra: String) -> String {
    "<html><body><article><h1>The dark lighthouse</h1>"
      + story.map { "<p>\($0)</p>" }.joined() + extra + "</article></body></html>"
  }

  @Test(
    "a part that calls itself something else is dropped by that name",
    arguments: [
      (
        #"<div class="comments-area"><p>I saw it on Tuesday and it was dark indeed.</p></div>"#,
        "comments"
      ),
      (#"<div class="related-posts"><p>How the reef got its name, and why.</p></div>"#, "related"),
      (
        #"<div id="newsletter-box"><p>The best of the coast, every Friday at six.</p></div>"#,
        "newsletter"
      ),
      (
        #"<div class="cookie-banner"><p>Cookies help us to give you this page.</p></div>"#,
        "cookies"
      ),
      (
        #"<div class="paywall"><p>The rest is for those who pay for the paper.</p></div>"#,
        "paywall"
      ),
      (
        #"<div class="author-bio"><p>Liv Aune writes about the coast and its people.</p></div>"#,
        "author-box"
      ),
      (#"<ul class="share-buttons"><li>Send it to a friend</li></ul>"#, "share"),
      (
        #"<div class="seitenleiste"><p>Das Wetter an der Küste bleibt morgen stürmisch.</p></div>"#,
        "sidebar"
      ),
      (#"<span class="photo-credit"><p>Picture: Liv Aune</p></span>"#, "credit"),
      (#"<aside><p>The tower was built in 1874, of granite, by forty men.</p></aside>"#, "sidebar"),
    ])
  func namedParts(markup: String, rule: String) throws {
    let article = try parse(Self.page(markup), .html)
    #expect(article.blocks.last?.dropped == rule)
    #expect(kept(article).count == Self.story.count + 1)
    // The same words without the name are the article's.
    let plain = markup.replacing(#/<(?:div|ul|span|aside)[^>]*>/#, with: "<div>")
    if rule != "credit", rule != "share" {
      #expect(try parse(Self.page(plain), .html).blocks.last?.isKept == true)
    }
  }

  @Test("an announced list of links is the article's, another is not")
  func linkLists() throws {
    let links = "<ul><li><a href=a>The old tower</a></li><li><a href=b>The new motor</a></li></ul>"
    let announced = try parse(Self.page("<p>See what we wrote before:</p>" + links), .html)
    #expect(announced.blocks.last?.isKept == true)
    let bare = try parse(Self.page("<div>" + links + "</div>"), .html)
    #expect(bare.blocks.last?.dropped == "link-list")
  }

  @Test("what stands outside the article's element is dropped, though it reads well")
  func outside() throws {
    let page = "<p>The museum opens again on Sunday, and entrance is free.</p>" + Self.page("")
    #expect(try parse(page, .html).blocks.first?.dropped == "outside-article")
  }

  // MARK: The balance

  private static let doubtful =
    (["Skip to content", "Menu", "Home"] + story
    + ["Ormsund, in winter", "Storm damage in pictures", "Privacy Policy", "Contact us"])
    .joined(separator: "\n\n")

  @Test("precision keeps no more, and recall no less; keep-all leaves nothing out")
  func balance() throws {
    for (text, format) in [
      (Self.doubtful, SourceFormat.text), (Self.page("<p>Ormsund</p>"), .html),
    ] {
      let choices = try [ContentBalance.precision, .balanced, .recall, .keepAll].map {
        Set(kept(try parse(text, format, $0)).map { $0.range })
      }
      for (less, more) in zip(choices, choices.dropFirst()) { #expect(less.isSubset(of: more)) }
      let all = try parse(text, format, .keepAll)
      #expect(kept(all).count == all.blocks.count)
    }
  }

  @Test("a block shares the main text's words where other blocks of it hold them, too")
  func sharedWords() throws {
    let lines =
      Self.story + [
        "Fishing boats from Ormsund have asked for a light on the reef since the lighthouse went dark.",
        "Seven recipes for pumpkin soup that your guests will remember until next autumn at least.",
      ]
    let article = try parse(lines.joined(separator: "\n\n"))
    let facts = TextFacts(article.text.utf8, article.blocks, tables: StructureTables())
    let features = PageScore(article.blocks, facts, markup: nil).features
    #expect(features[lines.count - 2, .sharedWords] > 0.2)
    #expect(features[lines.count - 1, .sharedWords] < 0.1)
  }

  @Test("of a script without spaces, pairs of characters are what blocks share")
  func sharedPairs() throws {
    let lines = [
      "云泽渡口的灯塔自周二起熄灭，因为没有人能修好它的电机。", "两名技师从岸上赶来，查看了灯塔的齿轮，摇着头回去了。",
      "渡口管理处预计三月收到备件，并请船长们绕开礁石。", "南瓜汤的七种做法，客人一定喜欢。",
    ]
    let article = try parse(lines.joined(separator: "\n\n"))
    let facts = TextFacts(article.text.utf8, article.blocks, tables: StructureTables())
    let features = PageScore(article.blocks, facts, markup: nil).features
    #expect(features[0, .sharedWords] > features[3, .sharedWords])
    #expect(features[3, .sharedWords] == 0)
  }

  @Test("the score is a sum of named features that can be printed")
  func explanation() throws {
    for (text, format) in [
      (Self.doubtful, SourceFormat.text), (Self.page("<p>Ormsund</p>"), .html),
    ] {
      var input = ArticleInput(bytes: Array(text.utf8), format: format)
      #expect(try ArticleParser().parse(input).judgements.isEmpty)
      input.explains = true
      let article = try ArticleParser().parse(input)
      #expect(article.judgements.count == article.blocks.count)
      for judgement in article.judgements.compactMap({ $0 }) {
        // What weighs next to nothing is not told.
        let told = judgement.parts.reduce(0) { $0 + $1.weight }
        #expect(abs(told - judgement.sum) < 0.5)
        #expect(
          judgement.parts.map { abs($0.weight) }
            == judgement.parts.map { abs($0.weight) }.sorted(by: >))
      }
    }
    var input = ArticleInput(bytes: Array(Self.doubtful.utf8), format: .text)
    input.explains = true
    let first = try #require(try ArticleParser().parse(input).judgements.first ?? nil)
    #expect(first.parts.contains { $0.feature == "furnitureLine" && $0.weight < 0 })
    #expect(first.parts.contains { $0.feature == "furnitureOfPage" && $0.weight < 0 })
  }
}
