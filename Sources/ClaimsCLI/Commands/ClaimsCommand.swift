internal import ArgumentParser

/// `claims`: the verbs and what all of them have in common.
struct ClaimsCommand: ParsableCommand {
  static let version = "0.1.0"

  /// The names of all commands.
  static var verbs: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Who claimed what, when, and where exactly is it written?",
    version: version,
    subcommands: [
      ImportCommand.self, ParseCommand.self, SearchCommand.self, SavedCommand.self,
      VerifyCommand.self,
      ShowCommand.self,
      ListCommand.self, StatsCommand.self, CheckCommand.self, BackupCommand.self, SQLCommand.self,
      BatchCommand.self, ReportCommand.self, ExportCommand.self, ReparseCommand.self,
      LogCommand.self, DiffCommand.self,
      DuplicatesCommand.self, CompareCommand.self,
      TagCommand.self, NoteCommand.self, EditCommand.self, AliasCommand.self, RemoveCommand.self,
      RestoreCommand.self,
      UndoCommand.self, HistoryCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
}
