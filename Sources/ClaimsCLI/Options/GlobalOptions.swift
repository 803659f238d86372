internal import ArgumentParser

/// Options that every verb takes, before it or after it.
struct GlobalOptions: ParsableArguments {
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(
    help: ArgumentHelp(
      "The archive; else $CLAIMS_ARCHIVE, else claims.sqlite here or in a folder above.",
      valueName: "file"))
  var archive: String?

  @Option(help: "Whether to print in colour; auto does on a terminal, unless NO_COLOR is set.")
  var color: ColorChoice = .auto

  func location(in surroundings: Surroundings) throws(CommandError) -> ArchiveLocation {
    try ArchiveLocation(named: archive, in: surroundings)
  }
}
