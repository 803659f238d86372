import ArticleModel
import Testing

@testable import Reports

@Suite("The order of time in reports")
struct ChronologyTests {
  @Test("what only says when something ended stands in the year in which it ended")
  func openBeginning() throws {
    let shelf = try ReportArchive()
    try shelf.add(
      """
      The pier

      The pier carried trains until 1934. It opened in 1898. A second pier followed in 1951 with two lamps.
      """, path: "pier.txt")
    let report = try shelf.report(.timeline, "pier OR opened")
    let years = report.sections.map(\.heading)
    #expect(years == years.sorted())
    #expect(years.contains("1934") && years.contains("1898"))
  }

  @Test("columns of a chart have no gaps and lose no claim")
  func columns() throws {
    let years = try #require(YearCounts([2001: 3, 2004: 1, 2003: 2]))
    #expect(years.step == 1 && years.first == 2001)
    #expect(years.counts == [3, 0, 2, 1])
    #expect(years.name(1) == "2002")
    #expect(YearCounts([:]) == nil)
  }

  @Test("a long time is shown in steps of several years, one lone old year outside of them")
  func steps() throws {
    var counts = Dictionary(uniqueKeysWithValues: (1900...1999).map { ($0, 2) })
    counts[1300] = 1
    counts[2240] = 1
    let years = try #require(YearCounts(counts))
    #expect(years.step == 5)
    #expect(years.isOpenBefore && years.isOpenAfter)
    #expect(years.counts.reduce(0, +) == 202)
    #expect(years.name(0).hasPrefix("until "))
    #expect(years.name(years.counts.count - 1).hasPrefix("from "))
  }
}
