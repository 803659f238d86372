import Testing

@testable import ArticleParser

@Suite("A page cut down before its tree is built")
struct TrimmedPageTests {
  /// Every node as a line: its tag with its attributes, or its text, with its parent.
  private func lines(
    of page: String, shortestStretch: Int = .max, setsAside: Bool = false
  ) -> [String] {
    let bytes = Array(page.utf8)
    return bytes.withUnsafeBufferPointer { page in
      let trimmed = TrimmedPage(page, shortestStretch: shortestStretch, setsAside: setsAside)
      let tree = TreeBuilder.tree(of: page, trimmed: trimmed)
      return tree.nodes.map { node in
        let text = tree.bytes[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
        let attributes = node.attributes.map { index in
          let attribute = tree.attributes[Int(index)]
          return " \(attribute.name)=\(String(decoding: tree.value(of: attribute), as: UTF8.self))"
        }
        return "\(node.parent) \(node.tag?.rawValue ?? "")\(attributes.joined()) "
          + "\(node.source) \(String(decoding: text, as: UTF8.self))"
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
      "<svg><![CDATA[<svg>]]>a text behind a section of a drawing<p>and a paragraph that ends it",
    ])
  func standIns(page: String) {
    #expect(lines(of: page, shortestStretch: 8) == lines(of: page, shortestStretch: .max))
  }

  @Test(
    "references in text are what the tree builder makes of them",
    arguments: [
      "<p>Salt &amp; pepper, caf&eacute; &#8211; &#x201c;so&#x201D; &lt;b&gt; &nbsp;</p>",
      "<p>AT&T, R&D &amp no semicolon, a & b &&amp; &copy2024 &notit; &bogus; &#; &#x; &# 1</p>",
      "<p>&#128;&#x85;&#0;&#xD800;&#x110000;&#32;&#10; &#+5; &#x-1;</p>",
      "<table>&nbsp;<tr>&#32;<td>&amp;</table>&#",
      "<p>salt &<b>rand &</b> &Eacute;</p>&Eacute;&EACUTE;&Auml;",
    ])
  func references(page: String) {
    #expect(lines(of: page, shortestStretch: 4) == lines(of: page))
  }

  @Test(
    "attributes that are set aside come back to their elements",
    arguments: [
      "<div class='a b' id=x data-z=1><p lang=de class=\"c\">One</p><br class=d />two</div>",
      "<a href=/x class=k>a<p>b<a href='/y' rel=author>c</p>d<a HREF=z>e",
      "<p class=1 class=2 CLASS=3 id=''>x<p title=\"a&amp;b\" class=&quot;q>y<p id=a/b/>z",
      "<b class=1><b class=2><b class=1><b class=1><b class=1><p>x</b></b></b></b></b><p>y",
      "<html lang=de><body class=a><p>x<html lang=fr id=h><body class=b id=c>y",
      "<table class=t><div class=d>in the wrong place<tr class=r><td rowspan=2>x</table>",
      "<table><input type=hidden name=n><input type=text name=m><tr><td>x</table>",
      "<svg class=s><a xlink:href=u id=i /><p class=out>x<math><mi class=m /><annotation-xml "
        + "encoding='text/html'><p class=in>y",
      "<p class=\"\u{1}x\" id=\"\u{85}\" title=\"\r\n\">x<p class='\u{FDF2}' id='日本 é'>y",
      "<li value=3 class>x<li value=\"\">y<ul start=2 a=b c><li  class = 'x'  >z</ul",
      "<p class=\"never closed>x</p><p id=y>z",
      "<p class=a>x<plaintext class=b>y<p class=c>z</p></plaintext>",
    ])
  func setAside(page: String) {
    #expect(lines(of: page, setsAside: true) == lines(of: page))
  }

  @Test("attributes without meaning are left out, and the others stay whole")
  func attributes() {
    let page = Array(
      "<li itemscope itemtype='x' data-a=\"1\" onclick='f(\">\")'id=\"i\"data-b class=c>A</li>".utf8
    )
    let trimmed = page.withUnsafeBufferPointer { TrimmedPage($0, setsAside: false) }
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
