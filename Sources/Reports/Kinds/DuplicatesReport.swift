import ArticleModel
import ClaimArchive

/// Articles that are copies of each other, a section for each text: who carries it, how much of it, and
/// the longest claims that they share.
enum DuplicatesReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    var sections: [ReportSection] = []
    for group in try archive.duplicates(matching: question.query) {
      sections.append(try section(of: group, &builder))
    }
    return try builder.report(
      .duplicates, title: "Copies" + question.topic, sections: sections)
  }

  private static func section(
    of group: DuplicateGroup, _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    var rows = [row(group.first, copy: nil, &builder)]
    rows += group.copies.map { row($0.article, copy: $0, &builder) }
    var section = ReportSection(
      heading: Citation.title(of: group.first),
      note: ReportText.counted(group.articles.count, "article")
        + " with one text; below, how much of the shorter one is in the longer (contained), how much of "
        + "both is common (alike), and the longest claims that they share",
      table: Table(
        columns: ["no.", "title", "outlet", "published", "contained %", "alike %", "article"],
        rows: rows))
    for claims in group.shared {
      guard let first = claims.first else { continue }
      var entry = try builder.entry(first)
      for claim in claims.dropFirst() { entry.further.append(builder.citation(of: claim)) }
      section.entries.append(entry)
    }
    return section
  }

  private static func row(
    _ article: ArticleRecord, copy: DuplicateGroup.Copy?, _ builder: inout ReportBuilder
  ) -> [Table.Cell] {
    func percent(_ share: Double?) -> Table.Cell {
      .init(share.map { Int(($0 * 100).rounded(.down)) })
    }
    return [
      .init(builder.number(of: article) + 1), .text(Citation.title(of: article)),
      .init(article.metadata.publisher.map(ReportText.onOneLine)),
      .init(article.metadata.published?.iso8601), percent(copy?.containment),
      percent(copy?.resemblance), .text(ReportText.onOneLine(article.key.description)),
    ]
  }
}
