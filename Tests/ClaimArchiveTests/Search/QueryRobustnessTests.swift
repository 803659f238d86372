import ArticleModel
import ClaimArchive
import Testing

@Suite("Any typing is a query")
struct QueryRobustnessTests {
  @Test("No string makes a query fail or reaches SQLite as syntax", arguments: 0..<8)
  func nothingFails(seed: UInt64) throws {
    let test = try TestArchive(SampleArticles.all)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let text = RandomTyping.text(using: &random)
      for matching in ClaimQuery.Matching.allCases {
        let query = ClaimQuery(text, matching: matching)
        #expect(throws: Never.self, "\(text.debugDescription)") {
          let results = try test.archive.search(query, limit: 3)
          #expect(results.total >= results.hits.count + results.dropped.count)
          _ = try test.archive.rankedArticles(query, limit: 3)
        }
        for notice in query.notices {
          #expect(notice.range.upperBound <= text.utf8.count)
        }
      }
    }
  }

  @Test(
    "Long and deep queries are answered",
    arguments: [
      String(repeating: "(", count: 5000) + "vexal",
      String(repeating: "vexal OR ", count: 3000),
      (0..<4000).map { "word\($0)" }.joined(separator: " "),
      (0..<2000).map { "-\"a \($0)\"" }.joined(separator: " ") + " vexal",
      String(repeating: "(a OR (b ", count: 300),
      String(repeating: "kind:event,point ", count: 500),
      "kind:event OR (" + (0..<1500).map { "\"w \($0)\"" }.joined(separator: " ") + ")",
      String(repeating: "NOT ", count: 3000) + "vexal",
      String(repeating: "\"", count: 4001),
    ])
  func longQueries(text: String) throws {
    let test = try TestArchive([SampleArticles.report])
    #expect(throws: Never.self) {
      _ = try test.archive.search(ClaimQuery(text))
      _ = try test.archive.search(ClaimQuery(text, matching: .any))
    }
  }

  @Test("An unknown field is searched as text, with a suggestion at its place")
  func unknownField() throws {
    let query = ClaimQuery("plant speeker:holm")
    #expect(query.notices.map(\.range) == [6..<14])
    #expect(query.notices.first?.message.contains("did you mean \"speaker:\"?") == true)
    #expect(ClaimQuery("see https://example.org at 12:30").notices.isEmpty)
  }

  @Test("A value that a field does not know is said to be none")
  func unknownValue() {
    #expect(ClaimQuery("kind:rumour").notices.count == 1)
    #expect(ClaimQuery("date:someday").notices.count == 1)
    #expect(ClaimQuery("amount:much").notices.count == 1)
    #expect(ClaimQuery("is:true").notices.count == 1)
  }
}

/// SplitMix64 (Steele, Lea, Flood): the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
