import Testing

@testable import ClaimArchive

/// Whether a quotation loses what limits it.
@Suite struct CutShortTests {
  /// What a quotation leaves out of a speech that stands between vertical bars; a second one is what the
  /// same person says behind the cue.
  private func rest(_ quotation: String, of source: String, isWhole: Bool = true) throws -> String?
  {
    let parts = source.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let text = Array(parts.joined().utf8)
    let start = parts[0].utf8.count
    let speech = start..<start + parts[1].utf8.count
    let next =
      parts.count > 3
      ? speech.upperBound + parts[2].utf8.count..<speech.upperBound + parts[2].utf8.count
        + parts[3].utf8.count : nil
    let quoted = QuotedParts(Array(quotation.utf8)[...])
    let words = VerbatimWords(text)
    let found = try #require(
      PartMatcher(quoted, weights: quoted.words.map { _ in 1 }).exact(in: words.words))
    let range =
      words.words[found.lowerBound].range
      .lowerBound..<words.words[found.upperBound - 1].range.upperBound
    return CutShort(text: text, range: range, speech: speech, next: next)
      .rest(of: quoted, isWhole: isWhole)
  }

  @Test("a whole sentence that goes on is cut short")
  func tail() throws {
    let source = "“|It will hold, if it does not rain. I hope.|” she said."
    #expect(try rest("It will hold,", of: source) == "if it does not rain.")
    #expect(try rest("It will hold, if it does not rain.", of: source) == nil)
    #expect(try rest("It will hold …", of: source) == nil)
  }

  @Test("a few words out of a sentence are cut short only before what limits them")
  func fragment() throws {
    let source = "“|It is the largest order of all, and we are old.|”"
    #expect(try rest("the largest order of all", of: source, isWhole: false) == nil)
    let limited = "“|It is the largest order of all unless we lose it.|”"
    #expect(
      try rest("the largest order of all", of: limited, isWhole: false) == "unless we lose it.")
  }

  @Test("what limits may stand behind a cue")
  func behindCue() throws {
    let source = "“|The dam is safe,|” she said, “|but only in summer.|”"
    #expect(try rest("The dam is safe,", of: source) == "but only in summer.")
    let harmless = "“|The dam is safe,|” she said, “|and it is beautiful.|”"
    #expect(try rest("The dam is safe,", of: harmless) == nil)
  }

  @Test("a negation before the words is not left out unnoticed")
  func lead() throws {
    let source = "“|I do not believe that the dam is safe.|”"
    #expect(try rest("The dam is safe.", of: source) == "I do not believe that")
    #expect(try rest("… the dam is safe.", of: source) == nil)
    #expect(try rest("The dam is safe.", of: "“|So the dam is safe.|”") == nil)
  }

  @Test("other languages limit, too")
  func languages() throws {
    #expect(
      try rest(
        "Nous avons laissé entrer la mer", of: "« |Nous avons laissé entrer la mer, mais peu.| »")
        == "mais peu.")
    #expect(
      try rest("大坝是安全的。", of: "“|大坝是安全的。但是只在夏天。|”") == nil)
  }
}
