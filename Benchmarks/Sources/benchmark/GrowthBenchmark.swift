/// What loading and searching take in archives of several sizes.
struct GrowthBenchmark {
  let program: String
  let folder: String

  func run(_ sizes: [Int]) throws {
    for size in sizes { try run(size) }
  }

  private func run(_ size: Int) throws {
    let work = try Workload(sentences: size, folder: folder)
    let engine = ClaimsEngine(program: program, work: work)
    let load = try engine.load()
    print(
      "\(work.sentences) sentences, \(work.megabytes.rounded(1)) MB: loaded in "
        + "\(load.seconds.rounded(2)) s (\(load.coreSeconds.rounded(1)) s of cores), "
        + "\(Int(Double(work.sentences) / load.seconds)) a second, "
        + "\(Int(load.megabytes)) MB of memory")
    let times = try engine.milliseconds(of: work.queries.map(\.text)).sorted()
    let search = try Child.run(engine.tool + ["search", "-n", "10", work.middleWord])
    let process = try Child.medianMilliseconds(
      engine.tool + ["search", "-n", "10", work.middleWord], runs: 21)
    print(
      "  ms a query: mean \(mean(times).rounded(2)), median \(share(0.5, of: times)), "
        + "p95 \(share(0.95, of: times)), most \(share(1, of: times)); "
        + "a search as a process \(process.rounded(1)) ms, \(search.megabytes.rounded(1)) MB")
    try compareFilters(engine)
    try compareFacets(engine)
  }

  private func share(_ share: Double, of sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)].rounded(2)
  }

  /// How many times the milliseconds of the words alone a filter takes: of many queries in one process, which
  /// remembers the sets of filters, and of one query a process.
  private func compareFilters(_ engine: ClaimsEngine) throws {
    let words = engine.work.queries.filter { ["middle", "common"].contains($0.kind) }.map(\.text)
    let alone = mean(try engine.milliseconds(of: words))
    let ratios = try Self.filters.map { filter in
      let filtered = mean(try engine.milliseconds(of: words.map { "\($0) \(filter)" }))
      return "\(filter) \((filtered / alone).rounded(2))"
    }
    print("  times the words alone (\(alone.rounded(2)) ms): " + ratios.joined(separator: ", "))
    let search = engine.tool + ["search", "-n", "10"]
    let word = engine.work.middleWord
    let process = try Child.medianMilliseconds(search + [word])
    let cold = try Self.filters.map { filter in
      let filtered = try Child.medianMilliseconds(search + ["\(word) \(filter)"])
      return "\(filter) \((filtered / process).rounded(2))"
    }
    print("  the same as processes (\(process.rounded(1)) ms): " + cold.joined(separator: ", "))
  }

  /// The same for counts, as whole processes.
  private func compareFacets(_ engine: ClaimsEngine) throws {
    let search = engine.tool + ["search", "-n", "10", engine.work.middleWord]
    let alone = try Child.medianMilliseconds(search)
    let ratios = try ["kind", "speaker", "org", "year"].map { facet in
      let counted = try Child.medianMilliseconds(search + ["--facet", facet])
      return "\(facet) \((counted / alone).rounded(2))"
    }
    print("  counts, times a process without: " + ratios.joined(separator: ", "))
  }

  private static let filters = [
    "kind:quotation", "is:hedged", "amount:>=500M", "date:2000..2010", "published:2015",
    "speaker:ba*", "title:ba*", "has:amount", "org:bador",
  ]
}
