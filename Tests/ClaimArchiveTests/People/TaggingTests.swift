import ArticleModel
import ClaimArchive
import Testing

@Suite("Tags and notes")
struct TaggingTests {
  let test: TestArchive
  var archive: Archive { test.archive }

  init() throws { test = try TestArchive(SampleArticles.all) }

  /// The subject that some words of a claim, or of an article's title, stand for.
  private func subject(_ words: String) throws -> WorkSubject {
    let id = try #require(try archive.search(ClaimQuery(words)).hits.first).claim.id
    guard case .one(let subject) = try archive.subject(id.description) else {
      throw Missing()
    }
    return subject
  }

  private struct Missing: Error {}

  @Test("What is tagged is found by its tag, and the rest by its absence")
  func tagging() throws {
    let all = try archive.search(ClaimQuery("")).total
    let act = try archive.tag([try subject("capped-profit model")], with: ["Budget"], by: "ida")
    #expect(act?.id == 1 && act?.verb == "tag" && act?.madeBy == "ida")
    #expect(try test.found("tag:budget") == ["Harborline operates under a capped-profit model"])
    #expect(try archive.search(ClaimQuery("-tag:budget")).total == all - 1)
    #expect(
      try archive.search(ClaimQuery("tag:*")).total + archive.search(ClaimQuery("-tag:*")).total
        == all)
    // Keywords of the article itself are found as before.
    #expect(try archive.search(ClaimQuery("tag:shipping")).total > 1)
    #expect(
      try archive.tags().map { "\($0.tag) \($0.claims) \($0.articles)" }
        == ["batteries 0 1", "Budget 1 0", "shipping 0 1"])
    #expect(try test.problems() == [])
  }

  @Test("An article's tag and note find all of its claims")
  func articles() throws {
    guard case .one(let plant) = try archive.subject("Vexal opens a plant") else {
      throw Missing()
    }
    #expect(plant.claim == nil)
    try archive.note("Called the press office, twice", on: [plant])
    _ = try archive.tag([plant], with: ["todo"])
    #expect(try archive.search(ClaimQuery("tag:todo note:\"press office\"")).total == 3)
    #expect(try archive.search(ClaimQuery("note:* -tag:todo")).total == 0)
  }

  @Test("A tag given twice is there once, whatever its capitals; taking it away needs one act")
  func twice() throws {
    let one = try subject("capped-profit model")
    #expect(try archive.tag([one], with: ["a", "b"]) != nil)
    #expect(try archive.tag([one], with: ["A", "b"]) == nil)
    #expect(try archive.history().count == 1)
    #expect(try archive.untag([one], from: ["A"]) != nil)
    #expect(try archive.untag([one], from: ["A"]) == nil)
    #expect(try test.found("tag:a") == [])
    #expect(try test.found("tag:b").count == 1)
  }

  @Test("Acts are taken back from the last to the first, or by their number")
  func undoing() throws {
    let one = try subject("capped-profit model")
    _ = try archive.tag([one], with: ["a"])
    _ = try archive.tag([one], with: ["b"])
    _ = try archive.untag([one], from: ["a"])
    try archive.note("n1", on: [one])
    func tags() throws -> [String] {
      try archive.tags().filter { $0.claims > 0 }.map(\.tag)
    }
    #expect(try archive.undo(2).isDone)
    #expect(try tags() == [])
    #expect(try archive.undo().isDone)
    #expect(try archive.notes().isEmpty)
    #expect(try archive.undo().isDone)
    #expect(try tags() == ["a"])
    #expect(try archive.undo().isDone)
    #expect(try tags() == [])
    #expect(try archive.undo() == .nothingLeft)
    #expect(try archive.undo(99) == .unknown(99))
    guard case .undoneBefore(let act) = try archive.undo(2), case .isUndo = try archive.undo(5)
    else {
      Issue.record("an act was taken back twice")
      return
    }
    #expect(act.undoneBy == 5)
    #expect(try archive.history().map(\.id) == Array((1...8).reversed()))
  }

  @Test("What was tagged waits while its claim is gone, and comes back with it")
  func dormant() throws {
    let one = try subject("capped-profit model")
    _ = try archive.tag([one], with: ["budget"])
    try archive.note("check", on: [one])
    var changed = ArticleBuilder(
      title: "Inside the Harborline–Vexal Alliance", path: "articles/alliance.txt")
    changed.claim("Everything was said anew.")
    try test.add([changed])
    #expect(try test.found("tag:budget") == [])
    #expect(try archive.tags().map { "\($0.tag) \($0.dormant)" } == ["budget 1"])
    #expect(try archive.notes().map(\.isDormant) == [true])
    #expect(try test.found("tag:budget in:history").count == 1)
    try test.add([SampleArticles.alliance])
    #expect(try test.found("tag:budget").count == 1)
    #expect(try archive.notes().map(\.isDormant) == [false])
    #expect(try test.problems() == [])
  }

  @Test(
    "Tags and notes without words, too long or with control characters are refused",
    arguments: [
      ("", "empty"), (" \n\t ", "empty"), ("a\u{1B}[31mb", "U+001B"), ("a\u{0}b", "U+0000"),
      (String(repeating: "ä", count: 600_000), "more than"),
    ])
  func hostile(text: String, fault: String) throws {
    let one = try subject("capped-profit model")
    for attempt in [
      { _ = try archive.tag([one], with: [text]) }, { try archive.note(text, on: [one]) },
    ] {
      do {
        try attempt()
        Issue.record("taken: \(text.prefix(20).debugDescription)")
      } catch let error as ArchiveError {
        #expect(error.description.contains(fault))
      }
    }
    #expect(try archive.history().isEmpty)
  }

  @Test("A note of a megabyte with quotation marks, line feeds and any script is kept as it is")
  func longNote() throws {
    let text = String(repeating: "“农民’s” \"x\"\n\t'; DROP TABLE notes;-- ", count: 20_000)
    try archive.note(text, on: [try subject("capped-profit model")])
    let kept = try #require(try archive.notes().first).text
    #expect(kept + " " == text)
    #expect(try test.found("note:农民").count == 1)
  }

  @Test("Two programs act on one archive, and neither loses what the other did")
  func twoPrograms() throws {
    let other = try Archive.open(path: archive.path, mode: .readWrite)
    let one = try subject("capped-profit model")
    for round in 0..<20 {
      _ = try archive.tag([one], with: ["a\(round)"], by: "ida")
      _ = try other.tag([one], with: ["b\(round)"], by: "jon")
    }
    #expect(try archive.history().count == 40)
    #expect(try other.tags().filter { $0.claims > 0 }.count == 40)
    #expect(try other.undo(by: "ida").isDone)
    #expect(try archive.history(limit: 1).first?.undoes == 40)
  }
}

extension UndoOutcome {
  var isDone: Bool { if case .undone = self { true } else { false } }
}
