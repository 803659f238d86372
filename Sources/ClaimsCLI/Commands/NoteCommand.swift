internal import ArgumentParser
internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// `claims note`: a person's remarks beside claims and articles.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write notes beside claims and articles; note: searches them.",
    discussion: """
      Claims by their ids or the beginnings of these, articles by number, key, path or title; - reads \
      names from standard input. The last word is the note: put it in quotation marks.

        claims note 5zy2eyc8ww55 "asked the harbour office, no answer yet"
        claims note list
        claims note rm 3
        claims search note:harbour

      Notes stay through every import and reading again. "claims undo" takes the last act back.
      """,
    subcommands: [Add.self, Remove.self, List.self], defaultSubcommand: Add.self)

  struct Add: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Write a note.")

    @OptionGroup var global: GlobalOptions

    @Argument(
      parsing: .allUnrecognized,
      help: ArgumentHelp("Claims or articles, and then the note.", valueName: "id"))
    var words: [String]

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      guard let note = words.last, words.count > 1 else {
        throw CommandError(
          message:
            "give ids of claims or articles, and then the note in quotation marks: claims note ID \"…\"",
          status: .usage)
      }
      let things = try NamedThings(words.dropLast(), in: surroundings)
      let archive = try global.location(in: surroundings).openForWriting()
      let (subjects, failed) = try things.subjects(in: archive, surroundings)
      let act = try archive.note(note, on: subjects, by: surroundings.author)
      return ActReport.print(
        act, failed: failed, orSay: "no claim and no article is named", in: surroundings)
    }
  }

  struct Remove: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "rm", abstract: "Take notes away, by the numbers that the list gives.")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Numbers of notes.")
    var numbers: [Int]

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let archive = try global.location(in: surroundings).openForWriting()
      let known = Set(try archive.notes().map(\.id))
      let unknown = numbers.filter { !known.contains($0) }
      for number in unknown {
        surroundings.complain("no note has the number \(number); \"claims note list\" names all")
      }
      let act = try archive.removeNotes(numbers, by: surroundings.author)
      return ActReport.print(
        act, failed: unknown.count, orSay: "no note is named", in: surroundings)
    }
  }

  struct List: ActingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List all notes.")

    @OptionGroup var global: GlobalOptions

    @Option(help: "How to print them.")
    var format: OutputFormat = .text

    func act(in surroundings: Surroundings) throws -> ExitStatus {
      let listing = Listing(
        name: "notes", items: try global.location(in: surroundings).openForReading().notes(),
        facts: [
          ("number", { .init($0.id) }), ("note", { .text($0.text) }),
          ("article", { .text($0.article.description) }),
          ("claim", { .init($0.claim?.description) }),
          ("madeAt", { .text($0.madeAt) }), ("madeBy", { .init($0.madeBy) }),
          ("state", { .text($0.isDormant ? "dormant" : "current") }),
        ], id: { String($0.id) },
        line: { note, text in
          text.write("\(note.id)  ", .faint)
          text.line(note.text)
          text.line(
            "   on \(note.claim?.description ?? note.article.description), "
              + WorkSheet.origin(note.madeAt, note.madeBy) + (note.isDormant ? ", dormant" : ""),
            .faint)
        }, screen: Screen(global.color, in: surroundings))
      return listing.show(
        as: format, orSay: "there are no notes; \"claims note ID TEXT\" writes one",
        in: surroundings)
    }
  }
}
