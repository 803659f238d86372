import ArticleModel
package import ClaimArchive

/// What has changed in the archive since a report was written.
package struct ReportComparison: Hashable, Sendable {
  /// A statement that only one of the reports has.
  package struct Difference: Hashable, Sendable {
    package var claim: String
    /// Its words; nil where the archive no longer knows them.
    package var text: String?
  }

  /// Whether the report made again is the same file.
  package var isSame: Bool
  /// Statements that the earlier report lacks.
  package var added: [Difference]
  /// Statements that only the earlier report has.
  package var removed: [Difference]
  /// Titles of sources whose bytes the earlier report did not rest on.
  package var changedSources: [String]

  package init(
    of written: WrittenReport, with archive: Archive, tool: String
  ) throws(ReportError) {
    let recipe = written.recipe
    let report = try recipe.kind.report(
      from: archive,
      on: ReportQuestion(
        recipe.query, tool: tool, title: recipe.givenTitle, grouping: recipe.grouping,
        showsPassages: written.format == .html))
    isSame = written.isSame(as: written.writer.bytes(of: report))
    let earlier = Set(written.claims)
    var now: Set<String> = []
    added = []
    for entry in report.sections.flatMap(\.entries) {
      for citation in entry.citations {
        let claim = citation.claim.description
        guard now.insert(claim).inserted, !earlier.contains(claim) else { continue }
        added.append(Difference(claim: claim, text: entry.text))
      }
    }
    removed = []
    for claim in written.claims where !now.contains(claim) {
      removed.append(Difference(claim: claim, text: try Self.words(of: claim, archive)))
    }
    changedSources = report.sources.filter { !written.digests.contains($0.sha256) }.map(\.title)
  }

  private static func words(of claim: String, _ archive: Archive) throws(ReportError) -> String? {
    do throws(ArchiveError) {
      guard case .one(let record) = try archive.claim(claim) else { return nil }
      return ReportText.onOneLine(record.text)
    } catch {
      throw .archive(error)
    }
  }
}
