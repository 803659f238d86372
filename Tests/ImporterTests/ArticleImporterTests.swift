import ArticleModel
import ClaimArchive
import TestSupport
import Testing

@testable import Importer

@Suite struct ArticleImporterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open() throws -> Archive {
    try Archive.open(path: folder.file("claims.sqlite"), mode: .create)
  }

  private func run(_ names: [String]) async throws -> (ImportSummary, [String]) {
    let archive = try open()
    var failures: [String] = []
    let summary = try await ArticleImporter(archive: archive).run(
      InputReader(paths: names.map(folder.file), options: InputOptions())
    ) {
      failures.append($0.message)
    } progressed: { _ in
    }
    return (summary, failures)
  }

  @Test("what is new, changed and unchanged is told apart, and a bad input is counted")
  func outcomes() async throws {
    try folder.write("The mill was sold in 2015.", to: "a.txt")
    try folder.write("The mill turns again.", to: "b.txt")
    let (first, _) = try await run(["a.txt", "b.txt", "nothing.txt"])
    #expect((first.new, first.newVersions, first.unchanged, first.failed) == (2, 0, 0, 1))
    #expect(first.added.dates == 1)
    try folder.write("The mill was sold in 2016.", to: "a.txt")
    let (second, failures) = try await run(["a.txt", "b.txt"])
    #expect((second.new, second.newVersions, second.unchanged, second.failed) == (0, 1, 1, 0))
    #expect(failures.isEmpty)
    #expect(try open().articles().count == 2)
  }

  @Test("an article that comes twice in one import is there once")
  func repeated() async throws {
    let record = #"{"id":"a","text":"The mill was sold in 2015."}"#
    try folder.write(record + "\n" + record + "\n", to: "in.jsonl")
    let (summary, _) = try await run(["in.jsonl"])
    #expect((summary.new, summary.unchanged) == (1, 1))
  }

  @Test("articles are stored in the order of the inputs")
  func order() async throws {
    let ids = (0..<300).map { "article-\($0)" }
    try folder.write(
      ids.map { #"{"id":"\#($0)","text":"The mill of \#($0) was sold."}"# }
        .joined(separator: "\n"), to: "in.jsonl")
    _ = try await run(["in.jsonl"])
    #expect(try open().articles().map(\.key.description) == ids)
  }
}
