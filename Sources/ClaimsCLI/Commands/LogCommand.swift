internal import ArgumentParser
internal import ClaimArchive
internal import Reports

/// `claims log`: the versions of an article.
struct LogCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List the versions of an article, and what changed in each.",
    discussion: """
      "claims diff" shows the changes themselves.

        claims log "sky turned to flour"
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to print it.")
  var format: DiffCommand.Format = .text

  @Argument(help: "The article: its number, key, path or title.")
  var article: String

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForReading()
    let article = try ArticleChoice.article(article, in: archive)
    let log = try VersionLog(of: article, in: archive)
    switch format {
    case .text:
      surroundings.show(LogSheet(log: log, screen: Screen(global.color, in: surroundings)).text)
    case .markdown: surroundings.output.write(MarkdownTableWriter.write(log.table))
    case .csv: surroundings.output.write(DelimitedWriter.csv.write(log.table))
    case .json: surroundings.output.write(log.json())
    case .jsonl: surroundings.output.write(log.json(isInLines: true))
    }
    return .done
  }
}
