import ClaimArchive
import Storage
import Testing

@Suite("Opening an archive")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "A missing file is said to be missing, and not made",
    arguments: [Archive.Mode.readWrite, .readOnly])
  func missing(mode: Archive.Mode) {
    let path = folder.file("none.sqlite")
    #expect(throws: ArchiveError.missing(path: path)) { try Archive.open(path: path, mode: mode) }
    #expect(throws: ArchiveError.missing(path: path)) { try Archive.open(path: path, mode: mode) }
  }

  @Test(
    "A file that is something else is left alone",
    arguments: [Archive.Mode.create, .readWrite, .readOnly])
  func notAnArchive(mode: Archive.Mode) throws {
    try folder.write(Array("This is a letter, not an archive.".utf8), to: "letter.txt")
    let path = folder.file("letter.txt")
    #expect(throws: ArchiveError.notAnArchive(path: path)) {
      try Archive.open(path: path, mode: mode)
    }
  }

  @Test("Another program's database is left alone")
  func foreign() throws {
    let path = folder.file("other.sqlite")
    let other = try Connection(path: path)
    try other.execute("CREATE TABLE songs (title TEXT)")
    #expect(throws: ArchiveError.notAnArchive(path: path)) {
      try Archive.open(path: path, mode: .create)
    }
  }

  @Test("An archive of a newer program is refused with advice")
  func newer() throws {
    let path = folder.file("archive.sqlite")
    let archive = try Archive.open(path: path, mode: .create)
    try archive.connection.execute(
      "INSERT INTO schema_migrations VALUES (99, '0099_future', 'x', '2030-01-01T00:00:00Z')")
    let error = #expect(throws: ArchiveError.self) { try Archive.open(path: path, mode: .readOnly) }
    #expect(error?.description.contains("newer") == true)
    #expect(error?.description.contains("update the program") == true)
  }

  @Test("A folder that does not exist is said to be the reason")
  func missingFolder() throws {
    let path = folder.file("none/archive.sqlite")
    let error = #expect(throws: ArchiveError.self) { try Archive.open(path: path, mode: .create) }
    #expect(error?.description.contains("none/archive.sqlite") == true)
  }

  @Test("A user's own SQL reads, and cannot write")
  func select() throws {
    let test = try TestArchive(SampleArticles.all)
    var columns: [String] = []
    var rows: [[SQLValue]] = []
    try Archive.select(
      "SELECT kind, count(*) AS claims FROM v_claims GROUP BY kind ORDER BY kind",
      path: test.archive.path, columns: { columns = $0 }
    ) {
      rows.append($0)
      return true
    }
    #expect(columns == ["kind", "claims"])
    #expect(
      rows == [
        [.text("event"), .integer(3)], [.text("point"), .integer(2)],
        [.text("quotation"), .integer(2)], [.text("statement"), .integer(9)],
      ])
    for sql in [
      "DELETE FROM claims", "SELECT 1; DROP TABLE claims", "SELEKT", "", "SELECT ?1",
      "PRAGMA user_version = 7",
    ] {
      #expect(throws: ArchiveError.self, "\(sql)") {
        try Archive.select(sql, path: test.archive.path, columns: { _ in }) { _ in true }
      }
    }
    #expect(try test.problems() == [])
  }

  @Test(
    "The views give words, days and names",
    arguments: [
      (
        "SELECT written, earliest, latest, precision FROM v_timeline ORDER BY range_start LIMIT 3",
        [
          [.text("2019"), .text("2019-01-01"), .text("2019-12-31"), .text("year")],
          [.text("2020–2022"), .text("2020-01-01"), .text("2022-12-31"), .text("range")],
          [.text("2023 onward"), .text("2023-01-01"), .null, .text("range")],
        ]
      ),
      (
        "SELECT text, speaker, role FROM v_quotations WHERE speaker IS NOT NULL",
        [[.text("We sail together,"), .text("Satya Holm"), .text("CEO")]]
      ),
      (
        "SELECT written, value, unit FROM v_amounts WHERE kind = 'money' ORDER BY value",
        [
          [.text("€250 million"), .real(250e6), .text("EUR")],
          [.text("$1 billion"), .real(1e9), .text("USD")],
        ]
      ),
      (
        "SELECT DISTINCT written, kind FROM v_mentions WHERE entity = 'Bergen'",
        [[.text("Bergen"), .text("place")]]
      ),
      ("SELECT title FROM v_articles WHERE language = 'zh'", [[.text("农场无人机")]]),
    ] as [(String, [[SQLValue]])])
  func views(sql: String, expected: [[SQLValue]]) throws {
    let test = try TestArchive(SampleArticles.all)
    var rows: [[SQLValue]] = []
    try Archive.select(sql, path: test.archive.path, columns: { _ in }) {
      rows.append($0)
      return true
    }
    #expect(rows == expected)
  }
}
