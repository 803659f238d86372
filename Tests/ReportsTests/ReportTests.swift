import ArticleModel
import ArticleParser
import ClaimArchive
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reports over an archive of two small articles.
@Suite("Reports")
final class ReportTests {
  private let folder: URL
  private let archive: Archive

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "reports-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    archive = try Archive.open(path: folder.appending(path: "a.sqlite").path, mode: .create)
    let parser = ArticleParser()
    let items = try Self.articles.map { path, text in
      let bytes = Array(text.utf8)
      return ArchiveItem(
        article: try parser.parse(ArticleInput(bytes: bytes, path: path)), bytes: bytes)
    }
    try archive.add(items, importedAt: "2026-01-01T00:00:00Z")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let articles = [
    (
      "mill.txt",
      """
      The Mill at Corrow

      By Edda Finch
      12 March 2024

      1. History

      Milestones:

        • 2019: The town buys the mill for $2 million
        • 2023 onward: Volunteers grind flour

      2. Voices

      Edda Marsh, Corrow Trust director:

      “The wheel will <turn> again before winter comes to the valley.”
      """
    ),
    (
      "lock.txt",
      """
      The Lock at Senn

      The lock at Senn was closed in 2021. "We will open it again next year," said Olaf Brandt, head of the canal office.
      """
    ),
  ]

  private func report(_ kind: ReportKind, _ query: String = "") throws -> Report {
    try kind.report(from: archive, on: ReportQuestion(query, tool: "claims test"))
  }

  @Test("every entry's words stand in the cited article at the cited bytes and line")
  func citations() throws {
    for kind in ReportKind.allCases {
      let report = try report(kind, kind == .article ? "mill.txt" : "")
      #expect(report.entryCount > 0, "\(kind)")
      for entry in report.sections.flatMap(\.entries) {
        let source = report.sources[entry.citation.source]
        let text = ReadingText(try #require(Self.articles.first { $0.0 == source.path }).1)
        let cited = ReportText.onOneLine(text[entry.citation.range])
        #expect(cited == entry.text, "\(kind)")
      }
    }
  }

  @Test("a timeline is in the order of what the claims speak of")
  func timeline() throws {
    let report = try report(.timeline)
    #expect(report.sections.map(\.heading).starts(with: ["2019", "2021", "2023"]))
    #expect(report.sections.first?.entries.first?.label == "2019")
    #expect(report.sections.first?.entries.first?.leadIn == "Milestones:")
  }

  @Test("quotations stand under their speakers, with role and organisation")
  func quotes() throws {
    let report = try report(.quotes)
    #expect(report.sections.map(\.heading) == ["Edda Marsh", "Olaf Brandt"])
    let speaker = try #require(report.sections.first?.entries.first?.speaker)
    #expect(speaker.role == "director")
    #expect(speaker.organisation == "Corrow Trust")
  }

  @Test("a brief has only what answers the question")
  func brief() throws {
    let report = try report(.brief, "flour")
    #expect(report.entryCount == 1)
    #expect(report.sections.first?.heading == "The Mill at Corrow › 1. History")
  }

  @Test("a question without an answer gives a report that says so")
  func nothing() throws {
    let report = try report(.brief, "submarine")
    #expect(report.entryCount == 0)
    #expect(
      String(decoding: MarkdownReportWriter().bytes(of: report), as: UTF8.self)
        .contains("Nothing in the archive answers this question."))
  }

  @Test("an article is found by its path or title, and a name for none or several is an error")
  func article() throws {
    #expect(try report(.article, "lock.txt").title == "The Lock at Senn")
    #expect(throws: ReportError.self) { try report(.article, "no such thing") }
    #expect(throws: ReportError.self) { try report(.article, "") }
  }

  @Test("the same archive and question give the same bytes in every format")
  func deterministic() throws {
    let writers: [any ReportWriter] = [
      MarkdownReportWriter(), CSVReportWriter(), JSONReportWriter(),
    ]
    for kind in ReportKind.allCases {
      for writer in writers {
        let query = kind == .article ? "mill" : ""
        #expect(
          writer.bytes(of: try report(kind, query)) == writer.bytes(of: try report(kind, query)))
      }
    }
  }

  @Test("JSON and CSV hold the same entries as the report")
  func machineReadable() throws {
    let report = try report(.timeline)
    let json = try JSONDecoder().decode(
      DecodedReport.self, from: Data(JSONReportWriter().bytes(of: report)))
    #expect(json.format == 1)
    #expect(
      json.sections.flatMap(\.entries).map(\.text) == report.sections.flatMap(\.entries).map(\.text)
    )
    #expect(json.sources.map(\.sha256) == report.sources.map(\.sha256))
    let rows = CSVReportWriter().bytes(of: report).split(separator: UInt8(ascii: "\n"))
    #expect(rows.count == report.entryCount + 1)
  }

  @Test("Markdown holds no HTML, a footnote for each entry, and each source with its digest")
  func markdown() throws {
    let report = try report(.quotes)
    let text = String(decoding: MarkdownReportWriter().bytes(of: report), as: UTF8.self)
    try #require(report.entryCount > 0)
    #expect(text.contains("will \\<turn\\> again"))
    for number in 1...report.entryCount { #expect(text.contains("\n[^\(number)]: ")) }
    for source in report.sources { #expect(text.contains(source.sha256)) }
  }

  private struct DecodedReport: Decodable {
    struct Entry: Decodable { var text: String }
    struct Section: Decodable { var entries: [Entry] }
    struct Source: Decodable { var sha256: String }
    var format: Int
    var sections: [Section]
    var sources: [Source]
  }
}
