import ArticleModel
import ClaimArchive

/// One row for each statement, with the columns of its citation; where claims are held against each other,
/// for each place. A report of counts has no statements: there the rows are those of its first table, and
/// of the tables of the same shape. So are those of copies, whose table says more than the claims they share.
package struct CSVReportWriter: ReportWriter {
  private static let columns = [
    "heading", "label", "text", "lead_in", "speaker", "role", "organisation", "earliest", "latest",
    "kind", "stance", "claim", "article", "title", "published", "section", "line", "range_start",
    "range_end", "version", "sha256", "changes", "old_text",
  ]
  /// Further columns where claims are held against each other.
  private static let comparing = ["differences", "independent", "variant"]

  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    let tables = report.sections.filter { $0.table != nil }
    if report.entryCount == 0 || report.kind == .duplicates, !tables.isEmpty {
      return rows(of: tables)
    }
    let isComparing = report.sections.contains { $0.agreement != nil }
    var bytes = DelimitedWriter.csv.line(Self.columns + (isComparing ? Self.comparing : []))
    for section in report.sections {
      for entry in section.entries {
        for citation in isComparing ? entry.citations : [entry.citation] {
          bytes += DelimitedWriter.csv.line(
            (cells(of: entry, at: citation, under: section.heading, report)
              + (isComparing ? Self.cells(of: section.agreement, entry) : [])).map { $0 ?? "" })
        }
      }
    }
    return bytes
  }

  private func cells(
    of entry: ReportEntry, at citation: Citation, under heading: String, _ report: Report
  ) -> [String?] {
    let source = report.sources[citation.source]
    return [
      heading, entry.label, entry.text, entry.leadIn, entry.speaker?.name, entry.speaker?.role,
      entry.speaker?.organisation, entry.interval?.earliest?.description,
      entry.interval?.latest?.description, citation.kind.rawValue, citation.stance.rawValue,
      citation.claim.description, source.key.description, source.title,
      source.metadata.published?.iso8601, citation.section, String(citation.line),
      String(citation.range.lowerBound), String(citation.range.upperBound),
      String(source.version), source.sha256, entry.change?.names.joined(separator: ";"),
      entry.change?.old?.text,
    ]
  }

  private static func cells(of agreement: ReportAgreement?, _ entry: ReportEntry) -> [String?] {
    [
      agreement?.differences.map(\.rawValue).joined(separator: " "),
      agreement.map { String($0.independent) }, entry.variant.map(String.init),
    ]
  }

  private func rows(of sections: [ReportSection]) -> [UInt8] {
    let columns = sections.first?.table?.columns ?? []
    var bytes = DelimitedWriter.csv.line(["heading"] + columns)
    for section in sections {
      guard let table = section.table, table.columns.count == columns.count else { continue }
      for row in table.rows {
        bytes += DelimitedWriter.csv.line([section.heading] + row.map(\.text))
      }
    }
    return bytes
  }
}
