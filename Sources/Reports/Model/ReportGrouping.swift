import ArticleModel
import ClaimArchive

/// What the statements of a report are put together by. Raw values are the words of the command line.
package enum ReportGrouping: String, Hashable, Sendable, CaseIterable {
  /// The article that says it.
  case article
  /// Who is said to have said it.
  case speaker
  /// The people and organisations that it names; it stands under each of them.
  case entity
  /// The year that it speaks of, else that of publication.
  case year

  /// The reports whose order is theirs to choose.
  package static let kinds: Set<ReportKind> = [.timeline, .quotes, .brief]

  /// The report's statements in other sections, each in the order that it had.
  func regrouped(_ report: Report, from archive: Archive) throws(ArchiveError) -> Report {
    var names = self == .entity ? try NamesOfClaims(report.sources, archive) : nil
    var headings: [String] = []
    var groups: [String: [ReportEntry]] = [:]
    for entry in report.sections.flatMap(\.entries) {
      for heading in self.headings(of: entry, in: report, &names) {
        if groups[heading] == nil { headings.append(heading) }
        groups[heading, default: []].append(entry)
      }
    }
    var regrouped = report
    regrouped.provenance.grouping = self
    regrouped.sections = ordered(headings).map {
      ReportSection(heading: $0.isEmpty ? nothing : $0, entries: groups[$0] ?? [])
    }
    return regrouped
  }

  /// Years and names in their order, articles as they come; what belongs to none stands last.
  private func ordered(_ headings: [String]) -> [String] {
    switch self {
    case .article: headings
    case .year, .speaker, .entity:
      headings.sorted {
        ($0.isEmpty ? 1 : 0, Folding.fold($0), $0) < ($1.isEmpty ? 1 : 0, Folding.fold($1), $1)
      }
    }
  }

  private var nothing: String {
    switch self {
    case .article: "No article"
    case .speaker: "Nobody is named"
    case .entity: "Names nobody"
    case .year: "No date"
    }
  }

  private func headings(
    of entry: ReportEntry, in report: Report, _ names: inout NamesOfClaims?
  ) -> [String] {
    let source = report.sources[entry.citation.source]
    switch self {
    case .article: return [source.title]
    case .speaker: return [entry.speaker?.name.map(ReportText.onOneLine) ?? ""]
    case .year:
      let day = (entry.interval ?? source.metadata.published).flatMap(Chronology.anchor)
      return [day.map { String($0.year) } ?? ""]
    case .entity:
      let found = names?.names(of: entry.citation) ?? []
      return found.isEmpty ? [""] : found
    }
  }
}

/// Whom the claims of some articles name.
private struct NamesOfClaims {
  private var entities: [Int: NamedEntities] = [:]

  init(_ sources: [CitedArticle], _ archive: Archive) throws(ArchiveError) {
    for (index, source) in sources.enumerated() {
      guard case .one(let record) = try archive.article(source.key.description) else { continue }
      entities[index] = NamedEntities(try archive.stored(record).parsed)
    }
  }

  /// Each name once.
  func names(of citation: Citation) -> [String] {
    var names: [String] = []
    for entity in entities[citation.source]?.entities(ofClaim: citation.claim) ?? [] {
      let name = ReportText.onOneLine(entity.name)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
