internal import ArgumentParser
internal import ClaimArchive

/// `claims rm`: articles out of sight.
struct RemoveCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rm",
    abstract: "Take articles out of everything but in:deleted.",
    discussion: """
      Nothing is erased: "claims restore" brings an article back as it was, and an import leaves it \
      where it is. - reads names from standard input.

        claims rm 4
        claims list site:example.org --format ids | claims rm -
        claims restore 4
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("Articles by number, key, path or title.", valueName: "article"))
  var articles: [String]

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let things = try NamedThings(articles, in: surroundings)
    let archive = try global.location(in: surroundings).openForWriting()
    let (found, failed) = try things.articles(in: archive, surroundings)
    let act = try archive.remove(found, by: surroundings.author)
    return ActReport.print(act, failed: failed, orSay: "no article is named", in: surroundings)
  }
}

/// `claims restore`: removed articles back.
struct RestoreCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring back articles that were removed.",
    discussion: """
      Without names, the removed articles are listed. - reads names from standard input.

        claims restore
        claims restore 4
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "How to print the removed articles.")
  var format: OutputFormat = .text

  @Argument(help: ArgumentHelp("Articles by number, key, path or title.", valueName: "article"))
  var articles: [String] = []

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let location = try global.location(in: surroundings)
    guard !articles.isEmpty else {
      let removed = try location.openForReading().removedArticles()
      let listing = ArticleListing(
        articles: removed, screen: Screen(global.color, in: surroundings))
      surroundings.output.write(
        format == .text ? Array(listing.text.utf8) : listing.bytes(as: format))
      if removed.isEmpty { surroundings.complain("no article is removed") }
      return removed.isEmpty ? .nothingFound : .done
    }
    let things = try NamedThings(articles, in: surroundings)
    let archive = try location.openForWriting()
    let (found, failed) = try things.articles(in: archive, areRemoved: true, surroundings)
    let act = try archive.restore(found, by: surroundings.author)
    return ActReport.print(act, failed: failed, orSay: "no article is named", in: surroundings)
  }
}
