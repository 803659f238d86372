import ArticleModel
import ClaimArchive

/// One JSON object, with `"format": 1`; or JSON Lines: its head without sections, then a line for each
/// statement.
package struct JSONReportWriter: ReportWriter {
  private let isInLines: Bool

  package init(isInLines: Bool = false) {
    self.isInLines = isInLines
  }

  package func bytes(of report: Report) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("format", 1)
      $0.member("report", report.kind.rawValue)
      $0.member("title", report.title)
      $0.member("query", report.provenance.query)
      $0.member("recipe", ReportRecipe(of: report).address)
      $0.member("tool", report.provenance.tool)
      $0.key("archive")
      write(report.provenance.state, to: &$0)
      $0.member("notices", report.provenance.notices)
      if !isInLines {
        $0.key("sections")
        $0.array { for section in report.sections { write(section, to: &$0) } }
      }
      $0.key("sources")
      $0.array { for source in report.sources { write(source, to: &$0) } }
    }
    json.endLine()
    guard isInLines else { return json.bytes }
    for section in report.sections {
      for entry in section.entries {
        json.object {
          $0.member("heading", section.heading)
          if let agreement = section.agreement {
            $0.key("agreement")
            write(agreement, to: &$0)
          }
          members(of: entry, &$0)
        }
        json.endLine()
      }
    }
    return json.bytes
  }

  private func write(_ state: ArchiveState, to json: inout JSONWriter) {
    json.object {
      $0.member("articles", state.articles)
      $0.member("versions", state.versions)
      $0.member("claims", state.claims)
      $0.member("digest", state.digest)
    }
  }

  private func write(_ section: ReportSection, to json: inout JSONWriter) {
    json.object {
      $0.member("heading", section.heading)
      $0.member("note", section.note)
      if let agreement = section.agreement {
        $0.key("agreement")
        write(agreement, to: &$0)
      }
      $0.key("entries")
      $0.array { for entry in section.entries { $0.object { members(of: entry, &$0) } } }
      $0.key("table")
      if let table = section.table { write(table, to: &$0) } else { $0.null() }
    }
  }

  private func write(_ agreement: ReportAgreement, to json: inout JSONWriter) {
    json.object {
      $0.member("differences", agreement.differences.map(\.rawValue))
      $0.member("articles", agreement.articles)
      $0.member("independent", agreement.independent)
    }
  }

  private func write(_ table: Table, to json: inout JSONWriter) {
    json.object {
      $0.member("columns", table.columns)
      $0.key("rows")
      $0.array { for row in table.rows { $0.array { for cell in row { write(cell, to: &$0) } } } }
    }
  }

  private func write(_ cell: Table.Cell, to json: inout JSONWriter) {
    switch cell {
    case .empty: json.null()
    case .text(let text): json.string(text)
    case .integer(let integer): json.integer(integer)
    case .number(let number): json.number(number)
    }
  }

  private func members(of entry: ReportEntry, _ json: inout JSONWriter) {
    json.member("label", entry.label)
    json.member("text", entry.text)
    json.member("leadIn", entry.leadIn)
    json.member("speaker", entry.speaker?.name)
    json.member("role", entry.speaker?.role)
    json.member("organisation", entry.speaker?.organisation)
    if !entry.corrections.isEmpty {
      json.member("corrections", entry.corrections) { correction, json in
        json.member("field", correction.field.rawValue)
        json.member("value", correction.value)
        json.member("found", correction.found)
      }
    }
    if let variant = entry.variant { json.member("variant", variant) }
    json.member("earliest", entry.interval?.earliest?.description)
    json.member("latest", entry.interval?.latest?.description)
    members(of: entry.citation, &json)
    json.member("further", entry.further) { members(of: $0, &$1) }
    json.key("change")
    if let change = entry.change {
      json.object { VersionChangesWriter.members(of: change, &$0) }
    } else {
      json.null()
    }
  }

  private func members(of citation: Citation, _ json: inout JSONWriter) {
    json.member("claim", citation.claim.description)
    json.member("kind", citation.kind.rawValue)
    json.member("stance", citation.stance.rawValue)
    json.member("source", citation.source)
    json.member("section", citation.section)
    json.member("line", citation.line)
    json.member("range", citation.range)
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
