import ArticleModel
import ClaimArchive
import Storage
import TestSupport
import Testing

@testable import Importer

@Suite("Reading stored sources again")
struct ArticleReparserTests {
  private let folder: TemporaryFolder

  private static let mill = """
    {"id":"mill","title":"The mill","published":"2024-05-15","authors":["Ada Quill"],\
    "text":"The mill at Tollmere was sold in 2015 for $2 million. Vexal Foods bought it. \
    “We will mill again,” said Ada Quill, chief executive of Vexal Foods."}
    """
  private static let weir =
    #"{"id":"weir","title":"The weir","text":"The weir was built in 1840 by two hundred people."}"#

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> Archive {
    try Archive.open(path: folder.file("claims.sqlite"), mode: .create)
  }

  /// Imports two articles, and makes the archive look as if other rules had read them.
  private func imported(spoiledBy statements: [SQL] = []) async throws -> Archive {
    try folder.write(Self.mill + "\n" + Self.weir + "\n", to: "in.jsonl")
    let archive = try open()
    _ = try await ArticleImporter(archive: archive).run(
      InputReader(paths: [folder.file("in.jsonl")], options: InputOptions())
    ) { _ in
    } progressed: { _ in
    }
    for statement in statements { try archive.connection.execute(statement) }
    return archive
  }

  private func reparse(
    _ archive: Archive, _ selection: ArticleReparser.Selection = .outdated, isStoring: Bool = true
  ) async throws -> [ClaimChanges] {
    var changes: [ClaimChanges] = []
    try await ArticleReparser(archive: archive).run(selection, isStoring: isStoring) { _, _ in
    } compared: {
      changes.append($0)
    }
    return changes
  }

  private func problems(_ archive: Archive) throws -> [String] {
    var problems: [String] = []
    try archive.check { problems.append($0.description) }
    return problems
  }

  /// As if older rules had not found the first article's dates, and cut its first claim short.
  private static let spoiled: [SQL] = [
    "UPDATE versions SET rule_set = '0' WHERE article = 1",
    "DELETE FROM dates WHERE version = 1",
    """
    UPDATE claims SET public_id = '000000000000', text = 'The mill', range_end = range_start + 8
    WHERE id = 1
    """,
  ]

  @Test("what the rules find now replaces what was stored, in the same version")
  func replaces() async throws {
    let archive = try await imported()
    let before = try archive.articles().map { try archive.stored($0).parsed }
    try archive.connection.transaction { () throws(SQLiteError) in
      for statement in Self.spoiled { try archive.connection.execute(statement) }
    }
    let changes = try await reparse(archive)
    #expect(changes.map(\.record.key.description) == ["mill"])
    let change = try #require(changes.first)
    #expect(change.reworded.map(\.from.text) == ["The mill"])
    #expect(
      change.reworded.map(\.to.text) == ["The mill at Tollmere was sold in 2015 for $2 million."])
    #expect((change.added.count, change.removed.count, change.kept) == (0, 0, 2))
    #expect((change.before.dates, change.now.dates) == (0, 1))
    let records = try archive.articles()
    #expect(records.map(\.version) == [1, 1])
    #expect(try records.map { try archive.stored($0).parsed } == before)
    #expect(try archive.search(ClaimQuery("tollmere")).hits.count == 1)
    #expect(try problems(archive) == [])
  }

  @Test("public ids stay, and reading again a second time changes nothing")
  func isStable() async throws {
    let archive = try await imported()
    let ids = try archive.articles().flatMap { try archive.stored($0).parsed.claims.map(\.id) }
    let changes = try await reparse(archive, .all)
    #expect(changes.map(\.isChanged) == [false, false])
    #expect(changes.map(\.kept).reduce(0, +) == ids.count)
    #expect(
      try archive.articles().flatMap { try archive.stored($0).parsed.claims.map(\.id) } == ids)
    #expect(try await reparse(archive).isEmpty)
  }

  @Test("where nothing but the version of the rules differs, only that is noted")
  func notesTheRuleSet() async throws {
    let archive = try await imported(spoiledBy: ["UPDATE versions SET rule_set = '0'"])
    #expect(try await reparse(archive).map(\.isChanged) == [false, false])
    #expect(
      try archive.articles().map(\.ruleSet) == [ArticleReparser.ruleSet, ArticleReparser.ruleSet])
    #expect(try problems(archive) == [])
  }

  @Test("a dry run stores nothing")
  func dryRun() async throws {
    let archive = try await imported(spoiledBy: Self.spoiled)
    let changes = try await reparse(archive, isStoring: false)
    #expect(changes.map(\.isChanged) == [true])
    #expect(try archive.articles().map(\.ruleSet) == ["0", ArticleReparser.ruleSet])
  }

  @Test("what was given with a source, and the key it is known by, hold when it is read again")
  func givenFacts() async throws {
    let archive = try await imported(
      spoiledBy: [
        "UPDATE versions SET rule_set = '0', language = 'xx', published_precision = NULL"
      ])
    _ = try await reparse(archive)
    let record = try #require(try archive.articles().first)
    #expect(record.metadata.title == "The mill")
    #expect(record.metadata.authors == ["Ada Quill"])
    #expect(record.metadata.language == "en")
    #expect(record.metadata.published?.iso8601 == "2024-05-15")
    #expect(record.key.description == "mill")
  }

  @Test("a version that a newer import has put aside is left alone")
  func superseded() async throws {
    let archive = try await imported()
    let record = try #require(try archive.articles().first)
    let reading = try archive.sourceReading(of: record)
    try folder.write(
      #"{"id":"mill","title":"The mill","text":"The mill was sold again."}"#, to: "new.jsonl")
    _ = try await ArticleImporter(archive: archive).run(
      InputReader(paths: [folder.file("new.jsonl")], options: InputOptions())
    ) { _ in
    } progressed: { _ in
    }
    let item = ArchiveItem(article: reading.stored.parsed, bytes: reading.bytes)
    #expect(
      try archive.replaceFindings([Rereading(record: record, item: item, isChanged: true)]) == 0)
    #expect(try problems(archive) == [])
  }
}
