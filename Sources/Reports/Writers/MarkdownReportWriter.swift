import ArticleModel

/// Markdown without HTML: every statement with its source, the sources with their digests at the end.
package struct MarkdownReportWriter: ReportWriter {
  private let style: CitationStyle

  package init(citing style: CitationStyle = .footnote) {
    self.style = style
  }

  package func bytes(of report: Report) -> [UInt8] {
    var lines = ["# " + MarkdownText.escaped(report.title), ""]
    lines += head(report)
    var footnotes: [String] = []
    for section in report.sections {
      lines += ["", "## " + MarkdownText.escaped(section.heading), ""]
      if let note = section.note { lines += [MarkdownText.escaped(note), ""] }
      if let table = section.table {
        lines.append(String(decoding: MarkdownTableWriter.write(table), as: UTF8.self))
      }
      lines += section.entries.map { item($0, in: report, &footnotes) }
    }
    if report.sections.isEmpty { lines += ["", "Nothing in the archive answers this question."] }
    if !footnotes.isEmpty {
      lines += ["", "## Places", ""]
      lines += footnotes.enumerated().map { "[^\($0 + 1)]: \($1)" }
    }
    if !report.sources.isEmpty { lines += ["", "## Sources", ""] }
    lines += report.sources.enumerated().map { source($1, number: $0 + 1) }
    // A definition that nothing refers to: no reader shows it, and "report --check" reads it.
    lines += ["", "[claims-report]: <\(ReportRecipe(of: report, citing: style).address)>"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func head(_ report: Report) -> [String] {
    ReportHead.facts(of: report).map { "- \($0.name): " + MarkdownText.escaped($0.value) }
      + report.provenance.notices.map { "- Note: " + MarkdownText.escaped($0) }
  }

  private func item(
    _ entry: ReportEntry, in report: Report, _ footnotes: inout [String]
  ) -> String {
    let words = [entry.leadIn, entry.text].compactMap(\.self).joined(separator: " … ")
    var item = "- "
    if let change = entry.change {
      item += "**\(MarkdownText.escaped(change.label))** · " + change.markdown
    } else if let label = entry.label {
      item += "**\(MarkdownText.escaped(label))** · " + MarkdownText.escaped(words)
    } else {
      item += MarkdownText.escapedLine(words)
    }
    if let speaker = entry.speaker?.description { item += " — " + MarkdownText.escaped(speaker) }
    if let note = entry.correctionNote { item += " *(" + MarkdownText.escaped(note) + ")*" }
    switch style {
    case .footnote:
      for citation in entry.citations {
        footnotes.append("[\(citation.source + 1)] " + place(citation, report))
        item += "[^\(footnotes.count)]"
      }
    case .inline:
      item += " (" + entry.citations.map { place($0, report) }.joined(separator: "; ") + ")"
    case .pandoc:
      let keys = entry.citations.map { citation in
        let source = report.sources[citation.source]
        let key = CitationKey.make(for: source.key, source.metadata)
        return "@\(key), line \(citation.line), \(citation.kind.rawValue) \(citation.claim)"
      }
      item += " [" + keys.joined(separator: "; ") + "]"
    }
    return item
  }

  private func place(_ citation: Citation, _ report: Report) -> String {
    let place: [String?] = [
      MarkdownText.escaped(report.sources[citation.source].title),
      citation.section.map { "section “\(MarkdownText.escaped($0))”" },
      "line \(citation.line)",
      "bytes \(citation.range.lowerBound)–\(citation.range.upperBound)",
      "\(citation.kind.rawValue) \(citation.claim)",
    ]
    return place.compactMap(\.self).joined(separator: ", ")
  }

  private func source(_ article: CitedArticle, number: Int) -> String {
    let metadata = article.metadata
    let facts: [String?] = [
      metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: ", "),
      article.title, metadata.publisher, metadata.published?.iso8601, metadata.url ?? article.path,
      "version \(article.version)", "sha256 \(article.sha256)",
      style == .pandoc ? "cited as @" + CitationKey.make(for: article.key, metadata) : nil,
    ]
    return "\(number). "
      + facts.compactMap(\.self).map { MarkdownText.escaped(ReportText.onOneLine($0)) }
      .joined(separator: ", ")
  }
}
