import Testing

@testable import ClaimArchive

/// What counts as the same words.
@Suite struct VerbatimWordsTests {
  private func hashes(_ text: String) -> [UInt64] {
    VerbatimWords(Array(text.utf8)).words.map(\.hash)
  }

  @Test(
    "marks, dashes, case and stops do not count",
    arguments: [
      ("We suspect dust, and dust is patient", "we suspect dust – AND dust is patient."),
      ("don't", "don’t"), ("“well-known”", "'well known'"), ("naïve", "naïve"),
      ("5,000 people", "5000 people"), ("1.5", "1,5"), ("a.b", "a b"),
    ])
  func alike(pair: (String, String)) {
    #expect(hashes(pair.0) == hashes(pair.1))
  }

  @Test(
    "other words, figures and currencies do",
    arguments: [
      ("plenty of bread", "plenty of flour"), ("1.5", "15"), ("$5", "£5"), ("5%", "5"), ("我们", "我"),
    ])
  func different(pair: (String, String)) {
    #expect(hashes(pair.0) != hashes(pair.1))
  }

  @Test("a word's range is the word")
  func ranges() {
    let text = Array("«Él vendió 4.100 sillas», dijo.".utf8)
    let words = VerbatimWords(text).words.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(words == ["Él", "vendió", "4.100", "sillas", "dijo"])
  }

  @Test("accents count when words are compared letter by letter")
  func accents() {
    func isAlike(_ left: String, _ right: String) -> Bool {
      VerbatimWords.isSpelledAlike(Array(left.utf8)[...], Array(right.utf8)[...])
    }
    #expect(isAlike("ESTÁ", "esta\u{301}"))
    #expect(!isAlike("esta", "está"))
  }
}
