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
      addresses that open a page at the claim. notes: a folder of Markdown notes that link to each other, \
      for Obsidian and others. Without a query, everything is exported.

        claims export --format bibtex -o sources.bib
        claims export --format jsonl org:microsoft
        claims export --format notes -o notes

      The exit status is 1 where nothing is found.
      """)

  @OptionGroup var global: GlobalOptions

  /// An export in one stream, or a folder.
  enum Format: ExpressibleByArgument, CaseIterable {
    case stream(ExportFormat)
    case notes

    static var allCases: [Format] { ExportFormat.allCases.map(Format.stream) + [.notes] }

    init?(argument: String) {
      if argument == "notes" {
        self = .notes
      } else if let format = ExportFormat(rawValue: argument) {
        self = .stream(format)
      } else {
        return nil
      }
    }

    var defaultValueDescription: String {
      switch self {
      case .stream(let format): format.rawValue
      case .notes: "notes"
      }
    }

    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
  }

  @Option(help: "How to write the export.")
  var format: Format

  @Option(
    help: ArgumentHelp(
      "The file to write, replaced where it exists, or the folder of notes; -o for short.",
      valueName: "file"))
  var output: String?

  @Flag(help: "Write notes into a folder that holds other things, and over notes that were edited.")
  var force = false

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Which claims, as in search.", valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let query = ClaimQuery(QueryWords.text(words))
    let archive = try global.location(in: surroundings).openForReading()
    switch format {
    case .stream(let format):
      return try ExportAction(query: query, exporter: format.exporter, destination: output)
        .run(archive, in: surroundings)
    case .notes:
      return try NotesAction(query: query, destination: output ?? "", isForced: force)
        .run(archive, in: surroundings)
    }
  }

  func validate() throws {
    if case .notes = format {
      guard output?.isEmpty == false else {
        throw ValidationError("notes are a folder; say where with -o FOLDER")
      }
    } else if force {
      throw ValidationError("--force is for notes; a file is replaced without it")
    }
  }
}
