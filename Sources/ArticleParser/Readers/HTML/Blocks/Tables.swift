import ArticleModel

/// Tells tables of data from those that only lay a page out.
enum TableShape {
  private static let mostCellBytes = 600

  static func isData(_ tree: PageTree, _ table: Int) -> Bool {
    let role = tree[table, .role]
    if role == "presentation" || role == "none" { return false }
    var hasHeadings = false
    var rows = 0
    var cells = 0
    var cellBytes = 0
    for index in (table + 1)..<max(table + 1, Int(tree.nodes[table].end)) {
      let node = tree.nodes[index]
      cellBytes += node.text.count
      guard let tag = node.tag else { continue }
      switch tag {
      case .table, .form, .h1, .h2, .blockquote, .article, .section, .iframe: return false
      case .th, .caption: hasHeadings = true
      case .tr: rows += 1
      case .td:
        cells += 1
        cellBytes = 0
      default: break
      }
      if cellBytes > mostCellBytes { return false }
    }
    return hasHeadings ? rows > 0 : rows > 1 && cells >= rows * 2
  }
}

/// Reads a table's rows as sentences: "Year: 2019; Output: 5 tonnes."
struct TableRows {
  struct Row {
    var sentence: [UInt8]
    var source: ByteRange
    var linkBytes: Int
  }

  private struct Cell {
    var text: [UInt8] = []
    var column: Int
    var isHeading: Bool
  }

  /// The heading over each column.
  private var headings: [Int: [UInt8]] = [:]
  /// How many rows a cell above still reaches down into each column.
  private var reaching: [Int: Int] = [:]
  private var cells: [Cell] = []
  private var column = 0
  private var owesSpace = false
  private var source: ByteRange?
  private var linkBytes = 0
  /// Whether the row before this one was that of the headings.
  private(set) var followsHeadings = false

  /// No table has more columns, whatever it says.
  private static let mostColumns = 1_000

  mutating func startRow() {
    cells = []
    (column, linkBytes, source, owesSpace) = (0, 0, nil, false)
  }

  mutating func startCell(isHeading: Bool, tree: PageTree, node: Int) {
    func span(_ name: HTMLAttribute) -> Int {
      min(max(tree[node, name].flatMap { Int($0) } ?? 1, 1), Self.mostColumns)
    }
    while let rows = reaching[column], rows > 0 {
      reaching[column] = rows - 1
      column += 1
    }
    cells.append(Cell(column: column, isHeading: isHeading))
    let rows = span(.rowspan)
    for _ in 0..<span(.colspan) where column < Self.mostColumns {
      if rows > 1 { reaching[column] = rows - 1 }
      column += 1
    }
    owesSpace = false
  }

  mutating func write(_ text: ArraySlice<UInt8>, source place: Range<Int>, isLink: Bool) {
    guard let last = cells.indices.last else { return }
    for byte in text {
      if byte.isHTMLSpace {
        owesSpace = true
        continue
      }
      if owesSpace, !cells[last].text.isEmpty { cells[last].text.append(0x20) }
      owesSpace = false
      cells[last].text.append(byte)
      if isLink { linkBytes += 1 }
    }
    source =
      source.map { min($0.lowerBound, place.lowerBound)..<max($0.upperBound, place.upperBound) }
      ?? place
  }

  mutating func space() { owesSpace = true }

  /// The row that ends here; nil of one without text.
  mutating func endRow(repeatsHeadings: Bool) -> Row? {
    let filled = cells.filter { !$0.text.isEmpty }
    followsHeadings = false
    guard let first = filled.first, let source else { return nil }
    if repeatsHeadings, headings.isEmpty, cells.allSatisfy(\.isHeading), cells.count > 1 {
      for cell in filled { headings[cell.column] = cell.text }
      followsHeadings = true
      return Row(
        sentence: Array(filled.map(\.text).joined(separator: Self.separator)), source: source,
        linkBytes: linkBytes)
    }
    var sentence: [UInt8] = []
    for cell in filled {
      let isRowHeading =
        repeatsHeadings && cell.column == first.column && cell.isHeading && filled.count > 1
      if let heading = headings[cell.column], !isRowHeading {
        sentence += heading + Self.colon
      }
      sentence += cell.text
      if cell.column != filled.last?.column {
        sentence += isRowHeading ? Self.colon : Self.separator
      }
    }
    if filled.count > 1, let last = sentence.last, last < 0x80, !Self.ends.contains(last) {
      sentence.append(UInt8(ascii: "."))
    }
    return Row(sentence: sentence, source: source, linkBytes: linkBytes)
  }

  private static let separator = Array("; ".utf8)
  private static let colon = Array(": ".utf8)
  private static let ends = Array(".!?:".utf8)
}
