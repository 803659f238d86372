import ArticleModel
import ClaimsCLI
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The folder that notes are exported to")
struct NotesFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func prepare() async throws {
    let records = try folder.write(
      """
      {"id":"mill","text":"The mill at Tollmere was sold in 2015."}
      {"id":"weir","text":"The weir was built in 1840 by Ida Crane."}

      """, to: "in.jsonl")
    _ = await CommandRun.run(["import", "--quiet", records], in: folder)
  }

  private func export(_ more: String...) async -> CommandRun {
    await CommandRun.run(
      ["export", "--format", "notes", "-o", folder.file("notes")] + more, in: folder)
  }

  private func names(_ part: String) throws -> [String] {
    try TemporaryFolder.names(in: folder.file("notes/" + part)).sorted()
  }

  @Test("an export over an earlier one removes what there is no more, and leaves other files alone")
  func again() async throws {
    try await prepare()
    #expect(await export().status == .done)
    #expect(try names("articles").count == 2)
    try folder.write("my own", to: "notes/.obsidian/app.json")
    try folder.write("my own", to: "notes/articles/mine.md")
    #expect(await export("sold").status == .done)
    #expect(try names("articles").map { $0.prefix(4) } == ["mill", "mine"])
    #expect(try names(".obsidian") == ["app.json"])
  }

  @Test("notes that were edited are replaced only when that is said")
  func edited() async throws {
    try await prepare()
    _ = await export()
    let name = try #require(try names("articles").first)
    try folder.write("my thoughts", to: "notes/articles/" + name)
    let refused = await export()
    #expect(refused.status == .failed)
    #expect(
      refused.errors.contains("1 note was edited since the last export, \"articles/\(name)\""))
    let kept = try TemporaryFolder.read(folder.file("notes/articles/" + name))
    #expect(kept == Array("my thoughts".utf8))
    #expect(await export("--force").status == .done)
    #expect(try TemporaryFolder.read(folder.file("notes/articles/" + name)) != kept)
  }

  @Test("nothing is written or removed outside the folder, whatever links and lists say")
  func outside() async throws {
    try await prepare()
    _ = await export()
    try folder.write("precious", to: "outside/precious.md")
    try FileManager.default.removeItem(atPath: folder.file("notes/people"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("notes/people"), withDestinationPath: folder.file("outside"))
    let refused = await export("--force")
    #expect(refused.status == .failed)
    #expect(refused.errors.contains("notes/people: is no folder"))
    #expect(try TemporaryFolder.names(in: folder.file("outside")) == ["precious.md"])
    try FileManager.default.removeItem(atPath: folder.file("notes/people"))
    // The digest of "precious" as a list that was tampered with would have it.
    let list = "\(SHA256.hex(of: Array("precious".utf8)))  ../outside/precious.md\n"
    try folder.write(list, to: "notes/.claims-notes")
    #expect(await export("--force").status == .done)
    #expect(try TemporaryFolder.names(in: folder.file("outside")) == ["precious.md"])
  }
}
