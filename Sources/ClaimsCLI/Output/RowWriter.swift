internal import ClaimArchive
internal import Reports

/// Prints rows as they come, where the format allows it, so that memory does not grow with them.
struct RowWriter {
  let format: OutputFormat
  let screen: Screen
  let output: any ByteOutput
  private var table = Table(columns: [])

  init(format: OutputFormat, screen: Screen, output: any ByteOutput) {
    (self.format, self.screen, self.output) = (format, screen, output)
  }

  mutating func begin(_ columns: [String]) {
    table.columns = columns
    switch format {
    case .csv: output.write(DelimitedWriter.csv.line(columns))
    case .tsv: output.write(DelimitedWriter.tsv.line(columns))
    case .text, .table, .markdown, .json, .jsonl, .ids: break
    }
  }

  mutating func write(_ row: [SQLValue]) {
    switch format {
    case .csv: output.write(DelimitedWriter.csv.line(row.map { Table.Cell($0).text }))
    case .tsv: output.write(DelimitedWriter.tsv.line(row.map { Table.Cell($0).text }))
    case .jsonl:
      var json = JSONWriter()
      write(row, to: &json)
      json.endLine()
      output.write(json.bytes)
    case .text, .table, .markdown, .json, .ids: table.rows.append(row.map(Table.Cell.init))
    }
  }

  mutating func finish() {
    switch format {
    case .csv, .tsv, .jsonl: break
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.member("format", 1)
        json.member("columns", table.columns)
        json.member("rows", table.rows) { row, json in members(row, &json) }
      }
      json.endLine()
      output.write(json.bytes)
    case .text, .ids:
      output.write(TableFormat.bytes(of: table, as: .table, on: screen) ?? [])
    case .table, .markdown:
      output.write(TableFormat.bytes(of: table, as: format, on: screen) ?? [])
    }
  }

  private func write(_ row: [SQLValue], to json: inout JSONWriter) {
    json.object { members(row.map(Table.Cell.init), &$0) }
  }

  private func members(_ row: [Table.Cell], _ json: inout JSONWriter) {
    for (column, cell) in zip(table.columns, row) {
      json.key(named: column)
      switch cell {
      case .empty: json.null()
      case .text(let text): json.string(text)
      case .integer(let integer): json.integer(integer)
      case .number(let number): json.number(number)
      }
    }
  }
}

extension Table.Cell {
  /// A value of a row; bytes as hexadecimal digits, as SQLite's `hex` has them.
  init(_ value: SQLValue) {
    self =
      switch value {
      case .null: .empty
      case .integer(let integer): .integer(integer)
      case .real(let number): .number(number)
      case .text(let text): .text(text)
      case .blob(let bytes): .text(Self.hexadecimal(bytes))
      }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
