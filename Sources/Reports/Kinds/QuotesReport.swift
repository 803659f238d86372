import ArticleModel
import ClaimArchive

/// Quotations by speaker, each with the role and organisation that its own article gives.
enum QuotesReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    let claims = try archive.claims(matching: question.query).sorted { left, right in
      (left.article.number, left.range.lowerBound) < (right.article.number, right.range.lowerBound)
    }
    var bySpeaker: [String: (name: String, entries: [ReportEntry])] = [:]
    for claim in claims {
      for record in claim.quotations {
        let quotation = record.quotation
        let speaker = ReportSpeaker(quotation)
        let name = quotation.speaker.map(ReportText.onOneLine) ?? ""
        // The role is the one that this article gives, so its day stands beside it.
        let day = claim.article.metadata.published.map { $0.iso8601 + ", " } ?? ""
        let entry = try builder.entry(
          claim, text: record.text, label: day + quotation.directness.rawValue, speaker: speaker,
          range: quotation.range)
        bySpeaker[Folding.fold(name), default: (name, [])].entries.append(entry)
      }
    }
    // Nobody's quotations come last.
    let groups = bySpeaker.sorted {
      ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key)
    }
    var sections = groups.map { key, group in
      ReportSection(heading: key.isEmpty ? "Nobody is named" : group.name, entries: group.entries)
    }
    let named = groups.filter { !$0.key.isEmpty }.map {
      Counted(item: $0.value.name, count: $0.value.entries.count)
    }
    if !sections.isEmpty, named.count > 1 {
      sections[0].chart = .bars(title: "Quotations by speaker", Tally.most(named))
    }
    return try builder.report(.quotes, title: "Quotations" + question.topic, sections: sections)
  }
}
