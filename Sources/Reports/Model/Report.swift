package import ArticleModel
package import ClaimArchive

/// What a report is about. Raw values are the words of the command line.
package enum ReportKind: String, Hashable, Sendable, CaseIterable {
  /// One article in short: its structure, claims, quotations and figures.
  case article
  /// Dated claims, by what they speak of.
  case timeline
  /// Quotations, by speaker.
  case quotes
  /// A topic: the best claims with their sources.
  case brief
  /// A person or organisation: what is said of and by them, figures, dates, who is named with them.
  case dossier
  /// The articles that an answer rests on.
  case sources
  /// What is in the archive, counted.
  case archive
  /// Articles that later versions say otherwise.
  case changes
  /// Articles that are copies of each other.
  case duplicates
  /// Claims of different articles about the same thing.
  case compare
  /// Those of them that differ.
  case conflicts
}

/// A report: what was asked, and what the archive holds of it, every statement with its source.
///
/// The same archive and the same question give the same report: it knows no clock.
package struct Report: Hashable, Sendable {
  package var kind: ReportKind
  package var title: String
  package var provenance: ReportProvenance
  package var sections: [ReportSection]
  /// The articles that its entries cite; a citation gives an index.
  package var sources: [CitedArticle]

  /// How many entries it has in all.
  package var entryCount: Int { sections.reduce(0) { $0 + $1.entries.count } }
}

/// How a report was come by, so that a colleague can make it again.
package struct ReportProvenance: Hashable, Sendable {
  /// The query as typed; empty for everything.
  package var query: String
  /// The program and its version.
  package var tool: String
  /// What the archive held.
  package var state: ArchiveState
  /// A title of the user's own; nil where the report made its own.
  package var givenTitle: String?
  /// What the statements were put together by; nil where the report has its own order.
  package var grouping: ReportGrouping?
  /// What was not taken in the query as it may have been meant.
  package var notices: [String]
}

/// A heading of a report and what stands under it.
package struct ReportSection: Hashable, Sendable {
  package var heading: String
  /// A line of facts under the heading.
  package var note: String?
  package var entries: [ReportEntry]
  /// Numbers for the eye; what they count stands in entries or in the table.
  package var chart: ReportChart?
  /// What the entries agree on and in what they differ, where they are claims about the same thing.
  package var agreement: ReportAgreement?
  /// Facts in rows, which are counted from the archive and are nobody's statement.
  package var table: Table?

  package init(
    heading: String, note: String? = nil, entries: [ReportEntry] = [], chart: ReportChart? = nil,
    table: Table? = nil
  ) {
    (self.heading, self.note, self.entries) = (heading, note, entries)
    (self.chart, self.table) = (chart, table)
  }

  /// Whether its entries tell the same thing in several ways.
  var differs: Bool {
    agreement?.differences.isEmpty == false && Set(entries.map(\.variant)).count > 1
  }

  /// Whether there is nothing under the heading.
  var isEmpty: Bool { entries.isEmpty && note == nil && table == nil }
}

/// What claims about the same thing have to do with each other.
package struct ReportAgreement: Hashable, Sendable {
  /// In what they differ, the gravest first; empty where all say the same.
  package var differences: [ClaimDifference]
  package var articles: Int
  /// Articles, those that are copies of each other counted once.
  package var independent: Int
}

/// Numbers for the eye.
package enum ReportChart: Hashable, Sendable {
  /// A bar for each name, as long as its count; the title says what is counted.
  case bars(title: String, [Counted<String>])
  /// How many there are of each year, over an axis of years.
  case years(title: String, YearCounts)
  /// The periods of the section's entries on one axis of time.
  case periods(title: String)
}

/// One statement of a report.
package struct ReportEntry: Hashable, Sendable {
  /// What it is sorted under: a date as written, a figure.
  package var label: String?
  /// The words, on one line.
  package var text: String
  /// The line that introduces the list the words are an item of.
  package var leadIn: String?
  /// Who said it, with role and organisation as the article gives them.
  package var speaker: ReportSpeaker?
  /// What a person has corrected of the claim.
  package var corrections: [ReportCorrection] = []
  /// Where claims are held against each other: those with one number say the same.
  package var variant: Int?
  /// The days that the label stands for.
  package var interval: DateInterval?
  package var citation: Citation
  /// Where else the same is written: one citation for each further place.
  package var further: [Citation] = []
  /// The words where they stand; nil where the writer has no use for it.
  package var passage: Passage?
  /// What became of it from one version of its article to the next; nil in other reports.
  package var change: VersionChange?

  /// All places, the first one first.
  package var citations: [Citation] { [citation] + further }
}

/// A speaker as an article gives them.
package struct ReportSpeaker: Hashable, Sendable {
  package var name: String?
  package var role: String?
  package var organisation: String?

  /// "Ines Calder, head of research, Northlight"; nil where nothing is known.
  package var description: String? {
    let parts = [name, role, organisation].compactMap(\.self).map(ReportText.onOneLine)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What a person says of a claim against what was read.
package struct ReportCorrection: Hashable, Sendable {
  package var field: CorrectedField
  /// What is right; nil where there is none.
  package var value: String?
  /// What was read instead; nil where nothing was.
  package var found: String?

  init(_ correction: Correction) {
    field = correction.field
    value = correction.value.map(ReportText.onOneLine)
    found = correction.found.map(ReportText.onOneLine)
  }
}

extension ReportEntry {
  /// What is corrected, in words; nil where nothing is.
  var correctionNote: String? {
    guard !corrections.isEmpty else { return nil }
    return corrections.map { correction in
      let reading = correction.found.map { "“\($0)”" } ?? "none"
      return "\(correction.field.rawValue) corrected by hand; the article's reading was \(reading)"
    }.joined(separator: "; ")
  }
}

/// Where exactly a statement is written.
package struct Citation: Hashable, Sendable {
  /// The article, as an index of the report's sources.
  package var source: Int
  package var claim: ClaimID
  package var kind: ClaimKind
  package var stance: Stance
  /// The innermost section, with its number as written.
  package var section: String?
  /// The line of the reading text, from 1.
  package var line: Int
  /// The bytes of the reading text.
  package var range: ByteRange
}

/// An article that a report cites, with the version and the digest of its bytes.
package struct CitedArticle: Hashable, Sendable {
  package var key: ArticleKey
  package var version: Int
  package var metadata: ArticleMetadata
  package var path: String?
  package var sha256: String
  package var ruleSet: String

  /// The title, or what stands in for one.
  package var title: String { ReportText.onOneLine(metadata.title ?? path ?? key.description) }
}

extension Citation {
  /// An article's title, or what stands in for one.
  static func title(of article: ArticleRecord) -> String {
    ReportText.onOneLine(article.metadata.title ?? article.source.path ?? article.key.description)
  }
}
