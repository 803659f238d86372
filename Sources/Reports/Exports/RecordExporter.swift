import ArticleModel
import ClaimArchive

/// JSON Lines that `claims import` reads again: what the source said and what was said of it, with the
/// claims beside it for other programs. `Documentation/export.schema.json` describes a line.
struct RecordExporter: Exporter {
  func bytes(of article: ExportedArticle, isFirst: Bool) -> [UInt8] {
    let record = article.record
    let metadata = record.metadata
    var json = JSONWriter(capacity: article.source.utf8.count * 2)
    json.object { json in
      json.member("format", 1)
      // The key names the article in any archive, so its claims keep their ids.
      json.member("id", record.key.description)
      json.member("title", metadata.title)
      json.member("authors", metadata.authors)
      json.member("publisher", metadata.publisher)
      json.member("url", metadata.url)
      json.member("published", metadata.published?.iso8601)
      json.member("language", metadata.language)
      json.member("tags", metadata.tags)
      json.member("version", record.version)
      json.member("sha256", record.source.sha256)
      switch article.format {
      case .text: json.member("text", article.source)
      case .markdown: json.member("markdown", article.source)
      case .html, .webArchive: json.member("html", article.source)
      }
      if !article.work.isEmpty {
        json.key("work")
        json.object { WorkJSON.write(article.work, &$0) }
      }
      json.member("claims", article.claims) { claim, json in
        json.member("id", claim.id.description)
        json.member("kind", claim.kind.rawValue)
        json.member("text", claim.text)
        json.member("leadIn", claim.leadIn)
        json.member("speaker", claim.speaker?.name)
        json.member("role", claim.speaker?.role)
        json.member("organisation", claim.speaker?.organisation)
        json.member("section", claim.section?.heading)
        json.member("stance", claim.stance.rawValue)
        json.member("checkWorthiness", claim.checkWorthiness)
        json.member("line", claim.line)
        json.member("range", claim.range)
      }
    }
    json.endLine()
    return json.bytes
  }
}
