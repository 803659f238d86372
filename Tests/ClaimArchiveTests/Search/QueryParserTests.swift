import ArticleModel
import ClaimArchive
import Testing

@Suite("Reading a query")
struct QueryParserTests {
  @Test("Words, phrases, negations and alternatives become one condition")
  func shape() {
    #expect(
      ClaimQuery("vexal \"two words\" -lost").condition
        == .all([
          .term(QueryTerm("vexal")), .term(QueryTerm("two words", form: .phrase)),
          .not(.term(QueryTerm("lost"))),
        ]))
    #expect(
      ClaimQuery("a1 OR b1 | c1").condition
        == .any([.term(QueryTerm("a1")), .term(QueryTerm("b1")), .term(QueryTerm("c1"))]))
    #expect(
      ClaimQuery("NOT (a1 b1)").condition
        == .not(.all([.term(QueryTerm("a1")), .term(QueryTerm("b1"))])))
    #expect(ClaimQuery("inves*").condition == .term(QueryTerm("inves", form: .prefix)))
    #expect(ClaimQuery(" — … 😀 ").condition == nil)
    #expect(ClaimQuery("").condition == nil)
  }

  @Test(
    "The words of a question that tell nothing apart are left out where others remain",
    arguments: [
      ("who gets to build the future?", ["build", "future?"]),
      ("to be or to be", ["to", "be", "or", "to", "be"]),
      ("what did WHO say about IT", ["WHO", "say", "IT"]),
    ])
  func stopWords(text: String, expected: [String]) {
    #expect(ClaimQuery(text).condition == .all(expected.map { .term(QueryTerm($0)) }))
  }

  @Test("With any-word matching, repeated words weigh more and filters still have to hold")
  func anyWords() {
    #expect(
      ClaimQuery("sea ship sea kind:event", matching: .any).condition
        == .all([
          .any([.term(QueryTerm("sea", weight: 2)), .term(QueryTerm("ship"))]),
          .filter(.kind(.event)),
        ]))
  }

  @Test(
    "Dates as typed stand for days",
    arguments: [
      ("2024", "2024-01-01", "2024-12-31"), ("2023-02", "2023-02-01", "2023-02-28"),
      ("2023-02-03", "2023-02-03", "2023-02-03"), ("2019..2022", "2019-01-01", "2022-12-31"),
      ("..2020", nil, "2020-12-31"), ("2023-06..", "2023-06-01", nil),
      (">=2024", "2024-01-01", nil), (">2024", "2025-01-01", nil), ("<2024", nil, "2023-12-31"),
      ("<=2024-05", nil, "2024-05-31"), ("1990s", "1990-01-01", "1999-12-31"),
    ] as [(String, String?, String?)])
  func dates(text: String, earliest: String?, latest: String?) {
    let bounds = DayBounds(
      earliest: earliest.flatMap { CalendarDay(iso8601: $0) },
      latest: latest.flatMap { CalendarDay(iso8601: $0) })
    #expect(ClaimQuery("date:" + text).condition == .filter(.date(bounds)))
  }

  @Test(
    "Amounts as typed stand for values",
    arguments: [
      ("1000", AmountBounds(least: 1000, greatest: 1000)),
      ("1,000", AmountBounds(least: 1000, greatest: 1000)),
      (">=1B", AmountBounds(least: 1e9)),
      ("<5m", AmountBounds(greatest: 5e6, excludesGreatest: true)),
      ("5m..10m", AmountBounds(least: 5e6, greatest: 10e6)),
      ("$2.5bn", AmountBounds(least: 2.5e9, greatest: 2.5e9, kind: .money, unit: "USD")),
      ("EUR5", AmountBounds(least: 5, greatest: 5, kind: .money, unit: "EUR")),
      ("30%", AmountBounds(least: 30, greatest: 30, kind: .percent)),
      ("\"20 km\"", AmountBounds(least: 20, greatest: 20, unit: "km")),
    ])
  func amounts(text: String, bounds: AmountBounds) {
    #expect(ClaimQuery("amount:" + text).condition == .filter(.amount(bounds)))
  }

  @Test("What concerns the search itself is no condition")
  func settings() {
    let query = ClaimQuery("sort:oldest limit:7 in:boilerplate sea")
    #expect(query.condition == .term(QueryTerm("sea")))
    #expect(query.order == .oldest)
    #expect(query.limit == 7)
    #expect(query.scope == .boilerplate)
  }

  @Test(
    "Days are counted from the day that is handed in",
    arguments: [
      ("today", "2024-03-31", "2024-03-31"), ("yesterday", "2024-03-30", "2024-03-30"),
      ("last-month", "2024-02-01", "2024-02-29"), ("this-week", "2024-03-25", "2024-03-31"),
      ("last_quarter", "2023-10-01", "2023-12-31"), ("next-year", "2025-01-01", "2025-12-31"),
      ("1m..", "2024-02-29", nil), ("2w", "2024-03-17", "2024-03-31"), ("..10d", nil, "2024-03-31"),
      ("2024-q1", "2024-01-01", "2024-03-31"), (">yesterday", "2024-03-31", nil),
      ("2023..yesterday", "2023-01-01", "2024-03-30"),
      ("\"last month\"", "2024-02-01", "2024-02-29"),
    ] as [(String, String?, String?)])
  func relativeDates(text: String, earliest: String?, latest: String?) {
    let bounds = DayBounds(
      earliest: earliest.flatMap { CalendarDay(iso8601: $0) },
      latest: latest.flatMap { CalendarDay(iso8601: $0) })
    let today = CalendarDay(year: 2024, month: 3, day: 31)
    #expect(ClaimQuery("date:" + text, today: today).condition == .filter(.date(bounds)))
    #expect(ClaimQuery("date:yesterday").notices.count == 1)
  }

  @Test(
    "What cannot be taken as it was meant is said, at its place",
    arguments: [
      ("a1 \"b1", 3..<4), ("a1 (b1", 3..<4), ("a1) b1", 2..<3), ("a1 /b(c/", 5..<8),
      ("农 kind:rumour", 9..<15), ("ｋｉｎｄ：x1", 15..<17),
    ])
  func notices(text: String, place: Range<Int>) {
    let notices = ClaimQuery(text).notices
    #expect(notices.map(\.range) == [place], "\(notices)")
  }
}
