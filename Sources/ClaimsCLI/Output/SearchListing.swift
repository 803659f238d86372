internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What a search found, in every format.
struct SearchListing {
  let results: SearchResults
  let screen: Screen

  func bytes(as format: OutputFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .jsonl: jsonLines
    case .ids: Array(ids.map { $0 + "\n" }.joined().utf8)
    case .table, .csv, .tsv, .markdown:
      TableFormat.bytes(of: table, as: format, on: screen) ?? []
    }
  }

  private var ids: [String] {
    results.hits.map(\.claim.id.description)
      + results.dropped.map(\.dropped.article.key.description)
  }

  // MARK: For people

  var text: String {
    var text = StyledText(screen)
    for hit in results.hits { write(hit, &text) }
    for hit in results.dropped { write(hit, &text) }
    let shown = results.hits.count + results.dropped.count
    guard results.total > 0 else { return text.text }
    let what = results.dropped.isEmpty ? ("claim", "claims") : ("piece left out", "pieces left out")
    text.line(
      results.total.counted(what.0, what.1) + (shown < results.total ? ", \(shown) shown" : ""),
      .faint)
    return text.text
  }

  private func write(_ hit: SearchHit, _ text: inout StyledText) {
    text.write(hit.claim.text, found: hit.highlights)
    text.line()
    if let leadIn = hit.claim.leadIn {
      text.write("  under: ", .faint)
      text.write(leadIn, found: hit.leadInHighlights)
      text.line()
    }
    if let speaker = Citation.speaker(hit.claim.speaker) {
      text.write("  said by: ", .faint)
      text.line(speaker)
    }
    text.line("  " + Citation.line(hit.claim), .faint)
    text.line()
  }

  private func write(_ hit: DroppedHit, _ text: inout StyledText) {
    text.write(hit.dropped.text, found: hit.highlights)
    text.line()
    text.line("  " + Citation.line(hit.dropped), .faint)
    text.line()
  }

  // MARK: For programs

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("query", results.query.text)
      json.member("total", results.total)
      json.member("hits", results.hits, write)
      json.member("dropped", results.dropped, write)
      json.member("notices", results.query.notices) { notice, json in
        json.member("message", notice.message)
        json.member("range", notice.range)
      }
    }
    json.endLine()
    return json.bytes
  }

  private var jsonLines: [UInt8] {
    var json = JSONWriter()
    for hit in results.hits {
      json.object { write(hit, &$0) }
      json.endLine()
    }
    for hit in results.dropped {
      json.object { write(hit, &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ hit: SearchHit, _ json: inout JSONWriter) {
    RecordJSON.claim(hit.claim, &json)
    json.member("score", hit.score.roundedScore)
    json.key("highlights")
    json.array { json in for range in hit.highlights { json.range(range) } }
  }

  private func write(_ hit: DroppedHit, _ json: inout JSONWriter) {
    RecordJSON.dropped(hit.dropped, &json)
    json.member("score", hit.score.roundedScore)
    json.key("highlights")
    json.array { json in for range in hit.highlights { json.range(range) } }
  }

  private var table: Table {
    guard results.dropped.isEmpty else {
      return Table(
        columns: ["rule", "text", "article", "line"],
        rows: results.dropped.map(\.dropped).map { dropped in
          [
            Table.Cell(dropped.rule), Table.Cell(dropped.text),
            Table.Cell(Citation.name(of: dropped.article)), Table.Cell(dropped.line),
          ]
        })
    }
    return Table(
      columns: [
        "id", "kind", "text", "leadIn", "speaker", "role", "organisation", "article", "published",
        "section", "line", "score",
      ],
      rows: results.hits.map { hit in
        let claim = hit.claim
        return [
          Table.Cell(claim.id.description), Table.Cell(claim.kind.rawValue), Table.Cell(claim.text),
          Table.Cell(claim.leadIn), Table.Cell(claim.speaker?.name),
          Table.Cell(claim.speaker?.role),
          Table.Cell(claim.speaker?.organisation), Table.Cell(Citation.name(of: claim.article)),
          Table.Cell(claim.article.metadata.published?.iso8601),
          Table.Cell(Citation.section(claim.section)), Table.Cell(claim.line),
          .number(hit.score.roundedScore),
        ]
      })
  }
}
