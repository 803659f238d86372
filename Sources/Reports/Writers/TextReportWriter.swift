import ArticleModel

/// A report for reading in a terminal: statements with their places, tables in columns.
package struct TextReportWriter: ReportWriter {
  /// How wide lines may be; nil for as wide as they are.
  private let width: Int?

  package init(width: Int? = nil) {
    self.width = width
  }

  package func bytes(of report: Report) -> [UInt8] {
    var text = ReportText.onOneLine(report.title) + "\n"
    for fact in ReportHead.facts(of: report) {
      text += DisplayWidth.fit(fact.name, to: 10) + fact.value + "\n"
    }
    for notice in report.provenance.notices { text += "note: " + notice + "\n" }
    for section in report.sections {
      text += "\n" + section.heading + "\n"
      if let note = section.note { text += wrapped(note, indent: "  ") }
      if let table = section.table {
        text += String(decoding: AlignedTableWriter(width: width).write(table), as: UTF8.self)
      }
      for entry in section.entries { text += lines(of: entry, in: report) }
    }
    if report.sections.isEmpty { text += "\nNothing in the archive answers this question.\n" }
    if !report.sources.isEmpty { text += "\nSources\n" }
    for (index, source) in report.sources.enumerated() {
      let facts = [source.title, source.metadata.publisher, source.metadata.published?.iso8601]
      text += wrapped(
        "[\(index + 1)] "
          + facts.compactMap(\.self).map(ReportText.onOneLine).joined(separator: ", ")
          + ", version \(source.version), sha256 \(source.sha256.prefix(16))", indent: "  ")
    }
    return Array(text.utf8)
  }

  private func lines(of entry: ReportEntry, in report: Report) -> String {
    var words = [entry.leadIn, entry.change?.marked ?? entry.text].compactMap(\.self)
      .joined(separator: " … ")
    if let label = entry.label { words = label + ": " + words }
    if let speaker = entry.speaker?.description { words += " — " + speaker }
    if let note = entry.correctionNote { words += " [" + note + "]" }
    let places = entry.citations.map { citation in
      [
        "[\(citation.source + 1)]", citation.section.map { "“\($0)”" }, "line \(citation.line)",
        citation.claim.description,
      ].compactMap(\.self).joined(separator: " ")
    }
    return wrapped("- " + words, indent: "  ")
      + wrapped("  " + places.joined(separator: "; "), indent: "    ")
  }

  /// The words in lines that fit, every line after the first indented.
  private func wrapped(_ words: String, indent: String) -> String {
    guard let width, width > 20 else { return words + "\n" }
    var lines: [String] = []
    var line = ""
    for word in words.split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if DisplayWidth.of(longer) > width, !line.allSatisfy({ $0 == " " }) {
        lines.append(line)
        line = indent + word
      } else {
        line = longer
      }
    }
    return (lines + [line]).joined(separator: "\n") + "\n"
  }
}
