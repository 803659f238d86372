internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What was found for the quotations and figures of drafts, for people.
struct VerificationListing {
  let drafts: [VerifiedDraft]
  /// Counted before anything is left out.
  let counts: VerdictCounts
  /// Verdicts that are left out.
  let hidden: Set<Verdict>
  let screen: Screen

  /// More places than this are counted, not listed.
  private static let listedPlaces = 3

  func bytes(as format: VerifyCommand.Format) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .markdown: VerificationMarkdown.bytes(of: shown, counts: counts)
    case .json: json
    case .jsonl: jsonLines
    case .vimgrep: Array(places.utf8)
    }
  }

  /// The drafts without what is left out.
  var shown: [VerifiedDraft] {
    drafts.map { draft in
      VerifiedDraft(
        path: draft.path, title: draft.title,
        findings: draft.findings.filter { !hidden.contains($0.verification.verdict) })
    }
  }

  // MARK: For people

  private var text: String {
    var text = StyledText(screen)
    for draft in shown {
      for finding in draft.findings { write(finding, of: draft, &text) }
    }
    text.line(counts.summary(of: drafts.count), .faint)
    return text.text
  }

  private func write(_ finding: VerifiedItem, of draft: VerifiedDraft, _ text: inout StyledText) {
    let verification = finding.verification
    text.write(Self.place(finding, of: draft) + " ", .faint)
    text.write(verification.verdict.rawValue, Self.style(verification.verdict))
    text.line(" " + verification.quotedText)
    if let difference = verification.difference {
      text.write("  there: ")
      text.write(difference)
      text.line()
    } else if let contrast = verification.contrast {
      text.line("  \(contrast)")
    }
    for remark in verification.remarks { text.line("  \(remark)") }
    for place in verification.places.prefix(Self.listedPlaces) {
      text.write("  ")
      text.link(
        ([Citation.line(place)] + place.remarks).joined(separator: " · "),
        to: Citation.address(of: place.article), .faint)
      text.line()
    }
    let more = verification.places.count - Self.listedPlaces
    if more > 0 { text.line("  and \(more.counted("more place"))", .faint) }
  }

  private static func style(_ verdict: Verdict) -> TextStyle {
    switch verdict {
    case .exact: .strong
    case .notFound: .faint
    default: .warning
    }
  }

  // MARK: For editors

  private static func place(_ finding: VerifiedItem, of draft: VerifiedDraft) -> String {
    "\(draft.path == "-" ? "stdin" : draft.path):\(finding.line):\(finding.column):"
  }

  private var places: String {
    var text = StyledText(screen)
    for draft in shown {
      for finding in draft.findings {
        let verification = finding.verification
        let contrast = verification.contrast.map { "; " + $0 } ?? ""
        let remarks = verification.remarks.map { "; " + $0 }.joined()
        text.line(
          Self.place(finding, of: draft)
            + "\(verification.verdict.rawValue): \(verification.quotedText)\(contrast)\(remarks)")
      }
    }
    return text.text
  }
}

extension Citation {
  /// Where a quotation or figure of a draft stands in the archive.
  static func line(_ place: FoundPlace) -> String {
    [
      name(of: place.article), place.article.metadata.published?.iso8601, section(place.section),
      "line \(place.line)", place.claim?.description,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
