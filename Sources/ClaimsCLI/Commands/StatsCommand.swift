internal import ArgumentParser
internal import ClaimArchive

/// `claims stats`: what the archive holds.
struct StatsCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what the archive holds.")

  @OptionGroup var global: GlobalOptions

  @Option(help: "How many speakers and languages to name; -n for short.")
  var limit = 10

  @Option(help: "How to print the counts: any format but ids.")
  var format: OutputFormat = .text

  func validate() throws {
    guard format != .ids else { throw ValidationError("counts have no ids; use another --format") }
  }

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let location = try global.location(in: surroundings)
    let sheet = StatisticsSheet(
      path: location.path,
      statistics: try location.openForReading().statistics(top: max(0, limit)),
      screen: Screen(global.color, in: surroundings))
    surroundings.output.write(sheet.bytes(as: format))
    return .done
  }
}
