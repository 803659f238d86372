import Testing

@testable import ArticleParser

@Suite("A page cut down before its tree is built")
struct TrimmedPageTests {
  /// Every node as a line: its tag or its text, with its depth.
  private func lines(of page: String, shortestStretch: Int) -> [String] {
    let bytes = Array(page.utf8)
    return bytes.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page, shortestStretch: shortestStretch)
      let tree = TreeBuilder.tree(of: page, trimmed: trimmed)
      return tree.nodes.map { node in
        let text = tree.bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
        return "\(node.parent) \(node.tag?.rawValue ?? "") \(String(decoding: text, as: UTF8.self))"
      }
    }
  }

  @Test(
    "a stand-in for text gives the tree that the text itself gives",
    arguments: [
      "<p>One long stretch of text</p><p>and another one, with an &amp; in it",
      "<table>A long text in the wrong place<tr>and one more of them<td>and a cell's own</table>",
      "<p>Text before a comment<!-- x -->and the text right behind it</i>and behind a stray tag",
      "<select><option>One of the choices<option>Another of the choices</select> and text behind",
      "<pre>\n  A first line that is kept\n\n  and a second one</pre>",
      "<title>A title that is long &amp; wide</title><textarea>And a box with text</textarea>",
      "A stretch with U+10FFFD in it: \u{10FFFD} <b>and then a second stretch</b>",
      "A stretch of text &#x10FFFD; a reference <b>and then a second stretch</b>",
      "A stretch of text &#x10FFFE;&#x1087D4; others <b>and then a second stretch</b>",
      "<b><p>Formatting that reaches over</b> the end of a paragraph</p>and beyond it",
      "text with a < that is no tag <b and=1>and then bold words</b> <3 and more of it",
      "<math><mi>a long identifier in a formula</mi><p>and a paragraph that ends it",
      "<!DOCTYPE html><html><head>A long text in the head<body>and a text in the body",
      "<ul><li>An item of a list\n<li>and a second\u{0} one\n</ul>",
      "just one long stretch of text",
    ])
  func standIns(page: String) {
    #expect(lines(of: page, shortestStretch: 8) == lines(of: page, shortestStretch: .max))
  }

  @Test("attributes without meaning are left out, and the others stay whole")
  func attributes() {
    let page = Array(
      "<li itemscope itemtype='x' data-a=\"1\" onclick='f(\">\")'id=\"i\"data-b class=c>A</li>".utf8
    )
    let trimmed = page.withUnsafeBufferPointer { TrimmedPage($0) }
    #expect(
      String(decoding: trimmed.utf8, as: UTF8.self)
        == "<li itemtype='x'id=\"i\" class=c>A</li>")
  }

  @Test("white space between tags shrinks, but not where it counts")
  func whiteSpace() {
    let page = Array("<p>A</p>\n\n   <p>B</p><pre>\n\n   <b> C</b></pre>   <i>D</i>".utf8)
    let trimmed = page.withUnsafeBufferPointer { TrimmedPage($0) }
    #expect(
      String(decoding: trimmed.utf8, as: UTF8.self)
        == "<p>A</p>\n<p>B</p><pre>\n\n   <b> C</b></pre> <i>D</i>")
  }
}
