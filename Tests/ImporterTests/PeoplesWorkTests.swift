import ArticleModel
import ClaimArchive
import Storage
import TestSupport
import Testing

@testable import Importer

@Suite("People's work through imports and readings again")
struct PeoplesWorkTests {
  private let folder: TemporaryFolder

  /// A copied page with a line that is no part of its article.
  private static let page = """
    The ferry to Tollmere

    By Ida Brandt

    The ferry to Tollmere carries four hundred people a day in the summer months, and fewer than forty in \
    January, when the sound is rough.

    “We never wanted a bigger ship,” said Ann Holt, the harbour master.

    The new ferry was built in Lisk and has run on batteries since the spring of 2021, which halved the \
    cost of a crossing.

    Subscribe to our newsletter and get the best stories every week.
    """

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func imported(_ text: String) async throws -> Archive {
    try folder.write(text, to: "ferry.txt")
    let archive = try Archive.open(path: folder.file("claims.sqlite"), mode: .create)
    _ = try await ArticleImporter(archive: archive).run(
      InputReader(paths: [folder.file("ferry.txt")], options: InputOptions())
    ) { _ in
    } progressed: { _ in
    }
    return archive
  }

  private func reparse(_ archive: Archive) async throws -> [ClaimChanges] {
    var changes: [ClaimChanges] = []
    try await ArticleReparser(archive: archive).run(.all, isStoring: true) { _, _ in
    } compared: {
      changes.append($0)
    }
    return changes
  }

  private func article(_ archive: Archive) throws -> ClaimArchive.ArticleRecord {
    try #require(try archive.articles().first)
  }

  private func problems(_ archive: Archive) throws -> [String] {
    var problems: [String] = []
    try archive.check { problems.append($0.description) }
    return problems
  }

  private func line(of words: String, _ archive: Archive) throws -> ClosedRange<Int> {
    let stored = try archive.stored(try article(archive))
    let block = try #require(stored.parsed.blocks.first { stored[$0.range].contains(words) })
    let line = stored.lines.line(at: block.range.lowerBound)
    return line...line
  }

  private func subject(_ query: String, _ archive: Archive) throws -> WorkSubject? {
    let hit = try #require(try archive.search(ClaimQuery(query)).hits.first)
    guard case .one(let subject) = try archive.subject(hit.claim.id.description) else {
      return nil
    }
    return subject
  }

  @Test("A block that a person keeps is read and searched, through everything, until it is undone")
  func keeping() async throws {
    let archive = try await imported(Self.page)
    #expect(try archive.search(ClaimQuery("in:boilerplate newsletter")).total == 1)
    let before = try archive.stored(try article(archive)).parsed
    let act = try archive.choose(
      try line(of: "Subscribe", archive), of: try article(archive), areKept: true)
    #expect(act?.summary.contains("keep") == true)
    #expect(try archive.articlesToRead().count == 1)
    #expect(try await ArticleReparser(archive: archive).readPending().isEmpty)
    #expect(try archive.articlesToRead().isEmpty)
    #expect(try archive.search(ClaimQuery("best stories")).total == 1)
    #expect(try archive.search(ClaimQuery("best stories is:edited")).total == 1)
    #expect(try archive.search(ClaimQuery("is:edited")).total == 1)
    #expect(try archive.search(ClaimQuery("in:boilerplate newsletter")).total == 0)
    #expect(try problems(archive) == [])
    #expect(try await reparse(archive).allSatisfy { !$0.isChanged })
    try await imported(
      Self.page.replacing("four hundred", with: "five hundred").replacing("Ann", with: "Ada"))
    #expect(try article(archive).version == 2)
    #expect(try archive.search(ClaimQuery("best stories")).total == 1)
    #expect(try problems(archive) == [])
    try await imported(Self.page)
    guard case .undone = try archive.undo() else {
      Issue.record("nothing was undone")
      return
    }
    #expect(try await ArticleReparser(archive: archive).readPending().isEmpty)
    var after = try archive.stored(try article(archive)).parsed
    after.ruleSet = before.ruleSet
    #expect(after == before)
    #expect(try problems(archive) == [])
  }

  @Test("A block that a person drops is found only among what was left out")
  func dropping() async throws {
    let archive = try await imported(Self.page)
    let record = try article(archive)
    _ = try archive.choose(
      try line(of: "batteries", archive), of: record, areKept: false)
    _ = try await ArticleReparser(archive: archive).readPending()
    #expect(try archive.search(ClaimQuery("batteries")).total == 0)
    let dropped = try archive.search(ClaimQuery("in:boilerplate batteries")).dropped
    #expect(dropped.map(\.dropped.rule) == ["by-hand"])
    #expect(
      try archive.choose(
        try line(of: "batteries", archive), of: try article(archive), areKept: false)
        == nil)
    #expect(throws: ArchiveError.self) {
      try archive.choose(1...1, of: try article(archive), areKept: false)
    }
    #expect(throws: ArchiveError.self) {
      try archive.choose(900...901, of: try article(archive), areKept: false)
    }
    #expect(try problems(archive) == [])
  }

  @Test("Corrections are no change to a reading again, and are applied again to what it finds")
  func correcting() async throws {
    let archive = try await imported(Self.page)
    let holt = try #require(try subject("speaker:holt", archive))
    _ = try archive.correct(
      [holt], [WantedCorrection(.speaker, "Nora Vale"), WantedCorrection(.date, "2020-03")])
    _ = try archive.tag([holt], with: ["ships"])
    #expect(try await reparse(archive).allSatisfy { !$0.isChanged })
    // As if older rules had found something else.
    try archive.connection.execute("DELETE FROM dates WHERE rule <> 0 AND claim <> 2")
    #expect(try await reparse(archive).allSatisfy(\.isChanged))
    for query in ["speaker:vale date:2020 tag:ships", "is:edited", "batteries date:2021"] {
      #expect(try archive.search(ClaimQuery(query)).total == 1, "\(query)")
    }
    #expect(try problems(archive) == [])
    try await imported(Self.page.replacing("four hundred", with: "five hundred"))
    #expect(try archive.search(ClaimQuery("speaker:vale date:2020 tag:ships")).total == 1)
    _ = try archive.undo()
    _ = try archive.undo()
    #expect(try archive.search(ClaimQuery("speaker:holt")).total == 1)
    #expect(try await reparse(archive).allSatisfy { !$0.isChanged })
    #expect(try problems(archive) == [])
  }
}
