import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Plain text")
struct PlainTextReaderTests {
  private func outline(_ text: String, isBodyOnly: Bool = false) -> [String] {
    let utf8 = Array(text.utf8)
    return document(utf8, isBodyOnly).blocks.map { block in
      let words = String(decoding: utf8[block.range], as: UTF8.self)
      return "\(block.kind)\(block.level)\(block.number.map { "#" + $0 } ?? "") \(words)"
    }
  }

  private func document(_ utf8: [UInt8], _ isBodyOnly: Bool) -> Document {
    PlainTextReader(isBodyOnly: isBodyOnly).read(
      DecodedSource(utf8: utf8, encoding: SourceEncoding(name: "utf-8", evidence: "test")))
  }

  @Test("hard-wrapped paragraphs are joined, lines of their own are not")
  func wrapping() {
    let wrapped = """
      The tide had gone out further than anybody
      could remember, and the boats lay on their
      sides like cattle in the shade of the wall.

      Nobody had told the harbour master, who was
      asleep in his office with the window open.
      """
    #expect(outline(wrapped).count == 2)
    let lines = """
      The tide had gone out.
      Nobody had told the harbour master, who slept with the window open all afternoon.
      He woke up.
      """
    #expect(outline(lines).count == 3)
  }

  @Test("lists nest by indentation and by mark, with numbers and hanging lines")
  func lists() {
    #expect(
      outline("Buy:\n1) bread\n   and butter\n  a) white\n  b) brown\n2) milk\n• eggs\n\t◦ six")
        == [
          "paragraph0 Buy:", "listItem1#1 bread\n   and butter", "listItem2#a white",
          "listItem2#b brown", "listItem1#2 milk", "listItem2 eggs", "listItem3 six",
        ])
  }

  @Test("a numbered line alone is a heading, numbered lines in a row are items")
  func numbers() {
    #expect(
      outline(
        "1. Opening\n\nThe chair opened the meeting at six.\n\n2. Fees\n\n2.1 Boats\n\nBoats pay more from May on."
      ) == [
        "heading1#1 Opening", "paragraph0 The chair opened the meeting at six.", "heading1#2 Fees",
        "heading2#2.1 Boats", "paragraph0 Boats pay more from May on.",
      ])
  }

  @Test("underlines, short lines and capitals head; labels, turns and captions do not")
  func headings() {
    #expect(
      outline(
        "Tides\n=====\n\nA first line of text stands here.\n\nWHAT COMES NEXT\n\nSix more gauges will come next year.\n\nAda Quill, director:\n\n“We wait.”\n\nQ: Why?\n\nPhoto: Ada Quill\n\n> It is cold.\n\n***\n\na\tb\nc\td"
      ) == [
        "heading1 Tides", "paragraph0 A first line of text stands here.",
        "heading1 WHAT COMES NEXT", "paragraph0 Six more gauges will come next year.",
        "paragraph0 Ada Quill, director:", "paragraph0 “We wait.”", "paragraph0 Q: Why?",
        "caption0 Photo: Ada Quill", "blockQuote0 It is cold.", "other0 ***", "table0 a\tb\nc\td",
      ])
  }

  @Test("of body text no line is a heading by its looks, and one numbered line no list")
  func bodyOnly() {
    #expect(
      outline("Tides\n\nThe sea went out at noon today.\n\n1.) The first item", isBodyOnly: true)
        == [
          "paragraph0 Tides", "paragraph0 The sea went out at noon today.",
          "paragraph0 1.) The first item",
        ])
  }

  @Test("a program's lines are one block of code, whatever they are alone")
  func code() {
    let query = """
      Then ask for the mean of each pier:

      WITH readings AS (
      SELECT
      pier,
      avg(level) AS mean_level
      FROM
      tide_gauge
      )
      SELECT * FROM readings

      The pier at the school is the lowest.
      """
    #expect(
      outline(query).map { $0.prefix { $0 != " " } } == ["paragraph0", "code0", "paragraph0"])
    let menu =
      "Boats(12)\nHarbour (3)\nPeople(s)\nTides\n@low_water\nhttps://tides.example/low_water"
    #expect(!outline(menu).contains { $0.hasPrefix("code") })
    let markup = "<div style=\"width:1px\">\n<img src=\"/pixel.gif?a=1\"></div>\n</div>"
    #expect(!outline(markup).contains { $0.hasPrefix("code") })
  }

  @Test("rows of figures are a table with the line that heads them, and so is what a program draws")
  func figures() {
    let league = """
      After nine weeks:

      Club Played Won Lost Points
      1 Tollmere Rowers 9 8 1 24
      2 Quillhaven 9 6 3 18
      3 Basin Old Boys 9 2 7 6
      """
    #expect(
      outline(league) == [
        "paragraph0 After nine weeks:",
        "table0 " + league.split(separator: "\n").dropFirst().joined(separator: "\n"),
      ])
    let days = "3 May 2024 18:30\nThe lamp is lit\n4 May 2024 19:00\nThe lamp is out"
    #expect(!outline(days).contains { $0.hasPrefix("table") })
    let calendar = "1 2 3 4 5 6 7\n8 9 10 11 12 13 14\n15 16 17 18 19 20 21"
    #expect(!outline(calendar).contains { $0.hasPrefix("table") })
    let drawn = "pier │ level\n─────┼──────\nschool │ 1.2\nmill │ 3.4"
    #expect(outline(drawn) == ["table0 " + drawn])
    #expect(outline("avg\n────\n4.33\n\nThe mean is 4.33.").first == "table0 avg\n────\n4.33")
  }

  @Test("blocks of any text lie in order inside it, and are the same each time")
  func soup() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "1. ", "• ", "- ", "o ", "\n", "\n\n", "\r\n", "\r", "\t", "> ", "word ", "Word. ", "A: ",
      "===",
      "年", "é", "|", "```", "\u{0}", "2.1 ", "iv) ", "  ", "\u{FEFF}", "Photo: x", "{", "…", "😀",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let utf8 = Array(text.utf8)
      for isBodyOnly in [false, true] {
        let document = document(utf8, isBodyOnly)
        #expect(document.blocks == self.document(utf8, isBodyOnly).blocks)
        var end = 0
        for block in document.blocks {
          #expect(block.source.lowerBound >= end && block.source.upperBound <= utf8.count)
          #expect(block.source.contains(block.range.lowerBound) && !block.range.isEmpty)
          #expect(block.range.upperBound <= block.source.upperBound)
          #expect(String(validating: utf8[block.range], as: UTF8.self) != nil)
          end = block.source.upperBound
        }
      }
    }
  }
}
