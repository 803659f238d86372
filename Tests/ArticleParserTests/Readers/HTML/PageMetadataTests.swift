import ArticleModel
import Testing

@testable import ArticleParser

@Suite("What a page says of itself")
struct PageMetadataTests {
  private func metadata(head: String = "", _ body: String) throws -> ArticleMetadata {
    let text = "<p>The council met for two hours in the old hall and then it voted on the plan.</p>"
    let page =
      "<html><head>\(head)</head><body>\(body)<article>\(text)\(text)</article></body></html>"
    return try ArticleParser().parse(ArticleInput(bytes: Array(page.utf8), format: .html)).metadata
  }

  @Test("each fact names the rule that found it")
  func evidence() throws {
    let found = try metadata(
      head: """
        <title>Ferry runs again | Tollmere Post</title><link rel=canonical href="https://p.example/f">
        <meta property="og:site_name" content="Tollmere Post">
        <meta property="article:modified_time" content="2024-05-04T10:00:00Z">
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Tollmere Post"},
        {"@type":"NewsArticle","headline":"Ferry runs again","datePublished":"2024-05-03",
         "author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"Wire"}],}]}
        </script>
        """, "<h1>Ferry runs again</h1>")
    #expect(found.title == "Ferry runs again")
    #expect(found.authors == ["Ada Quill"])
    #expect(found.published?.iso8601 == "2024-05-03")
    #expect(found.modified?.iso8601 == "2024-05-04")
    #expect(found.evidence.title == "json-ld")
    #expect(found.evidence.authors == "json-ld")
    #expect(found.evidence.publisher == "meta og.site_name")
    #expect(found.evidence.url == "link canonical")
    #expect(found.evidence.published == "json-ld")
    #expect(found.evidence.modified == "meta article.modified_time")
    #expect(found.evidence.language == "small words")
    #expect(found.evidence.subtitle == nil)
  }

  @Test("a declared title that nothing on the page confirms gives way to the heading")
  func unconfirmedTitle() throws {
    let found = try metadata(
      head: """
        <title>Ferry runs again after the long winter - Post</title>
        <meta property="og:title" content="Local">
        """, "<h1>Ferry runs again after the long winter</h1>")
    #expect(found.title == "Ferry runs again after the long winter")
    #expect(found.evidence.title == "heading")
  }

  @Test("a declared title loses the site's name")
  func siteName() throws {
    let found = try metadata(
      head: """
        <meta property="og:site_name" content="Tollmere Post">
        <meta property="og:title" content="Ferry runs again – Tollmere Post">
        """, "<h1>Ferry runs again</h1>")
    #expect(found.title == "Ferry runs again")
  }

  @Test(
    "a line near the title tells the author and the day",
    arguments: [
      ("By Ada Quill | 3 May 2024", "Ada Quill", "2024-05-03"),
      ("Posted on May 3, 2024 by Ada Quill", "Ada Quill", "2024-05-03"),
      ("Ada Quill - May 3, 2024, 10:31 pm CST", "Ada Quill", "2024-05-03"),
      ("Veröffentlicht am 3. Mai 2024 von Jan Torfmoor", "Jan Torfmoor", "2024-05-03"),
      ("Publié le 3 mai 2024 par Odile Maréchal", "Odile Maréchal", "2024-05-03"),
      ("Publicado el 3 de mayo de 2024 por Inés Cobo", "Inés Cobo", "2024-05-03"),
      ("Pubblicato il 3 maggio 2024 da Elio Marrone", "Elio Marrone", "2024-05-03"),
      ("Geplaatst op 3 mei 2024 door Jet Wolderhoorn", "Jet Wolderhoorn", "2024-05-03"),
      ("Опубликовано: 3 мая 2024", "", "2024-05-03"),
      ("2024年5月3日", "", "2024-05-03"),
      ("입력 2024년 5월 3일", "", "2024-05-03"),
      ("٣ مايو ٢٠٢٤", "", "2024-05-03"),
      ("3 พฤษภาคม 2567", "", "2024-05-03"),
      ("2024. gada 3. maijs", "", "2024-05-03"),
      ("2024 m. gegužės 3 d.", "", "2024-05-03"),
      ("May3, 2024", "", "2024-05-03"),
      ("3 أيار 2024", "", "2024-05-03"), ("3 كانون الثاني 2024", "", "2024-01-03"),
      ("3 تشرين الأول 2024", "", "2024-10-03"), ("3 Ağu 2024", "", "2024-08-03"),
      ("3 paź 2024", "", "2024-10-03"),
      ("Oprac. Kinga Wrzosek, 3 maja 2024", "Kinga Wrzosek", "2024-05-03"),
      ("2024年5月3日 20:16 来源：云泽晚报 记者：陆清禾", "陆清禾", "2024-05-03"),
    ])
  func bylines(line: String, author: String, day: String) throws {
    let found = try metadata("<h1>The ferry runs again after a winter</h1><div>\(line)</div>")
    #expect(found.authors.joined(separator: "; ") == author)
    #expect(found.published?.iso8601 == day)
    #expect(found.evidence.published == "byline")
  }

  @Test(
    "what is no person's name is no author",
    arguments: [
      "Staff", "Tollmere Post", "PTI", "Example.com", "@ada", "https://p.example/ada",
      "Redaktion", "Редакция", "November",
    ])
  func nobody(author: String) throws {
    let found = try metadata(
      head: """
        <meta property="og:site_name" content="Tollmere Post"><meta name=author content="\(author)">
        """, "<h1>Ferry</h1>")
    #expect(found.authors == [])
    #expect(found.evidence.authors == nil)
  }

  @Test(
    "a name is cleaned of what stands around it",
    arguments: [
      ("By ADA QUILL and JON RAMSEY, Staff Writers", ["ADA QUILL", "JON RAMSEY"]),
      ("문가람 기자", ["문가람"]), ("솔포신문=문가람 기자", ["문가람"]),
      ("Ada Quill, PhD", ["Ada Quill"]), ("Ada (A.K.) Quill", ["Ada Quill"]),
      ("Ada Quill - Port Averny", ["Ada Quill"]), ("bell rivers", ["bell rivers"]),
      ("Oprac. Kinga Wrzosek", ["Kinga Wrzosek"]),
    ])
  func names(words: String, names: [String]) throws {
    let found = try metadata(head: "<meta name=author content=\"\(words)\">", "<h1>Ferry</h1>")
    #expect(found.authors == names)
  }

  @Test("no date comes from a footer, a comment or an ambiguous figure")
  func noInventedDay() throws {
    let found = try metadata(
      head: "<title>Ferry</title>",
      """
      <h1>The ferry runs again</h1><p>4/5/2024</p>
      <div class=comments><time datetime="2023-01-02">2 January 2023</time></div>
      <footer>© 2019 Tollmere Post</footer>
      """)
    #expect(found.published == nil)
  }

  @Test("the day on which a forum's member registered is not that of the article")
  func membership() throws {
    let found = try metadata(
      "<h1>The heat pump is loud</h1><div>Registado: 03 fev 2021</div><div>por joana_m » 14 jan 2024, 22:41</div>"
    )
    #expect(found.published?.iso8601 == "2024-01-14")
  }

  @Test("where a newsroom signs, the place behind it is no author")
  func newsroom() throws {
    let found = try metadata(
      "<h1>The ferry runs again</h1><p class=autor>Redação, Porto Alfazema</p>")
    #expect(found.authors == [])
  }

  @Test("a lower heading right behind the title is its subtitle where it is text")
  func subtitle() throws {
    let found = try metadata(
      "<h1>The ferry runs again</h1>"
        + "<h2 class=dek>After a winter of repairs, the boat is back on the sound.</h2>")
    #expect(found.subtitle == "After a winter of repairs, the boat is back on the sound.")
  }

  @Test(
    "what the title element says behind the title is the publisher, if the page says so elsewhere",
    arguments: [
      ("<a href=\"/\">The Tollmere Post</a>", "The Tollmere Post"),
      ("<footer>© 2024 The Tollmere Post</footer>", "The Tollmere Post"),
      ("<a href=\"/sport\">The Tollmere Post</a>", nil),
    ])
  func publisher(elsewhere: String, publisher: String?) throws {
    let found = try metadata(
      head: "<title>The ferry runs again | Local news | The Tollmere Post</title>",
      elsewhere + "<h1>The ferry runs again</h1>")
    #expect(found.publisher == publisher)
    #expect(found.evidence.publisher == (publisher == nil ? nil : "title element"))
  }

  @Test("a language that the letters contradict is overruled")
  func wrongLanguage() throws {
    let text =
      "<p>اجتمع المجلس يوم الثلاثاء في القاعة القديمة وصوت الأعضاء على الخطة الجديدة للميناء.</p>"
    let page = "<html lang=en><body><h1>الميناء</h1>\(text)\(text)</body></html>"
    let found = try ArticleParser()
      .parse(ArticleInput(bytes: Array(page.utf8), format: .html)).metadata
    #expect(found.language == "ar")
    #expect(found.evidence.language == "letters")
  }

  @Test("a page that a script draws has its date in the script")
  func scripted() throws {
    let found = try metadata(
      head: "<script>window.state = {\"publishedAt\": \"2024-05-03T08:00:00Z\"}</script>",
      "<h1>Ferry</h1>")
    #expect(found.published?.iso8601 == "2024-05-03")
    #expect(found.evidence.published == "script")
  }
}
