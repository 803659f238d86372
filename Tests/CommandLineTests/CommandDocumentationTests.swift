import ArgumentParser
import TestSupport
import Testing

@testable import ClaimsCLI

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Documentation/Commands.md: every command has an example, and every example prints what it says.
/// `RECORD=1` writes down what is printed now, and fails.
@Suite struct CommandDocumentationTests {
  private static let path = PackageFolder.fixtures + "/../Documentation/Commands.md"

  /// What stands before the first command, and the part of each command.
  private static func parts() throws -> [String] {
    let text = String(decoding: try TemporaryFolder.read(path), as: UTF8.self)
    return text.split(separator: "\n## claims ", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("every command has a part of the page with an example of its own")
  func everyCommand() throws {
    let parts = try Self.parts()
    for command in ClaimsCommand.verbs {
      let part = parts.first { $0.hasPrefix("\(command)\n") }
      #expect(part?.contains("\n$ claims \(command)") == true, "\(command) has no example")
    }
  }

  @Test("the examples print what the page says")
  func examples() async throws {
    let parts = try Self.parts()
    let start = try TemporaryFolder()
    var played = [try await play(parts[0], in: start)]
    for part in parts.dropFirst() {
      // Each command has the archive of the examples for itself.
      let folder = try TemporaryFolder()
      let backup = await CommandRun.run(["backup", folder.file("claims.sqlite")], in: start)
      #expect(backup.status == .done)
      played.append(try await play(part, in: folder))
    }
    guard played != parts else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(played.joined(separator: "\n## claims ").utf8).write(to: URL(filePath: Self.path))
      Issue.record("recorded Commands.md; read what has changed, then run the tests again")
    } else {
      for (now, said) in zip(played, parts) where now != said {
        Issue.record("Commands.md says\n\n\(said)\n\nbut it is\n\n\(now)")
      }
    }
  }

  private func play(_ part: String, in folder: TemporaryFolder) async throws -> String {
    try await GoldenFile(text: part, folders: .typed).played(in: folder)
  }
}
