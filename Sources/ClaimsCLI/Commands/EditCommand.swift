internal import ArgumentParser
internal import ClaimArchive

/// `claims edit`: what is right, against what the parser found.
struct EditCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract:
      "Correct who speaks, roles, dates and kinds of claims, and what is part of an article.",
    discussion: """
      Claims by their ids or the beginnings of these; - reads ids from standard input. Corrections are \
      searched, counted, reported and exported like everything else, is:edited finds them, and they stay \
      through every import and reading again. "claims show" says what was found instead, and "claims undo" \
      takes the last act back.

        claims edit 5zy2eyc8ww55 --speaker "Ines Calder" --role "head of research"
        claims edit 5zy2eyc8ww55 --date 2024-05..2024-07
        claims edit 5zy2eyc8ww55 --date 2019 --words "three years ago"
        claims edit 5zy2eyc8ww55 --no speaker
        claims edit 5zy2eyc8ww55 --as-found

      --keep and --drop say which lines of an article are part of it; "claims search in:boilerplate" \
      gives the lines of what was left out.

        claims edit 4 --keep 31
        claims edit 4 --drop 90-94
      """)

  /// What a claim can be without.
  enum Removable: String, CaseIterable, ExpressibleByArgument {
    case speaker, role, organisation, date

    var field: CorrectedField {
      switch self {
      case .speaker: .speaker
      case .role: .role
      case .organisation: .organisation
      case .date: .date
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Option(help: "Who speaks. The role and organisation of another person go with them.")
  var speaker: String?

  @Option(help: "The speaker's role.")
  var role: String?

  @Option(help: "The speaker's organisation.")
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      "What day, month, year or period is spoken of: 2024, 2024-05, 2024-05-03, 2019..2022, 2023..",
      valueName: "date"))
  var date: String?

  @Option(help: "What form the claim has: statement, point, event or quotation.")
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "Words of the quotation or date that is meant, where a claim has several.", valueName: "words"
    ))
  var words: String?

  @Option(
    help: ArgumentHelp(
      "There is none: speaker, role, organisation or date; may be repeated.", valueName: "field"))
  var no: [Removable] = []

  @Flag(help: "Let what was found hold again.")
  var asFound = false

  @Option(
    help: ArgumentHelp(
      "Lines of an article that are part of it, as 31 or 31-35.", valueName: "lines"),
    transform: EditCommand.lines)
  var keep: ClosedRange<Int>?

  @Option(
    help: ArgumentHelp("Lines of an article that are not part of it.", valueName: "lines"),
    transform: EditCommand.lines)
  var drop: ClosedRange<Int>?

  @Argument(help: ArgumentHelp("Claims, or an article for --keep and --drop.", valueName: "id"))
  var ids: [String]

  private var wanted: [WantedCorrection] {
    let given: [(CorrectedField, String?)] = [
      (.speaker, speaker), (.role, role), (.organisation, organisation), (.date, date),
      (.kind, kind),
    ]
    return given.filter { $0.1 != nil }.map { WantedCorrection($0.0, $0.1, words: words) }
      + no.map { WantedCorrection($0.field, nil, words: words) }
  }

  func validate() throws {
    let ways = [!wanted.isEmpty, asFound, keep != nil, drop != nil].count { $0 }
    guard ways == 1 else {
      throw ValidationError(
        ways == 0
          ? "say what is right, as --speaker \"Ines Calder\"; \"claims help edit\" names all"
          : "corrections of claims, --as-found, --keep and --drop each need a command of their own")
    }
  }

  func act(in surroundings: Surroundings) async throws -> ExitStatus {
    let things = try NamedThings(ids, in: surroundings)
    let archive = try global.location(in: surroundings).openForWriting()
    let author = surroundings.author
    if let lines = keep ?? drop {
      return try await choose(lines, of: things, in: archive, surroundings)
    }
    let (subjects, failed) = try things.subjects(in: archive, surroundings)
    let act =
      try asFound
      ? archive.uncorrect(subjects, by: author) : archive.correct(subjects, wanted, by: author)
    return ActReport.print(
      act, failed: failed,
      orSay: asFound ? "nothing of this is corrected" : "it is corrected so already",
      in: surroundings)
  }

  private func choose(
    _ lines: ClosedRange<Int>, of things: NamedThings, in archive: Archive,
    _ surroundings: Surroundings
  ) async throws -> ExitStatus {
    let (articles, failed) = try things.articles(in: archive, surroundings)
    var status = failed > 0 ? ExitStatus.failed : .done
    for article in articles {
      let act = try archive.choose(
        lines, of: article, areKept: keep != nil, by: surroundings.author)
      let printed = ActReport.print(
        act, failed: 0, orSay: "these lines are \(keep != nil ? "kept" : "dropped") already",
        in: surroundings)
      if printed != .done { status = printed }
    }
    return try await PendingReading.finish(in: archive, surroundings) ? status : .failed
  }

  private static func lines(_ text: String) throws -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      0 < first, first <= last
    else {
      throw ValidationError("\"\(text)\" names no lines; write 31 or 31-35")
    }
    return first...last
  }
}
