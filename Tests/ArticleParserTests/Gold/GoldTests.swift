import ArticleModel
import Testing

@testable import ArticleParser

/// The parser against a person's reading of the Fixtures. The floors are what it has reached: a
/// change may raise them, and has to say why when it lowers one.
@Suite("Against a person's reading")
struct GoldTests {
  private static let floors: [(aspect: String, f1: Double)] = [
    ("title", 1), ("authors", 0.88), ("published", 1), ("headings", 0.94), ("items", 1),
    ("quotations", 0.95), ("speakers", 0.86), ("dates", 0.96), ("amounts", 0.97), ("people", 0.99),
    ("organisations", 0.96), ("places", 0.91), ("dropped", 0.88),
  ]

  @Test("every word of a reading stands in its article")
  func readingsQuoteTheirArticles() throws {
    for name in try GoldReading.names {
      let gold = try GoldReading.named(name)
      let text = Folding.fold(String(decoding: try GoldReading.articleBytes(name), as: UTF8.self))
      let words =
        gold.headings + gold.items.flatMap(\.self) + gold.quotations.map(\.text)
        + gold.dates.map(\.text) + gold.amounts.map(\.text) + gold.people + gold.organisations
        + gold.places + gold.dropped
      for word in words {
        #expect(text.contains(Folding.fold(word)), "\(name): \(word)")
      }
    }
  }

  @Test("what is found is what a person finds, as far as it has been before")
  func scores() throws {
    let parser = ArticleParser()
    var scores: [String: Score] = [:]
    for name in try GoldReading.names {
      let article = try parser.parse(
        ArticleInput(bytes: try GoldReading.articleBytes(name), path: name + ".txt"))
      for (aspect, wanted, found) in try Self.compared(GoldReading.named(name), article) {
        scores[aspect, default: Score()].add(wanted: wanted, found: found)
      }
    }
    for (aspect, floor) in Self.floors {
      let score = try #require(scores[aspect])
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

  /// The aspects of one article, each as wanted and found.
  private static func compared(
    _ gold: GoldReading, _ article: ParsedArticle
  ) -> [(aspect: String, wanted: [String], found: [String])] {
    let kept = article.blocks.filter(\.isKept)
    func names(_ kind: EntityKind) -> [String] {
      article.entities.filter { $0.kind == kind }.map(\.name)
    }
    func dated(_ text: String, _ earliest: String?, _ latest: String?) -> String {
      "\(text) = \(earliest ?? "..")/\(latest ?? "..")"
    }
    let direct = article.quotations.filter { $0.directness != .indirect }
    // A reading lists neither the line of publication nor bare counts and durations.
    let bylines = article.blocks.filter { $0.kind == .byline }.map(\.range)
    let dates = article.dates.filter { date in !bylines.contains { $0.overlaps(date.range) } }
    let durations: Set = [
      "decade", "year", "month", "week", "day", "hour", "minute", "second",
    ]
    let amounts = article.amounts.filter {
      !["bare-count", "count"].contains($0.rule) && !durations.contains($0.unit ?? "")
    }
    return [
      ("title", [gold.title].compactMap(\.self), [article.metadata.title].compactMap(\.self)),
      ("authors", gold.authors, article.metadata.authors),
      (
        "published", [gold.published].compactMap(\.self),
        [article.metadata.published?.iso8601].compactMap(\.self)
      ),
      (
        "headings", gold.headings,
        kept.filter { $0.kind == .heading }.map { heading in
          (heading.number.map { $0 + ". " } ?? "") + article.text[heading.range]
        }
      ),
      (
        "items", gold.items.map { $0.joined(separator: " | ") },
        kept.filter { $0.kind == .listItem }.map { item in
          let leadIn = item.leadIn.map { article.text[article.blocks[$0].range] } ?? ""
          return leadIn + " | " + article.text[item.range]
        }
      ),
      ("quotations", gold.quotations.map(\.text), direct.map { article.text[$0.range] }),
      (
        "speakers", gold.quotations.map { "\($0.text) — \($0.speaker ?? "?")" },
        direct.map { "\(article.text[$0.range]) — \($0.speaker ?? "?")" }
      ),
      (
        "dates", gold.dates.map { dated($0.text, $0.earliest, $0.latest) },
        dates.map {
          dated(
            article.text[$0.range], $0.interval.earliest?.description,
            $0.interval.latest?.description)
        }
      ),
      (
        "amounts", gold.amounts.map { "\($0.text) = \($0.value) \($0.unit ?? "")" },
        amounts.map { "\(article.text[$0.range]) = \($0.value) \($0.unit ?? "")" }
      ),
      ("people", gold.people, names(.person)),
      ("organisations", gold.organisations, names(.organisation)),
      ("places", gold.places, names(.place)),
      (
        "dropped", gold.dropped,
        article.blocks.filter { !$0.isKept }.map { article.text[$0.range] }
      ),
    ]
  }
}
