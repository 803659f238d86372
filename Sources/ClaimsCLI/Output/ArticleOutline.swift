internal import ArticleModel

/// Prints an article as it was read: its blocks with their kinds, and what was found in it.
struct ArticleOutline: Sendable {
  /// Whether to print what was left out, too.
  var showsDropped: Bool
  /// Whether characters that could do harm on a terminal have to go.
  var isForTerminal: Bool

  func print(_ article: ParsedArticle) -> [UInt8] {
    let text = (heading(of: article) + blocks(of: article) + summary(of: article))
      .joined(separator: "\n")
    return Array(((isForTerminal ? TerminalText.sanitized(text) : text) + "\n\n").utf8)
  }

  private func heading(of article: ParsedArticle) -> [String] {
    let metadata = article.metadata
    let facts: [(String, String?)] = [
      ("title", metadata.title), ("subtitle", metadata.subtitle),
      ("authors", metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: "; ")),
      ("publisher", metadata.publisher), ("published", metadata.published?.iso8601),
      ("url", metadata.url), ("language", metadata.language),
    ]
    let source = article.source
    return [
      "== \(source.id ?? source.path ?? "standard input") (\(source.format.rawValue), "
        + "\(source.encoding.name): \(source.encoding.evidence))"
    ]
      + facts.compactMap { name, value in value.map { "\(name): \($0)" } } + [""]
  }

  private func blocks(of article: ParsedArticle) -> [String] {
    article.blocks.indices.filter { showsDropped || article.blocks[$0].isKept }.flatMap { index in
      let block = article.blocks[index]
      let words = article.text[block.range]
      guard let rule = block.dropped else {
        let number = block.number.map { " " + $0 } ?? ""
        let level = block.level > 0 ? " \(block.level)" : ""
        return ["[\(block.kind.rawValue)\(level)\(number)] \(words)"]
      }
      let judgement = index < article.judgements.count ? article.judgements[index] : nil
      return ["[left out: \(rule)] \(words)"] + (judgement.map { [Self.sum($0)] } ?? [])
    }
  }

  /// What a block's score is the sum of: "  -3.4 (kept from 0.0): inBox -5.3, bias 2.7".
  private static func sum(_ judgement: BlockJudgement) -> String {
    let parts = judgement.parts.map { "\($0.feature) \($0.weight.signed)" }
    return "  \(judgement.sum.signed) (kept from \(judgement.threshold.signed)): "
      + parts.joined(separator: ", ")
  }

  private func summary(of article: ParsedArticle) -> [String] {
    let dropped = article.blocks.count { !$0.isKept }
    let counts: [(Int, String, String)] = [
      (article.claims.count, "claim", "claims"),
      (article.quotations.count, "quotation", "quotations"),
      (article.dates.count, "date", "dates"), (article.amounts.count, "amount", "amounts"),
      (article.mentions.count, "mention", "mentions"),
      (dropped, "block left out", "blocks left out"),
    ]
    let quotations = article.quotations.map { quotation in
      "quotation: \(quotation.speaker ?? "nobody named"): \(article.text[quotation.range])"
    }
    let notices = article.notices.map { "notice: \($0.message) (\($0.code))" }
    return [""] + quotations + notices
      + [counts.map { "\($0) \($0 == 1 ? $1 : $2)" }.joined(separator: ", ")]
  }
}
