internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What an archive holds, in every format.
struct StatisticsSheet {
  let path: String
  let statistics: ArchiveStatistics
  let screen: Screen

  /// Counts with their names, in the order of every format.
  private var counts: [(name: StaticString, count: Int)] {
    [
      ("articles", statistics.articles), ("versions", statistics.versions),
      ("sources", statistics.sources), ("sourceBytes", statistics.sourceBytes),
      ("claims", statistics.claims), ("quotations", statistics.quotations),
      ("dates", statistics.dates), ("amounts", statistics.amounts),
      ("mentions", statistics.mentions), ("entities", statistics.entities),
      ("fileSize", statistics.fileSize),
    ]
  }

  /// Counts by something, with the name of what it is.
  private var groups: [(name: StaticString, rows: [(String, Int)])] {
    [
      ("claimsByKind", statistics.claimsByKind.map { ($0.item.rawValue, $0.count) }),
      ("claimsByStance", statistics.claimsByStance.map { ($0.item.rawValue, $0.count) }),
      ("languages", statistics.languages.map { ($0.item, $0.count) }),
      ("speakers", statistics.speakers.map { ($0.item, $0.count) }),
    ]
  }

  func bytes(as format: OutputFormat) -> [UInt8] {
    switch format {
    case .json, .jsonl: json
    case .text, .ids: Array(text.utf8)
    case .table, .csv, .tsv, .markdown: TableFormat.bytes(of: table, as: format, on: screen) ?? []
    }
  }

  private var text: String {
    var text = StyledText(screen)
    text.line(path, .strong)
    for (name, count) in counts { text.fact("\(name)", count.grouped) }
    for (name, rows) in groups where !rows.isEmpty {
      text.line()
      text.line("\(name)", .strong)
      for (item, count) in rows {
        text.write(DisplayWidth.fit(count.grouped, to: 10, atRight: true) + "  ")
        text.line(item.isEmpty ? "unknown" : item)
      }
    }
    return text.text
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("archive", path)
      for (name, count) in counts { json.member(name, count) }
      for (name, rows) in groups {
        json.member(name, rows) { row, json in
          json.member("name", row.0)
          json.member("count", row.1)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private var table: Table {
    Table(
      columns: ["what", "name", "count"],
      rows: counts.map { [.text("\($0.name)"), .empty, Table.Cell($0.count)] }
        + groups.flatMap { group in
          group.rows.map { [.text("\(group.name)"), .text($0.0), Table.Cell($0.1)] }
        })
  }
}
