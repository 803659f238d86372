import ArticleModel
import ClaimArchive
import Storage
import Testing

@Suite("Claims that differ from the version before")
struct ChangedClaimsTests {
  private func article(_ claims: [String], speaker: String? = "Ida Crane") -> ArticleBuilder {
    var article = ArticleBuilder(title: "The weir", path: "weir.txt")
    for claim in claims { article.claim(claim) }
    article.claim("“It holds,” said the miller.", kind: .quotation)
    article.quotation("It holds,", speaker: speaker)
    return article
  }

  private let before = [
    "The weir was built in 1840 by the town.", "It cost four thousand crowns.",
    "Nobody was hurt in the flood.",
  ]
  private let after = [
    "The weir was built in 1840 by the town.", "It cost nine thousand crowns.",
    "A second gate will follow next spring.",
  ]

  @Test("is:changed finds what was reworded or given to somebody else, is:added what is new")
  func found() throws {
    let test = try TestArchive([article(before)])
    #expect(try test.found("is:changed").isEmpty)
    #expect(try test.found("is:added").isEmpty)
    try test.add([article(after, speaker: "Karl Ost")])
    #expect(
      Set(try test.found("is:changed"))
        == ["It cost nine thousand crowns.", "“It holds,” said the miller."])
    #expect(try test.found("is:added") == ["A second gate will follow next spring."])
    #expect(try test.found("is:changed crowns") == ["It cost nine thousand crowns."])
    #expect(try test.found("-is:changed -is:added") == [after[0]])
    #expect(try test.problems() == [])
  }

  @Test("a version that went by is asked with in:history")
  func history() throws {
    let test = try TestArchive([article(before)])
    try test.add([article(after)])
    try test.add([article(before)])
    #expect(try test.found("is:changed in:history") == ["It cost nine thousand crowns."])
    #expect(try test.found("is:added in:history") == ["A second gate will follow next spring."])
    #expect(try test.found("is:changed") == ["It cost four thousand crowns."])
    #expect(try test.problems() == [])
  }

  @Test("what only other rules see is no change")
  func otherRules() throws {
    let test = try TestArchive([article(before)])
    var reread = article(before + ["This is new."], speaker: "Karl Ost").item()
    // Other rules join two sentences, miss one, and know another speaker.
    reread.article.ruleSet = "newer"
    reread.article.claims.remove(at: 1)
    try test.archive.add([ArchiveItem(article: reread.article, bytes: reread.bytes)])
    #expect(try test.found("is:changed").isEmpty)
    #expect(try test.found("is:added") == ["This is new."])
    #expect(try test.problems() == [])
  }

  @Test("a check finds what is wrong, and a repair makes it anew")
  func repair() throws {
    let test = try TestArchive([article(before)])
    try test.add([article(after)])
    try test.archive.connection.execute("UPDATE claim_changes SET changes = zeroblob(4)")
    #expect(try test.problems().count == 1)
    try test.archive.repair()
    #expect(try test.problems() == [])
    #expect(try test.found("is:added").count == 1)
    try test.archive.connection.execute("DELETE FROM claim_changes")
    #expect(try test.problems().count == 1)
  }

  @Test("an archive whose upgrade was cut short is compared when it is opened")
  func cutShort() throws {
    let test = try TestArchive([article(before)])
    try test.add([article(after)])
    try test.archive.connection.execute("DELETE FROM claim_changes")
    let again = try Archive.open(path: test.archive.path, mode: .readWrite)
    var problems: [String] = []
    try again.check { problems.append($0.description) }
    #expect(problems == [])
    #expect(try again.search(ClaimQuery("is:added")).total == 1)
  }

  @Test("reading the current version again compares it anew")
  func rereading() throws {
    let test = try TestArchive([article(before)])
    try test.add([article(after)])
    guard case .one(let record) = try test.archive.article("weir.txt") else {
      Issue.record("the article is not found")
      return
    }
    let item = article(after, speaker: "Karl Ost").item()
    try test.archive.replaceFindings([
      Rereading(
        record: record, item: ArchiveItem(article: item.article, bytes: item.bytes),
        isChanged: true)
    ])
    #expect(try test.found("is:changed speaker:ost") == ["“It holds,” said the miller."])
    #expect(try test.problems() == [])
  }
}
