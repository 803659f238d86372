internal import ArgumentParser

/// `claims show`: one claim or one article, with where it comes from.
struct ShowCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a claim or an article with its context and its origin.",
    discussion: """
      A claim is named by its id or the beginning of it; an article by its number, key, path or title.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "How many claims before and after a claim to print.")
  var context = 2

  @Option(help: "How to print it; json has an article as parse prints it.")
  var format: Format = .text

  @Flag(help: "Print an article's source, byte for byte as it was imported.")
  var source = false

  @Flag(help: "Print what a claim's worth to a check is the sum of.")
  var why = false

  @Argument(help: ArgumentHelp("A claim's id, or an article.", valueName: "id"))
  var name: String

  func validate() throws {
    guard context >= 0 else { throw ValidationError("--context counts claims; give 0 or more") }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForReading()
    return try ShowAction(
      name: name, context: context, format: format, wantsSource: source, wantsWhy: why,
      screen: Screen(global.color, in: surroundings)
    ).run(archive, in: surroundings)
  }
}
