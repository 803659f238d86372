internal import ArgumentParser
internal import ClaimArchive
internal import Reports

/// `claims tag`: words of a person's own on claims and articles.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag claims and articles; tag: searches the tags.",
    discussion: """
      Claims by their ids or the beginnings of these, articles by number, key, path or title; - reads \
      names from standard input. The last word is the tag, or several with commas.

        claims tag 5zy2eyc8ww55 budget
        claims search ferry date:2024 --format ids | claims tag - ferries,2024
        claims tag rm 5zy2eyc8ww55 budget
        claims tag list
        claims search tag:budget

      Tags stay through every import and reading again. "claims undo" takes the last act back.
      """,
    subcommands: [Add.self, Remove.self, List.self], defaultSubcommand: Add.self)

  struct Add: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Give claims and articles a tag.")

    @OptionGroup var global: GlobalOptions

    @Argument(
      parsing: .allUnrecognized,
      help: ArgumentHelp("Claims or articles, and then the tag.", valueName: "id"))
    var words: [String]

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      try TagCommand.change(words, global, surroundings, unchanged: "they have this tag already") {
        (archive, subjects, tags) throws(ArchiveError) in
        try archive.tag(subjects, with: tags, by: surroundings.author)
      }
    }
  }

  struct Remove: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "rm", abstract: "Take a tag away.",
      discussion: "An article's own keywords stay: they are not tags of yours.")

    @OptionGroup var global: GlobalOptions

    @Argument(
      parsing: .allUnrecognized,
      help: ArgumentHelp("Claims or articles, and then the tag.", valueName: "id"))
    var words: [String]

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      try TagCommand.change(
        words, global, surroundings,
        unchanged: "nobody gave them this tag; an article's own keywords stay"
      ) { (archive, subjects, tags) throws(ArchiveError) in
        try archive.untag(subjects, from: tags, by: surroundings.author)
      }
    }
  }

  struct List: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List all tags, articles' own keywords among them.")

    @OptionGroup var global: GlobalOptions

    @Option(help: "How to print them.")
    var format: OutputFormat = .text

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let listing = Listing(
        name: "tags", items: try global.location(in: surroundings).openForReading().tags(),
        facts: [
          ("tag", { .text($0.tag) }), ("claims", { .init($0.claims) }),
          ("articles", { .init($0.articles) }), ("dormant", { .init($0.dormant) }),
        ], id: \.tag,
        line: { tag, text in
          text.write(tag.tag, .strong)
          let counts = [
            tag.claims > 0 ? tag.claims.counted("claim") : nil,
            tag.articles > 0 ? tag.articles.counted("article") : nil,
            tag.dormant > 0 ? "\(tag.dormant.grouped) dormant" : nil,
          ]
          text.line("  " + counts.compactMap(\.self).joined(separator: ", "), .faint)
        }, screen: Screen(global.color, in: surroundings))
      return listing.show(
        as: format, orSay: "nothing is tagged; \"claims tag ID TAG\" does it", in: surroundings)
    }
  }

  private static func change(
    _ words: [String], _ global: GlobalOptions, _ surroundings: Surroundings, unchanged: String,
    _ body: (Archive, [WorkSubject], [String]) throws(ArchiveError) -> Act?
  ) throws -> ExitStatus {
    guard let last = words.last, words.count > 1 else {
      throw CommandError(
        message: "give ids of claims or articles, and then the tag: claims tag ID budget",
        status: .usage)
    }
    let tags = last.split(separator: ",").map(String.init)
    let things = try NamedThings(words.dropLast(), in: surroundings)
    let archive = try global.location(in: surroundings).openForWriting()
    let (subjects, failed) = try things.subjects(in: archive, surroundings)
    let act = try body(archive, subjects, tags.isEmpty ? [last] : tags)
    return ActReport.print(act, failed: failed, orSay: unchanged, in: surroundings)
  }
}
