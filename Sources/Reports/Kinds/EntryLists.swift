import ArticleModel
import ClaimArchive

/// Lists of what claims hold, an entry for each: parts that several reports have.
enum EntryLists {
  /// Quotations, each with its own place and the speaker that its article gives.
  static func quotations(
    _ heading: String, _ claims: [ClaimRecord], _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    var section = ReportSection(heading: heading)
    for claim in claims {
      for record in claim.quotations {
        section.entries.append(
          try builder.entry(
            claim, text: record.text, speaker: ReportSpeaker(record.quotation),
            range: record.quotation.range))
      }
    }
    return section
  }

  /// Amounts as written, with the claims that they stand in.
  static func figures(
    _ heading: String, _ claims: [ClaimRecord], _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    var section = ReportSection(heading: heading)
    for claim in claims {
      for record in claim.amounts {
        let qualifier = record.amount.qualifier.map { $0 + " " } ?? ""
        section.entries.append(try builder.entry(claim, label: qualifier + record.text))
      }
    }
    return section
  }

  /// Dates as written, with the claims that speak of them, in reading order.
  static func dates(
    _ heading: String, _ claims: [ClaimRecord], _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    var section = ReportSection(heading: heading)
    for claim in claims {
      for date in claim.dates {
        section.entries.append(
          try builder.entry(claim, label: date.label, interval: date.date.interval))
      }
    }
    if section.entries.count > 1 { section.chart = .periods(title: "What the dates span") }
    return section
  }
}
