#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension Surroundings {
  /// Writes text for people: through $PAGER where it is longer than the terminal is high.
  func show(_ text: String) {
    let bytes = Array(text.utf8)
    let isLong = bytes.count { $0 == UInt8(ascii: "\n") } >= terminalSize.rows
    if isOutputTerminal, isLong, let pager = environment["PAGER"], !pager.isEmpty {
      output.flush()
      if Pager(command: pager, environment: environment).show(bytes) { return }
    }
    output.write(bytes)
  }

  /// The size of the terminal that results are written to.
  var terminalSize: (rows: Int, columns: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return (24, 80) }
    return (Int(size.ws_row), Int(size.ws_col))
  }
}

/// Another program that shows text page by page.
private struct Pager {
  let command: String
  let environment: [String: String]

  /// Shows the text; false where the program cannot be started.
  func show(_ text: [UInt8]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    var variables = environment
    // Quit where it fits after all, show colours, leave the text on the screen.
    variables["LESS"] = environment["LESS"] ?? "FRX"
    let child = start(reading: ends[0], variables.map { "\($0)=\($1)" })
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    // A person who leaves the pager early ends it, not this program.
    let previous = signal(SIGPIPE, SIG_IGN)
    DescriptorOutput(descriptor: ends[1], limit: 0).write(text)
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    _ = signal(SIGPIPE, previous)
    return true
  }

  private func start(reading descriptor: Int32, _ variables: [String]) -> pid_t? {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    let arguments = Self.cStrings(["/bin/sh", "-c", command])
    let strings = Self.cStrings(variables)
    defer { for string in arguments + strings { free(string) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, nil, arguments, strings)
    return code == 0 ? child : nil
  }

  private static func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { strdup($0) } + [nil]
  }
}
