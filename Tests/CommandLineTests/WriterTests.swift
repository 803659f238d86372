import Reports
import Testing

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("keys stand in the order given, with commas between and none before the first")
  func structure() {
    let text = written { json in
      json.object { json in
        json.member("b", 1)
        json.key("a")
        json.array { json in
          json.null()
          json.bool(true)
          json.object { _ in }
          json.array { _ in }
        }
        json.member("r", 2..<5)
        json.member("s", ["x", "y"])
      }
    }
    #expect(text == #"{"b":1,"a":[null,true,{},[]],"r":[2,5],"s":["x","y"]}"#)
  }

  @Test("strings are escaped where JSON needs it, and nowhere else")
  func strings() {
    #expect(
      written { $0.string("a\"\\/\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}😀") }
        == "\"a\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u{7F}é\u{2028}😀\"")
  }

  @Test(
    "numbers are written without a needless fraction, and read back as they were",
    arguments: [
      (1_000_000_000, "1000000000"), (0.5, "0.5"), (-0.1, "-0.1"), (-3, "-3"), (1e300, "1e+300"),
      (9_007_199_254_740_992, "9007199254740992"), (Double.leastNonzeroMagnitude, "5e-324"),
      (.infinity, "null"),
      (.nan, "null"), (0.1 + 0.2, "0.30000000000000004"),
    ] as [(Double, String)])
  func numbers(value: Double, expected: String) {
    #expect(written { $0.number(value) } == expected)
  }
}

@Suite struct TableWriterTests {
  private let table = Table(
    columns: ["id", "words"],
    rows: [
      [.integer(1), .text("plain")], [.integer(20), .text("a, \"b\"\nc\td|e\\")],
      [.empty, .text("")], [.number(1.5), .text("中文 é")],
    ])

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("CSV quotes what needs it")
  func csv() {
    #expect(
      text(DelimitedWriter.csv.write(table))
        == "id,words\n1,plain\n20,\"a, \"\"b\"\"\nc\td|e\\\"\n,\n1.5,中文 é\n")
    #expect(text(DelimitedWriter.csv.line([""])) == "\"\"\n")
  }

  @Test("TSV has one line for a row, whatever is in it")
  func tsv() {
    #expect(
      text(DelimitedWriter.tsv.write(table))
        == "id\twords\n1\tplain\n20\ta, \"b\"\\nc\\td|e\\\\\n\t\n1.5\t中文 é\n")
  }

  @Test("Markdown escapes what would be taken as Markdown")
  func markdown() {
    #expect(
      text(MarkdownTableWriter.write(table)) == """
        | id | words |
        | --- | --- |
        | 1 | plain |
        | 20 | a, "b" c d\\|e\\\\ |
        |  |  |
        | 1.5 | 中文 é |

        """)
  }

  @Test("columns are aligned by what a terminal shows, numbers at the right")
  func aligned() {
    let table = Table(
      columns: ["n", "words", "x"],
      rows: [[.integer(5), .text("中文"), .text("a")], [.integer(1000), .text("é"), .text("b")]])
    #expect(
      text(AlignedTableWriter().write(table)) == """
           n  words  x
           5  中文   a
        1000  é      b

        """)
  }

  @Test("the widest column is cut until the table fits")
  func narrow() {
    let table = Table(
      columns: ["a", "b"],
      rows: [[.text("short"), .text(String(repeating: "long ", count: 30))]])
    let lines = text(AlignedTableWriter(width: 40).write(table)).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 40 })
    #expect(lines[1].hasPrefix("short  long long") && lines[1].hasSuffix("…"))
  }
}
