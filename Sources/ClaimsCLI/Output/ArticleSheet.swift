internal import ArticleModel
internal import ClaimArchive

/// An article for people: what it is, where it comes from, and its text with the ids of its claims.
struct ArticleSheet {
  let article: StoredArticle
  let work: PeoplesWork
  let screen: Screen

  var text: String {
    var text = StyledText(screen)
    Self.writeOrigin(of: article.record, &text)
    WorkSheet.write(work, &text)
    let parsed = article.parsed
    text.fact(
      "found",
      [
        parsed.claims.count.counted("claim"), parsed.quotations.count.counted("quotation"),
        parsed.dates.count.counted("date"), parsed.amounts.count.counted("amount"),
        parsed.entities.count.counted("name"),
      ].joined(separator: ", "))
    text.line()
    let claims = Dictionary(grouping: parsed.claims, by: \.block)
    for (index, block) in parsed.blocks.enumerated() where block.isKept {
      write(block, claims[index] ?? [], &text)
    }
    let dropped = parsed.blocks.count { !$0.isKept }
    if dropped > 0 {
      text.line()
      text.line(dropped.counted("piece") + " left out; in:boilerplate searches them", .faint)
    }
    return text.text
  }

  private func write(_ block: Block, _ claims: [Claim], _ text: inout StyledText) {
    let words = article[block.range]
    switch block.kind {
    case .title, .heading:
      text.line()
      text.line([block.number, words].compactMap(\.self).joined(separator: " "), .strong)
    case .listItem:
      text.line(String(repeating: "  ", count: max(0, block.level - 1)) + "- " + words)
    default: text.line(words)
    }
    guard !claims.isEmpty else { return }
    text.line("    " + claims.map(\.id.description).joined(separator: " "), .faint)
  }

  /// Writes what identifies an article and its version.
  static func writeOrigin(of article: ArticleRecord, _ text: inout StyledText) {
    let metadata = article.metadata
    text.fact("article", "\(article.number)  \(Citation.name(of: article))")
    text.fact("subtitle", metadata.subtitle)
    text.fact("authors", metadata.authors.joined(separator: "; "))
    text.fact("publisher", metadata.publisher)
    text.fact("published", metadata.published?.iso8601)
    text.fact("modified", metadata.modified?.iso8601)
    text.fact("language", metadata.language)
    text.fact("tags", metadata.tags.joined(separator: ", "))
    text.fact("found in", evidence(metadata.evidence))
    text.fact("key", article.key.description)
    text.fact("path", article.source.path)
    text.fact(
      "version", "\(article.version), imported \(article.importedAt), rules \(article.ruleSet)")
    text.fact(
      "source",
      "\(article.source.format.mediaType), \(article.source.encoding.name) "
        + "(\(article.source.encoding.evidence))")
    text.fact("sha256", article.source.sha256)
    text.fact(
      "removed",
      article.removedAt.map { "\($0); \"claims restore \(article.number)\" brings it back" })
  }

  /// Which rule found which fact, as "title: json-ld, published: meta article:published_time".
  private static func evidence(_ evidence: MetadataEvidence) -> String {
    MetadataEvidence.facts.compactMap { name, path in
      evidence[keyPath: path].map { name + ": " + $0 }
    }.joined(separator: ", ")
  }
}
