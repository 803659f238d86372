import ArticleModel
import ClaimArchive

/// Collects the entries of a report and numbers the articles that they cite.
struct ReportBuilder {
  private(set) var sources: [CitedArticle] = []
  private var numbers: [ArticleKey: Int] = [:]

  /// An entry for a claim, or for a part of it where words are given.
  mutating func entry(
    _ claim: ClaimRecord, text: String? = nil, label: String? = nil, speaker: ReportSpeaker? = nil,
    interval: DateInterval? = nil, range: ByteRange? = nil
  ) -> ReportEntry {
    ReportEntry(
      label: label.map(ReportText.onOneLine), text: ReportText.onOneLine(text ?? claim.text),
      leadIn: claim.leadIn.map(ReportText.onOneLine),
      speaker: speaker ?? ReportSpeaker(claim.speaker),
      interval: interval,
      citation: Citation(
        source: number(of: claim.article), claim: claim.id, kind: claim.kind, stance: claim.stance,
        section: claim.section.map(Self.heading), line: claim.line, range: range ?? claim.range))
  }

  /// The index of an article among the sources; a new one for an article not cited before.
  mutating func number(of article: ArticleRecord) -> Int {
    if let number = numbers[article.key] { return number }
    sources.append(
      CitedArticle(
        key: article.key, version: article.version, metadata: article.metadata,
        path: article.source.path, sha256: article.source.sha256, ruleSet: article.ruleSet))
    numbers[article.key] = sources.count - 1
    return sources.count - 1
  }

  /// A section's heading as the article numbers it: "5. Financial Structure".
  static func heading(_ section: SectionRecord) -> String {
    let words = ReportText.onOneLine(section.heading)
    return section.number.map { "\($0). \(words)" } ?? words
  }

  /// The finished report.
  func report(
    _ kind: ReportKind, title: String, question: ReportQuestion, sections: [ReportSection]
  ) -> Report {
    Report(
      kind: kind, title: title,
      provenance: ReportProvenance(
        query: question.text, tool: question.tool,
        notices: question.query.notices.map(\.message)),
      sections: sections.filter { !$0.entries.isEmpty || $0.note != nil }, sources: sources)
  }
}

extension ReportSpeaker {
  init?(_ record: SpeakerRecord?) {
    guard let record else { return nil }
    self.init(name: record.name, role: record.role, organisation: record.organisation)
  }

  init(_ quotation: Quotation) {
    self.init(
      name: quotation.speaker, role: quotation.role, organisation: quotation.organisation)
  }
}
