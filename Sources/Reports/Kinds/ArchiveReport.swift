import ArticleModel
import ClaimArchive

/// What is in the archive: how much, how it grew, of which kinds, by whom, in which languages.
enum ArchiveReport {
  /// More speakers than these are told by `report quotes`.
  private static let top = 20

  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    let builder = ReportBuilder(archive, question)
    let facts = try archive.statistics(top: top)
    guard facts.articles > 0 else {
      return try builder.report(.archive, title: "The archive", sections: [])
    }
    var growth = Tally()
    for article in try archive.articles() { growth.add(String(article.importedAt.prefix(7))) }
    let sections = [
      ReportSection(heading: "Holdings", table: holdings(facts)),
      counted("Growth", "month of import", "articles", growth.sorted.sorted { $0.item < $1.item }),
      counted("Claims by kind", "kind", "claims", named(facts.claimsByKind)),
      counted("Claims by stance", "stance", "claims", named(facts.claimsByStance)),
      counted("Speakers", "speaker", "quotations", facts.speakers),
      counted(
        "Languages", "language", "articles",
        facts.languages.map {
          Counted(item: $0.item.isEmpty ? "unknown" : $0.item, count: $0.count)
        }),
    ]
    return try builder.report(
      .archive, title: "The archive", sections: sections.filter { $0.table?.rows.isEmpty == false },
      notices: question.text.isEmpty
        ? [] : ["this report is of the whole archive; the query is left aside"])
  }

  private static func holdings(_ facts: ArchiveStatistics) -> Table {
    let counts = [
      ("articles", facts.articles), ("versions", facts.versions), ("sources", facts.sources),
      ("bytes of sources", facts.sourceBytes), ("claims", facts.claims),
      ("quotations", facts.quotations), ("dates", facts.dates), ("amounts", facts.amounts),
      ("names at their places", facts.mentions),
      ("people, organisations, places …", facts.entities),
    ]
    return Table(counts.map { Counted(item: $0, count: $1) }, columns: "what", "number")
  }

  private static func named<Word: RawRepresentable & Hashable & Sendable>(
    _ counts: [Counted<Word>]
  ) -> [Counted<String>] where Word.RawValue == String {
    counts.map { Counted(item: $0.item.rawValue, count: $0.count) }
  }

  private static func counted(
    _ heading: String, _ name: String, _ count: String, _ counts: [Counted<String>]
  ) -> ReportSection {
    ReportSection(
      heading: heading,
      chart: counts.isEmpty ? nil : .bars(title: "\(count) by \(name)", Array(counts.prefix(24))),
      table: Table(counts, columns: name, count))
  }
}
