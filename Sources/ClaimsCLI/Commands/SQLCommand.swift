internal import ArgumentParser
internal import ClaimArchive
internal import Reports

/// `claims sql`: a person's own SELECT.
struct SQLCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Run a SELECT on the archive, which cannot be changed by it.",
    discussion: """
      The views v_articles, v_claims, v_quotations, v_timeline, v_amounts, v_mentions and v_links are made \
      for it.

        claims sql "SELECT speaker, count(*) FROM v_quotations GROUP BY 1 ORDER BY 2 DESC"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to print the rows; a table on a terminal, else tsv.")
  var format: OutputFormat?

  @Argument(help: "One SELECT statement.")
  var statement: String

  func validate() throws {
    guard format != .ids else { throw ValidationError("rows have no ids; use another --format") }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let screen = Screen(global.color, in: surroundings)
    let path = try global.location(in: surroundings).path
    var writer = RowWriter(
      format: format ?? (screen.isTerminal ? .table : .tsv), screen: screen,
      output: surroundings.output)
    try Archive.select(statement, path: path) {
      writer.begin($0)
    } row: {
      writer.write($0)
      return true
    }
    writer.finish()
    return .done
  }
}
