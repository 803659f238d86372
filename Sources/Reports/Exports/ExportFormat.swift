/// What an export is written as. Raw values are the words of the command line.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// One article a line with its source text and its claims; `claims import` reads it again.
  case jsonl
  /// One claim a row.
  case csv
  /// Bibliographies of the articles.
  case bibtex, ris
  case cslJSON = "csl-json"
  /// schema.org: each claim with an empty ClaimReview, whose rating is a person's.
  case claimreview
  /// W3C Web Annotations that mark each claim in its source.
  case annotations
  /// One address a line that opens the article's page at the claim.
  case links

  /// The exporter that writes it.
  package var exporter: any Exporter {
    switch self {
    case .jsonl: RecordExporter()
    case .csv: ClaimTableExporter()
    case .bibtex: BibTeXExporter()
    case .ris: RISExporter()
    case .cslJSON: CSLExporter()
    case .claimreview: ClaimReviewExporter()
    case .annotations: AnnotationExporter()
    case .links: LinkExporter()
    }
  }
}
