import ArticleModel
import Testing

@testable import ArticleParser

/// Who speaks, where the words beside a quotation say only "he", a surname or a role. The floors are
/// what has been reached; a change that lowers one has to say why.
@Suite("Against speakers that a person resolved")
struct SpeakerSampleTests {
  private static let floors = [
    "pronoun": 0.91, "surname": 1.0, "role": 0.54, "continued": 0.86, "name": 1.0,
  ]

  @Test("the words and the speakers of a sample stand in its article")
  func samplesQuoteTheirArticles() throws {
    for sample in try Samples.lines(of: "pronouns", as: SpeakerSample.self) {
      let text = try Samples.text(sample.article)
      #expect(text.contains(sample.words), "\(sample.article): \(sample.words)")
      if let speaker = sample.speaker { #expect(text.contains(speaker), "\(speaker)") }
    }
  }

  @Test("a pronoun, a surname and a role are the speaker they stand for, as far as before")
  func scores() throws {
    var scores: [String: Score] = [:]
    var fixtures = ParsedFixtures()
    for sample in try Samples.lines(of: "pronouns", as: SpeakerSample.self) {
      let article = try fixtures.article(sample.article)
      let found = Self.speaker(of: sample.words, in: article)
      // Of a speaker without a name it is right to give none, or the description as written.
      let isUnnamed = found?.first.map { !$0.isUppercase } ?? true
      let wanted = sample.speaker ?? "(unnamed)"
      scores[sample.form, default: Score()].add(
        wanted: ["\(sample.words) — \(wanted)"],
        found: sample.speaker == nil && isUnnamed
          ? ["\(sample.words) — \(wanted)"]
          : found.map { ["\(sample.words) — \($0)"] } ?? [],
        where: sample.article)
    }
    for (form, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let score = try #require(scores[form])
      print("speakers, \(form): \(score)")
      #expect(
        score.f1 >= floor,
        """
        \(form): \(score)
        missed: \(score.missed)
        surplus: \(score.surplus)
        """)
    }
    #expect(Set(Self.floors.keys) == Set(scores.keys))
  }

  /// The speaker of the quotation that holds most of these words.
  private static func speaker(of words: String, in article: ParsedArticle) -> String? {
    let text = article.text.string
    guard let place = text.firstRange(of: words) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = start..<start + words.utf8.count
    return article.quotations
      .filter { $0.directness != .indirect && $0.range.overlaps(range) }
      .max { $0.range.clamped(to: range).count < $1.range.clamped(to: range).count }?.speaker
  }
}
