package import ClaimArchive

/// What a report is to answer.
package struct ReportQuestion: Sendable {
  /// As typed.
  package var text: String
  /// As understood.
  package var query: ClaimQuery
  /// The program and its version, for the report's head.
  package var tool: String
  /// A title of the user's own.
  package var title: String?
  /// What the statements are put together by; nil for the report's own order.
  package var grouping: ReportGrouping?
  /// Whether entries bring the passage that they stand in.
  package var showsPassages = false

  /// A question as typed; an empty one asks for everything.
  package init(
    _ text: String, tool: String, title: String? = nil, grouping: ReportGrouping? = nil,
    showsPassages: Bool = false
  ) {
    (self.text, query) = (text, ClaimQuery(text))
    (self.tool, self.title, self.showsPassages) = (tool, title, showsPassages)
    self.grouping = grouping
  }

  /// ": QUERY" behind a title, or nothing where everything is asked for.
  var topic: String {
    let words = ReportText.onOneLine(text)
    return words.isEmpty ? "" : ": " + words
  }
}

extension ReportKind {
  /// Makes the report.
  package func report(
    from archive: Archive, on question: ReportQuestion
  ) throws(ReportError) -> Report {
    let report = try made(from: archive, on: question)
    guard let grouping = question.grouping else { return report }
    do throws(ArchiveError) {
      return try grouping.regrouped(report, from: archive)
    } catch {
      throw .archive(error)
    }
  }

  private func made(
    from archive: Archive, on question: ReportQuestion
  ) throws(ReportError) -> Report {
    switch self {
    case .article: return try ArticleReport.make(from: archive, on: question)
    case .dossier: return try DossierReport.make(from: archive, on: question)
    case .timeline, .quotes, .brief, .sources, .archive, .changes, .duplicates, .compare,
      .conflicts:
      break
    }
    do throws(ArchiveError) {
      switch self {
      case .timeline: return try TimelineReport.make(from: archive, on: question)
      case .quotes: return try QuotesReport.make(from: archive, on: question)
      case .brief: return try BriefReport.make(from: archive, on: question)
      case .changes: return try ChangesReport.make(from: archive, on: question)
      case .sources: return try SourcesReport.make(from: archive, on: question)
      case .duplicates: return try DuplicatesReport.make(from: archive, on: question)
      case .compare, .conflicts: return try AgreementReport.make(self, from: archive, on: question)
      default: return try ArchiveReport.make(from: archive, on: question)
      }
    } catch {
      throw .archive(error)
    }
  }
}
