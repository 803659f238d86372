internal import ArticleModel
internal import ClaimArchive
internal import Importer
internal import Reports

/// Reads articles again, prints what changes in each, and sums up.
struct ReparseAction {
  var names: [String]
  var isForAll: Bool
  var isStoring: Bool
  var format: ReparseCommand.Format
  var screen: Screen

  func run(_ archive: Archive, in surroundings: Surroundings) async throws -> ExitStatus {
    let selection = try selection(archive)
    var sum = ReparseSum()
    try await ArticleReparser(archive: archive).run(selection, isStoring: isStoring) {
      record, message in
      sum.failed += 1
      surroundings.complain("\(record.key): \(message)")
    } compared: { changes in
      sum.count(changes)
      guard changes.isChanged else { return }
      switch format {
      case .text: surroundings.output.write(text(changes))
      case .jsonl: surroundings.output.write(ReparseJSON.line(of: changes))
      }
    }
    switch format {
    case .text: surroundings.output.write(sum.text(isStoring: isStoring))
    case .jsonl: surroundings.output.write(ReparseJSON.line(of: sum, isStoring: isStoring))
    }
    if sum.failed > 0 { return .failed }
    return isStoring || sum.changed == 0 ? .done : .nothingFound
  }

  /// The articles that are named.
  private func selection(_ archive: Archive) throws -> ArticleReparser.Selection {
    if names.isEmpty { return isForAll ? .all : .outdated }
    var articles: [ArticleRecord] = []
    for name in names { articles.append(try ArticleChoice.article(name, in: archive)) }
    return .articles(articles)
  }

  private func text(_ changes: ClaimChanges) -> String {
    var text = StyledText(screen)
    text.line("\(changes.record.key)", .strong)
    for claim in changes.removed {
      text.line("  - \(claim.id)  \(TerminalText.onOneLine(claim.text))")
    }
    for claim in changes.added {
      text.line("  + \(claim.id)  \(TerminalText.onOneLine(claim.text))")
    }
    for (from, to) in changes.reworded {
      text.line("  ~ \(from.id)  \(TerminalText.onOneLine(from.text))")
      text.line("    \(to.id)  \(TerminalText.onOneLine(to.text))")
    }
    let counts = FindingKind.allCases.compactMap { kind -> String? in
      let (before, now) = (kind.count(changes.before), kind.count(changes.now))
      return before == now ? nil : "\(kind.rawValue) \(before.grouped) -> \(now.grouped)"
    }
    text.line(
      "  " + (counts.isEmpty ? "other findings changed" : counts.joined(separator: ", ")), .faint)
    return text.text
  }
}

/// The kinds of findings by the names under which they are printed.
enum FindingKind: String, CaseIterable {
  case claims, quotations, dates, amounts, mentions

  func count(_ counts: FindingCounts) -> Int {
    switch self {
    case .claims: counts.claims
    case .quotations: counts.quotations
    case .dates: counts.dates
    case .amounts: counts.amounts
    case .mentions: counts.mentions
    }
  }
}

/// What reading many articles again changed.
struct ReparseSum {
  var read = 0
  var changed = 0
  var failed = 0
  var kept = 0
  var added = 0
  var removed = 0
  var reworded = 0

  mutating func count(_ changes: ClaimChanges) {
    read += 1
    changed += changes.isChanged ? 1 : 0
    kept += changes.kept
    added += changes.added.count
    removed += changes.removed.count
    reworded += changes.reworded.count
  }

  func text(isStoring: Bool) -> String {
    let articles =
      "\(read.counted("article")) read again by rule set \(ArticleReparser.ruleSet), "
      + "\(changed.grouped) changed" + (failed > 0 ? ", \(failed.grouped) failed" : "")
    let claims =
      "claims: \(kept.grouped) as before, \(added.grouped) added, \(removed.grouped) removed, "
      + "\(reworded.grouped) reworded"
    return articles + "\n" + claims + "\n"
      + (isStoring || changed == 0 ? "" : "nothing was stored: this was a dry run\n")
  }
}
