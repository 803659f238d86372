internal import ArgumentParser
internal import ClaimArchive

/// `claims check`: the proof of the archive.
struct CheckCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Prove that every stored range says what is stored, and that nothing is damaged.",
    discussion: """
      Every range is compared with the text, every source with its digest, the search index with the \
      claims, and SQLite checks the file. The exit status is 1 where something is wrong. With --repair, \
      what searches use is made anew first, from the claims and texts, which are not touched.
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Print nothing where all is well.")
  var quiet = false

  @Flag(help: "Make the search index and all that ranking uses anew, then check.")
  var repair = false

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let location = try global.location(in: surroundings)
    let archive = repair ? try location.openForWriting() : try open(location)
    if repair { try archive.repair() }
    let summary = try archive.check { finding in
      surroundings.output.write(safe(finding.description, surroundings) + "\n")
    }
    if !quiet || summary.findings > 0 {
      let looked = [
        summary.versions.counted("version"), summary.sources.counted("source"),
        summary.ranges.counted("range"),
      ].joined(separator: ", ")
      surroundings.output.write(
        "\(location.path): \(looked) checked, "
          + (summary.findings == 0 ? "all sound\n" : summary.findings.counted("finding") + "\n"))
    }
    return summary.findings == 0 ? .done : .nothingFound
  }

  /// The search index can only be proved by a connection that may write.
  private func open(_ location: ArchiveLocation) throws -> Archive {
    do {
      return try location.openForWriting()
    } catch ArchiveError.readOnly {
      return try location.openForReading()
    }
  }

  private func safe(_ text: String, _ surroundings: Surroundings) -> String {
    surroundings.isOutputTerminal ? TerminalText.sanitized(text) : text
  }
}
