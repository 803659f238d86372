import ArticleModel

/// Markdown without HTML: a footnote for every statement, the sources with their digests at the end.
package struct MarkdownReportWriter: ReportWriter {
  package init() {}

  package func bytes(of report: Report) -> [UInt8] {
    var lines = ["# " + MarkdownText.escaped(report.title), ""]
    lines += head(report)
    var footnotes: [String] = []
    for section in report.sections {
      lines += ["", "## " + MarkdownText.escaped(section.heading), ""]
      if let note = section.note { lines += [MarkdownText.escaped(note), ""] }
      for entry in section.entries {
        footnotes.append(footnote(entry.citation, report))
        lines.append(item(entry, number: footnotes.count))
      }
    }
    if report.sections.isEmpty { lines += ["", "Nothing in the archive answers this question."] }
    if !footnotes.isEmpty {
      lines += ["", "## Places", ""]
      lines += footnotes.enumerated().map { "[^\($0 + 1)]: \($1)" }
    }
    if !report.sources.isEmpty { lines += ["", "## Sources", ""] }
    lines += report.sources.enumerated().map { source($1, number: $0 + 1) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func head(_ report: Report) -> [String] {
    let provenance = report.provenance
    let query = provenance.query.isEmpty ? "everything" : ReportText.onOneLine(provenance.query)
    let ruleSets = Set(report.sources.map(\.ruleSet)).sorted()
    var lines = [
      "- Question: " + MarkdownText.escaped(query),
      "- Found: \(counted(report.entryCount, "statement")) in \(counted(report.sources.count, "article"))",
      "- Made by: " + MarkdownText.escaped(provenance.tool)
        + (ruleSets.isEmpty ? "" : ", rule set " + ruleSets.joined(separator: ", ")),
    ]
    lines += provenance.notices.map { "- Note: " + MarkdownText.escaped($0) }
    return lines
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  private func item(_ entry: ReportEntry, number: Int) -> String {
    let words = [entry.leadIn, entry.text].compactMap(\.self).joined(separator: " … ")
    var item = "- "
    if let label = entry.label {
      item += "**\(MarkdownText.escaped(label))** · " + MarkdownText.escaped(words)
    } else {
      item += MarkdownText.escapedLine(words)
    }
    if let speaker = entry.speaker?.description { item += " — " + MarkdownText.escaped(speaker) }
    return item + "[^\(number)]"
  }

  private func footnote(_ citation: Citation, _ report: Report) -> String {
    let place: [String?] = [
      MarkdownText.escaped(report.sources[citation.source].title),
      citation.section.map { "section “\(MarkdownText.escaped($0))”" },
      "line \(citation.line)",
      "bytes \(citation.range.lowerBound)–\(citation.range.upperBound)",
      "\(citation.kind.rawValue) \(citation.claim)",
    ]
    return "[\(citation.source + 1)] " + place.compactMap(\.self).joined(separator: ", ")
  }

  private func source(_ article: CitedArticle, number: Int) -> String {
    let metadata = article.metadata
    let facts: [String?] = [
      metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: ", "),
      article.title, metadata.publisher, metadata.published?.iso8601, metadata.url ?? article.path,
      "version \(article.version)", "sha256 \(article.sha256)",
    ]
    return "\(number). "
      + facts.compactMap(\.self).map { MarkdownText.escaped(ReportText.onOneLine($0)) }
      .joined(separator: ", ")
  }
}
