import ClaimArchive
import Testing

@testable import ClaimArchive

@Suite("Patterns")
struct PatternTests {
  @Test(
    "A pattern finds what it says, in folded words",
    arguments: [
      ("open(ai|source)", "The OpenAI model", ["OpenAI"]),
      (#"\bai\b"#, "OpenAI, AI and MAIN", ["AI"]),
      (#"\$\d+(\.\d+)? (m|b)illion"#, "$1.5 billion, $2 million", ["$1.5 billion", "$2 million"]),
      ("^the", "The other, the", ["The"]), ("end$", "end or the end", ["end"]),
      ("caf[eé]s?", "Cafés, a CAFE", ["Cafés", "CAFE"]), ("a{2,3}", "a aa aaaa", ["aa", "aaa"]),
      ("[^a-z ]+", "abc 12-3 d", ["12-3"]), ("x*", "abc", []), ("don't", "We don’t", ["don’t"]),
      ("农.机", "农场机和农民", ["农场机"]), ("农.机", "农业机", ["农业机"]), (#"a\.b|c"#, "a.b axb c", ["a.b", "c"]),
      ("(a|b)*c", "ababc", ["ababc"]), (#"[\d,]+"#, "in 1,000 of 7", ["1,000", "7"]),
      ("colou?r", "color colour", ["color", "colour"]), (#"[\w-]+@"#, "to ann-b@x", ["ann-b@"]),
    ])
  func finds(pattern: String, text: String, expected: [String]) throws {
    let matcher = PatternMatcher(try QueryPattern(pattern))
    let bytes = Array(text.utf8)
    #expect(matcher.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    #expect(matcher.matches(PatternFolding.plain(text)) == (!expected.isEmpty || pattern == "x*"))
  }

  @Test(
    "What a pattern cannot do without is known",
    arguments: [
      ("open(ai|source)", "open"), (#"\$\d+ million"#, " million"), ("colou?r", "colo"),
      ("(?:price)+ of", "price"), ("a|b", ""), ("[ab]c", "c"), ("x*", ""), ("café", "cafe"),
      (#"\bthe end$"#, "the end"), ("农.机", ""), ("(bank|river) of (the )?north", "north"),
    ])
  func factors(pattern: String, factor: String) throws {
    #expect(String(decoding: try QueryPattern(pattern).factor, as: UTF8.self) == factor)
  }

  @Test(
    "Text without it is passed over, whatever its case, unless folding may bring it forth",
    arguments: [
      ("The CENTRAL bank", true), ("the center", false), ("", false), ("centra", false),
      ("the center’s", true), ("é", true), ("c central", true), ("CentraL", true),
    ])
  func glances(text: String, isExpected: Bool) {
    let search = FactorSearch(Array("central".utf8))
    #expect(Array(text.utf8).withUnsafeBufferPointer(search.mayBe) == isExpected)
  }

  @Test(
    "What is no pattern is said to be none, at its place",
    arguments: [
      ("a(b", 1), ("a)", 1), ("[ab", 0), ("*a", 0), ("a**", 2), ("a{3,1}", 1), (#"a\"#, 1),
      (#"\q"#, 0),
      ("(?=a)", 2), ("[z-a]", 4), ("a{999}", 1),
    ])
  func faults(pattern: String, place: Int) {
    let fault = #expect(throws: QueryPattern.Fault.self) { try QueryPattern(pattern) }
    #expect(fault?.place == place, "\(fault?.message ?? "")")
  }

  @Test("A pattern that makes others try for ever takes no longer than any")
  func catastrophic() throws {
    let matcher = PatternMatcher(try QueryPattern("(a+)+(a|aa)*b"))
    let clock = ContinuousClock()
    let text = PatternFolding.plain(String(repeating: "a", count: 4000))
    var matches = true
    let time = clock.measure { matches = matcher.matches(text) }
    #expect(!matches && time < .seconds(2))
    #expect(throws: QueryPattern.Fault.self) { try QueryPattern("((a{1,99}){1,99}){1,99}") }
  }
}
