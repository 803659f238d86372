/// What the process tells its caller. These are documented, and are all that there are.
package enum ExitStatus: Int32, Sendable {
  /// Done, or found.
  case done = 0
  /// Nothing was found, or differences were.
  case nothingFound = 1
  /// An error, or some inputs failed.
  case failed = 2
  /// The command line cannot be understood.
  case usage = 64
}
