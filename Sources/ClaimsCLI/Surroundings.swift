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

  package init(
    output: any ByteOutput, errors: any ByteOutput, standardInput: Int32 = 0,
    environment: [String: String] = [:], workingFolder: String = "/",
    isOutputTerminal: Bool = false,
    isErrorTerminal: Bool = false
  ) {
    (self.output, self.errors) = (output, errors)
    (self.standardInput, self.environment) = (standardInput, environment)
    self.workingFolder = workingFolder
    (self.isOutputTerminal, self.isErrorTerminal) = (isOutputTerminal, isErrorTerminal)
  }

  /// The streams and the environment of this process.
  static func process() -> Surroundings {
    Surroundings(
      output: DescriptorOutput(descriptor: STDOUT_FILENO),
      errors: DescriptorOutput(descriptor: STDERR_FILENO, limit: 0),
      environment: processEnvironment(), workingFolder: currentFolder(),
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1)
  }

  /// Tells the person of something that is wrong.
  func complain(_ message: String) {
    let words = isErrorTerminal ? TerminalText.sanitized(message) : message
    errors.write("claims: \(words)\n")
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
