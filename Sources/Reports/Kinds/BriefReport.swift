import ArticleModel
import ClaimArchive

/// A topic: the claims that fit it best, under the sections of the articles that make them.
enum BriefReport {
  /// More would be a copy of the archive.
  private static let most = 60

  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    let results = try archive.search(question.query, limit: most)
    var sections: [ReportSection] = []
    var places: [String: Int] = [:]
    // The best claim's section comes first; inside it, the order is the article's.
    for hit in results.hits {
      let entry = try builder.entry(hit.claim)
      let heading =
        builder.sources[entry.citation.source].title
        + (entry.citation.section.map { " › " + $0 } ?? "")
      if let place = places[heading] {
        sections[place].entries.append(entry)
      } else {
        places[heading] = sections.count
        sections.append(ReportSection(heading: heading, entries: [entry]))
      }
    }
    for index in sections.indices {
      sections[index].entries.sort {
        ($0.citation.source, $0.citation.range.lowerBound)
          < ($1.citation.source, $1.citation.range.lowerBound)
      }
    }
    let notice =
      "the \(results.hits.count) best of \(results.total) claims; narrow the query to see others"
    return try builder.report(
      .brief, title: "Brief" + question.topic, sections: sections,
      notices: results.total > results.hits.count ? [notice] : [])
  }
}
