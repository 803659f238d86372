internal import ArgumentParser
internal import Reports

/// `claims report`: what the archive holds of a question, every statement with its source.
struct ReportCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a report with citations, for people or for programs.",
    discussion: """
      article: one article in short. timeline: dated claims in order. quotes: quotations by speaker. \
      brief: the best claims of a topic. dossier: a person or organisation. sources: the articles that \
      an answer rests on. archive: what is in here. changes: articles edited after publication. \
      duplicates: articles that are copies of each other. compare: claims of different articles about the \
      same thing. conflicts: those that differ. Without a query, everything is reported.

        claims report timeline org:microsoft -o timeline.html
        claims report quotes speaker:nadella --format csv
        claims report dossier "Satya Nadella"
        claims report --check timeline.html

      The same archive and query give the same bytes. The exit status is 1 where nothing is found, or \
      where --check finds that something has changed.
      """)

  /// The program and its version, as reports name it.
  static let tool = "claims \(ClaimsCommand.version)"

  @OptionGroup var global: GlobalOptions

  @OptionGroup var options: ReportOptions

  @Option(
    help: ArgumentHelp(
      "Make this earlier report again, and say what has changed since.", valueName: "file"))
  var check: String?

  @Option(
    help: "What to put the statements of a timeline, of quotes or of a brief together by.")
  var groupBy: ReportGrouping?

  @Argument(help: "What kind of report.")
  var kind: ReportKind?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      """
      What to report on, as in search; for an article, its title, path, key or number; for a dossier, \
      a name.
      """, valueName: "query"))
  var words: [String] = []

  func validate() throws {
    guard (kind == nil) == (check != nil) else {
      throw ValidationError(
        check == nil
          ? "say what kind of report: \(ReportKind.allCases.map(\.rawValue).joined(separator: ", "))"
          : "--check takes kind and query from the earlier report; leave them out")
    }
    try validateGrouping()
  }

  private func validateGrouping() throws {
    guard let groupBy else { return }
    guard let kind, ReportGrouping.kinds.contains(kind) else {
      let kinds = ReportKind.allCases.filter(ReportGrouping.kinds.contains).map(\.rawValue)
      throw ValidationError(
        "--group-by \(groupBy.rawValue) is for \(kinds.joined(separator: ", ")); "
          + "other reports have an order of their own")
    }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    if let kind { return try options.make(kind, words, by: groupBy, global, in: surroundings) }
    return try ReportCheckAction(path: check ?? "", tool: Self.tool)
      .run(global.location(in: surroundings).openForReading(), in: surroundings)
  }
}

extension ReportKind: ExpressibleByArgument {}
extension ReportGrouping: ExpressibleByArgument {}
