import ArticleModel
import Testing

@testable import ArticleParser

/// Each mention with its kind against the names that a person marked in general news. The floors are
/// what has been reached; a change that lowers one has to say why.
@Suite("Against names that a person marked")
struct NamesSampleTests {
  private static let floors = [
    "en": 0.83, "de": 0.92, "fr": 0.9, "es": 0.86, "it": 0.85, "nl": 0.75, "pt": 0.83,
  ]

  @Test("the names of a sample stand in its article, in order")
  func namesStandInTheirArticles() throws {
    for sample in try Samples.lines(of: "names", as: NamesSample.self) {
      var rest = Substring(try Samples.text(sample.article))
      for mention in sample.mentions {
        let place = rest.firstRange(of: mention[0])
        let found = try #require(place, "\(sample.article): \(mention[0])")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test("mentions are those that a person marks, as far as they have been before")
  func scores() throws {
    var byLanguage: [String: Score] = [:]
    var byKind: [String: Score] = [:]
    var fixtures = ParsedFixtures()
    for sample in try Samples.lines(of: "names", as: NamesSample.self) {
      let article = try fixtures.article(sample.article)
      let wanted = sample.mentions.map { (name: $0[0], kind: $0[1]) }
      let found = Self.mentions(of: article)
      byLanguage[sample.language, default: Score()].add(
        wanted: wanted.map { "\($0.name) = \($0.kind)" },
        found: found.map { "\($0.name) = \($0.kind)" }, where: sample.article)
      guard sample.language == "en" else { continue }
      for kind in ["person", "organisation", "place", "other"] {
        byKind[kind, default: Score()].add(
          wanted: wanted.filter { $0.kind == kind }.map(\.name),
          found: found.filter { $0.kind == kind }.map(\.name), where: sample.article)
      }
    }
    for (kind, score) in byKind.sorted(by: { $0.key < $1.key }) {
      print("names, en, \(kind): \(score)")
    }
    for (language, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(byLanguage[language])
      print("names, \(language): \(score)")
      #expect(
        score.f1 >= floor,
        """
        \(language): \(score)
        missed: \(score.missed)
        surplus: \(score.surplus)
        """)
    }
    #expect(Set(Self.floors.keys) == Set(byLanguage.keys))
  }

  /// What the parser names in an article, outside its title and byline, which the sample leaves out.
  private static func mentions(of article: ParsedArticle) -> [(name: String, kind: String)] {
    let head = article.blocks.filter { $0.kind == .title || $0.kind == .byline }.map(\.range)
    return article.mentions
      .filter { mention in !head.contains { $0.overlaps(mention.range) } }
      .map { mention in
        let kind = article.entities[mention.entity].kind
        let isOther = [.product, .event, .other].contains(kind)
        return (article.text[mention.range], isOther ? "other" : kind.rawValue)
      }
  }
}
