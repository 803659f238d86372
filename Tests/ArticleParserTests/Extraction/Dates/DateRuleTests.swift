import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Rules of dates")
struct DateRuleTests {
  /// A Wednesday.
  private let published = CalendarDay(year: 2024, month: 5, day: 15)
  private static let parser = ArticleParser()

  private func dates(_ text: String) throws -> [String] {
    try Findings(text, published: published, parser: Self.parser).dates
  }

  @Test(
    "a part of a period is the whole of it, and decides only the edge of an open end",
    arguments: [
      ("It rained in late 2021.", "late 2021 = 2021-01-01/2021-12-31"),
      ("It rained in the mid-1980s.", "mid-1980s = 1980-01-01/1989-12-31"),
      ("Pay by the end of June 2023.", "by the end of June 2023 = ../2023-06-30"),
      ("It shut before the end of 2021.", "before the end of 2021 = ../2021-12-31"),
      ("It shut before mid-2021.", "before mid-2021 = ../2021-12-31"),
      ("It shut before early 2021.", "before early 2021 = ../2020-12-31"),
      ("It opened after the end of 2021.", "after the end of 2021 = 2022-01-01/.."),
      ("It opened after mid-2021.", "after mid-2021 = 2021-01-01/.."),
      ("It must leave by the start of 2026.", "by the start of 2026 = ../2026-01-01"),
    ])
  func parts(text: String, expected: String) throws {
    #expect(try dates(text) == [expected])
  }

  @Test(
    "what is still to come opens an interval after from, what is past is an origin",
    arguments: [
      ("Fares rise from 2026.", "from 2026 = 2026-01-01/.."),
      ("From next month the pool is free.", "From next month = 2024-06-01/.."),
      ("A chart from 2019 hangs there.", "2019 = 2019-01-01/2019-12-31"),
      ("It grew from about 1970 onward.", "from about 1970 onward = 1970-01-01/.."),
      ("From May 2021 onward it was free.", "From May 2021 onward = 2021-05-01/.."),
    ])
  func openFrom(text: String, expected: String) throws {
    #expect(try dates(text) == [expected])
  }

  @Test(
    "rests, weekends of a day, compound counts and ends of today",
    arguments: [
      ("It rains for the rest of the week.", "rest of the week = 2024-05-15/2024-05-19"),
      ("It rained over Easter weekend.", "Easter weekend = 2024-03-30/2024-03-31"),
      ("They left 2 years and 3 months ago.", "2 years and 3 months ago = 2022-02-01/2022-02-28"),
      ("It grew from March to date.", "from March to date = 2024-03-01/.."),
      ("It closes later in the year.", "later in the year = 2024-05-15/2024-12-31"),
      ("Shut for 3 days from Monday.", "3 days from Monday = 2024-05-13/2024-05-15"),
      ("Shares rose for the day.", "day = 2024-05-15"),
    ])
  func furtherPeriods(text: String, expected: String) throws {
    #expect(try dates(text) == [expected])
  }

  @Test(
    "weekdays take their week or their day of the month from what follows",
    arguments: [
      ("The choir sings on Friday 31.", "Friday 31 = 2024-05-31"),
      ("The choir sings on Monday the 13th.", "Monday the 13th = 2024-05-13"),
      ("The choir sings on Friday (May 24).", "Friday (May 24) = 2024-05-24"),
      ("The choir sings on Friday of next week.", "Friday of next week = 2024-05-24"),
      ("The choir sang on Friday evening last week.", "Friday evening last week = 2024-05-10"),
      ("The choir sings next week on Tuesday.", "next week on Tuesday = 2024-05-21"),
      ("They met on the first Monday of May.", "first Monday of May = 2024-05-06"),
      ("It is set to reopen on Monday.", "Monday = 2024-05-20"),
      ("It had been scheduled to open on Monday.", "Monday = 2024-05-13"),
      ("The choir sings next Friday.", "next Friday = 2024-05-24"),
      ("The choir sings this coming Friday.", "this coming Friday = 2024-05-17"),
      ("On Friday 31 boats sailed.", "Friday = 2024-05-10"),
    ])
  func weekdays(text: String, expected: String) throws {
    #expect(try dates(text) == [expected])
  }

  @Test(
    "weeks are counted as in ISO 8601, and spans inside a longer period from its edge",
    arguments: [
      ("The gate stays shut in week 10.", "week 10 = 2024-03-04/2024-03-10"),
      ("It rained in week 1 of 2021.", "week 1 of 2021 = 2021-01-04/2021-01-10"),
      ("It rained in the first week of May.", "first week of May = 2024-04-29/2024-05-05"),
      ("Harvest is in the week of the 20th.", "week of the 20th = 2024-05-20/2024-05-26"),
      ("The week beginning June 3 is full.", "week beginning June 3 = 2024-06-03/2024-06-09"),
      (
        "Sales of the first nine months of 2023.",
        "first nine months of 2023 = 2023-01-01/2023-09-30"
      ),
      ("Sales of the last two months of 2023.", "last two months of 2023 = 2023-11-01/2023-12-31"),
      ("Sales of the past two quarters.", "past two quarters = 2023-10-01/2024-03-31"),
      ("Plans for the 2 upcoming weeks.", "2 upcoming weeks = 2024-05-16/2024-05-29"),
      ("Closed for 3 days starting June 3.", "3 days starting June 3 = 2024-06-03/2024-06-05"),
      ("Closed between now and June 3.", "between now and June 3 = 2024-05-15/2024-06-03"),
      ("In the 2022 third quarter it lost.", "2022 third quarter = 2022-07-01/2022-09-30"),
      ("It rained this working week.", "this working week = 2024-05-13/2024-05-17"),
      ("The depot is shut for the month.", "month = 2024-05-01/2024-05-31"),
    ])
  func weeksAndSpans(text: String, expected: String) throws {
    #expect(try dates(text) == [expected])
  }

  @Test(
    "an entry's date gives its year to the dates under it",
    arguments: [
      (
        "2020: Work stops from March until September.",
        "from March until September = 2020-03-01/2020-09-30"
      ),
      ("In May 1998 — The mast falls on 3 June.", "3 June = 1998-06-03"),
    ])
  func entries(text: String, expected: String) throws {
    #expect(try dates(text).last == expected)
  }

  @Test(
    "years, days and holidays are read in full",
    arguments: [
      ("12 August 1978: a signal is heard.", ["12 August 1978 = 1978-08-12"]),
      ("The bridge fell in 1847.", ["1847 = 1847-01-01/1847-12-31"]),
      (
        "It closed in nineteen eighty-one when oil ran out.",
        ["nineteen eighty-one = 1981-01-01/1981-12-31"]
      ),
      ("It lasts until the year 2030.", ["until the year 2030 = ../2030-12-31"]),
      ("The fair is on 18 and 19 June.", ["18 = 2024-06-18", "19 June = 2024-06-19"]),
      ("They marched on International Workers' Day.", ["International Workers' Day = 2024-05-01"]),
      ("It happened on Easter Monday at 10.", ["Easter Monday at 10 = 2024-04-01"]),
      ("They met on Palm Sunday 2023.", ["Palm Sunday 2023 = 2023-04-02"]),
      ("They met on Halloween last year.", ["Halloween last year = 2023-10-31"]),
      ("It cost $12 December last.", []),
    ])
  func wholeDates(text: String, expected: [String]) throws {
    let found = try dates(text)
    #expect(expected.isEmpty ? !found.contains { $0.hasPrefix("12") } : found == expected)
  }

  @Test(
    "what recurs and what only lasts is no date",
    arguments: [
      "It opens every Monday.", "It is open on the first Sunday of every month.",
      "It rains each July.", "Old stones tell time to within a decade.",
      "It was shut for two years.",
    ])
  func noDates(text: String) throws {
    #expect(try dates(text) == [])
  }

  @Test("heaped words of dates are read in linear time")
  func heaped() throws {
    for word in [
      "Monday ", "last week of ", "first 2 days of ", "1 and ", "early ", "a day before ",
    ] {
      _ = try dates(String(repeating: word, count: 3000))
    }
  }
}
