internal import ClaimArchive
internal import Importer
internal import Reports

/// Imports inputs into an archive, says how far it is, and sums up.
struct ImportAction {
  var paths: [String]
  var options: InputOptions
  var location: ArchiveLocation
  /// How to print the summary; nil for neither progress nor summary.
  var summary: ImportCommand.Format?

  func run(in surroundings: Surroundings) async throws -> ExitStatus {
    let archive = try location.openForImport()
    let start = ContinuousClock.now
    let progress = progressLine(in: surroundings)
    let result = try await ArticleImporter(archive: archive).run(
      InputReader(
        paths: paths, options: options, standardInput: surroundings.standardInput,
        workingFolder: surroundings.workingFolder)
    ) { failure in
      progress?.clear()
      surroundings.complain(failure.description)
    } progressed: {
      progress?.show($0)
    }
    progress?.clear()
    let seconds = (ContinuousClock.now - start).seconds
    switch summary {
    case .text: surroundings.output.write(text(result, seconds))
    case .json: surroundings.output.write(json(result, seconds))
    case nil: break
    }
    return result.failed > 0 ? .failed : .done
  }

  private func progressLine(in surroundings: Surroundings) -> ProgressLine? {
    guard summary != nil, surroundings.isErrorTerminal else { return nil }
    return ProgressLine(
      output: surroundings.errors,
      totalBytes: InputReader.size(of: paths, selection: options.selection))
  }

  /// Said only where there are some.
  private static let removed = "removed before and left out"

  private func text(_ result: ImportSummary, _ seconds: Double) -> String {
    let articles = [
      (result.new, "new"),
      (result.newVersions, result.newVersions == 1 ? "new version" : "new versions"),
      (result.unchanged, "unchanged"), (result.removed, Self.removed), (result.failed, "failed"),
    ].filter { $0.0 > 0 || $0.1 != Self.removed }
    let found = [
      (result.added.claims, "claim"), (result.added.quotations, "quotation"),
      (result.added.dates, "date"), (result.added.amounts, "amount"),
    ]
    return """
      \(articles.map { "\($0.grouped) \($1)" }.joined(separator: ", "))
      \(found.map { $0.counted($1) }.joined(separator: ", "))
      \(location.path), \(seconds.tenths) s

      """
  }

  private func json(_ result: ImportSummary, _ seconds: Double) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("archive", location.path)
      json.member("new", result.new)
      json.member("newVersions", result.newVersions)
      json.member("unchanged", result.unchanged)
      json.member("removed", result.removed)
      json.member("failed", result.failed)
      json.member("claims", result.added.claims)
      json.member("quotations", result.added.quotations)
      json.member("dates", result.added.dates)
      json.member("amounts", result.added.amounts)
      json.key("seconds")
      json.number((seconds * 1000).rounded() / 1000)
    }
    json.endLine()
    return json.bytes
  }
}
