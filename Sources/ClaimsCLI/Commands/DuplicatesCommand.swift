internal import ArgumentParser
internal import Reports

/// `claims duplicates`: articles that are copies of each other.
struct DuplicatesCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "List articles that are copies of each other.",
    discussion: """
      Syndicated copies with small changes, and one text under two addresses: groups of articles of \
      which one has at least half of the other, word for word, with the longest claims that they share. \
      With a query, the groups with an article that holds a claim which it finds. The same as "claims \
      report duplicates". The exit status is 1 where there are none.

        claims duplicates
        claims duplicates "kestrel bay" --format csv
      """)

  @OptionGroup var global: GlobalOptions

  @OptionGroup var options: ReportOptions

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try options.make(.duplicates, words, global, in: surroundings)
  }
}
