import ArticleModel
import Testing

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Inputs of `Fixtures/hostile` that real life brings, and what is left of each.
@Suite("Hostile inputs")
struct HostileInputTests {
  static let names: [String] = ["hostile", "saved"].flatMap { folder in
    let path = GoldReading.fixtures.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.contains(".") && !$0.hasSuffix(".jsonl") }.sorted().map { folder + "/" + $0 }
  }

  @Test("what is read is sound, and what is refused gives a reason in words", arguments: names)
  func sound(name: String) throws {
    let bytes = try Self.bytes(name)
    do {
      let article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: name))
      // Places in the source are counted in its text as decoded, where a bad byte takes three.
      let decoded = bytes.count + 2 * bytes.count { $0 >= 0x80 }
      var end = 0
      for block in article.blocks {
        #expect(block.range.lowerBound >= end && block.range.upperBound <= article.text.utf8.count)
        #expect(block.source.upperBound <= decoded)
        #expect(String(validating: article.text.utf8[block.range], as: UTF8.self) != nil)
        end = block.range.upperBound
      }
      for claim in article.claims {
        #expect(claim.range.upperBound <= article.text.utf8.count && !claim.range.isEmpty)
      }
    } catch {
      let message = "\(error)"
      #expect(message.first?.isLowercase == true && message.last != ".", "\(message)")
    }
  }

  @Test("of a list of three thousand items none is lost")
  func manyItems() throws {
    let article = try Self.article("hostile/three-thousand-items.html")
    let items = article.blocks.filter { $0.kind == .listItem && $0.isKept }
    #expect(items.count == 3000)
    #expect(items.last.map { article.text[$0.range] } == "Boat 2999")
  }

  @Test("encodings mixed in one file cost only the letters that do not fit")
  func mixedEncodings() throws {
    let article = try Self.article("hostile/mixed-encodings.txt")
    #expect(article.claims.count == 3)
    #expect(article.text.string.contains("The café in Köln says “closed”."))
    #expect(article.text.string.contains("is open — at last."))
  }

  @Test(
    "front matter that multiplies itself or nests without end is left to itself",
    arguments: ["hostile/front-matter-aliases.md", "hostile/front-matter-nested.md"])
  func frontMatter(name: String) throws {
    let article = try Self.article(name)
    #expect(
      article.claims.map { article.text[$0.range] }
        == ["The ferry to Hask was cancelled on Sunday."])
  }

  @Test("an image written into the page is not text, and a drawing's words are not the article")
  func dataInPage() throws {
    let article = try Self.article("hostile/data-url-page.html")
    #expect(
      article.blocks.filter(\.isKept).map { article.text[$0.range] } == [
        "The mill turns again", "The mill at Tollmere has been turning since Monday.",
        "“It is loud,” said the miller, Cuthbert Vane, and went back to work.",
      ])
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: GoldReading.fixtures.appending(path: name)))
  }

  private static func article(_ name: String) throws -> ParsedArticle {
    try ArticleParser().parse(ArticleInput(bytes: bytes(name), path: name))
  }
}
