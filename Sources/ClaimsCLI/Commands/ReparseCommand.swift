internal import ArgumentParser

/// `claims reparse`: stored sources read again with the rules of this version.
struct ReparseCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "reparse",
    abstract: "Read stored sources again with the rules of this version, and print what changes.",
    discussion: """
      Without --all and articles, those are read again that other rules have read. What is found \
      replaces what is stored of an article's current version; no version is added, and claims with \
      the same words keep their ids. With --dry-run nothing is stored, and the exit status is 1 where \
      something would change.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Read all articles again, also those that these rules have read.")
  var all = false

  @Flag(help: "Print what would change, and store nothing.")
  var dryRun = false

  @Option(help: "How to print it; jsonl has a line for each changed article, and one for the sum.")
  var format: Format = .text

  @Argument(help: ArgumentHelp("Articles by number, key, path or title.", valueName: "article"))
  var articles: [String] = []

  func validate() throws {
    if all, !articles.isEmpty {
      throw ValidationError("--all means all articles; leave it out to name some")
    }
  }

  func act(in surroundings: Surroundings) async throws -> ExitStatus {
    let location = try global.location(in: surroundings)
    let archive = try dryRun ? location.openForReading() : location.openForWriting()
    return try await ReparseAction(
      names: articles, isForAll: all, isStoring: !dryRun, format: format,
      screen: Screen(global.color, in: surroundings)
    ).run(archive, in: surroundings)
  }
}
