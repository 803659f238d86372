import ArticleModel
import Testing

@Suite("Identifiers of claims")
struct ClaimNumberingTests {
  @Test("claims with the same words are numbered, and their ids are those of the single claims")
  func numbering() {
    let key = ArticleKey("tollmere.txt")
    var numbering = ClaimNumbering(article: key)
    let texts = ["the mill was sold.", "the weir was built.", "the mill was sold.", ""]
      .map { Array($0.utf8) }
    let occurrences = [0, 0, 1, 0]
    for (text, occurrence) in zip(texts, occurrences) {
      #expect(
        numbering.id(foldedText: text)
          == ClaimID(article: key, foldedText: text, occurrence: occurrence))
    }
  }

  @Test("an identifier is made of the digits of Crockford's base 32, each of which occurs")
  func digits() {
    var numbering = ClaimNumbering(article: ArticleKey("tollmere.txt"))
    var seen: Set<Character> = []
    for number in 0..<500 {
      seen.formUnion(numbering.id(foldedText: Array("claim \(number)".utf8)).description)
    }
    #expect(seen == Set("0123456789abcdefghjkmnpqrstvwxyz"))
  }
}
