import ArticleModel
import ClaimArchive

/// What was found for drafts, as Markdown that a desk can print or send.
package enum VerificationMarkdown {
  /// A heading for each draft, and under it a list of what was found.
  package static func bytes(of drafts: [VerifiedDraft], counts: VerdictCounts) -> [UInt8] {
    var lines: [String] = []
    for draft in drafts {
      lines += ["# " + MarkdownText.escaped(draft.title ?? draft.path), ""]
      for finding in draft.findings { lines += self.lines(of: finding) }
      if !draft.findings.isEmpty { lines.append("") }
    }
    lines.append(MarkdownText.escapedLine(counts.summary(of: drafts.count) + "."))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(of finding: VerifiedItem) -> [String] {
    let verification = finding.verification
    var lines = [
      "- line \(finding.line): **\(verification.verdict.rawValue)** "
        + MarkdownText.escaped(verification.quotedText)
    ]
    if let difference = verification.difference {
      lines.append("  - there: " + difference.markdown)
    } else if let contrast = verification.contrast {
      lines.append("  - " + MarkdownText.escapedLine(contrast))
    }
    lines += verification.remarks.map { "  - " + MarkdownText.escapedLine($0) }
    lines += verification.places.map { "  - " + place($0) }
    return lines
  }

  private static func place(_ place: FoundPlace) -> String {
    let article = place.article
    let title = MarkdownText.escaped(Citation.title(of: article))
    let name = article.metadata.url.map { "[\(title)](<\($0)>)" } ?? title
    let facts = [
      name, article.metadata.published?.iso8601,
      place.section.map(\.heading).map(MarkdownText.escaped),
      "line \(place.line)",
    ]
    return (facts.compactMap(\.self) + place.remarks).joined(separator: ", ")
  }
}
