internal import ArgumentParser
internal import Importer

/// `claims import`: articles into the archive.
struct ImportCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring files, folders, standard input or JSON Lines into the archive.",
    discussion: """
      What has not changed since the last import is skipped; changed content becomes a new version. \
      An input that cannot be read is named, the others go on, and the exit status is 2. An import \
      that was cut off is completed by running it again.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var input: InputArguments

  @Option(help: "How to print the summary.")
  var format: Format = .text

  @Flag(help: "Print neither progress nor summary, only what fails.")
  var quiet = false

  @Argument(
    help: ArgumentHelp("Files and folders to import; - is standard input.", valueName: "path"))
  var paths: [String]

  func act(in surroundings: Surroundings) async throws -> ExitStatus {
    try await ImportAction(
      paths: paths, options: input.options, location: global.location(in: surroundings),
      summary: quiet ? nil : format
    ).run(in: surroundings)
  }
}
