internal import ArgumentParser
internal import ClaimArchive

/// `claims backup`: a checked copy of the archive.
struct BackupCommand: ActingCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the archive, as it is now, to a new file.",
    discussion: "Others may read and import meanwhile. The copy is checked before it gets its name."
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The file to make; it may not exist.", valueName: "file"))
  var destination: String

  func act(in surroundings: Surroundings) throws -> ExitStatus {
    let location = try global.location(in: surroundings)
    try location.openForReading().backUp(to: destination)
    surroundings.output.write("\(location.path) copied to \(destination)\n")
    return .done
  }
}
