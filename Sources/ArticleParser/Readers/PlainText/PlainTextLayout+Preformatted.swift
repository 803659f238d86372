import ArticleModel

/// What a page sets line by line: programs and tables.
extension PlainTextLayout {
  // MARK: Code

  mutating func takeFence() -> Bool {
    guard isFence(index) else { return false }
    let last = lastLine { !isFence($0) }
    guard last + 1 < lines.count, last > index else { return false }
    let start = lines[index].text.start
    index += 1
    append(.code, to: last)
    blocks[blocks.count - 1].source = start..<lines[last + 1].text.content.upperBound
    index = last + 2
    return true
  }

  private func isFence(_ index: Int) -> Bool {
    let bytes = utf8[lines[index].text.content]
    return bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) && bytes.count == 3
  }

  /// By so many lines a run is judged, however long it is.
  private static let mostJudged = 60

  /// Lines without a blank line between them, of which many can only be a program's and hardly one
  /// is prose: "SELECT" or "total," alone is no sign of either.
  mutating func takeCode() -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].text.isAfterBlank, lines[index].mark == nil,
      codeShape(index) == .program || codeShape(index + 1) == .program
    else { return false }
    let judged = lastLine { !lines[$0].text.isAfterBlank && $0 - index < Self.mostJudged }
    var programs = 0
    var prose = 0
    for line in index...judged {
      switch codeShape(line) {
      case .program: programs += 1
      case .prose: prose += 1
      case .scrap: break
      }
    }
    guard programs > 1, programs * 3 > judged - index, prose * 4 <= judged - index else {
      return false
    }
    append(.code, to: lastLine { !lines[$0].text.isAfterBlank })
    return true
  }

  private func codeShape(_ index: Int) -> CodeShape {
    CodeShape(utf8, lines[index].text.content, lines[index].shape)
  }

  // MARK: Tables

  mutating func takeTable() -> Bool {
    let first = lines[index]
    let isRow: (PlainLine) -> Bool
    if first.shape.tabs > 0 {
      isRow = { $0.shape.tabs > 0 }
    } else if first.shape.first == 0x7C, first.shape.bars > 1 {
      isRow = { $0.shape.first == 0x7C }
    } else if first.shape.gaps > 1 {
      isRow = { $0.shape.gaps > 1 }
    } else if first.shape.drawnBars > 0 {
      isRow = { $0.shape.drawnBars > 0 || $0.shape.isDrawnRule }
    } else if index + 1 < lines.count, lines[index + 1].shape.isDrawnRule {
      isRow = { _ in true }
    } else {
      return takeFigures()
    }
    let last = lastLine { isRow(lines[$0]) && !lines[$0].text.isAfterBlank }
    guard last > index else { return false }
    append(.table, to: last)
    return true
  }

  /// So many rows of figures in a row are a table.
  private static let fewestRows = 3

  /// A table whose columns only blanks part, as it is copied from a page: rows with names and figures,
  /// as many in each, perhaps under a line that heads them.
  private mutating func takeFigures() -> Bool {
    guard lines[index].mark == nil else { return false }
    let hasHead = !lines[index].shape.isRowOfFigures && lines[index].shape.canHeadFigures
    let first = hasHead ? index + 1 : index
    guard first < lines.count, lines[first].shape.isRowOfFigures else { return false }
    let numbers = lines[first].shape.numbers
    func isRow(_ line: Int) -> Bool {
      lines[line].shape.isRowOfFigures && abs(lines[line].shape.numbers - numbers) < 2
    }
    let last = lastLine { !lines[$0].text.isAfterBlank && ($0 == first || isRow($0)) }
    guard last - first + 1 >= Self.fewestRows else { return false }
    append(.table, to: last)
    return true
  }
}

extension LineShape {
  /// Whether it parts the rows of a table that a program draws.
  fileprivate var isDrawnRule: Bool { words == 0 && (0x2500...0x257F).contains(first) }

  /// "3 Ida Storm 34 20 9": a name with at least three figures.
  fileprivate var isRowOfFigures: Bool {
    numbers > 2 && numbers * 5 >= words * 2 && hasLetters && words < 24 && !endsSentence
      && !endsWithColon
  }

  fileprivate var canHeadFigures: Bool {
    words > 2 && words < 24 && !endsSentence && !endsWithColon && hasLetters
  }
}
