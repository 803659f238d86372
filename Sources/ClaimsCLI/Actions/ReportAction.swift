internal import ClaimArchive
internal import Reports

/// Makes a report, and prints it or writes it to a file.
struct ReportAction {
  var kind: ReportKind
  var question: ReportQuestion
  var writer: any ReportWriter
  /// The file to write; nil for standard output.
  var destination: String?

  func run(_ archive: Archive, in surroundings: Surroundings) throws(CommandError) -> ExitStatus {
    let report: Report
    do throws(ReportError) {
      report = try kind.report(from: archive, on: question)
    } catch {
      throw CommandError(message: error.description)
    }
    for notice in report.provenance.notices { surroundings.complain(notice) }
    let bytes = writer.bytes(of: report)
    if let destination {
      try FileReplacement(path: destination).write(bytes)
      surroundings.output.write("\(destination)\n")
    } else {
      surroundings.show(String(decoding: bytes, as: UTF8.self))
    }
    guard report.sections.isEmpty else { return .done }
    surroundings.complain("nothing found for \"\(question.text)\"; the report says so")
    return .nothingFound
  }
}
