internal import ArgumentParser
internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// `claims diff`: what became of an article from one version to another.
struct DiffCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what an article says otherwise in a later version.",
    discussion: """
      Claims that were reworded, with a number, speaker or date that changed, and those that were added \
      or removed; title, authors and dates of the article; correction notes. What only moved, or was \
      only read by other rules, is no change. Without versions, the last two are compared.

        claims diff "sky turned to flour"
        claims diff 12 1..3 --format json

      The exit status is 1 where the versions differ.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json, jsonl
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to print it.")
  var format: Format = .text

  @Argument(help: "The article: its number, key, path or title.")
  var article: String

  @Argument(
    help: ArgumentHelp(
      "Which versions: 1..3, 1.. to the newest, or 3 against the one before it.",
      valueName: "versions"),
    transform: { text in
      guard let span = VersionSpan(text) else {
        throw ValidationError("\"\(text)\" names no versions; write 1..2, 1.. or 2")
      }
      return span
    })
  var versions: VersionSpan?

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForReading()
    let article = try ArticleChoice.article(article, in: archive)
    let span = versions ?? .last
    let (old, new) = try span.choose(from: archive.versions(of: article), of: article)
    let changes = VersionChanges(from: try archive.stored(old), to: try archive.stored(new))
    switch format {
    case .text:
      surroundings.show(
        DiffSheet(changes: changes, screen: Screen(global.color, in: surroundings)).text)
    case .markdown: surroundings.output.write(VersionChangesWriter.markdown(changes))
    case .csv: surroundings.output.write(VersionChangesWriter.csv(changes))
    case .json: surroundings.output.write(VersionChangesWriter.json(changes))
    case .jsonl: surroundings.output.write(VersionChangesWriter.json(changes, isInLines: true))
    }
    return changes.comparison.isEmpty ? .done : .nothingFound
  }
}
