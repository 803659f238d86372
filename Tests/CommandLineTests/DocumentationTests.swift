import ArgumentParser
import TestSupport
import Testing

@testable import ClaimsCLI

/// The documentation says what the program does: every command is in it, and what the README shows
/// is what is printed.
@Suite struct DocumentationTests {
  private static let readme = PackageFolder.fixtures + "/../README.md"

  private static var commands: [any ParsableCommand.Type] {
    ClaimsCommand.configuration.subcommands
  }

  private func readme() throws -> String {
    String(decoding: try TemporaryFolder.read(Self.readme), as: UTF8.self)
  }

  @Test("every command is in the README and tells what it does")
  func everyCommand() throws {
    let readme = try readme()
    #expect(Self.commands.count > 5)
    for command in Self.commands {
      let name = try #require(command.configuration.commandName)
      #expect(readme.contains("`claims \(name)"), "\(name) is not in the README")
      #expect(!command.configuration.abstract.isEmpty, "\(name) has no abstract")
    }
  }

  @Test("every option has a help text")
  func everyOption() async throws {
    let folder = try TemporaryFolder()
    for command in Self.commands {
      let name = try #require(command.configuration.commandName)
      let help = await CommandRun.run(["help", name], in: folder)
      #expect(help.status == .done)
      // The text of a long option stands on the next line, indented.
      let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  --") {
        let isShort = line.dropFirst(2).contains("   ")
        #expect(isShort || next.hasPrefix("          "), "\(name): \(line)")
      }
    }
  }

  @Test("the commands that the README shows print what it says, ids aside")
  func shownCommands() async throws {
    let folder = try TemporaryFolder()
    var output = ""
    var commands = 0
    var isConsole = false
    let lines = try readme().split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ claims ") {
        let words = GoldenFile.words(line.dropFirst("$ claims ".count))
          .map { $0.replacing("Fixtures/", with: PackageFolder.fixtures + "/") }
        let run = await CommandRun.run(words, in: folder)
        let printed = lines[(index + 1)...].prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix("```") }
        let status = printed.contains("[exit 1]") ? 1 : 0
        #expect(run.status.rawValue == status, "\(line): \(run.errors)")
        output = run.output + run.errors
        commands += 1
      } else if isConsole, !line.isEmpty, line != "[exit 1]" {
        let shown = line.split(separator: " · ").dropLast(line.contains(" · line ") ? 1 : 0)
          .joined(separator: " · ")
        #expect(output.contains(shown), "README: \(line)")
      }
    }
    #expect(commands > 2)
  }
}
