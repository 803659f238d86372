import ArticleModel

/// One row for each statement, with the columns of its citation. A report of counts has no statements:
/// there the rows are those of its first table, and of the tables of the same shape.
package struct CSVReportWriter: ReportWriter {
  private static let columns = [
    "heading", "label", "text", "lead_in", "speaker", "role", "organisation", "earliest", "latest",
    "kind", "stance", "claim", "article", "title", "published", "section", "line", "range_start",
    "range_end", "version", "sha256", "changes", "old_text",
  ]

  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    let tables = report.sections.filter { $0.table != nil }
    if report.entryCount == 0, !tables.isEmpty { return rows(of: tables) }
    var bytes = DelimitedWriter.csv.line(Self.columns)
    for section in report.sections {
      for entry in section.entries {
        let citation = entry.citation
        let source = report.sources[citation.source]
        let cells: [String?] = [
          section.heading, entry.label, entry.text, entry.leadIn, entry.speaker?.name,
          entry.speaker?.role, entry.speaker?.organisation, entry.interval?.earliest?.description,
          entry.interval?.latest?.description, citation.kind.rawValue, citation.stance.rawValue,
          citation.claim.description, source.key.description, source.title,
          source.metadata.published?.iso8601, citation.section, String(citation.line),
          String(citation.range.lowerBound), String(citation.range.upperBound),
          String(source.version), source.sha256, entry.change?.names.joined(separator: ";"),
          entry.change?.old?.text,
        ]
        bytes += DelimitedWriter.csv.line(cells.map { $0 ?? "" })
      }
    }
    return bytes
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
