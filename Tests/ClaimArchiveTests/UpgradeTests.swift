import ClaimArchive
import Migrations
import Storage
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("Archives of older programs")
struct UpgradeTests {
  /// `Fixtures/archives` of this package.
  private static let fixtures =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Fixtures/archives"

  @Test(
    "An archive of every schema version opens, upgrades, searches and checks",
    arguments: Migrations.all.map(\.name))
  func upgrade(migration: String) throws {
    let fixture = "\(Self.fixtures)/\(migration).sqlite"
    if getenv("CLAIMS_RECORD") != nil, access(fixture, F_OK) != 0 {
      try record(fixture)
      Issue.record("recorded \(fixture); run the tests again without CLAIMS_RECORD")
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(try bytes(of: fixture), to: "old.sqlite")
    let archive = try Archive.open(path: folder.file("old.sqlite"), mode: .readWrite)
    let hits = try archive.search(ClaimQuery("kind:event amount:>=1B org:vexal")).hits
    #expect(hits.map(\.claim.text) == ["2019: Vexal invests $1 billion in Harborline"])
    #expect(try archive.search(ClaimQuery("农民")).total == 1)
    #expect(try archive.search(ClaimQuery("in:boilerplate reply")).total == 1)
    var problems: [String] = []
    try archive.check { problems.append($0.description) }
    #expect(problems == [])
    let again = try archive.add([ArchiveItem(SampleArticles.report)])
    #expect(again.map(\.change) == [.unchanged])
  }

  /// Writes the archive that this program makes, in small pages and one file.
  private func record(_ path: String) throws {
    let test = try TestArchive(SampleArticles.all)
    let copy = test.folder.file("copy.sqlite")
    try test.archive.finishLoading()
    try test.archive.backUp(to: copy)
    let connection = try Connection(path: copy, access: .readWrite)
    for sql in ["PRAGMA journal_mode = DELETE", "PRAGMA page_size = 1024", "VACUUM"] as [SQL] {
      try connection.execute(sql)
    }
    try connection.close()
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    let bytes = try bytes(of: copy)
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "rb"), "\(path) is missing; see its folder's README.md")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
