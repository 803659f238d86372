internal import ArgumentParser
internal import Reports

/// `claims report`: what the archive holds of a question, every statement with its source.
struct ReportCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make a report with citations, as Markdown, CSV or JSON.",
    discussion: """
      article: one article in short. timeline: dated claims in order. quotes: quotations by speaker. \
      brief: the best claims of a topic. Without a query, everything is reported.

        claims report timeline org:microsoft -o timeline.md
        claims report quotes speaker:nadella --format csv
        claims report article alliance.txt

      The same archive and query give the same bytes. The exit status is 1 where nothing is found.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, csv, json

    var writer: any ReportWriter {
      switch self {
      case .markdown: MarkdownReportWriter()
      case .csv: CSVReportWriter()
      case .json: JSONReportWriter()
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to write the report.")
  var format: Format = .markdown

  @Option(help: ArgumentHelp("A title of your own.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The file to write, replaced where it exists; -o for short.", valueName: "file"))
  var output: String?

  @Argument(help: "What kind of report.")
  var kind: ReportKind

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "What to report on, as in search; for an article, its title, path, key or number.",
      valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try ReportAction(
      kind: kind,
      question: ReportQuestion(
        QueryWords.text(words), tool: "claims \(ClaimsCommand.version)", title: title),
      writer: format.writer, destination: output
    ).run(global.location(in: surroundings).openForReading(), in: surroundings)
  }
}

extension ReportKind: ExpressibleByArgument {}
