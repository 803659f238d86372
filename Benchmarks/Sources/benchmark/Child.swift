#if canImport(Glibc)
@preconcurrency import Glibc
#else
import Darwin
#endif

/// A finished process: what it took, and what it printed.
struct Child {
  var seconds: Double
  /// Seconds of all its threads on a core.
  var coreSeconds: Double
  /// Peak resident memory in megabytes.
  var megabytes: Double
  var status: Int32

  /// Runs a command to its end with its standard output in a file, and its errors in another or where
  /// ours go.
  static func run(
    _ command: [String], input: String = "/dev/null", output: String = "/dev/null",
    errors: String? = nil
  ) throws -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if let errors {
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }

    var process = pid_t()
    let start = ContinuousClock.now
    let error = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard error == 0 else { throw Missing(program: command[0]) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1, errno == EINTR {}
    let took = ContinuousClock.now - start
    #if os(Linux)
    let bytesPerUnit = 1024.0
    #else
    let bytesPerUnit = 1.0
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Child(
      seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18,
      coreSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      megabytes: Double(usage.ru_maxrss) * bytesPerUnit / 1e6, status: status >> 8 & 0xFF)
  }

  /// The median wall time of several runs, in milliseconds. That a search finds nothing is no news.
  static func medianMilliseconds(_ command: [String], runs: Int = 9) throws -> Double {
    let times = try (0..<runs).map { _ in try run(command, errors: "/dev/null").seconds * 1000 }
    return times.sorted()[runs / 2]
  }

  struct Missing: Error { var program: String }
}

/// The base raised to an exponent; the C library's `pow` under one name on every platform.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
