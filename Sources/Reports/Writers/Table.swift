/// Rows under named columns: what every tabular writer writes.
package struct Table: Hashable, Sendable {
  /// A value of a row.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int64)
    case number(Double)
  }

  package var columns: [String]
  package var rows: [[Cell]]

  package init(columns: [String], rows: [[Cell]] = []) {
    (self.columns, self.rows) = (columns, rows)
  }
}

extension Table.Cell {
  package init(_ text: String?) {
    self = text.map { .text($0) } ?? .empty
  }

  package init(_ number: Int?) {
    self = number.map { .integer(Int64($0)) } ?? .empty
  }

  /// The value as words; an empty cell has none.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): JSONWriter.digits(of: number)
    }
  }

  /// Whether it stands at the right of its column.
  var isNumber: Bool {
    switch self {
    case .integer, .number: true
    case .empty, .text: false
    }
  }
}
