internal import ArgumentParser
internal import Reports

/// `claims compare`: claims of different articles about the same thing.
struct CompareCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set claims of different articles about the same thing side by side.",
    discussion: """
      Groups of claims: the same statement in how many independent articles (copies count once), or \
      another value, date, qualifier, wording or speaker, in conflict, of another period or of another \
      event of a series. It says what differs and where it is written, never who is right. With a query, the \
      groups with a claim which it finds. The same as "claims report compare"; "claims report conflicts" leaves \
      out what agrees. The exit status is 1 where there are none.

        claims compare brightwater
        claims compare org:microsoft -o compared.html
        claims report conflicts --format json
      """)

  @OptionGroup var global: GlobalOptions

  @OptionGroup var options: ReportOptions

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try options.make(.compare, words, global, in: surroundings)
  }
}
