import ArticleModel

/// The articles that a report cites, as HTML.
struct HTMLSources {
  let report: Report

  func write(_ html: inout HTMLOutput) {
    guard !report.sources.isEmpty else { return }
    html.markup("<section id=\"sources\" aria-labelledby=\"h-sources\">")
    html.markup("<h2 id=\"h-sources\">Sources</h2>\n<ol class=\"sources\">\n")
    for (index, source) in report.sources.enumerated() {
      html.open("li", ["id": "source-\(index + 1)"])
      write(source, &html)
      html.markup("</li>\n")
    }
    html.markup("</ol></section>\n")
  }

  private func write(_ source: CitedArticle, _ html: inout HTMLOutput) {
    let metadata = source.metadata
    if !metadata.authors.isEmpty {
      html.text(ReportText.onOneLine(metadata.authors.joined(separator: ", ")) + ": ")
    }
    if let url = metadata.url.flatMap(Self.link) {
      html.element("a", ["href": url, "rel": "noreferrer noopener"]) {
        $0.element("cite", source.title)
      }
    } else {
      html.element("cite", source.title)
    }
    let facts = [metadata.publisher, metadata.published?.iso8601, source.path]
    for fact in facts.compactMap(\.self) { html.text(", " + ReportText.onOneLine(fact)) }
    html.markup("<br>")
    html.text("version \(source.version), sha256 ")
    html.element("code", source.sha256)
  }

  /// The address, where following it can do nothing but open a page.
  private static func link(_ url: String) -> String? {
    let scheme = url.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://") ? url : nil
  }
}
