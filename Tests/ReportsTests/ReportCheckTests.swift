import ClaimArchive
import Testing

@testable import Reports

@Suite("Checking an earlier report")
struct ReportCheckTests {
  private let shelf: ReportArchive

  init() throws { shelf = try ReportArchive() }

  private func written(_ format: WrittenReport.Format, _ query: String) throws -> WrittenReport {
    let report = try shelf.report(.timeline, query, showsPassages: format == .html)
    let writer: any ReportWriter =
      switch format {
      case .markdown: MarkdownReportWriter()
      case .html: HTMLReportWriter()
      case .json: JSONReportWriter()
      case .jsonl: JSONReportWriter(isInLines: true)
      }
    let written = try #require(WrittenReport(writer.bytes(of: report)))
    #expect(written.format == format)
    #expect(written.recipe.query == query)
    return written
  }

  private func compared(_ written: WrittenReport) throws -> ReportComparison {
    try ReportComparison(of: written, with: shelf.archive, tool: "claims test")
  }

  @Test("is the same file while the archive is", arguments: WrittenReport.Format.allCases)
  func same(format: WrittenReport.Format) throws {
    let comparison = try compared(try written(format, "\"the mill\" OR lock;&=%>\\"))
    #expect(comparison.isSame)
    #expect(comparison.added.isEmpty && comparison.removed.isEmpty)
  }

  @Test("names what came and what went", arguments: WrittenReport.Format.allCases)
  func changed(format: WrittenReport.Format) throws {
    let earlier = try written(format, "lock OR mill")
    try shelf.add(
      "The Lock at Senn\n\nThe lock at Senn was closed in 2022.\n", path: "lock.txt")
    let comparison = try compared(earlier)
    #expect(!comparison.isSame)
    #expect(comparison.added.map(\.text) == ["The lock at Senn was closed in 2022."])
    #expect(comparison.removed.contains { $0.text == "The lock at Senn was closed in 2021." })
    #expect(comparison.changedSources == ["The Lock at Senn"])
  }

  @Test("refuses what is no report of this program")
  func foreign() {
    #expect(WrittenReport(Array("# A title\n\nwords".utf8)) == nil)
    #expect(WrittenReport([]) == nil)
  }

  @Test(
    "a recipe reads back as it was written",
    arguments: ["", "a b", "50 % > 40 % & \"x\"", "ключ 字 🎈", "claims:report/x?cite=y;query=z"])
  func recipe(query: String) {
    let recipe = ReportRecipe(kind: .brief, query: query, givenTitle: query, style: .pandoc)
    #expect(ReportRecipe(address: recipe.address) == recipe)
  }
}
