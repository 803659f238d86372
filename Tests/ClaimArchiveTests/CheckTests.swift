import ClaimArchive
import Storage
import Testing

@Suite("Checking an archive")
struct CheckTests {
  let test: TestArchive

  init() throws {
    test = try TestArchive(SampleArticles.all)
  }

  @Test(
    "Planted damage is found, with article and place",
    arguments: [
      (
        "UPDATE claims SET text = 'Vexal owns the sea' WHERE id = 2",
        "articles/alliance.txt, version 1, bytes "
      ),
      (
        "UPDATE claims SET range_end = 99999 WHERE id = 3",
        "articles/alliance.txt, version 1: the claim"
      ),
      (
        "UPDATE dates SET range_start = 100000, range_end = 100001 WHERE id = 1",
        "the date lies outside"
      ),
      (
        "UPDATE sources SET bytes = CAST('x' AS BLOB) WHERE id = 2", "articles/plant.txt, version 1"
      ),
      ("DELETE FROM claim_lengths WHERE version = 1", "are measured"),
      ("UPDATE claims SET kind = 1 WHERE id = 3", "the traits of 1 versions"),
      ("DELETE FROM claim_traits WHERE version = 2", "the traits of 1 versions"),
      (
        "DELETE FROM claim_holdings WHERE version = 2", "what is noted of the claims of version 2"
      ),
      ("UPDATE claim_holdings SET first_claim = 7 WHERE version = 2", "of the claims of version 2"),
      (
        "UPDATE version_entities SET claims = x'01' WHERE version = 1",
        "the claims of the names of version 1"
      ),
      (
        "UPDATE claims SET lead_in = 'Other words' WHERE lead_in IS NOT NULL", "the claim's lead-in"
      ),
    ] as [(SQL, String)])
  func plantedDamage(sql: SQL, expected: String) throws {
    #expect(try test.problems() == [])
    try test.archive.connection.execute(sql)
    let problems = try test.problems()
    #expect(problems.contains { $0.contains(expected) }, "\(problems)")
  }

  @Test("A reference to nothing is found")
  func brokenReference() throws {
    try test.archive.connection.execute("PRAGMA foreign_keys = OFF")
    try test.archive.connection.execute("UPDATE mentions SET rule = 4711 WHERE id = 1")
    #expect(try test.problems().contains { $0.contains("row 1 of mentions") })
  }

  @Test("An index that does not match what it indexes is found")
  func index() throws {
    try test.archive.connection.execute(
      "INSERT INTO entity_names_fts (entity_names_fts, rowid, name) VALUES ('delete', 1, 'vexal')")
    #expect(try test.problems().contains { $0.contains("index") })
  }

  @Test("The summary counts what was looked at")
  func summary() throws {
    let summary = try test.archive.check { _ in }
    #expect(summary.versions == 3)
    #expect(summary.sources == 3)
    #expect(summary.ranges > 50)
    #expect(summary.findings == 0)
  }

  @Test("A backup is an archive with the same content, and never overwrites")
  func backup() throws {
    let copy = test.folder.file("copy.sqlite")
    try test.archive.backUp(to: copy)
    let archive = try Archive.open(path: copy, mode: .readOnly)
    var (original, copied) = (try test.archive.statistics(), try archive.statistics())
    (original.fileSize, copied.fileSize) = (0, 0)
    #expect(copied == original)
    #expect(throws: ArchiveError.exists(path: copy)) { try test.archive.backUp(to: copy) }
  }
}
