import ArticleModel
import ClaimArchive

/// Quotations by speaker, each with the role and organisation that its own article gives.
enum QuotesReport {
  static func make(
    from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder()
    let claims = try archive.claims(matching: question.query).sorted { left, right in
      (left.article.number, left.range.lowerBound) < (right.article.number, right.range.lowerBound)
    }
    var bySpeaker: [String: (name: String, entries: [ReportEntry])] = [:]
    for claim in claims {
      for record in claim.quotations {
        let quotation = record.quotation
        let speaker = ReportSpeaker(quotation)
        let name = quotation.speaker.map(ReportText.onOneLine) ?? ""
        bySpeaker[Folding.fold(name), default: (name, [])].entries.append(
          builder.entry(
            claim, text: record.text, label: quotation.directness.rawValue, speaker: speaker,
            range: quotation.range))
      }
    }
    // Nobody's quotations come last.
    let sections = bySpeaker.sorted {
      ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key)
    }
    .map { key, group in
      ReportSection(heading: key.isEmpty ? "Nobody is named" : group.name, entries: group.entries)
    }
    return builder.report(
      .quotes, title: question.title ?? "Quotations" + question.topic, question: question,
      sections: sections)
  }
}
