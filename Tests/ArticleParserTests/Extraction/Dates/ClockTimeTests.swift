import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Clock times")
struct ClockTimeTests {
  /// A Wednesday.
  private let published = CalendarDay(year: 2024, month: 5, day: 15)
  private static let parser = ArticleParser()

  private func dates(_ text: String, language: String? = nil) throws -> [String] {
    try Findings(text, language: language, published: published, parser: Self.parser).dates
  }

  @Test(
    "a time beside a day belongs to its words and moves it nowhere",
    arguments: [
      ("en", "It begins tomorrow at 3pm.", "tomorrow at 3pm = 2024-05-16"),
      ("en", "It began at 10 a.m. on Monday.", "10 a.m. on Monday = 2024-05-13"),
      ("en", "It lasts from 3 to 5 pm on May 20.", "3 to 5 pm on May 20 = 2024-05-20"),
      ("en", "It fell between 3 and 8 yesterday.", "3 and 8 yesterday = 2024-05-14"),
      ("en", "It rained on Monday night.", "Monday night = 2024-05-13"),
      ("en", "It rained on Tuesday in the morning.", "Tuesday in the morning = 2024-05-14"),
      ("en", "They left late on 3 May at noon.", "3 May at noon = 2024-05-03"),
      ("en", "They leave tonight around 7.", "tonight around 7 = 2024-05-15"),
      ("en", "Updated 21 January 2024, 09:40.", "21 January 2024, 09:40 = 2024-01-21"),
      ("en", "Logged on Tue Jan 9 15:50:06 2024.", "Tue Jan 9 15:50:06 2024 = 2024-01-09"),
      ("en", "She spoke earlier today.", "earlier today = 2024-05-15"),
      ("en", "He left late Monday.", "late Monday = 2024-05-13"),
      ("de", "Es begann am Montag um 15.30 Uhr.", "Montag um 15.30 Uhr = 2024-05-13"),
      ("de", "Es beginnt morgen um 20 Uhr.", "morgen um 20 Uhr = 2024-05-16"),
      ("fr", "Publié le 12 mars 2024 à 7 h 30.", "12 mars 2024 à 7 h 30 = 2024-03-12"),
      ("es", "Empezó ayer a las 15.30 horas.", "ayer a las 15.30 horas = 2024-05-14"),
      ("it", "Il 7 aprile 2024 alle 07:30 piove.", "7 aprile 2024 alle 07:30 = 2024-04-07"),
      ("pt", "Publicado em 04/07/2023 19h12.", "04/07/2023 19h12 = 2023-07-04"),
      ("nl", "Het begon op 5 mei 2024 om 15.00 uur.", "5 mei 2024 om 15.00 uur = 2024-05-05"),
    ])
  func besideADay(language: String, text: String, expected: String) throws {
    #expect(try dates(text, language: language) == [expected])
  }

  @Test("a time alone is of the day named last, else of the day of publication")
  func alone() throws {
    #expect(try dates("The alarm rang at 3.15 p.m.") == ["3.15 p.m. = 2024-05-15"])
    #expect(
      try dates("They met on Monday. Nobody spoke until half past seven.")
        == ["Monday = 2024-05-13", "half past seven = 2024-05-13"])
    #expect(
      try dates("They met on 2 May.\n\nThe chair arrived at 10:30 and left.")
        == ["2 May = 2024-05-02", "10:30 = 2024-05-02"])
    #expect(try Findings("The alarm rang at 3 p.m.", parser: Self.parser).dates == [])
  }

  @Test(
    "what recurs, a longer period before it, and what only looks like a time give no day",
    arguments: [
      "The gate opens at 10 a.m.", "She swims every day at 7 a.m.",
      "The shop is open daily from 9 a.m. to 5 p.m.", "They won 3:2 at home.",
      "It closed at 6.45 and rose.", "They work at three night markets.",
      "One evening they left.", "He ran it in 10:35.", "I am here by 10 votes.",
      "They play on Friday mornings.", "It lasted 15 hours.",
    ])
  func noTime(text: String) throws {
    #expect(try dates(text) == [])
  }

  @Test("after a month that was named, a time says no day")
  func longerPeriod() throws {
    #expect(try dates("We meet next month at 6 pm.") == ["next month = 2024-06-01/2024-06-30"])
  }

  @Test("an hour after a weekday is no day of a month")
  func hourAfterWeekday() throws {
    #expect(try dates("They met on Monday 4 o'clock.") == ["Monday 4 o'clock = 2024-05-13"])
  }

  @Test("a day range is not read into an hour range")
  func dayThenHours() throws {
    #expect(try dates("It was open on May 3, 5–7 p.m.") == ["May 3, 5–7 p.m. = 2024-05-03"])
  }
}
