import ArticleModel
import Storage
import Testing

@testable import ClaimArchive

@Suite("Corrections of claims")
struct CorrectionTests {
  let test: TestArchive
  var archive: Archive { test.archive }

  init() throws { test = try TestArchive(SampleArticles.all) }

  private struct Missing: Error {}

  private func subject(_ query: String) throws -> WorkSubject {
    let hit = try #require(try archive.search(ClaimQuery(query)).hits.first)
    guard case .one(let subject) = try archive.subject(hit.claim.id.description) else {
      throw Missing()
    }
    return subject
  }

  /// Everything that searching, counting and reading give.
  private func picture() throws -> [String] {
    let queries = [
      "", "vexal", "kind:event", "kind:point", "speaker:holm", "speaker:*", "role:ceo", "date:2019",
      "org:vexal", "is:edited", "农民", "sort:date",
    ]
    var picture = try queries.map { query in
      try archive.search(ClaimQuery(query), limit: 100).hits
        .map { "\($0.claim.id) \($0.score) \($0.highlights)" }.joined(separator: "\n")
    }
    for record in try archive.articles() { picture.append("\(try archive.stored(record).parsed)") }
    let facets = try archive.counts(by: Facet.allCases, of: ClaimQuery(""))
    return picture + facets.map { "\($0)" } + [try archive.state().digest]
  }

  @Test("A corrected speaker is the one who is found, counted and read; taking it back is exact")
  func speaker() throws {
    for isStored in [false, true] {
      if isStored { try archive.finishLoading() }
      let before = try picture()
      let one = try subject("speaker:holm")
      let act = try archive.correct(
        [one],
        [WantedCorrection(.speaker, "Ines Calder"), WantedCorrection(.role, "harbour master")],
        by: "ida")
      #expect(act?.verb == "edit")
      #expect(try test.found("speaker:calder") == [one.words])
      #expect(try test.found("speaker:holm") == [])
      #expect(try test.found("role:\"harbour master\" is:edited") == [one.words])
      #expect(try test.found("role:ceo") == [])
      let claim = try #require(try archive.search(ClaimQuery("speaker:calder")).hits.first).claim
      #expect(claim.speaker == SpeakerRecord(name: "Ines Calder", role: "harbour master"))
      #expect(claim.work.corrections.map(\.found) == ["Satya Holm", "CEO"])
      #expect(claim.work.corrections.map(\.madeBy) == ["ida", "ida"])
      let speakers = try archive.counts(by: [.speaker], of: ClaimQuery("")).first?.counts
      #expect(speakers?.map(\.item) == ["Ines Calder"])
      #expect(try archive.state().digest != before.last)
      #expect(try test.problems() == [])
      #expect(try archive.undo().isDone)
      #expect(try picture() == before)
      #expect(try test.problems() == [])
      try archive.repair()
      #expect(try picture() == before)
    }
  }

  @Test("Another form of the name leaves role and organisation, another person's does not")
  func samePerson() throws {
    let one = try subject("speaker:holm")
    _ = try archive.correct([one], [WantedCorrection(.speaker, "Dr Sara Holm")])
    var claim = try #require(try archive.search(ClaimQuery("speaker:holm")).hits.first).claim
    #expect(
      claim.speaker == SpeakerRecord(name: "Dr Sara Holm", role: "CEO", organisation: "Vexal"))
    _ = try archive.correct([one], [WantedCorrection(.speaker, "Jo Ek")])
    claim = try #require(try archive.search(ClaimQuery("speaker:ek")).hits.first).claim
    #expect(claim.speaker == SpeakerRecord(name: "Jo Ek"))
    #expect(claim.work.corrections.map(\.found) == ["Satya Holm"])
  }

  @Test("Somebody may be said to speak where nobody was found, and nobody where somebody was")
  func nobody() throws {
    let before = try picture()
    let plain = try subject("operates")
    _ = try archive.correct([plain], [WantedCorrection(.speaker, "农民 Ek")])
    #expect(try test.found("speaker:农民") == [plain.words])
    #expect(try test.found("speaker:ek has:quotation operates").count == 1)
    let holm = try subject("speaker:holm")
    _ = try archive.correct([holm], [WantedCorrection(.speaker, nil)])
    #expect(try test.found("speaker:holm") == [])
    #expect(try test.found("is:unattributed sail") == [holm.words])
    #expect(try test.problems() == [])
    _ = try archive.undo()
    _ = try archive.undo()
    #expect(try picture() == before)
    #expect(try test.problems() == [])
  }

  @Test("A corrected kind counts for kind:, a corrected date for date: and the order of time")
  func kindAndDate() throws {
    let before = try picture()
    let event = try subject("invests billion")
    _ = try archive.correct(
      [event], [WantedCorrection(.kind, "point"), WantedCorrection(.date, "2031-05")])
    #expect(try test.found("kind:event invests") == [])
    #expect(try test.found("kind:point date:2031 invests") == [event.words])
    #expect(try test.found("date:2019 invests") == [])
    let plain = try subject("operates")
    _ = try archive.correct([plain], [WantedCorrection(.date, "2030..")])
    #expect(try test.found("date:2040 operates") == [plain.words])
    #expect(try test.found("sort:date kind:point date:2030..").last == event.words)
    let claim = try #require(try archive.search(ClaimQuery("invests billion")).hits.first).claim
    #expect(claim.work.corrections.map(\.found) == ["event", "2019"])
    #expect(claim.dates.map(\.date.interval.iso8601) == ["2031-05"])
    #expect(claim.dates.map(\.label) == ["2031-05"])
    #expect(try test.problems() == [])
    #expect(try archive.undo(1).isDone)
    #expect(try archive.undo(2).isDone)
    #expect(try picture() == before)
    #expect(try test.problems() == [])
  }

  @Test("Corrections in any order, taken back in any order, leave what was found", arguments: 0..<6)
  func anyOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 5)
    if seed % 2 == 0 { try archive.finishLoading() }
    let before = try picture()
    let claims = try [subject("speaker:holm"), subject("invests billion"), subject("operates")]
    let values: [(CorrectedField, [String?])] = [
      (.speaker, ["Jo Ek", "Ida Brandt", nil, "農民"]), (.role, ["pilot", nil]),
      (.organisation, ["Azura", nil]), (.date, ["2024", "2019..2022", nil]),
      (.kind, ["event", "quotation"]),
    ]
    var acts: [Int] = []
    for _ in 0..<12 {
      let (field, choices) = values[Int.random(in: 0..<values.count, using: &random)]
      let value = choices[Int.random(in: 0..<choices.count, using: &random)]
      let claim = claims[Int.random(in: 0..<claims.count, using: &random)]
      if let act = try archive.correct([claim], [WantedCorrection(field, value)]) {
        acts.append(act.id)
      }
    }
    #expect(try test.problems() == [])
    try test.add([SampleArticles.report])
    for act in acts.shuffled(using: &random) { #expect(try archive.undo(act).isDone) }
    #expect(try picture() == before)
    #expect(try test.problems() == [])
  }

  @Test("Corrections hold in a new version and wait while their claim is gone")
  func newVersions() throws {
    let holm = try subject("speaker:holm")
    _ = try archive.correct([holm], [WantedCorrection(.speaker, "Ines Calder")])
    var changed = SampleArticles.alliance
    changed.claim("A sentence more.")
    #expect(try test.add([changed]).map(\.change) == [.newVersion])
    #expect(try test.found("speaker:calder") == [holm.words])
    #expect(try test.problems() == [])
    var without = ArticleBuilder(
      title: "Inside the Harborline–Vexal Alliance", path: "articles/alliance.txt")
    without.claim("Everything was said anew.")
    try test.add([without])
    #expect(try test.found("is:edited") == [])
    #expect(try test.found("is:edited in:history").count == 2)
    try test.add([SampleArticles.alliance])
    #expect(try test.found("speaker:calder") == [holm.words])
    // Taken back, it is taken back in every version.
    _ = try archive.undo()
    #expect(try test.found("is:edited in:history") == [])
    #expect(try test.found("speaker:holm") == [holm.words])
    #expect(try test.problems() == [])
  }

  @Test("Of several quotations or dates, one is chosen by its words")
  func chosen() throws {
    var article = ArticleBuilder(title: "Two voices", path: "articles/two.txt")
    article.claim("“Yes,” said Ann Bo in 2019, and “no,” said Cy Do in 2020.", kind: .quotation)
    article.quotation("Yes,", speaker: "Ann Bo")
    article.quotation("no,", speaker: "Cy Do")
    article.date("2019", DateInterval(year: 2019))
    article.date("2020", DateInterval(year: 2020))
    try test.add([article])
    let one = try subject("cy")
    func refusal(_ wish: WantedCorrection) throws -> String? {
      do throws(ArchiveError) {
        _ = try archive.correct([one], [wish])
        return nil
      } catch { return error.description }
    }
    #expect(try refusal(WantedCorrection(.speaker, "Ed Fo"))?.contains("\"Yes,\", \"no,\"") == true)
    #expect(try refusal(WantedCorrection(.date, "2021"))?.contains("2 dates") == true)
    #expect(try refusal(WantedCorrection(.date, "2021", words: "2022"))?.contains("2022") == true)
    #expect(try archive.history().isEmpty)
    #expect(try refusal(WantedCorrection(.speaker, "Ed Fo", words: "No")) == nil)
    #expect(try refusal(WantedCorrection(.date, "2021", words: "2020")) == nil)
    let claim = try #require(try archive.search(ClaimQuery("cy")).hits.first).claim
    #expect(claim.quotations.map(\.quotation.speaker) == ["Ann Bo", "Ed Fo"])
    #expect(claim.dates.map(\.date.interval.iso8601) == ["2019", "2021"])
    #expect(try test.found("speaker:fo date:2021") == [one.words])
    #expect(try test.problems() == [])
  }

  @Test(
    "Values that are none are refused, and nothing is noted",
    arguments: [
      (.kind, "rumour", "no kind"), (.kind, nil, "has a kind"), (.date, "soon", "no date"),
      (.date, "2024-13", "no date"), (.date, "2022..2019", "no date"), (.date, "..", "no date"),
      (.speaker, " ", "empty"), (.role, "a\u{1B}b", "U+001B"),
      (.organisation, String(repeating: "x", count: 501), "more than"),
    ] as [(CorrectedField, String?, String)])
  func refused(field: CorrectedField, value: String?, fault: String) throws {
    let one = try subject("speaker:holm")
    do throws(ArchiveError) {
      _ = try archive.correct([one], [WantedCorrection(field, value)])
      Issue.record("taken: \(field) \(value ?? "none")")
    } catch {
      #expect(error.description.contains(fault))
    }
    #expect(try archive.history().isEmpty)
  }

  @Test("The same correction twice is one; as found takes all of a claim back")
  func asFound() throws {
    let before = try picture()
    let one = try subject("speaker:holm")
    #expect(try archive.correct([one], [WantedCorrection(.speaker, "Jo Ek")]) != nil)
    #expect(try archive.correct([one], [WantedCorrection(.speaker, "Jo Ek")]) == nil)
    #expect(try archive.correct([one], [WantedCorrection(.kind, "statement")]) != nil)
    let edited = try picture()
    #expect(try archive.uncorrect([one]) != nil)
    #expect(try archive.uncorrect([one]) == nil)
    #expect(try picture() == before)
    #expect(try archive.undo().isDone)
    #expect(try picture() == edited)
  }

  @Test("A check sees what people did not say, and a repair shows again what they did")
  func repairing() throws {
    let one = try subject("speaker:holm")
    _ = try archive.correct([one], [WantedCorrection(.speaker, "Jo Ek")])
    _ = try archive.remove([try #require(try archive.articles().last)])
    let right = try picture()
    // As if a program had left its work half done.
    try archive.connection.execute(
      "UPDATE quotations SET speaker = 'Nobody' WHERE speaker = 'Jo Ek'")
    try archive.connection.execute("UPDATE removals SET ended = act")
    #expect(try test.problems().contains { $0.contains("against what people did") })
    try archive.connection.execute("UPDATE removals SET ended = NULL")
    try archive.repair()
    #expect(try picture() == right)
    #expect(try test.problems() == [])
  }
}
