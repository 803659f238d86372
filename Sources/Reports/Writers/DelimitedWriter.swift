/// Writes a table as CSV (RFC 4180, lines ended by LF) or as TSV.
package struct DelimitedWriter: Sendable {
  /// Commas, with quotation marks around what needs them.
  package static let csv = DelimitedWriter(separator: UInt8(ascii: ","))
  /// Tabs; tabs and line ends inside a value become `\t`, `\n` and `\r`, a backslash `\\`.
  package static let tsv = DelimitedWriter(separator: UInt8(ascii: "\t"))

  private let separator: UInt8

  /// The line of a row, with its line feed.
  package func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(separator) }
      if separator == UInt8(ascii: ",") {
        quote(cell.utf8, alone: cells.count == 1, into: &line)
      } else {
        escape(cell.utf8, into: &line)
      }
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// The lines of a table, the names of its columns first.
  package func write(_ table: Table) -> [UInt8] {
    table.rows.reduce(into: line(table.columns)) { $0 += line($1.map(\.text)) }
  }

  private func quote(_ cell: String.UTF8View, alone: Bool, into line: inout [UInt8]) {
    let needsQuotes = cell.contains {
      $0 == UInt8(ascii: "\"") || $0 == separator || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    // An empty value alone on its line would read as no row.
    guard needsQuotes || (alone && cell.isEmpty) else { return line.append(contentsOf: cell) }
    line.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { line.append(byte) }
      line.append(byte)
    }
    line.append(UInt8(ascii: "\""))
  }

  private func escape(_ cell: String.UTF8View, into line: inout [UInt8]) {
    for byte in cell {
      switch byte {
      case UInt8(ascii: "\t"): line += "\\t".utf8
      case UInt8(ascii: "\n"): line += "\\n".utf8
      case UInt8(ascii: "\r"): line += "\\r".utf8
      case UInt8(ascii: "\\"): line += "\\\\".utf8
      default: line.append(byte)
      }
    }
  }
}
