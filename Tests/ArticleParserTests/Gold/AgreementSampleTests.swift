import ArticleModel
import TestSupport
import Testing

@testable import ArticleParser

/// The samples for comparing articles with each other and a draft with the archive say what stands in
/// their files.
@Suite("Samples of agreement and of drafts")
struct AgreementSampleTests {
  @Test("a pair's sentences stand in two articles, and nearly all of them are claims")
  func pairs() throws {
    let pairs = try Samples.lines(of: "agreement", as: AgreementSample.self)
    #expect(pairs.count >= 150)
    var fixtures = ParsedFixtures()
    var claims: [String: Set<String>] = [:]
    var sentences = Score()
    for pair in pairs {
      #expect(pair.a.article != pair.b.article)
      #expect((pair.about != nil) == (pair.label == "conflict"), "\(pair.a.text)")
      #expect(["same", "conflict", "different"].contains(pair.label))
      for side in [pair.a, pair.b] {
        let article = try fixtures.article(side.article)
        #expect(article.text.string.contains(side.text), "\(side.article): \(side.text)")
        let found =
          claims[side.article] ?? Set(article.claims.map { Folding.fold(article.text[$0.range]) })
        claims[side.article] = found
        sentences.add(
          wanted: [side.text], found: found.contains(Folding.fold(side.text)) ? [side.text] : [],
          where: side.article)
      }
    }
    print("agreement, sentences that are claims: \(sentences)")
    #expect(sentences.recall >= 0.98, "\(sentences.missed)")
  }

  @Test("a draft's words stand in it, and what they are held against in its article")
  func drafts() throws {
    let samples = try Samples.lines(of: "verify", as: VerifySample.self)
    for sample in samples {
      #expect(try Samples.text(sample.draft).contains(sample.words), "\(sample.words)")
      #expect((sample.article == nil) == (sample.verdict == "not-found"), "\(sample.words)")
      #expect((sample.there == nil) == ["exact", "not-found"].contains(sample.verdict))
      guard let article = sample.article else { continue }
      var words = Folding.fold(sample.there ?? sample.words)[...]
      while let last = words.last, ".,".contains(last) { words.removeLast() }
      #expect(Folding.fold(try Samples.text(article)).contains(words), "\(article): \(words)")
    }
    let verdicts = Set(samples.map(\.verdict))
    #expect(
      verdicts == ["exact", "differs", "cut-short", "other-speaker", "other-figure", "not-found"])
  }
}
