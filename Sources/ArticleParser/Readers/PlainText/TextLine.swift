import ArticleModel

/// A line of a text that holds more than white space.
struct TextLine {
  /// Its first byte, white space included.
  var start: Int
  /// Its text, white space at both ends excluded.
  var content: ByteRange
  /// How many columns of white space stand before it; a tab reaches to the next multiple of four.
  var indent: Int
  /// Whether a blank line, or nothing, stands before it.
  var isAfterBlank: Bool
}

extension TextLine {
  /// The lines of a text that hold more than white space; they end at LF, CR LF or a lone CR.
  static func lines(of utf8: UnsafeBufferPointer<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(utf8.count / 64)
    var isAfterBlank = true
    var start = 0
    while start < utf8.count {
      var end = start
      while end < utf8.count, utf8[end] != 0x0A, utf8[end] != 0x0D { end += 1 }
      if var line = trimmed(utf8, start..<end) {
        line.isAfterBlank = isAfterBlank
        lines.append(line)
        isAfterBlank = false
      } else {
        isAfterBlank = true
      }
      let isPair = end + 1 < utf8.count && utf8[end] == 0x0D && utf8[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  private static func trimmed(_ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> TextLine? {
    var first = range.lowerBound
    var indent = 0
    while first < range.upperBound {
      let (scalar, length) = utf8.scalar(at: first)
      guard Characters.isBlank(scalar) else { break }
      indent = scalar == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
      first += length
    }
    guard first < range.upperBound else { return nil }
    var last = range.upperBound
    while last > first {
      let (scalar, length) = utf8.scalar(before: last)
      guard Characters.isBlank(scalar) else { break }
      last -= length
    }
    return TextLine(
      start: range.lowerBound, content: first..<last, indent: indent, isAfterBlank: true)
  }
}
