import ArticleModel
import ClaimArchive

/// Dated claims in the order of what they speak of, a section for each year.
enum TimelineReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    let dated = try archive.claims(matching: question.query).flatMap { claim in
      claim.dates.map { (claim: claim, date: $0) }
    }.sorted(by: precedes)

    var sections: [ReportSection] = []
    var years: [Int: Int] = [:]
    var events = SameEvents()
    for (claim, date) in dated {
      let interval = date.date.interval
      guard let year = Chronology.anchor(interval)?.year else { continue }
      if sections.last?.heading != String(year) {
        sections.append(ReportSection(heading: String(year)))
        events = SameEvents()
      }
      years[year, default: 0] += 1
      let section = sections.count - 1
      if let place = events.place(of: claim, in: interval, sections[section].entries.count) {
        sections[section].entries[place].further.append(builder.citation(of: claim))
      } else {
        let entry = try builder.entry(claim, label: date.label, interval: interval)
        sections[section].entries.append(entry)
      }
    }
    if !sections.isEmpty {
      sections[0].chart = YearCounts(years).map { .years(title: "Dated claims by year", $0) }
    }
    return try builder.report(.timeline, title: "Timeline" + question.topic, sections: sections)
  }

  private static func precedes(
    _ left: (claim: ClaimRecord, date: DateRecord), _ right: (claim: ClaimRecord, date: DateRecord)
  ) -> Bool {
    func place(_ entry: (claim: ClaimRecord, date: DateRecord)) -> Chronology.Place {
      Chronology.place(
        entry.date.date.interval, article: entry.claim.article.number,
        offset: entry.date.date.range.lowerBound)
    }
    return place(left) < place(right)
  }
}
