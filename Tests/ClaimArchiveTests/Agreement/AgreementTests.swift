import ArticleModel
import Storage
import Testing

@testable import ClaimArchive

@Suite("Agreement and conflict")
struct AgreementTests {
  /// The group with a claim that has some words.
  private func group(_ words: String, in test: TestArchive) throws -> AgreementGroup? {
    try test.archive.agreement().first { group in
      group.members.contains { $0.claim.text.contains(words) }
    }
  }

  @Test("another value, date, wording and qualifier are set side by side, copies counted once")
  func kinds() throws {
    let test = try Rivals.archive()
    let water = try #require(try group("litres", in: test))
    #expect(water.differences == [.value])
    #expect(
      water.members.map(\.parts) == [["40,000 litres"], ["40,000 litres"], ["55,000 litres"]])
    #expect(water.members.map(\.variant) == [0, 0, 1])
    #expect(water.members.map(\.source) == [0, 0, 1])
    #expect(water.independent == 2 && water.isConflict && !water.isCorroborated)
    let built = try #require(try group("built", in: test))
    #expect(built.differences == [.date])
    #expect(built.members.map(\.parts) == [["1931"], ["1931"], ["1913"]])
    #expect(try #require(try group("sirens", in: test)).differences == [.wording])
    let people = try #require(try group("300 people", in: test))
    #expect(people.differences == [.qualifier])
    #expect(people.members.map { $0.parts.first ?? "" }.last == "At least 300 people")
  }

  @Test("copies that agree are no group, and one article has none")
  func copies() throws {
    let test = try Rivals.archive([("agency", Rivals.agency), ("copy", Rivals.copy)])
    #expect(try test.archive.agreement().isEmpty)
    let alone = try Rivals.archive([("agency", Rivals.agency)])
    #expect(try alone.archive.agreement().isEmpty)
    #expect(try TestArchive().archive.agreement().isEmpty)
  }

  @Test("the query language knows what is in conflict and what is corroborated")
  func states() throws {
    let test = try Rivals.archive()
    #expect(try test.found("is:conflicting litres").count == 3)
    #expect(try test.found("is:conflicting road").isEmpty)
    #expect(try test.found("is:corroborated").isEmpty)
    #expect(try test.found("-is:conflicting litres").isEmpty)
    try test.add(
      Rivals.daily.replacing("55,000", with: "40,000").replacing("1913", with: "1931"), key: "daily"
    )
    #expect(try test.found("is:conflicting litres").isEmpty)
    #expect(try test.found("is:corroborated litres").count == 3)
    #expect(try test.found("is:corroborated in:history litres").isEmpty)
  }

  @Test("an earlier version that said what another still says is told")
  func corrections() throws {
    let test = try Rivals.archive([("agency", Rivals.agency), ("copy", Rivals.copy)])
    try test.add(Rivals.agency.replacing("40,000", with: "55,000"), key: "agency")
    let water = try #require(try group("litres", in: test))
    #expect(water.differences == [.value])
    let correction = try #require(water.corrections.first)
    #expect(water.members[correction.member].claim.article.key.description == "agency")
    #expect(water.members[correction.other].claim.article.key.description == "copy")
    #expect(correction.version == 1)
  }

  @Test("another value of another period is no conflict")
  func periods() throws {
    func report(_ year: Int, _ value: String) -> String {
      """
      ---
      title: Ferries of Vell
      date: \(year + 1)-02-01
      ---

      In \(year) the ferries of the Vell Sound Line carried \(value) passengers across the Vell Sound. \
      The Vell Sound Line keeps nine ferries in the harbour of Ostrand.
      """
    }
    let test = try Rivals.archive([("a", report(2021, "410,000")), ("b", report(2022, "455,000"))])
    let ferries = try #require(try group("passengers", in: test))
    #expect(ferries.differences == [.period])
    #expect(!ferries.isConflict)
    #expect(try test.found("is:conflicting").isEmpty)
  }

  @Test("a query leaves the groups that it finds, and its limit the number of them")
  func query() throws {
    let test = try Rivals.archive()
    #expect(try test.archive.agreement(matching: ClaimQuery("litres")).count == 1)
    #expect(try test.archive.agreement(matching: ClaimQuery("zeppelin")).isEmpty)
    #expect(try test.archive.agreement(matching: ClaimQuery("limit:2")).count == 2)
  }

  @Test("sentences that hundreds of articles share neither flood nor slow it down")
  func boilerplate() throws {
    let test = try TestArchive()
    let items = try (0..<300).map { number in
      try Rivals.item(
        """
        ---
        title: Notice \(number)
        ---

        All rights to this text are kept by the Vell Press Union of Ostrand. Boat w\(number)x of the \
        harbour q\(number)y was painted by the crew of z\(number)v in green.
        """, key: "notice-\(number)")
    }
    try test.archive.add(items)
    try test.archive.finishAdding()
    var groups: [AgreementGroup] = []
    let time = try ContinuousClock().measure { groups = try test.archive.agreement() }
    #expect(groups.count <= 1)
    #expect(time < .seconds(20), "\(time)")
  }
}

extension String {
  /// The text with some words exchanged.
  fileprivate func replacing(_ words: String, with others: String) -> String {
    split(separator: words, omittingEmptySubsequences: false).joined(separator: others)
  }
}
