import ArticleModel

/// One JSON object, with `"format": 1`.
package struct JSONReportWriter: ReportWriter {
  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.key("format")
      $0.integer(1)
      $0.key("report")
      $0.string(report.kind.rawValue)
      $0.key("title")
      $0.string(report.title)
      $0.key("query")
      $0.string(report.provenance.query)
      $0.key("tool")
      $0.string(report.provenance.tool)
      $0.key("notices")
      $0.strings(report.provenance.notices)
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
      $0.key("heading")
      $0.string(section.heading)
      $0.key("note")
      $0.string(section.note)
      $0.key("entries")
      $0.array { for entry in section.entries { write(entry, to: &$0) } }
    }
  }

  private func write(_ entry: ReportEntry, to json: inout JSONWriter) {
    json.object {
      $0.key("label")
      $0.string(entry.label)
      $0.key("text")
      $0.string(entry.text)
      $0.key("leadIn")
      $0.string(entry.leadIn)
      $0.key("speaker")
      $0.string(entry.speaker?.name)
      $0.key("role")
      $0.string(entry.speaker?.role)
      $0.key("organisation")
      $0.string(entry.speaker?.organisation)
      $0.key("earliest")
      $0.string(entry.interval?.earliest?.description)
      $0.key("latest")
      $0.string(entry.interval?.latest?.description)
      $0.key("claim")
      $0.string(entry.citation.claim.description)
      $0.key("kind")
      $0.string(entry.citation.kind.rawValue)
      $0.key("stance")
      $0.string(entry.citation.stance.rawValue)
      $0.key("source")
      $0.integer(entry.citation.source)
      $0.key("section")
      $0.string(entry.citation.section)
      $0.key("line")
      $0.integer(entry.citation.line)
      $0.key("range")
      $0.range(entry.citation.range)
    }
  }

  private func write(_ source: CitedArticle, to json: inout JSONWriter) {
    json.object {
      $0.key("article")
      $0.string(source.key.description)
      $0.key("version")
      $0.integer(source.version)
      $0.key("title")
      $0.string(source.metadata.title)
      $0.key("authors")
      $0.strings(source.metadata.authors)
      $0.key("publisher")
      $0.string(source.metadata.publisher)
      $0.key("published")
      $0.string(source.metadata.published?.iso8601)
      $0.key("url")
      $0.string(source.metadata.url)
      $0.key("path")
      $0.string(source.path)
      $0.key("sha256")
      $0.string(source.sha256)
      $0.key("ruleSet")
      $0.string(source.ruleSet)
    }
  }
}
