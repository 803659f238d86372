import ArticleModel
import ClaimArchive

/// Claims of different articles about the same thing, a section for each group: what they share, in what
/// they differ, and how many independent articles say each.
enum AgreementReport {
  /// The most statements of a group, and places of a statement, that are printed.
  private static let most = 12
  /// The most words of a heading.
  private static let mostWords = 7

  /// - Parameter kind: `.compare` for all groups, `.conflicts` for those in conflict.
  static func make(
    _ kind: ReportKind, from archive: Archive, on question: ReportQuestion
  ) throws(ArchiveError) -> Report {
    var builder = ReportBuilder(archive, question)
    var sections: [ReportSection] = []
    for group in try archive.agreement(matching: question.query)
    where kind == .compare || group.isConflict {
      sections.append(try section(of: group, &builder))
    }
    return try builder.report(
      kind, title: (kind == .compare ? "Compared" : "In conflict") + question.topic,
      sections: sections)
  }

  private static func section(
    of group: AgreementGroup, _ builder: inout ReportBuilder
  ) throws(ArchiveError) -> ReportSection {
    let words = group.sharedWords.prefix(mostWords).map(ReportText.onOneLine)
    var section = ReportSection(
      heading: name(of: group) + (words.isEmpty ? "" : ": " + words.joined(separator: " ")))
    section.agreement = ReportAgreement(
      differences: group.differences, articles: group.members.count,
      independent: group.independent)
    var places = 0
    var entries: [String: Int] = [:]
    for member in group.members.sorted(by: { $0.variant < $1.variant }) {
      // The same words under the same day are one statement with several places.
      let label = ([member.claim.article.metadata.published?.iso8601] + member.parts)
        .compactMap(\.self).joined(separator: " · ")
      let key = "\(member.variant) \(label) \(ReportText.onOneLine(member.claim.text))"
      if let entry = entries[key] {
        guard section.entries[entry].further.count + 1 < most else { continue }
        section.entries[entry].further.append(builder.citation(of: member.claim))
      } else {
        guard section.entries.count < most else { continue }
        entries[key] = section.entries.count
        var entry = try builder.entry(member.claim, label: label.isEmpty ? nil : label)
        entry.variant = member.variant
        section.entries.append(entry)
      }
      places += 1
    }
    section.note = note(on: group, shown: places)
    return section
  }

  /// What kind of group it is.
  private static func name(of group: AgreementGroup) -> String {
    guard !group.differences.isEmpty else { return "Same statement" }
    let names = group.differences.map { difference in
      switch difference {
      case .value: "value"
      case .date: "date"
      case .speaker: "speaker"
      case .wording: "wording"
      case .denial: "denial"
      case .qualifier: "qualifier"
      case .period: "period"
      case .series: "event of a series"
      }
    }
    return "Different " + names.joined(separator: ", ")
  }

  private static func note(on group: AgreementGroup, shown: Int) -> String {
    var facts = [
      ReportText.counted(group.members.count, "article") + ", "
        + (group.independent == 1
          ? "copies of one text" : "\(group.independent) of them independent")
    ]
    for variant in Set(group.members.map(\.variant)).sorted() where !group.differences.isEmpty {
      let same = group.members.filter { $0.variant == variant }
      guard same.count > 1, let first = same.first else { continue }
      facts.append(
        "“\(first.parts.isEmpty ? "the same" : first.parts.joined(separator: ", "))” in "
          + "\(same.count), \(Set(same.map(\.source)).count) independent")
    }
    for correction in group.corrections {
      facts.append(
        "later version: version \(correction.version) of "
          + "“\(Citation.title(of: group.members[correction.member].claim.article))” said what "
          + "“\(Citation.title(of: group.members[correction.other].claim.article))” says")
    }
    if !group.differences.isEmpty, !group.isConflict {
      facts.append(
        group.differences.contains(.series)
          ? "no contradiction: another event of the same kind, or a later state of things"
          : "no contradiction: another period")
    }
    if shown < group.members.count {
      facts.append("\(shown) of \(group.members.count) places are shown")
    }
    return facts.map(ReportText.onOneLine).joined(separator: " · ")
  }
}
