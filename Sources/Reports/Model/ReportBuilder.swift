import ArticleModel
import ClaimArchive

/// Collects the entries of a report, numbers the articles that they cite, and shows words in place.
struct ReportBuilder {
  private let archive: Archive
  private let question: ReportQuestion
  private(set) var sources: [CitedArticle] = []
  /// By the rows of their versions.
  private var numbers: [Int: Int] = [:]
  /// The text that the last entries were taken from: entries mostly come article by article.
  private var latest: (row: Int, text: ReadingText)?

  init(_ archive: Archive, _ question: ReportQuestion) {
    (self.archive, self.question) = (archive, question)
  }

  /// An entry for a claim, or for a part of it where words are given.
  mutating func entry(
    _ claim: ClaimRecord, text: String? = nil, label: String? = nil, speaker: ReportSpeaker? = nil,
    interval: DateInterval? = nil, range: ByteRange? = nil
  ) throws(ArchiveError) -> ReportEntry {
    let citation = citation(of: claim, range: range)
    return ReportEntry(
      label: label.map(ReportText.onOneLine), text: ReportText.onOneLine(text ?? claim.text),
      leadIn: claim.leadIn.map(ReportText.onOneLine),
      speaker: speaker ?? ReportSpeaker(claim.speaker),
      corrections: claim.work.corrections.map(ReportCorrection.init), interval: interval,
      citation: citation,
      passage: question.showsPassages ? try passage(citation.range, of: claim.article) : nil)
  }

  /// Where a claim is written, or a part of it.
  mutating func citation(of claim: ClaimRecord, range: ByteRange? = nil) -> Citation {
    Citation(
      source: number(of: claim.article), claim: claim.id, kind: claim.kind, stance: claim.stance,
      section: claim.section.map(Self.heading), line: claim.line, range: range ?? claim.range)
  }

  /// An entry for a claim that changed between two versions, cited in both; nil for what is no claim.
  mutating func entry(
    _ change: VersionChange, from old: ArticleRecord, to new: ArticleRecord
  ) throws(ArchiveError) -> ReportEntry? {
    var places: [(ArticleRecord, Citation)] = []
    for (side, article) in [(change.new, new), (change.old, old)] {
      guard let side, let claim = side.claim, let line = side.line else { continue }
      places.append(
        (
          article,
          Citation(
            source: number(of: article), claim: claim.id, kind: claim.kind, stance: claim.stance,
            section: side.section, line: line, range: claim.range)
        ))
    }
    guard let (article, citation) = places.first else { return nil }
    return ReportEntry(
      label: change.label, text: (change.new ?? change.old)?.text ?? "", citation: citation,
      further: places.dropFirst().map(\.1),
      passage: question.showsPassages ? try passage(citation.range, of: article) : nil,
      change: change)
  }

  /// The index of an article's version among the sources; a new one for an article not cited before.
  mutating func number(of article: ArticleRecord) -> Int {
    if let number = numbers[article.row] { return number }
    sources.append(
      CitedArticle(
        key: article.key, version: article.version, metadata: article.metadata,
        path: article.source.path, sha256: article.source.sha256, ruleSet: article.ruleSet))
    numbers[article.row] = sources.count - 1
    return sources.count - 1
  }

  private mutating func passage(
    _ range: ByteRange, of article: ArticleRecord
  ) throws(ArchiveError) -> Passage {
    let text: ReadingText
    if let latest, latest.row == article.row {
      text = latest.text
    } else {
      text = try archive.text(of: article)
      latest = (article.row, text)
    }
    return Passage(in: text, around: range)
  }

  /// A section's heading as the article numbers it: "5. Financial Structure".
  static func heading(_ section: SectionRecord) -> String {
    heading(section.heading, number: section.number)
  }

  static func heading(_ heading: String, number: String?) -> String {
    let words = ReportText.onOneLine(heading)
    return number.map { "\($0). \(words)" } ?? words
  }

  /// The finished report, without sections that hold nothing.
  func report(
    _ kind: ReportKind, title: String, sections: [ReportSection], notices: [String] = []
  ) throws(ArchiveError) -> Report {
    Report(
      kind: kind, title: question.title ?? title,
      provenance: ReportProvenance(
        query: question.text, tool: question.tool, state: try archive.state(),
        givenTitle: question.title, notices: question.query.notices.map(\.message) + notices),
      sections: sections.filter { !$0.isEmpty }, sources: sources)
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
