import Testing

@testable import Reports

@Suite("Writers")
struct WritersTests {
  @Test(
    "nothing in an article becomes markup",
    arguments: [
      ("a <b>bold</b> & *star*", #"a \<b\>bold\</b\> \& \*star\*"#),
      ("# no heading", ##"\# no heading"##),
      ("1. in the middle", "1. in the middle"),
      ("[link](x) `code` snake_case", #"\[link\](x) \`code\` snake\_case"#),
      ("a - b + c", "a - b + c"),
    ])
  func markdown(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test(
    "words at the beginning of a line open no list",
    arguments: [
      ("- no item", #"\- no item"#),
      ("1. no item", #"1\. no item"#),
      ("12) no item", #"12\) no item"#),
      ("2019: an event", "2019: an event"),
      ("in 1990. Then", "in 1990. Then"),
      ("", ""),
    ])
  func markdownLine(text: String, escaped: String) {
    #expect(MarkdownText.escapedLine(text) == escaped)
  }

  @Test("words are printed on one line, without what steers a terminal or turns the direction")
  func oneLine() {
    #expect(ReportText.onOneLine("  a\r\n  b\u{1B}[31m\u{0}c\u{202E}d ") == "a b [31m cd")
    #expect(ReportText.onOneLine("\n\t") == "")
  }
}
