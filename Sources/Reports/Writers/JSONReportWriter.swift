import ArticleModel

/// One JSON object, with `"format": 1`.
package struct JSONReportWriter: ReportWriter {
  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("format", 1)
      $0.member("report", report.kind.rawValue)
      $0.member("title", report.title)
      $0.member("query", report.provenance.query)
      $0.member("tool", report.provenance.tool)
      $0.member("notices", report.provenance.notices)
      $0.key("sections")
      $0.array { for section in report.sections { write(section, to: &$0) } }
      $0.key("sources")
      $0.array { for source in report.sources { write(source, to: &$0) } }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ section: ReportSection, to json: inout JSONWriter) {
    json.object {
      $0.member("heading", section.heading)
      $0.member("note", section.note)
      $0.key("entries")
      $0.array { for entry in section.entries { write(entry, to: &$0) } }
    }
  }

  private func write(_ entry: ReportEntry, to json: inout JSONWriter) {
    json.object {
      $0.member("label", entry.label)
      $0.member("text", entry.text)
      $0.member("leadIn", entry.leadIn)
      $0.member("speaker", entry.speaker?.name)
      $0.member("role", entry.speaker?.role)
      $0.member("organisation", entry.speaker?.organisation)
      $0.member("earliest", entry.interval?.earliest?.description)
      $0.member("latest", entry.interval?.latest?.description)
      $0.member("claim", entry.citation.claim.description)
      $0.member("kind", entry.citation.kind.rawValue)
      $0.member("stance", entry.citation.stance.rawValue)
      $0.member("source", entry.citation.source)
      $0.member("section", entry.citation.section)
      $0.member("line", entry.citation.line)
      $0.member("range", entry.citation.range)
    }
  }

  private func write(_ source: CitedArticle, to json: inout JSONWriter) {
    json.object {
      $0.member("article", source.key.description)
      $0.member("version", source.version)
      $0.member("title", source.metadata.title)
      $0.member("authors", source.metadata.authors)
      $0.member("publisher", source.metadata.publisher)
      $0.member("published", source.metadata.published?.iso8601)
      $0.member("url", source.metadata.url)
      $0.member("path", source.path)
      $0.member("sha256", source.sha256)
      $0.member("ruleSet", source.ruleSet)
    }
  }
}
