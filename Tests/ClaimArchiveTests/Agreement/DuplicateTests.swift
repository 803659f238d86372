import ArticleModel
import Storage
import Testing

@testable import ClaimArchive

@Suite("Copies of articles")
struct DuplicateTests {
  @Test("a copy with small changes is found, with what it shares; an independent report is none")
  func syndicated() throws {
    let test = try Rivals.archive()
    let group = try #require(try test.archive.duplicates().first)
    #expect(try test.archive.duplicates().count == 1)
    #expect(group.articles.map(\.key.description) == ["agency", "copy"])
    #expect(group.copies[0].containment > 0.8)
    #expect(group.copies[0].resemblance > 0.7)
    #expect(group.shared.allSatisfy { $0.count == 2 && $0[0].text == $0[1].text })
    #expect(group.shared.count == 3)
  }

  @Test("a query leaves the groups that it finds")
  func query() throws {
    let test = try Rivals.archive()
    #expect(try test.archive.duplicates(matching: ClaimQuery("sirens")).count == 1)
    #expect(try test.archive.duplicates(matching: ClaimQuery("choir")).isEmpty)
  }

  @Test("a copy inside a longer article is found")
  func partial() throws {
    let longer = (1...40).map {
      "Sentence number \($0) tells of the mayor of Vell and boat \($0 * 7)."
    }
    .joined(separator: " ")
    let test = try Rivals.archive([
      ("one", Rivals.agency), ("two", Rivals.agency + "\n\n" + longer),
    ])
    let copy = try #require(try test.archive.duplicates().first?.copies.first)
    #expect(copy.containment == 1)
    #expect(copy.resemblance < 0.5)
  }

  @Test("copies come and go with versions and deletions")
  func changes() throws {
    let test = try Rivals.archive()
    try test.add(Rivals.daily, key: "copy")
    #expect(
      try test.archive.duplicates().map { $0.articles.map(\.key.description) }
        == [["copy", "daily"]])
    #expect(try test.problems() == [])
  }

  @Test("a wrong or missing sketch is found and repaired, and made for older archives")
  func sketches() throws {
    let test = try Rivals.archive()
    try test.archive.connection.execute(
      "UPDATE article_sketches SET hashes = x'00' WHERE version = 1")
    #expect(try test.problems().contains { $0.contains("the sketch of version 1") })
    try test.archive.repair()
    #expect(try test.problems() == [])
    try test.archive.connection.execute("DELETE FROM article_sketches")
    #expect(try test.archive.duplicates().count == 1)
    let again = try Archive.open(path: test.archive.path, mode: .readWrite)
    var problems: [String] = []
    try again.check { problems.append($0.description) }
    #expect(problems == [])
  }

  @Test(
    "a thousand articles of one text are one group, and take no thousand times a thousand steps")
  func thousandCopies() {
    let sketches = (0..<1000).map { _ in
      ArticleSketch(["The same words in every place."].map(\.utf8))
    }
    #expect(NearDuplicates.candidates(sketches).count < 2000)
    var shingles: Set<UInt32> = []
    for number in 0..<100 { shingles.insert(UInt32(number)) }
    let large = (0..<1000).map { _ in ArticleSketch(shingles) }
    #expect(NearDuplicates.candidates(large).count < 2000)
  }

  @Test(
    "shingles know no case, punctuation or kind of quotation mark, and take Chinese characters as words"
  )
  func shingles() {
    func shingles(_ text: String) -> Set<UInt32> {
      var found: Set<UInt32> = []
      WordShingles.add(text.utf8, to: &found)
      return found
    }
    #expect(shingles("The “mill” is sold, they say.") == shingles("the 'Mill' is sold they say"))
    #expect(shingles("one two three four five").count == 2)
    #expect(shingles("one two").count == 1)
    #expect(shingles("… !").isEmpty)
    #expect(shingles("农村无人机飞行").count == 4)
  }

  @Test("a sketch survives its bytes")
  func bytes() {
    let sketch = ArticleSketch([Rivals.agency, Rivals.daily].map(\.utf8))
    #expect(sketch.hashes.count == ArticleSketch.size)
    #expect(sketch.bytes.withUnsafeBytes { ArticleSketch(bytes: $0) } == sketch)
    #expect(sketch.shared(with: sketch) == ArticleSketch.size)
  }
}
