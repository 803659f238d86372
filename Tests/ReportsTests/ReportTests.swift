import ArticleModel
import ClaimArchive
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Reports")
struct ReportTests {
  private let shelf: ReportArchive

  init() throws { shelf = try ReportArchive() }

  private func report(_ kind: ReportKind, _ query: String? = nil) throws -> Report {
    try shelf.report(kind, query)
  }

  @Test("what a person has corrected is marked, with what was read instead")
  func corrections() throws {
    let quotes = try report(.quotes).sections.flatMap(\.entries)
    let entry = try #require(quotes.first { $0.speaker?.name != nil })
    let found = try #require(entry.speaker?.name)
    let claim = entry.citation.claim
    guard case .one(let subject) = try shelf.archive.subject(claim.description) else {
      Issue.record("the claim is missing")
      return
    }
    _ = try shelf.archive.correct([subject], [WantedCorrection(.speaker, "Somebody Else")])
    let again = try report(.quotes).sections.flatMap(\.entries)
    let corrected = try #require(again.first { $0.citation.claim == claim })
    #expect(corrected.speaker?.name == "Somebody Else")
    let note = "speaker corrected by hand; the article's reading was “\(found)”"
    #expect(corrected.correctionNote == note)
    for writer in [
      TextReportWriter() as any ReportWriter, MarkdownReportWriter(),
      HTMLReportWriter(), JSONReportWriter(),
    ] {
      let text = String(decoding: writer.bytes(of: try report(.quotes)), as: UTF8.self)
      #expect(
        text.contains(writer is JSONReportWriter ? "\"corrections\":[{" : "corrected by hand"))
      #expect(text.contains(found))
    }
  }

  @Test("every entry's words stand in the cited article at the cited bytes and line")
  func citations() throws {
    // Nothing in this archive was edited.
    for kind in ReportKind.allCases where kind != .changes {
      let report = try report(kind)
      #expect(!report.sections.isEmpty, "\(kind)")
      for entry in report.sections.flatMap(\.entries) {
        let source = report.sources[entry.citation.source]
        let known = ReportArchive.articles + ReportArchive.rivals
        let text = ReadingText(try #require(known.first { $0.0 == source.path }).1)
        let cited = ReportText.onOneLine(text[entry.citation.range])
        #expect(cited == entry.text, "\(kind)")
      }
    }
  }

  @Test(
    "statements can be put together otherwise, and the report can be made again",
    arguments: ReportGrouping.allCases)
  func grouping(_ grouping: ReportGrouping) throws {
    let expected: [ReportGrouping: [String]] = [
      .article: ["The Mill at Corrow", "The Lock at Senn"],
      .speaker: ["Edda Marsh", "Olaf Brandt"],
      .entity: ["Edda Marsh", "Olaf Brandt"], .year: ["2024", "No date"],
    ]
    let plain = try report(.quotes)
    let grouped = try ReportKind.quotes.report(
      from: shelf.archive, on: ReportQuestion("", tool: "claims test", grouping: grouping))
    if grouping != .entity { #expect(grouped.sections.map(\.heading) == expected[grouping]) }
    #expect(
      Set(grouped.sections.flatMap(\.entries).map(\.text))
        == Set(plain.sections.flatMap(\.entries).map(\.text)))
    let recipe = ReportRecipe(of: grouped)
    #expect(ReportRecipe(address: recipe.address) == recipe)
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

  @Test("a dossier has the name's kind, roles, own words and companions")
  func dossier() throws {
    let report = try report(.dossier, "Marsh")
    #expect(report.title == "Dossier: Edda Marsh")
    let note = try #require(report.sections.first?.note)
    #expect(note.hasPrefix("person · named "))
    let roles = try #require(report.sections.first { $0.heading == "Roles" }?.table)
    #expect(roles.rows.first?.first == .text("director"))
    let words = try #require(report.sections.first { $0.heading == "In their own words" })
    #expect(
      words.entries.map(\.text) == [
        "The wheel will <turn> again before winter comes to the valley."
      ])
    #expect(throws: ReportError.noEntity("Nobody Here", near: [])) {
      try shelf.report(.dossier, "Nobody Here")
    }
  }

  @Test("sources and archive count what is there")
  func counts() throws {
    let sources = try report(.sources, "lock")
    #expect(sources.sections.first?.table?.rows.count == 1)
    let archive = try report(.archive)
    #expect(archive.sections.first?.table?.rows.first == [.text("articles"), .integer(2)])
    let csv = String(decoding: CSVReportWriter().bytes(of: archive), as: UTF8.self)
    #expect(csv.hasPrefix("heading,what,number\nHoldings,articles,2\n"))
  }

  @Test("the same event told by two articles is one entry with two places")
  func sameEvent() throws {
    try shelf.add(
      "The Senn Courier\n\nThe lock at Senn was closed in 2021, the canal office says.\n",
      path: "courier.txt")
    let report = try report(.timeline, "lock senn closed")
    let closing = try #require(report.sections.first { $0.heading == "2021" })
    #expect(closing.entries.count == 1)
    #expect(closing.entries.first?.citations.count == 2)
  }

  @Test("pandoc's citations use a key that the article alone decides")
  func pandoc() throws {
    let report = try report(.quotes)
    let text = String(
      decoding: MarkdownReportWriter(citing: .pandoc).bytes(of: report), as: UTF8.self)
    let key = CitationKey.make(for: report.sources[0].key, report.sources[0].metadata)
    #expect(key.hasPrefix("finch2024mill-"))
    #expect(text.contains("[@\(key), line "))
    #expect(text.contains("cited as @" + MarkdownText.escaped(key)))
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
      TextReportWriter(width: 60), MarkdownReportWriter(), MarkdownReportWriter(citing: .pandoc),
      HTMLReportWriter(), CSVReportWriter(), JSONReportWriter(), JSONReportWriter(isInLines: true),
    ]
    for kind in ReportKind.allCases {
      for writer in writers {
        #expect(writer.bytes(of: try report(kind)) == writer.bytes(of: try report(kind)))
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
