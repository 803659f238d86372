import ArticleModel
import Testing

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Saved pages with the furniture of real sites, each beside what a person approved as its reading.
///
/// A page without a reading gets one written, and so does every page whose reading has changed where
/// `RECORD=1` is set; the run fails then, so that a person looks at it.
@Suite("Pages in Fixtures/pages")
struct PageFixtureTests {
  private static let folder = GoldReading.fixtures.appending(path: "pages")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()

  static func article(_ name: String) throws -> ParsedArticle {
    let page = try Data(contentsOf: folder.appending(path: name + ".html"))
    return try ArticleParser().parse(ArticleInput(bytes: [UInt8](page), path: name + ".html"))
  }

  @Test("there are pages") func pages() { #expect(Self.names.count >= 18) }

  @Test("is read as a person approved", arguments: names)
  func reading(name: String) throws {
    let article = try Self.article(name)
    let reading = """
      title: \(article.metadata.title ?? "-")
      subtitle: \(article.metadata.subtitle ?? "-")
      authors: \(article.metadata.authors.joined(separator: ", "))
      publisher: \(article.metadata.publisher ?? "-")
      published: \(article.metadata.published?.iso8601 ?? "-")
      language: \(article.metadata.language ?? "-")
      url: \(article.metadata.url ?? "-")

      \(article.outline)

      """
    let file = Self.folder.appending(path: name + ".expected.txt")
    let expected = try? String(contentsOf: file, encoding: .utf8)
    let records = ProcessInfo.processInfo.environment["RECORD"] == "1"
    if expected == nil || (records && reading != expected) {
      try reading.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).expected.txt; read what has changed, then run again")
    } else {
      #expect(reading == expected)
    }
  }

  @Test(
    "a hostile page is read soundly",
    arguments: ["broken-tags-page", "hidden-text-page", "script-only-page"])
  func hostile(name: String) throws {
    let url = GoldReading.fixtures.appending(path: "hostile/\(name).html")
    let bytes = try [UInt8](Data(contentsOf: url))
    let article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: url.path))
    var end = 0
    for block in article.blocks {
      #expect(block.range.lowerBound >= end && block.range.upperBound <= article.text.utf8.count)
      #expect(block.source.upperBound <= bytes.count)
      #expect(String(validating: article.text.utf8[block.range], as: UTF8.self) != nil)
      end = block.range.upperBound
    }
    #expect(article.blocks.contains(where: \.isKept) || name == "script-only-page")
  }
}
