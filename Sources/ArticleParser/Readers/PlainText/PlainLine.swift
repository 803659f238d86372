import ArticleModel

/// A line with what it looks like.
struct PlainLine {
  var text: TextLine
  var mark: LineMark?
  var shape: LineShape
  /// The characters of its first word.
  var firstWord: Int32
  /// How many "> " stand before its text.
  var quoteDepth: Int

  /// Where its text starts, behind a list mark.
  var textStart: Int { mark?.textStart ?? text.content.lowerBound }
  /// How far it reaches, in columns.
  var extent: Int32 { shape.characters + Int32(clamping: text.indent) }

  var startsWithSmallLetter: Bool {
    mark == nil && shape.startsSmall
  }

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ text: TextLine) {
    var text = text
    var depth = 0
    var offset = text.content.lowerBound
    while offset < text.content.upperBound,
      utf8[offset] == 0x3E || depth > 0 && utf8[offset] == 0x20
    {
      if utf8[offset] == 0x3E { depth += 1 }
      offset += 1
    }
    if depth > 0, offset < text.content.upperBound {
      text.content = offset..<text.content.upperBound
    } else {
      depth = 0
    }
    self.text = text
    quoteDepth = depth
    mark = LineMark(utf8, text.content)
    shape = LineShape(utf8, text.content)
    firstWord = Self.firstWord(utf8, text.content)
  }

  private static func firstWord(_ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange) -> Int32 {
    var offset = content.lowerBound
    var count: Int32 = 0
    while offset < content.upperBound, utf8[offset] > 0x20, count < 40 {
      let (scalar, length) = utf8.scalar(at: offset)
      count += 1
      if Characters.isWideLetter(scalar) { break }
      offset += length
    }
    return count
  }
}
