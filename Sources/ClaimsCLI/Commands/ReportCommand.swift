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
      an answer rests on. archive: what is in here. changes: articles edited after publication. Without a query, everything is reported.

        claims report timeline org:microsoft -o timeline.html
        claims report quotes speaker:nadella --format csv
        claims report dossier "Satya Nadella"
        claims report --check timeline.html

      The same archive and query give the same bytes. The exit status is 1 where nothing is found, or \
      where --check finds that something has changed.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, csv, json, jsonl

    /// What the end of a file's name asks for.
    init?(path: String) {
      let name = path.split(separator: "/").last ?? ""
      guard let dot = name.lastIndex(of: ".") else { return nil }
      switch name[dot...].dropFirst().lowercased() {
      case "md", "markdown": self = .markdown
      case "html", "htm": self = .html
      case "txt": self = .text
      case let ending: self.init(rawValue: ending)
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Option(
    help: """
      How to write the report; without it, as the file's name says, text on a terminal, else markdown.
      """)
  var format: Format?

  @Option(
    help: "How statements are cited in markdown; pandoc's keys are those of \"claims export\".")
  var cite: CitationStyle = .footnote

  @Option(
    help: ArgumentHelp(
      "Make this earlier report again, and say what has changed since.", valueName: "file"))
  var check: String?

  @Option(
    help: "What to put the statements of a timeline, of quotes or of a brief together by.")
  var groupBy: ReportGrouping?

  @Option(help: ArgumentHelp("A title of your own.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The file to write, replaced where it exists; -o for short.", valueName: "file"))
  var output: String?

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
    let tool = "claims \(ClaimsCommand.version)"
    let archive = try global.location(in: surroundings).openForReading()
    guard let kind else {
      return try ReportCheckAction(path: check ?? "", tool: tool).run(archive, in: surroundings)
    }
    let format =
      format ?? output.flatMap(Format.init(path:))
      ?? (output == nil && surroundings.isOutputTerminal ? .text : .markdown)
    return try ReportAction(
      kind: kind,
      question: ReportQuestion(
        QueryWords.text(words), tool: tool, title: title, grouping: groupBy,
        showsPassages: format == .html),
      writer: writer(of: format, in: surroundings), destination: output
    ).run(archive, in: surroundings)
  }

  private func writer(of format: Format, in surroundings: Surroundings) -> any ReportWriter {
    switch format {
    case .text: TextReportWriter(width: Screen(global.color, in: surroundings).width)
    case .markdown: MarkdownReportWriter(citing: cite)
    case .html: HTMLReportWriter()
    case .csv: CSVReportWriter()
    case .json: JSONReportWriter()
    case .jsonl: JSONReportWriter(isInLines: true)
    }
  }
}

extension ReportKind: ExpressibleByArgument {}
extension CitationStyle: ExpressibleByArgument {}
extension ReportGrouping: ExpressibleByArgument {}
