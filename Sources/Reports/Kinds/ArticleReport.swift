import ArticleModel
import ClaimArchive

/// One article in short: its claims under its own headings, then its quotations, figures and dates.
enum ArticleReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ReportError) -> Report {
    let record = try chosen(question.text, archive)
    let claims: [ClaimRecord]
    do throws(ArchiveError) {
      let all = ClaimQuery(.filter(.article(String(record.number))), order: .position)
      claims = try archive.claims(matching: all).filter { $0.article.number == record.number }
    } catch {
      throw .archive(error)
    }

    var builder = ReportBuilder(archive, question)
    _ = builder.number(of: record)
    do throws(ArchiveError) {
      let sections =
        [ReportSection(heading: "Article", note: facts(record, claims))]
        + (try bySection(claims, &builder)) + [
          try EntryLists.quotations("Quotations", claims, &builder),
          try EntryLists.figures("Figures", claims, &builder),
          try EntryLists.dates("Dates", claims, &builder),
        ]
      return try builder.report(.article, title: builder.sources[0].title, sections: sections)
    } catch {
      throw .archive(error)
    }
  }

  private static func chosen(
    _ words: String, _ archive: Archive
  ) throws(ReportError) -> ArticleRecord {
    let found: Lookup<ArticleRecord>
    do throws(ArchiveError) {
      // An archive of one article needs no choice.
      let first = words.isEmpty ? try archive.articles(limit: 2) : []
      found =
        first.count == 1
        ? .one(first[0])
        : words.isEmpty ? .none(near: first) : try archive.article(words)
    } catch {
      throw .archive(error)
    }
    func titles(_ records: [ArticleRecord]) -> [String] {
      records.map { $0.metadata.title ?? $0.key.description }
    }
    switch found {
    case .one(let record): return record
    case .several(let records): throw .severalArticles(words, titles(records))
    case .none(let near): throw .noArticle(words, near: titles(near))
    }
  }

  private static func facts(_ record: ArticleRecord, _ claims: [ClaimRecord]) -> String {
    let metadata = record.metadata
    let quotations = claims.reduce(0) { $0 + $1.quotations.count }
    let amounts = claims.reduce(0) { $0 + $1.amounts.count }
    let facts: [String?] = [
      metadata.subtitle,
      metadata.authors.isEmpty ? nil : "by " + metadata.authors.joined(separator: ", "),
      metadata.publisher, metadata.published.map { "published " + $0.iso8601 }, metadata.language,
      ReportText.counted(claims.count, "claim"), ReportText.counted(quotations, "quotation"),
      ReportText.counted(amounts, "amount"),
    ]
    return facts.compactMap(\.self).map(ReportText.onOneLine).joined(separator: " · ")
  }

  private static func bySection(
    _ claims: [ClaimRecord], _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> [ReportSection] {
    var sections: [ReportSection] = []
    for claim in claims {
      let heading = claim.section.map(ReportBuilder.heading) ?? "Opening"
      if sections.last?.heading != heading {
        sections.append(ReportSection(heading: heading))
      }
      sections[sections.count - 1].entries.append(try builder.entry(claim))
    }
    return sections
  }
}
