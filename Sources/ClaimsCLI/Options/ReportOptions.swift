internal import ArgumentParser
internal import Reports

/// How a report is written, and where: what all commands that make reports take.
struct ReportOptions: ParsableArguments {
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

  @Option(
    help: """
      How to write the report; without it, as the file's name says, text on a terminal, else markdown.
      """)
  var format: Format?

  @Option(
    help: "How statements are cited in markdown; pandoc's keys are those of \"claims export\".")
  var cite: CitationStyle = .footnote

  @Option(help: ArgumentHelp("A title of your own.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The file to write, replaced where it exists; -o for short.", valueName: "file"))
  var output: String?

  /// Makes a report and writes it.
  func make(
    _ kind: ReportKind, _ words: [String], by grouping: ReportGrouping? = nil,
    _ global: GlobalOptions, in surroundings: Surroundings
  ) throws -> ExitStatus {
    let format =
      format ?? output.flatMap(Format.init(path:))
      ?? (output == nil && surroundings.isOutputTerminal ? .text : .markdown)
    return try ReportAction(
      kind: kind,
      question: ReportQuestion(
        QueryWords.text(words), tool: ReportCommand.tool, title: title, grouping: grouping,
        showsPassages: format == .html),
      writer: writer(of: format, global, in: surroundings), destination: output
    ).run(global.location(in: surroundings).openForReading(), in: surroundings)
  }

  private func writer(
    of format: Format, _ global: GlobalOptions, in surroundings: Surroundings
  ) -> any ReportWriter {
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

extension CitationStyle: ExpressibleByArgument {}
