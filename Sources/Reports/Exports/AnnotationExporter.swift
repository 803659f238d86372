import ArticleModel
import ClaimArchive

/// Web Annotations (W3C Recommendation of 23 February 2017): every claim as a highlight of its source,
/// by position in the reading text and by its words with what stands around them.
struct AnnotationExporter: ArrayExporter {
  func write(_ article: ExportedArticle, to json: inout JSONWriter) {
    let record = article.record
    for claim in article.claims {
      let quote = ClaimQuote(claim, in: article.text)
      json.object { json in
        json.member("@context", "http://www.w3.org/ns/anno.jsonld")
        json.member("id", "urn:claims:" + claim.id.description)
        json.member("type", "Annotation")
        json.member("motivation", "highlighting")
        json.key("body")
        json.object { json in
          json.member("type", "TextualBody")
          json.member("format", "text/plain")
          json.member("value", description(of: claim))
        }
        json.key("target")
        json.object { json in
          json.member("source", record.metadata.url ?? "urn:sha256:" + record.source.sha256)
          json.key("selector")
          json.array { json in
            json.object { json in
              json.member("type", "TextQuoteSelector")
              json.member("exact", quote.exact)
              json.member("prefix", quote.prefix)
              json.member("suffix", quote.suffix)
            }
            json.object { json in
              json.member("type", "TextPositionSelector")
              json.member("start", quote.start)
              json.member("end", quote.end)
            }
          }
        }
      }
    }
  }

  private func description(of claim: ClaimRecord) -> String {
    let speaker = claim.speaker.flatMap { ReportSpeaker($0)?.description }
    return [claim.kind.rawValue, claim.stance.rawValue, speaker].compactMap(\.self)
      .joined(separator: ", ")
  }
}
