import ArticleModel
import Testing

@testable import ArticleParser

@Suite("The blocks of a page")
struct PageBlockTests {
  private func parse(_ body: String, head: String = "") throws -> ParsedArticle {
    let page = "<html><head>\(head)</head><body>\(body)</body></html>"
    return try ArticleParser().parse(
      ArticleInput(
        bytes: Array(page.utf8), format: .html, given: GivenMetadata(isBodyOnly: true)))
  }

  @Test("links are data of their block, absolute where the page says where it stood")
  func links() throws {
    let article = try parse(
      """
      <p>The <a href="../report?y=1">whole <b>report</b></a> and <a href="https://o.example/">another
      </a>, <a href="#top">no</a> <a href="javascript:f()">link</a>.</p>
      """, head: "<link rel=canonical href='https://p.example/news/2024/ferry.html'>")
    let block = try #require(article.blocks.first)
    #expect(block.links.map { article.text[$0.range] } == ["whole report", "another"])
    #expect(
      block.links.map(\.url) == ["https://p.example/news/report?y=1", "https://o.example/"])
  }

  @Test(
    "relative addresses are resolved as RFC 3986 has it",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d?y"),
      ("#s", "http://a/b/c/d#s"),
      ("", "http://a/b/c/d"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"),
      ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("g?y/../x", "http://a/b/c/g?y/../x"),
      ("mailto:a@b", "mailto:a@b"),
    ])
  func resolving(reference: String, address: String) throws {
    let base = try #require(WebAddress("http://a/b/c/d?q"))
    #expect(base.resolving(reference) == address)
  }

  @Test("a definition is an item that its term introduces, details are read, <q> has its marks")
  func definitions() throws {
    let article = try parse(
      """
      <dl><dt>Slip</dt><dd>A slope for boats.</dd></dl>
      <details><summary>More</summary><p>She called it <q>a good day</q>.</p></details>
      """)
    #expect(
      article.outline == """
        0 paragraph | Slip
        1 listItem 1 <0 | A slope for boats.
        2 paragraph | More
        3 paragraph | She called it “a good day”.
        """)
  }

  @Test("a block quote keeps its paragraphs and its source, and a quoted table as it stands")
  func quotes() throws {
    let article = try parse(
      """
      <blockquote><p>First words.</p><p>Second words.</p><footer>— Ada Quill</footer></blockquote>
      <blockquote><table><tr><th>Year<th>Boats<tr><td>2019<td>4</table></blockquote>
      """)
    #expect(
      article.outline == """
        0 blockQuote | First words.
        1 blockQuote | Second words.
        2 blockQuote | — Ada Quill
        3 blockQuote | Year; Boats.
        4 blockQuote | 2019; 4.
        """)
  }

  @Test(
    "hidden elements are left out",
    arguments: [
      "hidden", "aria-hidden=true", "style='display: none'", "class='a sr-only'",
      "style='visibility:hidden'",
    ])
  func hidden(attribute: String) throws {
    let article = try parse(
      "<p>Seen.</p><p \(attribute)>Not seen.</p><noscript>Doubled.</noscript>")
    #expect(article.text.string == "Seen.")
  }
}
