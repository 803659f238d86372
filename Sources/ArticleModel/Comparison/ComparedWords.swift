/// A text as the words that a comparison goes by: words, and marks by themselves, each with the white
/// space behind it.
///
/// An apostrophe between letters and a point or comma between digits belong to their word, so that a
/// changed "1,200" is one change. Each Chinese, Japanese or Korean character is a word.
package struct ComparedWords {
  package struct Word {
    /// The word's bytes, without the white space behind it.
    package var range: ByteRange
    /// Where the white space behind it ends.
    package var end: Int
    /// Whether it is a word, and no mark.
    package var isWord: Bool

    var gap: ByteRange { range.upperBound..<end }
  }

  /// The first is empty, so that white space that begins the text has a word before it.
  package private(set) var words = [Word(range: 0..<0, end: 0, isWord: false)]

  package init(_ text: String) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      take(scalar, before: next, at: offset..<offset + UTF8.width(scalar))
      offset += UTF8.width(scalar)
    }
  }

  /// Whether the last word may go on with the next character.
  private var isOpen = false
  private var previous: Unicode.Scalar?

  private mutating func take(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, at range: ByteRange
  ) {
    defer { previous = scalar }
    if scalar.properties.isWhitespace {
      words[words.count - 1].end = range.upperBound
      isOpen = false
    } else if CJK.contains(scalar) {
      append(range, isWord: true)
      isOpen = false
    } else if WordCharacters.contains(scalar) {
      if isOpen { extend(to: range.upperBound) } else { append(range, isWord: true) }
      isOpen = true
    } else if isOpen, let next, joins(scalar, next) {
      extend(to: range.upperBound)
    } else {
      append(range, isWord: false)
      isOpen = false
    }
  }

  private func joins(_ mark: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    switch mark {
    case "'", "\u{2019}": WordCharacters.contains(next) && !CJK.contains(next)
    case ".", ",": Self.isDigit(previous ?? mark) && Self.isDigit(next)
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private mutating func append(_ range: ByteRange, isWord: Bool) {
    words.append(Word(range: range, end: range.upperBound, isWord: isWord))
  }

  private mutating func extend(to end: Int) {
    let last = words.count - 1
    words[last].range = words[last].range.lowerBound..<end
    words[last].end = end
  }
}
