internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What a search found, for people.
struct SearchListing {
  let page: SearchPage
  let screen: Screen

  var results: SearchResults { page.results }

  func bytes(as format: SearchFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .jsonl: jsonLines
    case .ids: Array(ids.map { $0 + "\n" }.joined().utf8)
    case .vimgrep: Array(places.map { $0 + "\n" }.joined().utf8)
    case .table, .csv, .tsv, .markdown:
      format.table.flatMap { TableFormat.bytes(of: table, as: $0, on: screen) } ?? []
    }
  }

  private var ids: [String] {
    results.hits.map(\.claim.id.description)
      + results.dropped.map(\.dropped.article.key.description)
  }

  /// `path:line:column:words`, as editors read it.
  private var places: [String] {
    results.hits.map(\.claim).map { claim in
      let words = TerminalText.onOneLine(claim.text)
      let path = claim.article.source.path ?? claim.article.key.description
      let place = "\(path):\(claim.line):\(claim.column):\(words)"
      return screen.isTerminal ? TerminalText.sanitized(place) : place
    }
  }

  var text: String {
    var text = StyledText(screen)
    writeParts(&text)
    if page.groups.isEmpty {
      for hit in results.hits { write(hit, &text) }
    } else {
      for group in page.groups { write(group, &text) }
    }
    for hit in results.dropped { write(hit, &text) }
    if !page.someWords.isEmpty {
      text.line("No claim has all of these words. Some of them are in:", .warning)
      text.line()
      for hit in page.someWords { write(hit, &text) }
    }
    writeTotal(&text)
    writeCounts(&text)
    return text.text
  }

  private func writeTotal(_ text: inout StyledText) {
    let shown = results.hits.count + results.dropped.count
    guard results.total > 0 else { return }
    let what = results.dropped.isEmpty ? ("claim", "claims") : ("piece left out", "pieces left out")
    text.line(
      results.total.counted(what.0, what.1) + (shown < results.total ? ", \(shown) shown" : ""),
      .faint)
  }

  private func write(_ group: SearchPage.Group, _ text: inout StyledText) {
    text.write(group.name, .strong)
    text.line(group.count.map { "  " + $0.counted("claim") } ?? "", .faint)
    text.line()
    for hit in group.hits { write(hit, &text) }
  }

  private func write(_ hit: SearchHit, _ text: inout StyledText) {
    let context = page.contexts[hit.claim.id]
    for sentence in context?.before ?? [] {
      text.line("  " + TerminalText.onOneLine(sentence), .faint)
    }
    text.write(TerminalText.onOneLine(hit.claim.text), found: hit.highlights)
    text.line()
    for sentence in context?.after ?? [] {
      text.line("  " + TerminalText.onOneLine(sentence), .faint)
    }
    if let leadIn = hit.claim.leadIn {
      text.write("  under: ", .faint)
      text.write(TerminalText.onOneLine(leadIn), found: hit.leadInHighlights)
      text.line()
    }
    if let speaker = Citation.speaker(hit.claim.speaker) {
      text.write("  said by: ", .faint)
      text.line(speaker)
    }
    if !hit.claim.work.tags.isEmpty {
      text.write("  tags: ", .faint)
      text.line(hit.claim.work.tags.joined(separator: ", "))
    }
    writeScore(hit, &text)
    text.write("  ")
    text.link(Citation.line(hit.claim), to: Citation.address(of: hit.claim.article), .faint)
    text.line()
    text.line()
  }

  /// The score and its parts: "score: 5.20 = sold 3.10 (text) + mill 2.10 (title ×2)".
  private func writeScore(_ hit: SearchHit, _ text: inout StyledText) {
    guard let parts = page.scores[hit.claim.id], !parts.isEmpty else { return }
    let summands = parts.map { part in
      let count = part.count > 1 ? " ×\(part.count)" : ""
      return "\(TerminalText.onOneLine(part.words)) \(part.score.hundredths)"
        + " (\(part.place.rawValue)\(count))"
    }
    text.write("  score: ", .faint)
    text.line("\(hit.score.hundredths) = " + summands.joined(separator: " + "))
  }

  private func write(_ hit: DroppedHit, _ text: inout StyledText) {
    text.write(TerminalText.onOneLine(hit.dropped.text), found: hit.highlights)
    text.line()
    text.line("  " + Citation.line(hit.dropped), .faint)
    text.line()
  }

  // MARK: Around the hits

  private func writeParts(_ text: inout StyledText) {
    guard let parts = page.parts else { return }
    text.fact("understood", results.query.canonicalText)
    for part in parts { text.fact("", "\(part.condition): \(part.count.counted("claim"))") }
    text.line()
  }

  private func writeCounts(_ text: inout StyledText) {
    for facet in page.facets {
      text.line()
      text.line(facet.name, .strong)
      for count in facet.counts {
        text.write(DisplayWidth.fit(count.count.grouped, to: 10, atRight: true) + "  ")
        text.line(count.item)
      }
    }
    guard let histogram = page.histogram else { return }
    text.line()
    for bar in Histogram.bars(histogram, width: screen.width ?? 80) { text.line(bar) }
  }
}
