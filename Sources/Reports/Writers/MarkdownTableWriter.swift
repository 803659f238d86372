/// Writes a table in the form of GitHub Flavored Markdown.
package enum MarkdownTableWriter {
  package static func write(_ table: Table) -> [UInt8] {
    let cells = [table.columns] + table.rows.map { $0.map(\.text) }
    var lines = cells.map { line($0.map(escaped)) }
    lines.insert(line(table.columns.map { _ in "---" }), at: 1)
    return Array(lines.joined().utf8)
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The words in one line, with what a table or Markdown would take as its own marked as words.
  private static func escaped(_ cell: String) -> String {
    MarkdownText.escaped(ReportText.onOneLine(cell))
  }
}
