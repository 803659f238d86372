import ArticleModel
import ClaimArchive
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Exports")
struct ExportTests {
  private let shelf: ReportArchive

  init() throws { shelf = try ReportArchive() }

  private func exported(_ format: ExportFormat) throws -> String {
    let exporter = format.exporter
    var bytes = exporter.head
    for (index, record) in try shelf.archive.articles().enumerated() {
      let source = try shelf.archive.sourceBytes(of: record)
      bytes += exporter.bytes(
        of: ExportedArticle(
          record: record, text: try shelf.archive.text(of: record),
          source: String(decoding: source, as: UTF8.self), format: record.source.format,
          claims: try shelf.archive.claims(of: record)),
        isFirst: index == 0)
    }
    return String(decoding: bytes + exporter.tail, as: UTF8.self)
  }

  @Test("a position selector's code points are the claim's words")
  func positions() throws {
    struct Annotation: Decodable {
      struct Target: Decodable { var selector: [Selector] }
      struct Selector: Decodable { var exact, prefix, suffix: String?; var start, end: Int? }
      var target: Target
    }
    let text =
      "The Mill at Corrow 🏭\n\nÉtienne’s mill ground 40 tonnes of flour in 2020. It stands.\n"
    try shelf.add(text, path: "marks.txt")
    let annotations = try JSONDecoder().decode(
      [Annotation].self, from: Data(try exported(.annotations).utf8))
    let selectors = annotations.map(\.target.selector)
    let words = "Étienne’s mill ground 40 tonnes of flour in 2020."
    let found = try #require(selectors.first { $0[0].exact == words })
    let scalars = Array(text.unicodeScalars)
    let (start, end) = (try #require(found[1].start), try #require(found[1].end))
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == words)
    #expect(found[0].suffix == " It stands.\n")
  }

  @Test("an article without an address gives no link, one with an address leads to the claim")
  func links() throws {
    #expect(try exported(.links).isEmpty)
    #expect(
      LinkExporter.directive(for: "Profit & loss, well-known")
        == "Profit%20%26%20loss%2C%20well%2Dknown")
    let long = (1...40).map { "word\($0)" }.joined(separator: " ")
    #expect(
      LinkExporter.directive(for: long)
        == "word1%20word2%20word3%20word4,word37%20word38%20word39%20word40")
  }

  @Test(
    "names are parted as bibliographies want them",
    arguments: [
      ("Edda Finch", "Finch", "Edda"), ("Ludwig van der Horst", "van der Horst", "Ludwig"),
      ("Plinia", "Plinia", nil), ("林砚秋", "林砚秋", nil),
    ] as [(String, String, String?)])
  func names(name: String, family: String, given: String?) {
    let person = PersonParts(name)
    #expect((person.family, person.given ?? "") == (family, given ?? ""))
  }

  @Test(
    "bibliographies know no more of a date than the article says, and escape what means something")
  func bibliographies() throws {
    try shelf.add(
      "Profit & Loss: 50% of {all} mills_\n\n12 March 2024\n\nMills closed.\n", path: "p.txt")
    let bibtex = try exported(.bibtex)
    #expect(bibtex.contains("title = {{Profit \\& Loss: 50\\% of \\{all\\} mills\\_}}"))
    #expect(bibtex.contains("  year = {2024},\n  month = {3},\n  day = {12}"))
    let lock = try #require(bibtex.firstRange(of: "The Lock at Senn"))
    #expect(!bibtex[lock.upperBound...].prefix { $0 != "@" }.contains("year"))
    #expect(try exported(.ris).contains("PY  - 2024\nDA  - 2024/03/12/\n"))
  }

  @Test("programs from outside read every format")
  func outside() throws {
    for format in ExportFormat.allCases where format != .links && format != .csv {
      let file = shelf.folder.appending(path: "export.\(format.rawValue)")
      try Data(try exported(format).utf8).write(to: file)
      let verdict = try Outside.verdict(on: file, format)
      #expect(verdict.hasPrefix("ok") || verdict.hasPrefix("skipped"), "\(format): \(verdict)")
      if verdict.hasPrefix("skipped") { print("export as \(format.rawValue): \(verdict)") }
    }
  }
}
