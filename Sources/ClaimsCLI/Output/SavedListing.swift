internal import ClaimArchive
internal import Reports

/// The queries that are kept, in every format.
struct SavedListing {
  let queries: [SavedQuery]
  let screen: Screen

  func bytes(as format: OutputFormat) -> [UInt8] {
    switch format {
    case .json: json
    case .jsonl: jsonLines
    case .ids: Array(queries.map { $0.name + "\n" }.joined().utf8)
    case .text: text
    case .table, .csv, .tsv, .markdown: TableFormat.bytes(of: table, as: format, on: screen) ?? []
    }
  }

  private var text: [UInt8] {
    var text = StyledText(screen)
    for query in queries {
      text.write(query.name, .strong)
      text.write("  " + query.text)
      text.line(query.lastRun.map { "  last run " + $0 } ?? "  never run", .faint)
    }
    return Array(text.text.utf8)
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("saved", queries, Self.write)
    }
    json.endLine()
    return json.bytes
  }

  private var jsonLines: [UInt8] {
    var json = JSONWriter()
    for query in queries {
      json.object { Self.write(query, &$0) }
      json.endLine()
    }
    return json.bytes
  }

  private static func write(_ query: SavedQuery, _ json: inout JSONWriter) {
    json.member("name", query.name)
    json.member("query", query.text)
    json.member("match", query.matching.rawValue)
    json.member("createdAt", query.createdAt)
    json.member("lastRun", query.lastRun)
  }

  private var table: Table {
    Table(
      columns: ["name", "query", "match", "createdAt", "lastRun"],
      rows: queries.map { query in
        [
          Table.Cell(query.name), Table.Cell(query.text), Table.Cell(query.matching.rawValue),
          Table.Cell(query.createdAt), Table.Cell(query.lastRun),
        ]
      })
  }
}
