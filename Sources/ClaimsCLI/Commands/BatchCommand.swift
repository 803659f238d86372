internal import ArgumentParser
internal import ClaimArchive

/// `claims batch`: many queries, for other programs.
struct BatchCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer the queries of a JSON Lines file, one line for each.",
    discussion: """
      A line {"id","query"} is answered by {"id","query","total","hits":[{"article","claim","score"}]}, \
      best first. A line that cannot be read is named, the others go on, and the exit status is 2.
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case claims, articles
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var matching: MatchingOptions

  @Option(name: .customLong("in"), help: "What is ranked.")
  var kind: Kind = .claims

  @Option(help: "The most hits for a query; -n for short.")
  var limit = 10

  @Flag(help: "Add \"ms\": the time from the query's text to its hits in hand.")
  var timing = false

  @Option(help: "How to print the answers.")
  var format: Format = .jsonl

  @Argument(help: ArgumentHelp("The file of queries; - is standard input.", valueName: "file"))
  var file: String

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit counts hits; give 0 or more") }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try BatchAction(
      file: file, kind: kind, matching: matching.matching, limit: limit, isTimed: timing
    ).run(global.location(in: surroundings).openForReading(), in: surroundings)
  }
}
