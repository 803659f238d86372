import Testing

@testable import ArticleParser

@Suite("Searching text byte for byte")
struct TextSearchTests {
  @Test("the first place is found, also where a beginning of the words stands before it")
  func places() {
    let text = "a - b -- c :: d"
    #expect(text.firstPlace(of: " - ").map { text[..<$0.lowerBound] } == "a")
    #expect(text.firstPlace(of: "-- c").map { text[$0.upperBound...] } == " :: d")
    #expect(
      "ababac".firstPlace(of: "abac").map {
        "ababac".distance(from: "ababac".startIndex, to: $0.lowerBound)
      } == 2)
    #expect(text.holds(" :: "))
  }

  @Test("what is not there, or is cut off by the end, is not found")
  func nothing() {
    #expect(!"".holds("a"))
    #expect(!"ab".holds("abc"))
    #expect(!"Ümlaut".holds("Um"))
    #expect("© 2024".holds("©"))
  }
}
