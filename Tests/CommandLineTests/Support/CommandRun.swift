import ClaimsCLI
import TestSupport

/// What a command line printed, and how it ended.
struct CommandRun {
  var output: String
  var errors: String
  var status: ExitStatus

  /// Runs a command line in this process, with an archive in a folder of its own.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    onTerminal: Bool = false
  ) async -> CommandRun {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let surroundings = Surroundings(
      output: output, errors: errors, standardInput: -1,
      environment: ["CLAIMS_ARCHIVE": folder.file("claims.sqlite")]
        .merging(environment) { $1 },
      workingFolder: folder.path, isOutputTerminal: onTerminal, isErrorTerminal: false)
    let status = await CommandLineTool.run(arguments, in: surroundings)
    return CommandRun(output: output.text, errors: errors.text, status: status)
  }
}

/// Folders of this package.
enum PackageFolder {
  static let tests = folder(#filePath, up: 2)
  static let fixtures = folder(#filePath, up: 4) + "/Fixtures"

  private static func folder(_ path: String, up levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels)
      .joined(separator: "/")
  }
}
