import Testing

@testable import ClaimArchive

/// How a quotation's parts are found in a passage.
@Suite struct PartMatcherTests {
  private func found(_ quotation: String, in passage: String) -> String? {
    let quoted = QuotedParts(Array(quotation.utf8)[...])
    let words = VerbatimWords(Array(passage.utf8))
    let matcher = PartMatcher(quoted, weights: quoted.words.map { _ in 1 })
    return matcher.exact(in: words.words).map { range in
      let first = words.words[range.lowerBound].range.lowerBound
      let last = words.words[range.upperBound - 1].range.upperBound
      return String(decoding: words.text[first..<last], as: UTF8.self)
    }
  }

  private static let source =
    "A moor can forgive one dry summer, but not three, and no cow ever will."

  @Test(
    "an ellipsis leaves words out",
    arguments: ["…", "...", ". . .", "[…]", "[...]", " … "])
  func omissions(mark: String) {
    #expect(
      found("A moor can forgive \(mark) but not three", in: Self.source)
        == "A moor can forgive one dry summer, but not three")
  }

  @Test(
    "brackets stand for what they replace",
    arguments: [
      ("[The land] can forgive one dry summer", "can forgive one dry summer"),
      ("[N]o cow ever will", "no cow ever will"),
      ("one dry summer [sic], but not three", "one dry summer, but not three"),
      ("forgive [a single] summer", "forgive one dry summer"),
    ])
  func brackets(pair: (String, String)) {
    #expect(found(pair.0, in: Self.source) == pair.1)
  }

  @Test(
    "parts in another order, or words that are not there, are not found",
    arguments: ["but not three … A moor", "A moor can forget", "forgive summer", "…", "[…]"])
  func absent(quotation: String) {
    #expect(found(quotation, in: Self.source) == nil)
  }

  @Test("a place is found that a false beginning overlaps")
  func overlaps() {
    #expect(found("no no yes", in: "no no no yes") == "no no yes")
  }

  @Test("ellipses at the ends say that the source begins earlier or goes on")
  func openEnds() {
    let quoted = QuotedParts(Array("… one dry summer …".utf8)[...])
    #expect(quoted.isOpenAtStart && quoted.isOpenAtEnd)
    let closed = QuotedParts(Array("one … summer".utf8)[...])
    #expect(!closed.isOpenAtStart && !closed.isOpenAtEnd)
  }

  @Test(
    "the stretch most like a quotation is found with its likeness",
    arguments: [
      ("A moor can forgive one wet summer", "A moor can forgive one dry summer", 6.0 / 7),
      ("forgive one dry winter", "forgive one dry summer", 3.0 / 4),
      ("and no cow will", "and no cow ever will", 1 - 0.4 / 4),
    ])
  func nearest(sample: (quotation: String, stretch: String, likeness: Double)) throws {
    let quoted = QuotedParts(Array(sample.quotation.utf8)[...])
    let words = VerbatimWords(Array(Self.source.utf8))
    let nearest = try #require(
      PartMatcher(quoted, weights: quoted.words.map { _ in 1 }).nearest(in: words.words))
    let stretch = words.words[nearest.words]
    let range =
      try #require(stretch.first).range.lowerBound..<#require(stretch.last).range.upperBound
    #expect(String(decoding: words.text[range], as: UTF8.self) == sample.stretch)
    #expect(abs(Double(nearest.similarity) - sample.likeness) < 1e-5)
  }
}
