import ArticleModel
import ClaimArchive

/// One row for each claim, with everything that is needed to cite it.
struct ClaimTableExporter: Exporter {
  private static let columns = [
    "id", "kind", "text", "lead_in", "speaker", "role", "organisation", "stance",
    "check_worthiness", "section", "line", "range_start", "range_end", "article", "title",
    "authors",
    "publisher", "published", "url", "language", "version", "sha256", "citation_key",
  ]

  var head: [UInt8] { DelimitedWriter.csv.line(Self.columns) }

  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    let record = article.record
    let metadata = record.metadata
    return article.claims.flatMap { claim in
      let cells: [String?] = [
        claim.id.description, claim.kind.rawValue, claim.text, claim.leadIn, claim.speaker?.name,
        claim.speaker?.role, claim.speaker?.organisation, claim.stance.rawValue,
        JSONWriter.digits(of: claim.checkWorthiness), claim.section?.heading, String(claim.line),
        String(claim.range.lowerBound), String(claim.range.upperBound), record.key.description,
        metadata.title, metadata.authors.joined(separator: "; "), metadata.publisher,
        metadata.published?.iso8601, metadata.url, metadata.language, String(record.version),
        record.source.sha256, CitationKey.make(for: record.key, metadata),
      ]
      return DelimitedWriter.csv.line(cells.map { $0 ?? "" })
    }
  }
}
