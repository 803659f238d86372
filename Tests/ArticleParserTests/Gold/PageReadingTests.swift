import ArticleModel
import Testing

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The parser against what a person takes for the article on each page of `Fixtures/pages`. The
/// floors are what it has reached: a change may raise them, and has to say why when it lowers one.
@Suite("Against a person's reading of pages")
struct PageReadingTests {
  private static let floors: [(aspect: String, f1: Double)] = [
    ("body", 0.87), ("title", 1), ("subtitle", 0.69), ("authors", 0.79), ("publisher", 0.62),
    ("published", 0.93), ("language", 0.98),
  ]

  @Test("every page has been read by a person, and every reading has its page")
  func complete() {
    #expect(Set(PageReading.names) == Set(PageFixtureTests.names))
  }

  @Test("what is kept and told is what a person says, as far as it has been before")
  func scores() throws {
    var scores: [String: Score] = [:]
    for name in PageReading.names {
      let reading = try PageReading.named(name)
      let article = try PageFixtureTests.article(name)
      let found = article.blocks
        .filter { $0.isKept && ![.title, .byline, .caption].contains($0.kind) }
        .map { PageReading.words(article.text[$0.range]) }
        .filter { !reading.optional.contains($0) }
      scores["body", default: Score()].add(
        wanted: reading.lines, found: found, where: name)
      for (aspect, value) in Self.facts(article.metadata) {
        scores[aspect, default: Score()].add(
          wanted: [reading.facts[aspect]].compactMap(\.self),
          found: [value].compactMap(\.self), where: name)
      }
    }
    for (aspect, floor) in Self.floors {
      let score = try #require(scores[aspect])
      print("pages, \(aspect): \(score)")
      #expect(
        score.f1 >= floor,
        """
        \(aspect): \(score)
        missed: \(score.missed)
        surplus: \(score.surplus)
        """)
    }
    #expect(Set(Self.floors.map(\.aspect)) == Set(scores.keys))
  }

  private static func facts(_ metadata: ArticleMetadata) -> [(aspect: String, value: String?)] {
    [
      ("title", metadata.title), ("subtitle", metadata.subtitle),
      ("authors", metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: ", ")),
      ("publisher", metadata.publisher), ("published", metadata.published?.iso8601),
      ("language", metadata.language),
    ]
  }
}
