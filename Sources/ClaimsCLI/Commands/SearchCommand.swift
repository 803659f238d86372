internal import ArgumentParser
internal import ClaimArchive

/// `claims search`: claims that fit a query.
struct SearchCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find claims by words, speakers, dates, amounts and names.",
    discussion: """
      Words are joined by AND. "exact phrase", word OR word, -word, wor*, and fields: kind: speaker: \
      role: org: person: place: date: published: amount: section: article: title: in:boilerplate.

        claims search capped-profit model
        claims search speaker:nadella date:2020..2022
        claims search 'amount:>=1B org:microsoft'

      The exit status is 1 where nothing is found.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var matching: MatchingOptions

  @Option(help: "The most results to print; -n for short.")
  var limit = 20

  @Option(help: "How many of the best to leave out.")
  var offset = 0

  @Option(help: "How to print the results.")
  var format: OutputFormat = .text

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String]

  func validate() throws {
    guard limit >= 0, offset >= 0 else {
      throw ValidationError("--limit and --offset count results; give 0 or more")
    }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try SearchAction(
      query: ClaimQuery(QueryWords.text(words), matching: matching.matching),
      matching: matching.matching, limit: limit, offset: offset, format: format,
      screen: Screen(global.color, in: surroundings)
    ).run(global.location(in: surroundings).openForReading(), in: surroundings)
  }
}

/// How the words of a query combine: shared by search and batch.
struct MatchingOptions: ParsableArguments {
  enum Words: String, CaseIterable, ExpressibleByArgument {
    case all, any
  }

  @Option(help: "Whether all words have to be there, or any will do and more are better.")
  var match: Words = .all

  var matching: ClaimQuery.Matching {
    switch match {
    case .all: .all
    case .any: .any
    }
  }
}
