import ArticleModel
import ClaimArchive

/// The articles that an answer rests on: outlets, dates, and how many claims each gives.
enum SourcesReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    let articles = try archive.articles(matching: question.query, order: .published)
    var outlets = Tally()
    var years = Tally()
    var rows: [[Table.Cell]] = []
    for article in articles {
      let number = builder.number(of: article) + 1
      let metadata = article.metadata
      outlets.add(metadata.publisher.map(ReportText.onOneLine) ?? "not named")
      years.add(metadata.published?.earliest.map { String($0.year) } ?? "undated")
      rows.append([
        .integer(Int64(number)), .text(builder.sources[number - 1].title),
        .init(metadata.publisher.map(ReportText.onOneLine)),
        .init(ReportText.onOneLine(metadata.authors.joined(separator: ", "))),
        .init(metadata.published?.iso8601), .init(metadata.language),
        .init(article.claimCount), .init(article.version),
      ])
    }
    guard !articles.isEmpty else {
      return try builder.report(.sources, title: "Sources" + question.topic, sections: [])
    }
    let claims = articles.reduce(0) { $0 + $1.claimCount }
    let sections = [
      ReportSection(
        heading: "Articles",
        note: ReportText.counted(articles.count, "article") + " with "
          + ReportText.counted(claims, "claim") + " in all",
        table: Table(
          columns: [
            "no.", "title", "outlet", "authors", "published", "language", "claims", "version",
          ], rows: rows)),
      counted("Outlets", by: "outlet", Tally.most(outlets.sorted, 20)),
      counted("Years of publication", by: "year", years.sorted.sorted { $0.item < $1.item }),
    ]
    return try builder.report(.sources, title: "Sources" + question.topic, sections: sections)
  }

  private static func counted(
    _ heading: String, by column: String, _ counts: [Counted<String>]
  ) -> ReportSection {
    ReportSection(
      heading: heading, chart: .bars(title: "Articles by \(column)", counts),
      table: Table(counts, columns: column, "articles"))
  }
}

extension Table {
  /// Names with their counts.
  init(_ counts: [Counted<String>], columns name: String, _ count: String) {
    self.init(
      columns: [name, count],
      rows: counts.map { [.text(ReportText.onOneLine($0.item)), .init($0.count)] })
  }
}
