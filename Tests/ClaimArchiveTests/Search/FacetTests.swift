import ArticleModel
import ClaimArchive
import Testing

@Suite("Counting what is found")
struct FacetTests {
  @Test(
    "A facet counts every claim that is found once, most first",
    arguments: [
      (.kind, "vexal", ["statement 7", "event 3", "point 2", "quotation 2"]),
      (.year, "vexal", ["2024 11", "2025 3"]), (.month, "hired", ["2025-03 1"]),
      (.speaker, "", ["Satya Holm 1"]), (.person, "", ["Satya Holm 1"]), (.place, "", ["Bergen 1"]),
      (.org, "kind:event", ["Harborline 1", "Vexal 1"]), (.lang, "", ["en 14", "zh 2"]),
      (.author, "title:plant", ["Jon Ek 3", "Mia Sørensen 3"]), (.site, "", []),
      (.stance, "pilot", ["predicted 1"]), (.article, "农", ["农场无人机 2"]),
    ] as [(Facet, String, [String])])
  func counts(facet: Facet, query: String, expected: [String]) throws {
    let test = try TestArchive(SampleArticles.all)
    let counts = try test.archive.counts(by: [facet], of: ClaimQuery(query))
    #expect(counts.flatMap(\.counts).map { "\($0.item) \($0.count)" } == expected)
  }

  @Test("A query that is kept finds what has come since, and not what a new version repeats")
  func savedQueries() throws {
    let test = try TestArchive([SampleArticles.report])
    #expect(try test.archive.save("vexal", as: "v", matching: .all))
    let saved = try #require(try test.archive.savedQueries().first)
    try test.archive.noteRun(of: saved)
    var article = SampleArticles.report
    article.claim("Vexal closed a plant in Oslo.")
    try test.add([article])
    let again = try #require(try test.archive.savedQueries().first)
    let query = ClaimQuery(again.text).and(.filter(.addedAfter(row: again.lastClaim)))
    #expect(
      try test.archive.search(query).hits.map(\.claim.text) == ["Vexal closed a plant in Oslo."])
    #expect(try test.archive.search(ClaimQuery("in:history plant")).total == 3)
    #expect(try test.archive.removeSavedQuery("v"))
    #expect(try test.archive.savedQueries().isEmpty)
  }
}
