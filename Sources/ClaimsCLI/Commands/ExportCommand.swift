internal import ArgumentParser
internal import ClaimArchive
internal import Reports

/// `claims export`: articles and claims for other programs.
struct ExportCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write articles and claims for other programs.",
    discussion: """
      jsonl: articles with their source and claims, which "claims import" reads again. csv: claims. \
      bibtex, ris, csl-json: bibliographies, with the keys of "claims report --cite pandoc". \
      claimreview: schema.org, the rating left to you. annotations: W3C Web Annotations. links: \
      addresses that open a page at the claim. Without a query, everything is exported.

        claims export --format bibtex -o sources.bib
        claims export --format jsonl org:microsoft

      The exit status is 1 where nothing is found.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to write the export.")
  var format: ExportFormat

  @Option(
    help: ArgumentHelp(
      "The file to write, replaced where it exists; -o for short.", valueName: "file"))
  var output: String?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Which claims, as in search.", valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    try ExportAction(
      query: ClaimQuery(QueryWords.text(words)), exporter: format.exporter, destination: output
    ).run(global.location(in: surroundings).openForReading(), in: surroundings)
  }
}

extension ExportFormat: ExpressibleByArgument {}
