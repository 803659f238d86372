package import ArticleModel

#if canImport(Glibc)
@preconcurrency internal import Glibc
#elseif canImport(Musl)
@preconcurrency internal import Musl
#else
internal import Darwin
#endif

/// Everything outside that a command may touch; tests hand in their own.
package struct Surroundings {
  /// Where results go.
  package var output: any ByteOutput
  /// Where everything else goes.
  package var errors: any ByteOutput
  /// The descriptor that "-" reads.
  package var standardInput: Int32
  package var environment: [String: String]
  /// Where the search for an archive begins.
  package var workingFolder: String
  package var isOutputTerminal: Bool
  package var isErrorTerminal: Bool
  /// The day that "yesterday" in a query is counted from; nil where there is no clock.
  package var today: CalendarDay?

  package init(
    output: any ByteOutput, errors: any ByteOutput, standardInput: Int32 = 0,
    environment: [String: String] = [:], workingFolder: String = "/",
    isOutputTerminal: Bool = false,
    isErrorTerminal: Bool = false, today: CalendarDay? = nil
  ) {
    (self.output, self.errors) = (output, errors)
    (self.standardInput, self.environment) = (standardInput, environment)
    self.workingFolder = workingFolder
    (self.isOutputTerminal, self.isErrorTerminal) = (isOutputTerminal, isErrorTerminal)
    self.today = today
  }

  /// The streams and the environment of this process.
  static func process() -> Surroundings {
    Surroundings(
      output: DescriptorOutput(descriptor: STDOUT_FILENO),
      errors: DescriptorOutput(descriptor: STDERR_FILENO, limit: 0),
      environment: processEnvironment(), workingFolder: currentFolder(),
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1, today: localDay())
  }

  /// Who is at work, as the journal names them; nil where nobody is named.
  var author: String? {
    ["CLAIMS_USER", "USER", "LOGNAME"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// Tells the person of something that is wrong.
  func complain(_ message: String) {
    let words = isErrorTerminal ? TerminalText.sanitized(message) : message
    errors.write("claims: \(words)\n")
  }

  private static func localDay() -> CalendarDay? {
    var (now, parts) = (time(nil), tm())
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func processEnvironment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let variable = String(cString: entry)
      next += 1
      guard let separator = variable.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      variables[String(variable[..<separator])] = String(variable[separator...].dropFirst())
    }
    return variables
  }
}
