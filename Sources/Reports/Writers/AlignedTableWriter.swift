/// Writes a table in columns for a terminal: numbers at the right, long values cut to fit the width.
package struct AlignedTableWriter: Sendable {
  private static let gap = 2
  private static let leastWidth = 8

  /// How wide the table may be; nil for as wide as its values.
  package var width: Int?

  package init(width: Int? = nil) {
    self.width = width
  }

  package func write(_ table: Table) -> [UInt8] {
    let rows = table.rows.map { $0.map { Self.oneLine($0.text) } }
    let widths = widths(of: table.columns, rows)
    let isNumeric = table.columns.indices.map { column in
      table.rows.contains { $0[column].isNumber }
        && table.rows.allSatisfy { $0[column].isNumber || $0[column] == .empty }
    }
    let lines = [table.columns] + rows
    return Array(
      lines.map { cells in
        let padded = cells.indices.map { column in
          DisplayWidth.fit(cells[column], to: widths[column], atRight: isNumeric[column])
        }
        return Self.withoutTrailingSpace(padded.joined(separator: "  ")) + "\n"
      }.joined().utf8)
  }

  /// The width of each column: as wide as its values, the widest cut back until the line fits.
  private func widths(of columns: [String], _ rows: [[String]]) -> [Int] {
    var widths = columns.map { DisplayWidth.of($0) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.leastWidth
    {
      let others = widths.indices.filter { $0 != widest }.map { widths[$0] }
      let next = max(others.max() ?? 0, Self.leastWidth)
      let cut = min(excess, max(1, widths[widest] - next))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      decoding: text.utf8.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func withoutTrailingSpace(_ line: String) -> Substring {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return line
  }
}
