import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Dates")
struct DateFinderTests {
  /// A Wednesday.
  private let published = CalendarDay(year: 2024, month: 5, day: 15)
  private static let parser = ArticleParser()

  @Test(
    "days, months and years are read in every order",
    arguments: [
      ("It opened on May 3, 2024.", "May 3, 2024 = 2024-05-03"),
      ("It opened on 3 May 2024.", "3 May 2024 = 2024-05-03"),
      ("It opened on the 3rd of May 2024.", "3rd of May 2024 = 2024-05-03"),
      ("It opened on Friday, May 3, 2024.", "Friday, May 3, 2024 = 2024-05-03"),
      ("It opened on Dec. 31, 1999.", "Dec. 31, 1999 = 1999-12-31"),
      ("Opened 2024-05-03, again.", "2024-05-03 = 2024-05-03"),
      ("Opened 05/03/2024, again.", "05/03/2024 = 2024-05-03"),
      ("Opened 23/05/2024, again.", "23/05/2024 = 2024-05-23"),
      ("Opened 3.5.2024, again.", "3.5.2024 = 2024-05-03"),
      ("In May 2024 it rained.", "May 2024 = 2024-05-01/2024-05-31"),
      ("In 1987 it rained.", "1987 = 1987-01-01/1987-12-31"),
      ("She was born in nineteen eighty-six.", "nineteen eighty-six = 1986-01-01/1986-12-31"),
    ])
  func calendar(text: String, expected: String) throws {
    #expect(try Findings(text, published: published, parser: Self.parser).dates == [expected])
  }

  @Test(
    "longer periods are read",
    arguments: [
      ("Fashion of the 1990s was wide.", "1990s = 1990-01-01/1999-12-31"),
      ("Born in the nineties.", "nineties = 1990-01-01/1999-12-31"),
      ("A work of the 18th century.", "18th century = 1700-01-01/1799-12-31"),
      ("Sales in Q3 2023 fell.", "Q3 2023 = 2023-07-01/2023-09-30"),
      ("In the third quarter of 2023 sales fell.", "third quarter of 2023 = 2023-07-01/2023-09-30"),
      ("In the first half of 2023 sales fell.", "first half of 2023 = 2023-01-01/2023-06-30"),
      ("In the summer of 2022 it was dry.", "summer of 2022 = 2022-06-01/2022-08-31"),
      ("In early 2023 it was dry.", "early 2023 = 2023-01-01/2023-12-31"),
      ("It closed in mid-November 2022.", "mid-November 2022 = 2022-11-01/2022-11-30"),
      ("The fiscal 2022 results came late.", "fiscal 2022 = 2022-01-01/2022-12-31"),
      ("They met in the last week of July 2023.", "last week of July 2023 = 2023-07-24/2023-07-30"),
    ])
  func periods(text: String, expected: String) throws {
    #expect(try Findings(text, published: published, parser: Self.parser).dates == [expected])
  }

  @Test(
    "ranges and open ends are read",
    arguments: [
      ("2020–2022: the hall is rebuilt", "2020–2022 = 2020-01-01/2022-12-31"),
      ("2023 onward: the hall is open", "2023 onward = 2023-01-01/.."),
      ("It grew between 2019 and 2021.", "between 2019 and 2021 = 2019-01-01/2021-12-31"),
      ("It was shut from May to July 2020.", "from May to July 2020 = 2020-05-01/2020-07-31"),
      ("The fair runs 3–5 May 2023.", "3–5 May 2023 = 2023-05-03/2023-05-05"),
      ("The fair runs May 3–5, 2023.", "May 3–5, 2023 = 2023-05-03/2023-05-05"),
      ("It has grown since 2015.", "since 2015 = 2015-01-01/.."),
      ("It must be done by 2030.", "by 2030 = ../2030-12-31"),
      ("It ran until March 2021.", "until March 2021 = ../2021-03-31"),
      ("It was legal before 2010.", "before 2010 = ../2009-12-31"),
      ("It was banned after 2018.", "after 2018 = 2019-01-01/.."),
      ("The office was his (2014–present).", "2014–present = 2014-01-01/.."),
    ])
  func ranges(text: String, expected: String) throws {
    #expect(try Findings(text, published: published, parser: Self.parser).dates == [expected])
  }

  @Test(
    "relative dates are counted from the day of publication",
    arguments: [
      ("They met yesterday.", "yesterday = 2024-05-14"),
      ("They met on Monday.", "Monday = 2024-05-13"),
      ("They will meet on Monday.", "Monday = 2024-05-20"),
      ("They met last Tuesday.", "last Tuesday = 2024-05-14"),
      ("They met last week.", "last week = 2024-05-06/2024-05-12"),
      ("They plan it next month.", "next month = 2024-06-01/2024-06-30"),
      ("It changed two weeks ago.", "two weeks ago = 2024-04-29/2024-05-05"),
      ("It changed three days ago.", "three days ago = 2024-05-12"),
      ("It changed two years ago.", "two years ago = 2022-01-01/2022-12-31"),
      ("It grew over the past three months.", "past three months = 2024-02-15/2024-05-14"),
      ("It closed earlier this week.", "earlier this week = 2024-05-13/2024-05-15"),
      ("It closed in January.", "January = 2024-01-01/2024-01-31"),
      ("It closed on Dec. 3.", "Dec. 3 = 2023-12-03"),
      ("It opened at 3 p.m. on Monday.", "3 p.m. on Monday = 2024-05-13"),
    ])
  func relative(text: String, expected: String) throws {
    #expect(try Findings(text, published: published, parser: Self.parser).dates == [expected])
  }

  @Test("without a day of publication nothing is invented")
  func withoutReference() throws {
    let found = try Findings(
      "They met yesterday, last week, on Monday, in May and two weeks ago, but first in 2019.",
      parser: Self.parser)
    #expect(found.dates == ["2019 = 2019-01-01/2019-12-31"])
  }

  @Test(
    "other languages write dates their own way",
    arguments: [
      ("de", "Der Verein wurde am 3. Mai 2024 gegründet.", "3. Mai 2024 = 2024-05-03"),
      ("de", "Die Halle ist seit 2015 offen.", "seit 2015 = 2015-01-01/.."),
      ("de", "Das geschah vor zwei Wochen.", "vor zwei Wochen = 2024-04-29/2024-05-05"),
      ("fr", "La salle a ouvert le 3 mai 2024.", "3 mai 2024 = 2024-05-03"),
      ("fr", "Elle ferme entre 2019 et 2021.", "entre 2019 et 2021 = 2019-01-01/2021-12-31"),
      ("fr", "Il pleut depuis la semaine dernière.", "depuis la semaine dernière = 2024-05-06/.."),
      ("es", "Abrió el 3 de mayo de 2024.", "3 de mayo de 2024 = 2024-05-03"),
      ("es", "Llegó hace dos años.", "hace dos años = 2022-01-01/2022-12-31"),
      ("es", "La moda de los años 90 era ancha.", "años 90 = 1990-01-01/1999-12-31"),
      ("it", "Aprì il 3 maggio 2024.", "3 maggio 2024 = 2024-05-03"),
      ("pt", "Abriu em 3 de maio de 2024.", "3 de maio de 2024 = 2024-05-03"),
      ("nl", "De zaal opende op 3 mei 2024.", "3 mei 2024 = 2024-05-03"),
      ("zh", "该馆于2023年5月3日开放。", "2023年5月3日 = 2023-05-03"),
      ("zh", "该馆去年开放。", "去年 = 2023-01-01/2023-12-31"),
    ])
  func languages(language: String, text: String, expected: String) throws {
    let found = try Findings(text, language: language, published: published, parser: Self.parser)
    #expect(found.dates == [expected])
  }

  @Test(
    "counts, prices, versions, scores and telephone numbers are no dates",
    arguments: [
      "It seats 2000 people.", "It costs $2024.", "See page 1998.", "Version 2.0.2024.1 is out.",
      "Call 138-2010-2015.", "May I ask?", "They may march.", "It holds 1,999 books.",
      "The score was 21-19.", "It weighs 1950 kg.",
    ])
  func noDates(text: String) throws {
    #expect(try Findings(text, published: published, parser: Self.parser).dates == [])
  }

  @Test("days come before months where the article shows that it writes them so")
  func dayOrder() throws {
    let found = try Findings("Opened 23/05/2023, closed 04/06/2023.", parser: Self.parser)
    #expect(found.dates == ["23/05/2023 = 2023-05-23", "04/06/2023 = 2023-06-04"])
  }

  @Test(
    "the forms of other languages are read",
    arguments: [
      ("de", "In den neunziger Jahren sank sie.", "neunziger Jahren = 1990-01-01/1999-12-31"),
      ("de", "Es endet Ende des Jahres.", "Ende des Jahres = 2024-01-01/2024-12-31"),
      ("de", "Im Jahr 1848 begann es.", "Jahr 1848 = 1848-01-01/1848-12-31"),
      ("fr", "Au XIXe siècle, on en comptait dix.", "XIXe siècle = 1800-01-01/1899-12-31"),
      ("fr", "Il fut construit en 1848.", "1848 = 1848-01-01/1848-12-31"),
      ("es", "Es del siglo XIX.", "siglo XIX = 1800-01-01/1899-12-31"),
      ("es", "Llega el mes que viene.", "mes que viene = 2024-06-01/2024-06-30"),
      ("it", "Accadde negli anni Novanta.", "anni Novanta = 1990-01-01/1999-12-31"),
      ("it", "Nell'estate del 2022 fece caldo.", "estate del 2022 = 2022-06-01/2022-08-31"),
      ("it", "All'inizio del 2023 aprì.", "inizio del 2023 = 2023-01-01/2023-12-31"),
      ("it", "Chiude dal 3 al 5 maggio 2024.", "dal 3 al 5 maggio 2024 = 2024-05-03/2024-05-05"),
      ("pt", "É do século XX.", "século XX = 1900-01-01/1999-12-31"),
      ("nl", "In de jaren negentig daalde het.", "jaren negentig = 1990-01-01/1999-12-31"),
      ("nl", "In de zomer van 2022 was het warm.", "zomer van 2022 = 2022-06-01/2022-08-31"),
      (
        "nl", "Het daalde in het derde kwartaal van 2023.",
        "derde kwartaal van 2023 = 2023-07-01/2023-09-30"
      ),
    ])
  func otherLanguages(language: String, text: String, expected: String) throws {
    let findings = try Findings(
      text, language: language, published: published, parser: Self.parser)
    #expect(findings.dates == [expected])
  }

  @Test(
    "a letter or a word in capitals is no century", arguments: ["Mix I und V.", "Louis XIV kam."])
  func noCentury(text: String) throws {
    #expect(
      try Findings(text, language: "de", published: published, parser: Self.parser).dates == [])
  }
}
