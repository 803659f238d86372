package import ArticleModel
package import ClaimArchive

/// What is found for a draft, in words that every writer shares.
extension Verification {
  /// The words of the draft, a quotation's between marks.
  package var quotedText: String {
    let words = ReportText.onOneLine(item.text)
    return item.kind == .quotation ? "“\(words)”" : words
  }

  /// From the draft's words to the stored ones, where these differ.
  package var difference: WordDiff? {
    guard verdict == .differs, item.kind == .quotation, let place = places.first else { return nil }
    return WordDiff(from: Self.bare(item.text), to: Self.bare(place.text))
  }

  /// The numbers that the draft has otherwise, where its words differ.
  package var changedFigures: [ChangedFigure] {
    guard let difference, let place = places.first else { return [] }
    return ChangedFigure.all(in: difference, language: place.article.metadata.language)
  }

  /// What a reader has to know besides what stands there: figures that differ, and where the words come from.
  package var remarks: [String] {
    var remarks = changedFigures.map { "another figure: \($0.there) there, \($0.here) here" }
    var articles: Set<Int> = []
    let distinct = places.filter { articles.insert($0.article.number).inserted }
    if verdict == .exact, item.kind == .quotation, distinct.count > 1, let first = distinct.first {
      let day = first.article.metadata.published.map { " (\($0.iso8601))" } ?? ""
      remarks.append(
        "the same words in \(distinct.count) articles, first in “\(Citation.title(of: first.article))”\(day)"
      )
    }
    return remarks
  }

  /// Words on one line without the comma or stop that ends them.
  private static func bare(_ text: String) -> String {
    let words = ReportText.onOneLine(text)
    let end = words.lastIndex { !$0.isPunctuation && !$0.isWhitespace }
    return end.map { String(words[...$0]) } ?? words
  }

  /// What stands in the archive instead, in a line; nil where nothing else does.
  package var contrast: String? {
    guard let place = places.first else { return nil }
    let words = ReportText.onOneLine(place.text)
    return switch verdict {
    case .exact, .notFound: nil
    case .removed: "it stands only in what has been removed since"
    case .differs: "there: " + (difference?.marked ?? words)
    case .otherFigure: "there: \(words)"
    case .otherDate:
      "there of another day or period: \(ReportText.onOneLine(place.passage.before.suffix(60) + words + place.passage.after.prefix(60)))"
    case .cutShort: place.rest.map { "there it goes on: \(ReportText.onOneLine($0))" }
    case .otherSpeaker:
      "there said by \(place.speaker?.name ?? "somebody else"), here by \(item.speaker ?? "nobody")"
    }
  }
}

extension FoundPlace {
  /// What a reader has to know of the place.
  package var remarks: [String] {
    var remarks: [String] = []
    switch standing {
    case .current: break
    case .earlier: remarks.append("version \(article.version), removed in a later version")
    case .deleted: remarks.append("deleted article")
    }
    if let dropped { remarks.append("left out by \(dropped)") }
    if !isMarked { remarks.append("not marked as a quotation there") }
    if isCopy { remarks.append("copy") }
    return remarks
  }
}

extension VerdictCounts {
  /// "2 drafts, 30 quotations and figures: 20 exact, 3 differs".
  package func summary(of drafts: Int) -> String {
    let found = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.verdict.rawValue)" }
    return "\(drafts) \(drafts == 1 ? "draft" : "drafts"), \(total) "
      + (total == 1 ? "quotation or figure" : "quotations and figures")
      + (found.isEmpty ? "" : ": " + found.joined(separator: ", "))
  }
}
