import ArticleModel
import ClaimArchive

/// Articles that were edited after they were published: what their later versions say otherwise.
enum ChangesReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    var sections: [ReportSection] = []
    let isEverything = question.query.condition == nil
    let articles = try archive.articles(matching: isEverything ? nil : question.query)
    for article in articles where article.version > 1 {
      let log = try VersionLog(of: article, in: archive)
      for changes in log.entries.compactMap(\.changes) where !changes.comparison.isEmpty {
        sections.append(try section(changes, &builder))
      }
    }
    return try builder.report(
      .changes, title: "Edited after publication" + question.topic, sections: sections)
  }

  private static func section(
    _ changes: VersionChanges, _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    let facts = changes.changes.filter { $0.group == .article || $0.group == .correction }
    var entries: [ReportEntry] = []
    for change in changes.changes {
      if let entry = try builder.entry(change, from: changes.old, to: changes.new) {
        entries.append(entry)
      }
    }
    return ReportSection(
      heading: Citation.title(of: changes.new)
        + ", version \(changes.old.version) to \(changes.new.version)",
      note: changes.summary + ".", entries: entries,
      table: facts.isEmpty
        ? nil
        : Table(
          columns: ["what", "before", "after"],
          rows: facts.map { [.text($0.label), Table.Cell($0.old?.text), Table.Cell($0.new?.text)] })
    )
  }
}
