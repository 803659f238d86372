/// Whether a text's lines were broken to fit a width, and which lines go on in the next.
struct LineWrap {
  /// The width that lines were broken at; nil where a line is a paragraph.
  private let width: Int32?

  /// Widths at which text is broken by hand or by a mail program.
  private static let widths: ClosedRange<Int32> = 36...140

  /// Looks at all pairs of lines without a blank line between them.
  init(_ lines: [PlainLine]) {
    let pairs = lines.indices.dropLast().filter { Self.canGoOn(lines, $0) }
    let lengths = pairs.map { lines[$0].extent }.sorted()
    guard pairs.count > 2, let longest = lengths.last else {
      width = nil
      return
    }
    // A stray longer line (an address, a table) does not tell the width.
    let width = min(longest, lengths[lengths.count * 9 / 10] + 8)
    let forced = pairs.count { Self.isForced(lines, $0, width) }
    self.width = Self.widths.contains(width) && forced * 10 >= pairs.count * 6 ? width : nil
  }

  var isWrapped: Bool { width != nil }

  /// Whether a line's paragraph goes on in the next line.
  func joins(_ lines: [PlainLine], _ index: Int) -> Bool {
    guard index + 1 < lines.count, Self.canGoOn(lines, index) else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    let goesOnSmall = next.startsWithSmallLetter && !line.shape.endsSentence
    guard let width else {
      return goesOnSmall && line.extent > 50 && line.extent < Self.widths.upperBound
    }
    if next.text.indent > line.text.indent + 1 { return false }
    return goesOnSmall || Self.isForced(lines, index, width)
  }

  private static func canGoOn(_ lines: [PlainLine], _ index: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    return !next.text.isAfterBlank && next.mark?.isBullet != true && next.shape.hasLetters
      && line.shape.hasLetters
  }

  /// Whether the next line's first word would not have fitted any more.
  private static func isForced(_ lines: [PlainLine], _ index: Int, _ width: Int32) -> Bool {
    lines[index].extent + 1 + lines[index + 1].firstWord > width - 3
  }
}
