internal import ArgumentParser
internal import ClaimArchive
internal import Reports

/// `claims undo`: an act taken back.
struct UndoCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what you did last, again and again, or an act by its number.",
    discussion: """
      "claims history" lists the acts with their numbers.

        claims undo
        claims undo 7
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The act's number; the last one without it.", valueName: "number"))
  var number: Int?

  func act(in surroundings: Surroundings) async throws -> ExitStatus {
    let archive = try global.location(in: surroundings).openForWriting()
    switch try archive.undo(number, by: surroundings.author) {
    case .undone(let act):
      try await PendingReading.finish(in: archive, surroundings)
      return ActReport.print(act, verb: "undone:", in: surroundings)
    case .nothingLeft:
      surroundings.complain("there is nothing to take back; \"claims history\" says what was done")
      return .nothingFound
    case .unknown(let number):
      surroundings.complain("no act has the number \(number); \"claims history\" lists them")
      return .failed
    case .undoneBefore(let act):
      surroundings.complain("act \(act.id) was taken back before, by act \(act.undoneBy ?? 0)")
      return .nothingFound
    case .isUndo(let act):
      surroundings.complain(
        "act \(act.id) took back act \(act.undoes ?? 0); to do that again, give its command again")
      return .failed
    }
  }
}

/// `claims history`: what people did to the archive.
struct HistoryCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was tagged, noted, corrected, removed and taken back, newest first.",
    discussion: """
      Who did it is $CLAIMS_USER, else the name of the user.

        claims history -n 5
        claims history --format jsonl
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "The most acts to print; -n for short.")
  var limit: Int?

  @Option(help: "How to print them.")
  var format: OutputFormat = .text

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let acts = try global.location(in: surroundings).openForReading().history(limit: limit)
    let listing = Listing(
      name: "acts", items: acts,
      facts: [
        ("number", { .init($0.id) }), ("verb", { .text($0.verb) }),
        ("summary", { .text($0.summary) }), ("madeAt", { .text($0.madeAt) }),
        ("madeBy", { .init($0.madeBy) }), ("undoes", { .init($0.undoes) }),
        ("undoneBy", { .init($0.undoneBy) }),
      ], id: { String($0.id) },
      line: { act, text in
        text.write("\(act.id)  ", .strong)
        text.write("\(act.verb) \(act.summary)", act.undoneBy == nil ? .plain : .faint)
        text.line(
          "  " + WorkSheet.origin(act.madeAt, act.madeBy)
            + (act.undoes.map { ", takes back \($0)" } ?? "")
            + (act.undoneBy.map { ", taken back by \($0)" } ?? ""), .faint)
      }, screen: Screen(global.color, in: surroundings))
    return listing.show(
      as: format, orSay: "nobody has tagged, noted or corrected anything yet", in: surroundings)
  }
}
