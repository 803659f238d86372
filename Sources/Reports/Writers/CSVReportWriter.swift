import ArticleModel

/// One row for each statement, with the columns of its citation.
package struct CSVReportWriter: ReportWriter {
  private static let columns = [
    "heading", "label", "text", "lead_in", "speaker", "role", "organisation", "earliest", "latest",
    "kind", "stance", "claim", "article", "title", "published", "section", "line", "range_start",
    "range_end", "version", "sha256",
  ]

  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
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
          String(source.version), source.sha256,
        ]
        bytes += DelimitedWriter.csv.line(cells.map { $0 ?? "" })
      }
    }
    return bytes
  }
}
