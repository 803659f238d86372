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

  /// A question as typed; an empty one asks for everything.
  package init(_ text: String, tool: String, title: String? = nil) {
    (self.text, query) = (text, ClaimQuery(text))
    (self.tool, self.title) = (tool, title)
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
    do throws(ArchiveError) {
      switch self {
      case .article: break
      case .timeline: return try TimelineReport.make(from: archive, on: question)
      case .quotes: return try QuotesReport.make(from: archive, on: question)
      case .brief: return try BriefReport.make(from: archive, on: question)
      }
    } catch {
      throw .archive(error)
    }
    return try ArticleReport.make(from: archive, on: question)
  }
}
