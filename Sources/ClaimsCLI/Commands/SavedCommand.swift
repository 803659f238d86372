internal import ArgumentParser
internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// `claims saved`: queries that are kept.
struct SavedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saved",
    abstract: "Keep queries, and run them again for what has come since.",
    discussion: """
      claims saved add azure 'azure kind:event date:6m..'
        claims saved run azure --new
      """,
    subcommands: [Add.self, Run.self, List.self, Remove.self])

  struct Add: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Keep a query under a name.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var matching: MatchingOptions

    @Argument(help: "What to call it.")
    var name: String

    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("The query.", valueName: "query"))
    var words: [String]

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let text = QueryWords.text(words)
      for notice in ClaimQuery(text, today: surroundings.today).notices {
        surroundings.complain(notice.message)
      }
      let archive = try global.location(in: surroundings).openForWriting()
      let isNew = try archive.save(text, as: name, matching: matching.matching)
      surroundings.output.write("\(name): \(isNew ? "saved" : "replaced")\n")
      return .done
    }
  }

  struct Run: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Run a query that was kept.",
      discussion: "With --new, only the claims that have come since it was last run.")

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Only what has come since the last run.")
    var new = false

    @Option(help: "The most results to print; -n for short.")
    var limit = 20

    @Option(help: "How to print the results.")
    var format: SearchFormat = .text

    @Argument(help: "What it is called.")
    var name: String

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      let saved = try SavedCommand.query(name, in: archive)
      var query = ClaimQuery(saved.text, matching: saved.matching, today: surroundings.today)
      if new { query = query.and(.filter(.addedAfter(row: saved.lastClaim))) }
      let status = try SearchAction(
        query: query, matching: saved.matching, limit: limit, format: format,
        screen: Screen(global.color, in: surroundings), wantsNew: new
      ).run(archive, in: surroundings)
      try archive.noteRun(of: saved)
      return status
    }
  }

  struct List: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the queries that are kept.")

    @OptionGroup var global: GlobalOptions

    @Option(help: "How to print them.")
    var format: OutputFormat = .text

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let saved = try global.location(in: surroundings).openForReading().savedQueries()
      return SavedListing.of(saved, Screen(global.color, in: surroundings)).show(
        as: format, orSay: "no query is saved; \"claims saved add\" keeps one", in: surroundings)
    }
  }

  struct Remove: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "rm", abstract: "Forget a query that was kept.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "What it is called.")
    var name: String

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      _ = try SavedCommand.query(name, in: archive)
      try archive.removeSavedQuery(name)
      surroundings.output.write("\(name): removed\n")
      return .done
    }
  }

  private static func query(_ name: String, in archive: Archive) throws -> SavedQuery {
    let all = try archive.savedQueries()
    guard let saved = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name).joined(separator: ", ")
      throw CommandError(
        message: "no query is saved as \"\(name)\"; "
          + (all.isEmpty ? "\"claims saved add\" keeps one" : "there are \(names)"))
    }
    return saved
  }
}
