internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What a search found, for programs.
extension SearchListing {
  var json: [UInt8] {
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
      writeMore(&json)
    }
    json.endLine()
    return json.bytes
  }

  /// What is there only when it was asked for, or where nothing was found.
  private func writeMore(_ json: inout JSONWriter) {
    if !page.someWords.isEmpty { json.member("someWords", page.someWords, write) }
    if let parts = page.parts {
      json.member("understood", results.query.canonicalText)
      json.member("parts", parts) { part, json in
        json.member("query", part.condition.description)
        json.member("count", part.count)
      }
    }
    if !page.groups.isEmpty {
      json.member("groups", page.groups) { group, json in
        json.member("name", group.name)
        json.member("count", group.count)
        json.member("ids", group.hits.map(\.claim.id.description))
      }
    }
    if !page.facets.isEmpty {
      json.member("facets", page.facets) { facet, json in
        json.member("name", facet.name)
        json.member("counts", facet.counts, Self.write)
      }
    }
    if let histogram = page.histogram { json.member("histogram", histogram, Self.write) }
  }

  private static func write(_ count: Counted<String>, _ json: inout JSONWriter) {
    json.member("name", count.item)
    json.member("count", count.count)
  }

  var jsonLines: [UInt8] {
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
    if let parts = page.scores[hit.claim.id] {
      json.member("scoreParts", parts) { part, json in
        json.member("words", part.words)
        json.member("place", part.place.rawValue)
        json.member("count", part.count)
        json.member("rarity", part.rarity.roundedScore)
        json.member("score", part.score.roundedScore)
      }
    }
    guard let context = page.contexts[hit.claim.id] else { return }
    json.member("before", context.before)
    json.member("after", context.after)
  }

  private func write(_ hit: DroppedHit, _ json: inout JSONWriter) {
    RecordJSON.dropped(hit.dropped, &json)
    json.member("score", hit.score.roundedScore)
    json.key("highlights")
    json.array { json in for range in hit.highlights { json.range(range) } }
  }

  /// The hits as a table; the counts in their place where counts were asked for.
  var table: Table {
    guard page.facets.isEmpty, page.histogram == nil else { return counts }
    guard results.dropped.isEmpty else { return dropped }
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

  private var counts: Table {
    let histogram = page.histogram.map { [(name: "histogram", counts: $0)] } ?? []
    return Table(
      columns: ["facet", "name", "count"],
      rows: (page.facets + histogram).flatMap { facet in
        facet.counts.map { [.text(facet.name), .text($0.item), Table.Cell($0.count)] }
      })
  }

  private var dropped: Table {
    Table(
      columns: ["rule", "text", "article", "line"],
      rows: results.dropped.map(\.dropped).map { dropped in
        [
          Table.Cell(dropped.rule), Table.Cell(dropped.text),
          Table.Cell(Citation.name(of: dropped.article)), Table.Cell(dropped.line),
        ]
      })
  }
}
