/// Writes a report in one format: the same report gives the same bytes.
package protocol ReportWriter: Sendable {
  func bytes(of report: Report) -> [UInt8]
}
