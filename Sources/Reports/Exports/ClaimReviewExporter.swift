import ArticleModel
import ClaimArchive

/// schema.org: every claim as it appears, and a ClaimReview to be completed. Whether a claim is true
/// is a person's judgement, so no rating is written.
struct ClaimReviewExporter: ArrayExporter {
  func write(_ article: ExportedArticle, to json: inout JSONWriter) {
    let record = article.record
    for claim in article.claims {
      json.object { json in
        json.member("@context", "https://schema.org")
        json.member("@type", "ClaimReview")
        json.member("claimReviewed", ReportText.onOneLine(claim.text))
        json.key("itemReviewed")
        json.object { json in
          json.member("@type", "Claim")
          json.member("identifier", claim.id.description)
          json.member("text", ReportText.onOneLine(claim.text))
          if let speaker = claim.speaker?.name {
            json.key("author")
            json.object { json in
              json.member("@type", "Person")
              json.member("name", ReportText.onOneLine(speaker))
              if let role = claim.speaker?.role {
                json.member("jobTitle", ReportText.onOneLine(role))
              }
            }
          }
          json.key("appearance")
          json.object { write(record, to: &$0) }
        }
      }
    }
  }

  private func write(_ record: ArticleRecord, to json: inout JSONWriter) {
    let metadata = record.metadata
    json.member("@type", "NewsArticle")
    json.member("identifier", record.key.description)
    json.member("headline", ReportText.onOneLine(metadata.title ?? record.key.description))
    if let url = metadata.url { json.member("url", url) }
    if let date = PublicationParts(metadata.published) {
      json.member("datePublished", metadata.published?.iso8601 ?? String(date.year))
    }
    if let publisher = metadata.publisher {
      json.key("publisher")
      json.object { json in
        json.member("@type", "Organization")
        json.member("name", ReportText.onOneLine(publisher))
      }
    }
  }
}
