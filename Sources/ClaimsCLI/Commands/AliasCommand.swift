internal import ArgumentParser
internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// `claims alias`: whom and what names stand for.
struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias",
    abstract:
      "Say that two names are one, that one is written otherwise, or that it is two people.",
    discussion: """
      Searches by person:, org:, place: and about:, counts and dossiers go by it, and it stays through \
      every import and reading again. "claims undo" takes the last act back.

        claims alias merge Quint "A. Quint" "Anna Quint"
        claims alias rename "Anna Quint" "Anna Quint-Berg"
        claims alias split "Anna Quint" --in 4 --to "Anna Quint (pilot)"
        claims alias list
      """,
    subcommands: [Merge.self, Rename.self, Split.self, List.self])

  struct Merge: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Say that names stand for the one that is named last.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var kind: KindOptions

    @Argument(help: "Names, and then the one that they stand for.")
    var names: [String]

    func validate() throws {
      guard names.count > 1 else {
        throw ValidationError("give two names or more, and last the one that they stand for")
      }
    }

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      let entities = try names.map { try AliasCommand.entity($0, kind.kind, archive) }
      return ActReport.print(
        try archive.alias(
          entities.dropLast(), to: entities[entities.count - 1], by: surroundings.author),
        failed: 0, orSay: "it is so already", in: surroundings)
    }
  }

  struct Rename: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Give somebody or something another name, or another kind.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var kind: KindOptions

    @Option(help: "What it is: person, organisation, place, product, event or other.")
    var to: EntityKindName?

    @Argument(help: "The name as it is now.")
    var name: String

    @Argument(help: "The name as it is to be.")
    var newName: String

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      let entity = try AliasCommand.entity(name, kind.kind, archive)
      return ActReport.print(
        try archive.alias(
          [entity], to: EntityName(name: newName, kind: to?.kind ?? entity.kind),
          verb: "alias rename",
          by: surroundings.author),
        failed: 0, orSay: "it is so already", in: surroundings)
    }
  }

  struct Split: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "split", abstract: "Say that a name stands for somebody else in one article.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var kind: KindOptions

    @Option(name: .customLong("in"), help: "The article, by number, key, path or title.")
    var article: String

    @Option(help: "Whom or what it stands for there.")
    var to: String

    @Argument(help: "The name.")
    var name: String

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      let entity = try AliasCommand.entity(name, kind.kind, archive)
      let things = try NamedThings([article], in: surroundings)
      guard let record = try things.articles(in: archive, surroundings).found.first else {
        return .failed
      }
      return ActReport.print(
        try archive.alias(
          [entity], to: EntityName(name: to, kind: entity.kind), in: record, verb: "alias split",
          by: surroundings.author),
        failed: 0, orSay: "it is so already", in: surroundings)
    }
  }

  struct List: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List what is said of names.")

    @OptionGroup var global: GlobalOptions

    @Option(help: "How to print it.")
    var format: OutputFormat = .text

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let listing = Listing(
        name: "aliases", items: try global.location(in: surroundings).openForReading().aliases(),
        facts: [
          ("name", { .text($0.name) }), ("kind", { .text($0.kind.rawValue) }),
          ("article", { .init($0.article?.description) }), ("to", { .text($0.meant.name) }),
          ("toKind", { .text($0.meant.kind.rawValue) }), ("madeAt", { .text($0.madeAt) }),
          ("madeBy", { .init($0.madeBy) }),
        ], id: \.name,
        line: { alias, text in
          text.write("\(alias.name) is \(alias.meant.name)", .strong)
          text.line(
            (alias.meant.kind == alias.kind ? "" : ", \(alias.meant.kind.rawValue)")
              + (alias.article.map { " in \($0)" } ?? "") + "  "
              + WorkSheet.origin(alias.madeAt, alias.madeBy), .faint)
        }, screen: Screen(global.color, in: surroundings))
      return listing.show(
        as: format, orSay: "nothing is said of names; \"claims alias merge\" does it",
        in: surroundings)
    }
  }

  /// What tells names apart that stand for things of several kinds.
  struct KindOptions: ParsableArguments {
    @Option(
      name: .customLong("kind"),
      help: "What the names are, where they may be several things: person, organisation, place.")
    var name: EntityKindName?

    var kind: EntityKind? { name?.kind }
  }

  /// The entity that a name stands for now.
  private static func entity(
    _ name: String, _ kind: EntityKind?, _ archive: Archive
  ) throws -> EntityName {
    switch try archive.entity(name, kind: kind) {
    case .one(let profile): return EntityName(name: profile.entity.name, kind: profile.entity.kind)
    case .several(let profiles):
      let names = profiles.map { "\"\($0.entity.name)\" (\($0.entity.kind.rawValue))" }
      throw CommandError(
        message:
          "\"\(name)\" may be one of \(names.joined(separator: ", ")); give the whole name, or --kind"
      )
    case .none:
      throw CommandError(
        message:
          "no article names \"\(name)\"; \"claims search about:\(name)\" looks for parts of it")
    }
  }
}

/// The kinds of entities, as they are typed.
enum EntityKindName: String, CaseIterable, ExpressibleByArgument {
  case person, organisation, place, product, event, other

  var kind: EntityKind { EntityKind(rawValue: rawValue) ?? .other }
}
