import ArticleModel
import Testing

@testable import ArticleParser

@Suite("A saved web page")
struct HTMLReaderTests {
  private func parse(_ page: String) throws -> ParsedArticle {
    try ArticleParser().parse(ArticleInput(bytes: Array(page.utf8), format: .html))
  }

  @Test("blocks with levels, items, quotations, rows that read as sentences; the menu dropped")
  func outline() throws {
    let article = try parse(
      """
      <!doctype html><html lang=en><head><title>Ferries</title><style>p { color: red }</style></head>
      <body><nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav>
      <main><h2>Why it&nbsp;began</h2>
      <p>The ferry <b>line</b> ordered <a href=/r>ramps</a> in&#32;spring &amp; summer.
      <p>First thought<br><br>Second thought<br>goes on
      <ol start=3><li>Ramps are built:<ul><li>in wood</ul><li>Boats wait</ol>
      <blockquote><p>We wait for each other now.</blockquote>
      <table><tr><th>Year<th>Boats<tr><td>2019<td>4<tr><td>2020<td></table>
      <pre>let a = 1
        b</pre></main></body></html>
      """)
    #expect(
      article.outline == """
        0 listItem 1 (navigation) | Home
        1 listItem 1 (navigation) | Sport
        2 heading 1 | Why it\u{A0}began
        3 paragraph | The ferry line ordered ramps in spring & summer.
        4 paragraph | First thought
        5 paragraph | Second thought
        goes on
        6 listItem 1 #3 <5 | Ramps are built:
        7 listItem 2 <6 | in wood
        8 listItem 1 #4 <5 | Boats wait
        9 blockQuote | We wait for each other now.
        10 table | Year: 2019; Boats: 4.
        11 table | Year: 2020
        12 code | let a = 1
          b
        """)
  }

  @Test("every block knows its words' place in the page")
  func sources() throws {
    let page = """
      <script>var a = "<p>no</p>"</script><!-- <p>no --><p>One <!-- x -->word.</p><svg><text>no</text></svg>
      <p>Another &lt; one.</p>
      """
    let article = try parse(page)
    let bytes = Array(page.utf8)
    let places = article.blocks.map { String(decoding: bytes[$0.source], as: UTF8.self) }
    #expect(article.blocks.map { article.text[$0.range] } == ["One word.", "Another < one."])
    #expect(places == ["One <!-- x -->word.", "Another &lt; one."])
  }

  @Test(
    "a reference to no character becomes U+FFFD",
    arguments: ["&#xDFFF;", "&#11111111111", "&#x110000;", "&#0;"])
  func references(reference: String) throws {
    #expect(try parse("Before\(reference) after").text.string == "Before\u{FFFD} after")
  }

  @Test(
    "any depth of nesting is read in linear time", .timeLimit(.minutes(1)),
    arguments: [
      "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<x-y>", "<p><font color=1>",
    ])
  func nesting(tag: String) throws {
    let page = String(repeating: tag, count: 100_000) + "The words inside stay whole."
    #expect(try parse(page).text.string == "The words inside stay whole.")
  }
}
