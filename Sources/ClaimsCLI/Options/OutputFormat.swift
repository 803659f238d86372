internal import ArgumentParser
internal import Reports

/// How results are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, table, json, jsonl, csv, tsv, markdown, ids
}

/// The forms that every table has.
enum TableFormat {
  /// The bytes of a table in one of the tabular formats; nil for the others.
  static func bytes(of table: Table, as format: OutputFormat, on screen: Screen) -> [UInt8]? {
    switch format {
    case .table: AlignedTableWriter(width: screen.width).write(safe(table, on: screen))
    case .csv: DelimitedWriter.csv.write(table)
    case .tsv: DelimitedWriter.tsv.write(table)
    case .markdown: MarkdownTableWriter.write(table)
    case .text, .json, .jsonl, .ids: nil
    }
  }

  private static func safe(_ table: Table, on screen: Screen) -> Table {
    guard screen.isTerminal else { return table }
    var safe = table
    for row in safe.rows.indices {
      for column in safe.rows[row].indices {
        if case .text(let text) = safe.rows[row][column] {
          safe.rows[row][column] = .text(TerminalText.sanitized(text))
        }
      }
    }
    return safe
  }
}
