import ClaimArchive

/// What stands at the head of a report: how it was come by, so that a colleague can make it again.
enum ReportHead {
  struct Fact {
    var name: String
    var value: String
  }

  static func facts(of report: Report) -> [Fact] {
    let provenance = report.provenance
    let state = provenance.state
    let query = provenance.query.isEmpty ? "everything" : ReportText.onOneLine(provenance.query)
    let ruleSets = Set(report.sources.map(\.ruleSet)).sorted()
    let grouping = provenance.grouping.map { Fact(name: "Grouped by", value: $0.rawValue) }
    return [Fact(name: "Question", value: query)]
      + [found(by: report), grouping].compactMap(\.self) + [
        Fact(
          name: "Archive",
          value: ReportText.counted(state.articles, "article") + ", "
            + ReportText.counted(state.versions, "version") + ", "
            + ReportText.counted(state.claims, "claim") + "; state "
            + String(state.digest.prefix(16))
        ),
        Fact(
          name: "Made by",
          value: provenance.tool
            + (ruleSets.isEmpty ? "" : ", rule set " + ruleSets.joined(separator: ", "))),
      ]
  }

  /// A report of numbers alone, such as that of the archive, cites nothing.
  private static func found(by report: Report) -> Fact? {
    // Two versions of an article are two sources.
    let count = Set(report.sources.map(\.key)).count
    let articles = ReportText.counted(count, "article")
    if report.entryCount == 0, !report.sections.isEmpty {
      return report.sources.isEmpty ? nil : Fact(name: "Found", value: articles)
    }
    return Fact(
      name: "Found", value: ReportText.counted(report.entryCount, "statement") + " in " + articles)
  }
}
