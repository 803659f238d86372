internal import ArgumentParser
internal import ClaimArchive

/// `claims list`: the articles of the archive.
struct ListCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of the archive.",
    discussion: "With a query, those that hold a claim which it finds.")

  enum Order: String, CaseIterable, ExpressibleByArgument {
    case number, title, published, imported, claims
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "In which order.")
  var sort: Order = .number

  @Option(help: "The most articles to print; -n for short.")
  var limit: Int?

  @Option(help: "How to print them.")
  var format: OutputFormat = .text

  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForReading()
    let text = QueryWords.text(words)
    let articles = try archive.articles(
      matching: text.isEmpty ? nil : ClaimQuery(text, today: surroundings.today),
      order: ArticleOrder(rawValue: sort.rawValue) ?? .number,
      limit: limit)
    let listing = ArticleListing(
      articles: articles, screen: Screen(global.color, in: surroundings))
    if format == .text {
      surroundings.show(listing.text)
    } else {
      surroundings.output.write(listing.bytes(as: format))
    }
    guard articles.isEmpty else { return .done }
    surroundings.complain(
      text.isEmpty ? "the archive holds no articles" : "nothing found for \"\(text)\"")
    return .nothingFound
  }
}
