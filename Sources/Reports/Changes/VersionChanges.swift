package import ArticleModel
package import ClaimArchive

/// What became of an article from one version to a later one.
package struct VersionChanges: Hashable, Sendable {
  package let old: ArticleRecord
  package let new: ArticleRecord
  package let comparison: VersionComparison
  /// Group by group, in reading order.
  package let changes: [VersionChange]

  /// Compares two versions of an article.
  package init(from old: StoredArticle, to new: StoredArticle) {
    (self.old, self.new) = (old.record, new.record)
    let comparison = VersionComparison(from: old.parsed, to: new.parsed)
    self.comparison = comparison
    let before = Sides(old)
    let after = Sides(new)
    var changes = comparison.facts.map { fact in
      VersionChange(
        .article, [fact.fact.rawValue], old: fact.old.map(Sides.words),
        new: fact.new.map(Sides.words))
    }
    changes += comparison.corrections.map { range in
      VersionChange(.correction, ["correction"], old: nil, new: after.side(range))
    }
    changes += comparison.changed.map { change in
      VersionChange(
        .changed, change.differences.names, old: before.side(change.old),
        new: after.side(change.new), details: Sides.details(change, before, after))
    }
    // What is said in a correction note is told once.
    let isInNote = { (claim: Int) in
      let range = new.parsed.claims[claim].range
      return comparison.corrections.contains { $0.overlaps(range) }
    }
    changes += comparison.added.filter { !isInNote($0) }.map {
      VersionChange(.added, ["added"], old: nil, new: after.side($0))
    }
    changes += comparison.removed.map {
      VersionChange(.removed, ["removed"], old: before.side($0), new: nil)
    }
    self.changes = changes
  }

  /// The changes of a group.
  package func changes(in group: VersionChange.Group) -> [VersionChange] {
    changes.filter { $0.group == group }
  }

  /// "4 claims as before; 3 changed (1 number, 1 speaker), 1 added, 2 removed".
  package var summary: String {
    let counts = [
      (comparison.count(.figure), "number"), (comparison.count(.speaker), "speaker"),
      (comparison.count(.date), "date"),
    ].filter { $0.0 > 0 }.map { ReportText.counted($0.0, $0.1) }
    let kept =
      ReportText.counted(comparison.kept, "claim") + " as before"
      + (comparison.moved > 0 ? " (\(comparison.moved) moved)" : "")
    return kept + "; \(comparison.changed.count) changed"
      + (counts.isEmpty ? "" : " (" + counts.joined(separator: ", ") + ")")
      + ", \(changes(in: .added).count) added, \(comparison.removed.count) removed"
      + (comparison.corrections.isEmpty
        ? "" : ", " + ReportText.counted(comparison.corrections.count, "correction note"))
  }
}

/// What stands at a place of a version.
private struct Sides {
  private let article: StoredArticle
  private let lines: LineIndex
  private let contents: ClaimContents

  init(_ article: StoredArticle) {
    (self.article, lines) = (article, article.lines)
    contents = ClaimContents(of: article.parsed)
  }

  static func words(_ text: String) -> VersionChange.Side {
    VersionChange.Side(text: ReportText.onOneLine(text))
  }

  func side(_ range: ByteRange) -> VersionChange.Side {
    VersionChange.Side(
      text: ReportText.onOneLine(article[range]), line: lines.line(at: range.lowerBound),
      range: range)
  }

  func side(_ index: Int) -> VersionChange.Side {
    let claim = article.parsed.claims[index]
    var side = side(claim.range)
    side.claim = claim
    side.section = claim.section.map { number in
      let section = article.parsed.sections[number]
      return ReportBuilder.heading(section.heading, number: section.number)
    }
    return side
  }

  static func details(
    _ change: VersionComparison.Change, _ before: Sides, _ after: Sides
  ) -> [VersionChange.Detail] {
    func detail(_ name: String, _ words: (ClaimContents, Int) -> [String]) -> VersionChange.Detail {
      VersionChange.Detail(
        name: name,
        difference: WordDiff(
          replacing: words(before.contents, change.old).joined(separator: "; "),
          by: words(after.contents, change.new).joined(separator: "; ")))
    }
    var details: [VersionChange.Detail] = []
    if change.differences.contains(.speaker) {
      details.append(detail("speaker") { $0.speakers(of: $1).map(ReportText.onOneLine) })
    }
    if change.differences.contains(.date) {
      details.append(detail("date") { $0.dates(of: $1).map(\.interval.iso8601) })
    }
    return details
  }
}
