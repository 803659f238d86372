internal import ArgumentParser
internal import ClaimArchive

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The program: from words on the command line to an exit status.
package enum CommandLineTool {
  /// Runs the process's own command line where it waits for nothing, on the thread that it is called on, and
  /// ends the process: a search is over before other threads have begun. Returns where it holds another command.
  package static func endAtOnce() {
    let surroundings = Surroundings.process()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if isAnsweredWithVersion(arguments, in: surroundings) { exit(ExitStatus.done.rawValue) }
    guard let command = try? ClaimsCommand.parseAsRoot(ShortOptions.spelledOut(arguments)),
      let action = command as? any ImmediateCommand
    else { return }
    let outcome = Result { try action.actAtOnce(in: surroundings) }
    exit(status(of: outcome, arguments, in: surroundings).rawValue)
  }

  /// Runs the process's own command line, and ends the process.
  package static func main() async {
    let surroundings = Surroundings.process()
    let status = await run(Array(CommandLine.arguments.dropFirst()), in: surroundings)
    exit(status.rawValue)
  }

  /// Runs a command line with the given streams, and returns the exit status.
  package static func run(_ arguments: [String], in surroundings: Surroundings) async -> ExitStatus
  {
    if isAnsweredWithVersion(arguments, in: surroundings) { return .done }
    let outcome: Result<ExitStatus, any Error>
    do {
      outcome = .success(try await perform(arguments, in: surroundings))
    } catch {
      outcome = .failure(error)
    }
    return status(of: outcome, arguments, in: surroundings)
  }

  /// Asked by scripts and by package managers all the time, so without building the commands.
  private static func isAnsweredWithVersion(
    _ arguments: [String], in surroundings: Surroundings
  ) -> Bool {
    guard arguments == ["--version"] else { return false }
    surroundings.output.write(ClaimsCommand.version + "\n")
    surroundings.output.flush()
    return true
  }

  /// The exit status of what has ended, with a word about what went wrong.
  private static func status(
    of outcome: Result<ExitStatus, any Error>, _ arguments: [String],
    in surroundings: Surroundings
  ) -> ExitStatus {
    let status: ExitStatus
    do {
      status = try outcome.get()
    } catch let error as CommandError {
      surroundings.complain(error.message)
      status = error.status
    } catch let error as ArchiveError {
      surroundings.complain(error.description)
      status = .failed
    } catch {
      status = explain(error, of: arguments, in: surroundings)
    }
    surroundings.output.flush()
    return status
  }

  private static func perform(
    _ arguments: [String], in surroundings: Surroundings
  ) async throws -> ExitStatus {
    var command = try ClaimsCommand.parseAsRoot(ShortOptions.spelledOut(arguments))
    if let action = command as? any ActingCommand { return try await action.act(in: surroundings) }
    try command.run()
    return .done
  }

  /// What ArgumentParser has to say: help on standard output, a complaint on standard error.
  private static func explain(
    _ error: any Error, of arguments: [String], in surroundings: Surroundings
  ) -> ExitStatus {
    if let complaint = UnknownVerb.complaint(about: arguments) {
      surroundings.complain(complaint)
      return .usage
    }
    let message = ClaimsCommand.fullMessage(for: error)
    guard ClaimsCommand.exitCode(for: error) == .success else {
      surroundings.complain(
        message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message)
      return .usage
    }
    surroundings.output.write(message + "\n")
    return .done
  }
}

/// A command whose work is done by an action that is handed its streams.
protocol ActingCommand: ParsableCommand {
  func act(in surroundings: Surroundings) async throws -> ExitStatus
}

/// A command that waits for nothing.
protocol ImmediateCommand: ActingCommand {
  func actAtOnce(in surroundings: Surroundings) throws -> ExitStatus
}

extension ImmediateCommand {
  func act(in surroundings: Surroundings) async throws -> ExitStatus {
    try actAtOnce(in: surroundings)
  }
}

/// A failure that ends a command, told to the person who gave it.
struct CommandError: Error {
  /// What is wrong and what to do next.
  var message: String
  var status = ExitStatus.failed
}
