#if canImport(Glibc)
@preconcurrency import Glibc
#else
import Darwin
#endif

/// `benchmark PATH-TO-CLAIMS [SENTENCES [FOLDER-OF-PAGES]]`: reads texts and saved pages, loads one corpus
/// into `claims` and into its peers and asks both the same queries, in one run on one machine.
///
/// `benchmark PATH-TO-CLAIMS --growth SENTENCES,SENTENCES…`: loads and searches archives of several sizes with
/// `claims` alone, to see what grows with them, and what filters and counts add to the words alone.
@main
enum Benchmark {
  static func main() throws {
    // Lines are printed as they come, into a file, too.
    setvbuf(stdout, nil, _IOLBF, 0)
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print(
        "usage: benchmark PATH-TO-CLAIMS [SENTENCES [FOLDER-OF-PAGES] | --growth SENTENCES,SENTENCES…]"
      )
      exit(64)
    }
    let folder = "/tmp/claims-benchmark-\(getpid())"
    mkdir(folder, 0o755)
    defer { _ = try? Child.run(["rm", "-rf", folder]) }

    if arguments.count > 3, arguments[2] == "--growth" {
      let sizes = arguments[3].split(separator: ",").compactMap { Int($0) }
      return try GrowthBenchmark(program: arguments[1], folder: folder).run(sizes)
    }
    let wanted = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
    let work = try Workload(sentences: wanted, folder: folder)
    print(
      "\(work.sentences) sentences, \(work.megabytes.rounded(1)) MB, \(work.queries.count) queries")

    let engine = ClaimsEngine(program: arguments[1], work: work)
    try ParseBenchmark(program: arguments[1], folder: folder).run()
    let pages = arguments.count > 3 ? arguments[3] : "Fixtures/pages"
    try PageBenchmark(program: arguments[1], folder: folder, pages: pages).run()
    report(try engine.run(), work)
    try VerifyBenchmark(
      program: arguments[1], archive: engine.archive, plain: work.plain, folder: folder
    ).run()
    do {
      report(try StockFTS5(work: work).run(), work)
    } catch let missing as Child.Missing {
      print("stock FTS5: skipped, \(missing.program) is not installed")
    }
    let scan = try? Child.medianMilliseconds(["grep", "-c", "-w", work.middleWord, work.plain])
    print("grep -c -w over the same text: \(scan.map { "\($0.rounded(1)) ms" } ?? "skipped")")
    let start = try Child.medianMilliseconds([arguments[1], "--version"], runs: 21)
    print("claims --version: \(start.rounded(2)) ms a process")
  }

  private static func report(_ figures: Figures, _ work: Workload) {
    let seconds = figures.load.seconds
    print(
      "\(figures.name): load \(seconds.rounded(2)) s, "
        + "\(Int(Double(work.sentences) / seconds)) sentences/s, "
        + "\(Int(figures.load.megabytes)) MB of memory; "
        + "one search as a process \(figures.process.rounded(1)) ms")
    print(
      "  ms a query: "
        + figures.search.map { "\($0.kind) \($0.milliseconds.rounded(2))" }.joined(separator: ", "))
  }
}

extension Double {
  /// The number with so many decimals.
  func rounded(_ decimals: Int) -> Double {
    let scale = power(10, Double(decimals))
    return (self * scale).rounded() / scale
  }
}
