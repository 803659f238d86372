import ArticleModel
import ClaimArchive
import Testing

@Suite("Removing articles and bringing them back")
struct RemovingTests {
  let test: TestArchive
  var archive: Archive { test.archive }

  init() throws { test = try TestArchive(SampleArticles.all) }

  private func alliance() throws -> ArticleRecord {
    try #require(try archive.articles().first)
  }

  /// Everything that searching, counting and reports go by.
  private func picture() throws -> [String] {
    let state = try archive.state()
    let hits = try ["vexal", "kind:event", "org:vexal", "in:boilerplate reply", "sort:date", "农民"]
      .map { query in
        let found = try archive.search(ClaimQuery(query), limit: 100)
        return found.hits.map { "\($0.claim.id) \($0.score)" }.joined(separator: " ")
          + found.dropped.map(\.dropped.text).joined(separator: " ")
      }
    return hits + [state.digest, "\(state.claims)", "\(try archive.entities())"]
  }

  @Test("A removed article is nowhere but in:deleted, and comes back as it was")
  func roundTrip() throws {
    let before = try picture()
    let act = try archive.remove([try alliance()])
    #expect(act?.summary.contains("Alliance") == true)
    #expect(try test.found("harborline") == [])
    #expect(try archive.search(ClaimQuery("in:boilerplate reply")).total == 0)
    #expect(try archive.search(ClaimQuery("harborline in:deleted")).total > 0)
    #expect(try archive.articles().count == 2)
    #expect(try archive.removedArticles().map(\.number) == [1])
    #expect(try test.problems() == [])
    guard case .one(let removed) = try archive.article("1", isRemoved: true) else {
      Issue.record("the removed article is not found")
      return
    }
    #expect(removed.removedAt == act?.madeAt)
    #expect(try archive.restore([removed]) != nil)
    #expect(try picture() == before)
    #expect(try test.problems() == [])
  }

  @Test("Removing is undone, and bringing back is undone, with postings stored and without")
  func undoing() throws {
    for isStored in [false, true] {
      if isStored { try archive.finishLoading() }
      let before = try picture()
      _ = try archive.remove([try alliance()])
      let removed = try picture()
      _ = try archive.restore(try archive.removedArticles())
      #expect(try archive.undo().isDone)
      #expect(try picture() == removed)
      #expect(try archive.undo().isDone)
      #expect(try picture() == before)
      #expect(try test.problems() == [])
      try archive.repair()
      #expect(try picture() == before)
    }
  }

  @Test("An import leaves a removed article where it is")
  func importing() throws {
    _ = try archive.remove([try alliance()])
    var changed = SampleArticles.alliance
    changed.claim("A sentence more.")
    #expect(
      try test.add([SampleArticles.alliance, changed, SampleArticles.report]).map(\.change)
        == [.removed, .removed, .unchanged])
    #expect(try test.found("harborline") == [])
    _ = try archive.undo()
    #expect(try test.add([changed]).map(\.change) == [.newVersion])
    #expect(try test.found("sentence more").count == 1)
    #expect(try test.problems() == [])
  }

  @Test("What is removed already is not removed again, and nothing is noted")
  func again() throws {
    let article = try alliance()
    _ = try archive.remove([article])
    #expect(try archive.remove([article]) == nil)
    #expect(try archive.restore([article]) != nil)
    #expect(try archive.restore([article]) == nil)
    #expect(try archive.history().count == 2)
  }
}
