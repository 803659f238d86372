import ArticleModel
import ClaimArchive
import Testing

@Suite("Writing a query as understood")
struct QueryPrinterTests {
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  @Test(
    "A typed query, printed and read again, is the same query",
    arguments: [
      ("openai microsoft", "openai microsoft"), ("a1 b1 OR c1", "a1 b1 OR c1"),
      ("(a1 OR b1) -c1", "(a1 OR b1) -c1"), ("NOT (a1 b1)", "-(a1 b1)"),
      ("“capped profit”", "\"capped profit\""), ("pre* word~", "pre* word~"),
      (#""a1 b1"~7"#, #""a1" NEAR/7 "b1""#), ("a1 NEAR b1", #""a1" NEAR/10 "b1""#),
      (#"/ope?n\/ai/ x1"#, #"/ope?n\/ai/ x1"#),
      ("speaker:(ann OR bob)", "speaker:ann OR speaker:bob"),
      ("kind:event,point", "kind:event OR kind:point"),
      ("by:\"Sam Altman\"", "speaker:\"Sam Altman\""),
      ("date:2024", "date:2024-01-01..2024-12-31"), ("published:>2024", "published:2025-01-01.."),
      ("date:6m..", "date:2025-09-04.."), ("date:last-month", "date:2026-02-01..2026-02-28"),
      ("amount:>=$1B", "amount:\"1000000000 USD..\""),
      ("amount:\"5..10 km\"", "amount:\"5 km..10 km\""),
      ("percent:<30", "percent:\"<30\""), ("currency:€", "currency:\"EUR\""),
      ("speaker:*", "has:speaker"), ("-org:microsoft", "-org:\"microsoft\""),
      ("in:history sort:oldest limit:3 x1", "x1 in:history sort:oldest limit:3"),
    ])
  func examples(typed: String, printed: String) {
    let query = ClaimQuery(typed, today: today)
    #expect(query.canonicalText == printed)
    #expect(ClaimQuery(printed, today: today).condition == query.condition)
  }

  @Test("Whatever is typed, printed and read again, is the same query", arguments: 0..<8)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 77)
    for _ in 0..<1500 {
      let text = RandomTyping.text(using: &random)
      let query = ClaimQuery(text, today: today)
      let again = ClaimQuery(query.canonicalText, today: today)
      #expect(
        again.condition == query.condition,
        "\(text.debugDescription) is printed as \(query.canonicalText.debugDescription)")
    }
  }
}

/// Everything that means something to the query language, to FTS5 or to SQL.
enum RandomTyping {
  private static let alphabet = [
    "\"", "'", "“", "”", "«", "(", ")", "((", "*", "-", "--", "+", "^", ":", "|", "OR", "NOT",
    "AND", "NEAR", "NEAR(", "NEAR/3", "{", "}", "{text} :", "text:", "kind:", "speaker:", "date:",
    "amount:", "in:", "id:", "is:", "title:", "section:", "limit:", "sort:", "article:", "org:",
    "has:", "cue:", "path:", "site:", "about:", "percent:", "currency:", ">=", "..", ",", ";", "%",
    "_", "\\", "\0", "\u{1}", "\n", " ", " ", " ", "a", "vexal", "model", "1B", "5 km", "$", "€",
    "&", "C++", "GPT-4", "😀", "e\u{301}", "\u{200B}", "\u{202E}", "农", "农民", "/x/", "/(a|b)+/",
    "/[/",
    "~", "~3", "word~", "?", "!", "=", "boilerplate", "history", "event", "2020", "x*", "/*", "*/",
    "rowid", "claims_fts", "\u{FFFD}", "ﬀ", "ＧＰＴ", "：", "（", "6m..", "yesterday", "the", "OR's",
    "OpenAI’s", "foo:bar", "speaker", "“a b”~5",
  ]

  static func text(using random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...14, using: &random)
    return (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "")
  }
}
