/// How many saved pages a second are read on one core, beside trafilatura, the reader of web pages that
/// most programs use, in the same run.
struct PageBenchmark {
  let program: String
  let folder: String
  /// Saved pages, most of them small.
  let pages: String

  /// So many times over: reading a few dozen pages once measures how a process starts.
  private static let rounds = 30

  func run() throws {
    let list = folder + "/pages.txt"
    _ = try Child.run(["find", pages, "-name", "*.html"], output: list)
    let paths = try lines(of: list).map(String.init).sorted()
    guard !paths.isEmpty else { return print("pages: skipped, \(pages) holds none") }
    let asked = (0..<Self.rounds).flatMap { _ in paths }
    let ours = try best { try Child.run([program, "parse", "--format", "none"] + asked) }
    print(
      "pages: \(paths.count) of them, one core: claims \(rate(asked.count, ours)) a second",
      terminator: "")

    let script = folder + "/pages.py"
    try Output(script).write(Self.peer)
    let peer = try? best {
      try Child.run(["python3", script, list, "\(Self.rounds)"], errors: "/dev/null")
    }
    print(
      peer.map { ", trafilatura \(rate(asked.count, $0))" }
        ?? ", trafilatura: skipped, it is not installed")
  }

  /// Seconds of a core; the least of three runs that ended well.
  private func best(_ run: () throws -> Child) throws -> Double {
    let runs = try (0..<3).map { _ in try run() }
    guard runs.allSatisfy({ $0.status == 0 }) else { throw Child.Missing(program: "trafilatura") }
    return runs.map(\.coreSeconds).min() ?? .nan
  }

  private func rate(_ count: Int, _ seconds: Double) -> Int { Int(Double(count) / seconds) }

  private static let peer = """
    import sys, trafilatura
    pages = [open(line.strip(), "rb").read() for line in open(sys.argv[1])]
    for _ in range(int(sys.argv[2])):
        for page in pages:
            trafilatura.bare_extraction(page, with_metadata=True)

    """
}
