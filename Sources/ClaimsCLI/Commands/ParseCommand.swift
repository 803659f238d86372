internal import ArgumentParser
internal import Importer

/// `claims parse`: what the parser finds, without an archive.
struct ParseCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print what is found in articles, without storing anything.",
    discussion: """
      With --format json, each article is one line of JSON, in the order of the inputs; an input \
      that cannot be read gives a line with "error", the others go on, and the exit status is 2.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, text, none
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var input: InputArguments

  @Option(
    help: "json for programs, text for people, none to see only which inputs cannot be read.")
  var format: Format = .text

  @Flag(
    help: """
      Also print what was left out, the rule that left it out, and the features that its score is the \
      sum of; with --format json, the features of every block.
      """)
  var showDropped = false

  @Argument(
    help: ArgumentHelp("Files and folders to read; - is standard input.", valueName: "file"))
  var files: [String]

  func act(in surroundings: Surroundings) async -> ExitStatus {
    let form: ParseAction.Form =
      switch format {
      case .json: .json(showsDropped: showDropped)
      case .text:
        .text(
          ArticleOutline(showsDropped: showDropped, isForTerminal: surroundings.isOutputTerminal))
      case .none: .none
      }
    return await ParseAction(
      reader: InputReader(
        paths: files, options: input.options, standardInput: surroundings.standardInput),
      form: form
    ).run(in: surroundings)
  }
}
