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
    var counts: [Counted<String>] = []
    var events = SameEvents()
    for (claim, date) in dated {
      let year = heading(date.date.interval)
      if sections.last?.heading != year {
        sections.append(ReportSection(heading: year))
        counts.append(Counted(item: year, count: 0))
        events = SameEvents()
      }
      let section = sections.count - 1
      counts[section].count += 1
      if let place = events.place(
        of: claim, in: date.date.interval, sections[section].entries.count)
      {
        sections[section].entries[place].further.append(builder.citation(of: claim))
      } else {
        let entry = try builder.entry(claim, label: date.text, interval: date.date.interval)
        sections[section].entries.append(entry)
      }
    }
    if !sections.isEmpty {
      sections[0].chart = .bars(title: "Dated claims by year", counts)
    }
    return try builder.report(.timeline, title: "Timeline" + question.topic, sections: sections)
  }

  /// By the first day, an open beginning before all others; then the shorter period, then the place.
  private static func precedes(
    _ left: (claim: ClaimRecord, date: DateRecord), _ right: (claim: ClaimRecord, date: DateRecord)
  ) -> Bool {
    func order(_ entry: (claim: ClaimRecord, date: DateRecord)) -> (Int, Int, Int, Int) {
      (
        entry.date.date.interval.earliest?.daysSince1970 ?? .min,
        entry.date.date.interval.latest?.daysSince1970 ?? .max,
        entry.claim.article.number, entry.date.date.range.lowerBound
      )
    }
    return order(left) < order(right)
  }

  private static func heading(_ interval: DateInterval) -> String {
    if let earliest = interval.earliest { return String(earliest.year) }
    return interval.latest.map { "Until \($0.year)" } ?? "Undated"
  }
}
