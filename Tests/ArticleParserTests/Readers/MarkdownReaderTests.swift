import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Markdown")
struct MarkdownReaderTests {
  private func parse(_ text: String) throws -> ParsedArticle {
    try ArticleParser().parse(ArticleInput(bytes: Array(text.utf8), path: "a.md"))
  }

  @Test("blocks, levels, numbers and lead-ins")
  func blocks() throws {
    let article = try parse(
      """
      # The mill

      ## 1. Rooms

      The mill has *three*
      rooms:

      3. a **kitchen**
      4. a loft
         - with a ~~bed~~ chair

         and a window

      > It is cold.

      | Room | m² |
      |------|---:|
      | Loft | 12 |

      ```
      let x = 1
      ```
      """)
    #expect(
      article.outline == """
        0 title | The mill
        1 heading 1 #1 | Rooms
        2 paragraph | The mill has three rooms:
        3 listItem 1 #3 <2 | a kitchen
        4 listItem 1 #4 <2 | a loft
        5 listItem 2 <4 | with a bed chair
        6 paragraph | and a window
        7 blockQuote | It is cold.
        8 table | Room\tm²
        Loft\t12
        9 code | let x = 1
        """)
  }

  @Test("inline markup, images, raw HTML and references are dissolved")
  func inlines() throws {
    let article = try parse(
      "A\n\n[Link](http://a.example) `code` &amp; ![alt](b.png)<b>bold</b><!-- no -->  \nnext[^1]\n\n"
        + "<div class=\"x\">raw &lt;text&gt;<script>var x = 1</script></div>\n\n[^1]: A note.\n")
    #expect(
      article.text.string
        == "A\n\nLink code & bold\nnext\n\nraw <text>\n\nvar x = 1\n\nA note.")
    // What a browser runs is kept, and is no part of the article.
    #expect(article.blocks.compactMap(\.dropped) == ["script"])
  }

  @Test("a block knows its place in the source, marks included")
  func sources() throws {
    let source = "---\ntitle: T\n---\n\n- one\n- two\n\n> quo\n"
    let article = try parse(source)
    let bytes = Array(source.utf8)
    #expect(
      article.blocks.map { String(decoding: bytes[$0.source], as: UTF8.self) }
        == ["- one", "- two", "> quo"])
  }

  @Test("front matter gives metadata in all its forms")
  func frontMatter() throws {
    let article = try parse(
      """
      ---
      title: "A \\"good\\" title"   
      description: >-
        Two
        lines
      authors:
        - name: Ada Quill
          email: a@b.example
        - 'Bo O''Hara'
      date: 2024-05-03T10:00:00Z
      url: https://a.example/x # here
      lang: de
      tags: [one, "two, three"]
      ---
      Text.
      """)
    #expect(article.metadata.title == "A \"good\" title")
    #expect(article.metadata.subtitle == "Two lines")
    #expect(article.metadata.authors == ["Ada Quill", "Bo O'Hara"])
    #expect(article.metadata.published?.iso8601 == "2024-05-03")
    #expect(article.metadata.url == "https://a.example/x")
    #expect(article.metadata.language == "de")
    #expect(article.metadata.tags == ["one", "two, three"])
    #expect(article.text.string == "Text.")
    #expect(article.notices.isEmpty)
  }

  @Test(
    "two authors in one line of the front matter are two people",
    arguments: [
      ("author: By Ada Quill and Bo O'Hara", ["Ada Quill", "Bo O'Hara"]),
      ("authors: Ada Quill, Bo O'Hara & Cy Wren", ["Ada Quill", "Bo O'Hara", "Cy Wren"]),
      ("author: Newsdesk", ["Newsdesk"]),
    ])
  func authorsInOneLine(line: String, authors: [String]) throws {
    let article = try ArticleParser().parse(
      ArticleInput(
        bytes: Array("---\n\(line)\n---\n\n# Ferries\n\nThey sail.\n".utf8), path: "a.md"))
    #expect(article.metadata.authors == authors)
  }

  @Test(
    "bad front matter gives a notice and no failure",
    arguments: [
      ("---\ntitle: [a\n---\nText", "front-matter"),
      ("---\ndate: soon\n---\nText", "front-matter"),
      ("---\ntitle: a\n\nText", "unclosed-front-matter"),
    ])
  func badFrontMatter(source: String, code: String) throws {
    #expect(try parse(source).notices.map(\.code) == [code])
  }

  @Test("rules at the beginning are no front matter")
  func rules() throws {
    #expect(try parse("---\n\nText\n\n---\n").text.string == "Text")
  }

  @Test(
    "what was made to exhaust a reader is read in linear time",
    arguments: [
      String(repeating: "> ", count: 100_000), String(repeating: "- ", count: 100_000),
      String(repeating: "![[]()", count: 50_000), String(repeating: "[", count: 100_000),
      String(repeating: "|a", count: 400) + "\n" + String(repeating: "|-", count: 400) + "\n"
        + String(repeating: "a\n", count: 50_000),
      "<div>\n" + String(repeating: "<a x='", count: 50_000),
    ])
  func hostile(source: String) throws {
    let reader = MarkdownReader()
    let document = reader.read(
      DecodedSource(
        utf8: Array(source.utf8), encoding: SourceEncoding(name: "utf-8", evidence: "test")))
    var last = 0
    for block in document.blocks {
      #expect(block.range.lowerBound >= last && block.range.upperBound <= document.text.utf8.count)
      #expect(block.source.upperBound <= source.utf8.count)
      last = block.range.upperBound
    }
  }
}
