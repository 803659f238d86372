internal import ClaimArchive
internal import Importer
internal import Reports

/// Makes an earlier report again, and says what has changed since.
struct ReportCheckAction {
  /// The file of the earlier report.
  var path: String
  var tool: String

  func run(_ archive: Archive, in surroundings: Surroundings) throws -> ExitStatus {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try ReadableFile.bytes(at: path)
    } catch {
      throw CommandError(message: "\(path): \(error)")
    }
    guard let written = WrittenReport(bytes) else {
      throw CommandError(
        message: "\(path): is not a report that can be checked; "
          + "\"claims report\" writes them as markdown, html, json or jsonl")
    }
    let comparison: ReportComparison
    do throws(ReportError) {
      comparison = try ReportComparison(of: written, with: archive, tool: tool)
    } catch {
      throw CommandError(message: error.description)
    }
    surroundings.output.write(lines(of: comparison).joined(separator: "\n") + "\n")
    return comparison.isSame ? .done : .nothingFound
  }

  private func lines(of comparison: ReportComparison) -> [String] {
    guard !comparison.isSame else { return ["\(path): unchanged, byte for byte"] }
    var lines = comparison.added.map { "+ \($0.claim)  \($0.text ?? "")" }
    lines += comparison.removed.map {
      "- \($0.claim)  \($0.text ?? "(no longer in the archive)")"
    }
    lines += comparison.changedSources.map { "~ new or changed source: \($0)" }
    lines.append(
      "\(path): \(comparison.added.count) added, \(comparison.removed.count) removed, "
        + "\(comparison.changedSources.count.counted("new or changed source"))"
        + (lines.isEmpty ? "; only the archive's state or the program's version differ" : ""))
    return lines
  }
}
