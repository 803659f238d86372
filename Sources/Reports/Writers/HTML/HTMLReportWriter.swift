import ArticleModel
import ClaimArchive

/// One HTML file that opens without a network: prose that prints, tables that sort, a filter, charts,
/// and every statement's passage on request. The report itself rides along as JSON, so that
/// `report --check` can make it again.
package struct HTMLReportWriter: ReportWriter {
  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    var html = HTMLOutput()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      head(report, &html)
      html.element("body") { html in
        html.markup("<a class=\"skip\" href=\"#report\">Skip to the report</a>\n")
        header(report, &html)
        html.element("main", ["id": "report"]) { html in
          contents(report, &html)
          var entries = HTMLEntries(report: report)
          for (index, section) in report.sections.enumerated() {
            entries.write(section, number: index + 1, &html)
          }
          if report.sections.isEmpty {
            html.element("p", "Nothing in the archive answers this question.")
          }
          HTMLSources(report: report).write(&html)
        }
        footer(report, &html)
        html.element("script", ["type": "application/json", "id": "claims-report"]) {
          $0.data(JSONReportWriter().bytes(of: report))
        }
        html.element("script") { $0.markup(HTMLReportScript.source) }
      }
    }
    html.markup("\n")
    return html.bytes
  }

  private func head(_ report: Report, _ html: inout HTMLOutput) {
    html.markup("\n<head>\n<meta charset=\"utf-8\">\n")
    // Whatever an article says, nothing runs but our own script, and nothing is loaded.
    html.open(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
          + ContentDigest.of(HTMLReportStyle.source) + "'; script-src '"
          + ContentDigest.of(HTMLReportScript.source) + "'",
      ])
    html.markup("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.open("meta", ["name": "generator", "content": report.provenance.tool])
    html.markup("\n")
    html.element("title", report.title)
    html.markup("\n")
    html.element("style") { $0.markup(HTMLReportStyle.source) }
    html.markup("\n</head>\n")
  }

  private func header(_ report: Report, _ html: inout HTMLOutput) {
    let provenance = report.provenance
    html.markup("<header>\n")
    html.element("h1", report.title)
    html.markup("\n<dl class=\"facts\">\n")
    for fact in ReportHead.facts(of: report) {
      html.element("dt", fact.name)
      html.element("dd", fact.value)
      html.markup("\n")
    }
    html.markup("</dl>\n")
    for notice in provenance.notices { html.element("p", ["class": "notice"], notice) }
    html.markup("</header>\n")
  }

  private func contents(_ report: Report, _ html: inout HTMLOutput) {
    guard report.entryCount > 0 || report.sections.count > 1 else { return }
    if report.entryCount > 0 {
      html.markup(
        """
        <form class="filter" role="search"><label for="filter">Show only what has these words</label> \
        <input id="filter" type="search" autocomplete="off"> \
        <output id="shown" for="filter"></output></form>

        """)
    }
    guard report.sections.count > 1 else { return }
    // Years and initials stand side by side; headings that are sentences want a line each.
    let isShort = report.sections.allSatisfy { $0.heading.utf8.count <= 12 }
    html.open("nav", ["aria-label": "Contents", "class": isShort ? "short" : nil])
    html.markup("<ol>\n")
    for (index, section) in report.sections.enumerated() {
      html.element("li") { html in
        html.element("a", ["href": "#s\(index + 1)"], section.heading)
        if !section.entries.isEmpty { html.text(" (\(section.entries.count))") }
      }
      html.markup("\n")
    }
    html.markup("</ol></nav>\n")
  }

  private func footer(_ report: Report, _ html: inout HTMLOutput) {
    html.markup("<footer><p>")
    html.text(
      "Made by \(report.provenance.tool). It says what is written, never whether it is true. "
        + "The same archive and question give the same file, byte for byte.")
    html.markup("</p></footer>\n")
  }
}
