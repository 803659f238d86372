import ArticleModel
import ClaimArchive

/// The sections of a report as HTML. A claim that stands in several sections has its anchor where it
/// stands first.
struct HTMLEntries {
  let report: Report
  private var anchored: Set<ClaimID> = []
  private var entryNumber = 0

  init(report: Report) {
    self.report = report
  }

  mutating func write(_ section: ReportSection, number: Int, _ html: inout HTMLOutput) {
    html.open("section", ["id": "s\(number)", "aria-labelledby": "h\(number)"])
    html.element("h2", ["id": "h\(number)"], section.heading)
    html.markup("\n")
    if let note = section.note { html.element("p", ["class": "note"], note) }
    switch section.chart {
    case .bars(let title, let counts)?: BarChart(title: title, counts: counts).write(&html)
    case .years(let title, let years)?: YearChart(title: title, years: years).write(&html)
    case .periods(let title)?:
      PeriodChart(title: title, entries: section.entries).write(&html)
    case nil: break
    }
    if let table = section.table { HTMLTable(table: table, caption: section.heading).write(&html) }
    if !section.entries.isEmpty {
      // What is told otherwise stands side by side, marked against the first account.
      let first = section.differs ? section.entries.first : nil
      if first != nil { writeKey(&html) }
      html.open("ol", ["class": first == nil ? "entries" : "entries sides"])
      html.markup("\n")
      for entry in section.entries { write(entry, against: first, &html) }
      html.markup("</ol>\n")
    }
    html.markup("</section>\n")
  }

  /// Two texts have so much in common at least where a difference by words says anything.
  private static let leastAlike = 0.3

  private func writeKey(_ html: inout HTMLOutput) {
    html.element("p", ["class": "note"]) { html in
      html.text("Marked against the first: ")
      html.element("del", "only there")
      html.text(", ")
      html.element("ins", "only here")
      html.text(".")
    }
    html.markup("\n")
  }

  private func words(
    of entry: ReportEntry, against first: ReportEntry?, _ html: inout HTMLOutput
  ) {
    if let change = entry.change { return change.write(to: &html) }
    if let first, first.variant != entry.variant {
      let difference = WordDiff(from: first.text, to: entry.text)
      if difference.similarity >= Self.leastAlike { return difference.write(to: &html) }
    }
    html.text(entry.text)
  }

  private mutating func write(
    _ entry: ReportEntry, against first: ReportEntry?, _ html: inout HTMLOutput
  ) {
    entryNumber += 1
    let isFirst = anchored.insert(entry.citation.claim).inserted
    html.open("li", ["id": isFirst ? "c-\(entry.citation.claim)" : "e\(entryNumber)"])
    if let label = entry.label {
      html.element("span", ["class": "label"], label)
      html.markup(" ")
    }
    if let leadIn = entry.leadIn {
      html.element("span", ["class": "leadin"], leadIn + " … ")
    }
    html.element("span", ["class": "words", "dir": "auto"]) { html in
      words(of: entry, against: first, &html)
    }
    if let speaker = entry.speaker?.description {
      html.markup(" ")
      html.element("span", ["class": "speaker"], "— " + speaker)
    }
    if let note = entry.correctionNote {
      html.markup(" ")
      html.element("span", ["class": "corrected"], "[\(note)]")
    }
    html.markup("\n<p class=\"places\">")
    for (index, citation) in entry.citations.enumerated() {
      if index > 0 { html.markup("<br>also ") }
      place(citation, &html)
    }
    html.markup("</p>")
    if let passage = entry.passage { write(passage, of: entry, &html) }
    html.markup("</li>\n")
  }

  private func place(_ citation: Citation, _ html: inout HTMLOutput) {
    let source = report.sources[citation.source]
    html.element("a", ["href": "#source-\(citation.source + 1)"], "[\(citation.source + 1)]")
    html.markup(" ")
    html.element("cite", source.title)
    if let section = citation.section { html.text(", “\(section)”") }
    html.text(
      ", line \(citation.line), bytes \(citation.range.lowerBound)–\(citation.range.upperBound) · "
        + "\(citation.kind.rawValue), \(citation.stance.rawValue) · ")
    html.element("code", citation.claim.description)
  }

  private func write(_ passage: Passage, of entry: ReportEntry, _ html: inout HTMLOutput) {
    html.markup("<details><summary>In context</summary>")
    html.element("blockquote", ["dir": "auto"]) { html in
      html.text(passage.before)
      html.element("mark", passage.words)
      html.text(passage.after)
    }
    html.markup("</details>")
  }
}

/// A table whose columns sort when their headings are pressed.
struct HTMLTable {
  var table: Table
  var caption: String

  func write(_ html: inout HTMLOutput) {
    // A wide table scrolls in its own frame, which the keyboard has to reach.
    // Its section bears the caption's words already, and every landmark wants a name of its own.
    html.open(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Table: " + caption])
    html.markup("<table class=\"sortable\">")
    // The heading above says it to the eye.
    html.element("caption", ["class": "spoken"], caption)
    html.markup("<thead><tr>")
    for (index, column) in table.columns.enumerated() {
      let isNumber = table.rows.contains { $0[index].isNumber }
      html.element("th", ["scope": "col", "class": isNumber ? "number" : nil], column)
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      html.markup("<tr>")
      for cell in row {
        html.element("td", ["class": cell.isNumber ? "number" : nil], cell.text)
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}
