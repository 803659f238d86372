import ArticleModel
import ClaimArchive

/// CSL-JSON: what pandoc, Zotero and citeproc read.
struct CSLExporter: ArrayExporter {
  var writesClaims: Bool { false }

  func write(_ article: ExportedArticle, to json: inout JSONWriter) {
    let record = article.record
    let metadata = record.metadata
    json.object { json in
      json.member("id", CitationKey.make(for: record.key, metadata))
      json.member("type", "article-newspaper")
      json.member("title", ReportText.onOneLine(metadata.title ?? record.key.description))
      if !metadata.authors.isEmpty {
        json.member("author", metadata.authors.map(PersonParts.init)) { person, json in
          guard let given = person.given else { return json.member("literal", person.family) }
          json.member("family", person.family)
          json.member("given", given)
        }
      }
      if let date = PublicationParts(metadata.published) {
        json.key("issued")
        json.object { json in
          json.key("date-parts")
          json.array { $0.array { for number in date.numbers { $0.integer(number) } } }
        }
      }
      for (key, value) in Self.optional(metadata) {
        if let value { json.member(key, ReportText.onOneLine(value)) }
      }
      json.member("note", "Archived copy, SHA-256 " + record.source.sha256)
    }
  }

  private static func optional(_ metadata: ArticleMetadata) -> [(StaticString, String?)] {
    [
      ("container-title", metadata.publisher), ("URL", metadata.url),
      ("language", metadata.language),
    ]
  }
}
