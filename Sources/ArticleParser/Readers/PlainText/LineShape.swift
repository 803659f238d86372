import ArticleModel

/// What a line looks like: everything the layout is judged by, from one pass over its beginning.
struct LineShape {
  /// Characters; of a line longer than `limit` bytes, estimated.
  private(set) var characters: Int32 = 0
  /// Words; each character of a script without spaces counts half a word.
  private(set) var words: Int32 = 0
  private(set) var capitals: Int32 = 0
  private(set) var smallLetters: Int32 = 0
  private(set) var wideLetters: Int32 = 0
  /// Words that start with a capital or a digit.
  private(set) var capitalisedWords: Int32 = 0
  /// Tabs with text at both sides.
  private(set) var tabs: Int32 = 0
  /// Runs of at least three spaces inside.
  private(set) var gaps: Int32 = 0
  private(set) var bars: Int32 = 0
  /// Vertical lines that programs draw tables with.
  private(set) var drawnBars: Int32 = 0
  /// Words that start with a digit.
  private(set) var numbers: Int32 = 0
  /// Marks that end a sentence or part it, with white space behind them.
  private(set) var sentenceMarks: Int32 = 0
  private(set) var commas: Int32 = 0
  /// Colons with a space behind them.
  private(set) var colons: Int32 = 0
  /// Marks that part what stands side by side on a page, or belong to addresses.
  private(set) var separators: Int32 = 0
  /// The first and the last character, and the last but closing marks.
  private(set) var first: UInt32 = 0
  private(set) var last: UInt32 = 0
  private(set) var lastMark: UInt32 = 0
  /// Whether it ends with three stops.
  private(set) var endsWithStops = false

  /// No more bytes than this are looked at: enough to tell a heading from a paragraph.
  static let limit = 400

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    guard !range.isEmpty else { return }
    first = utf8.scalar(at: range.lowerBound).value
    findEnd(utf8, range)
    let end = min(range.upperBound, range.lowerBound + Self.limit)
    var offset = range.lowerBound
    var isInWord = false
    var spaces = 0
    while offset < end {
      let byte = utf8[offset]
      if (byte | 0x20) &- 0x61 < 26 {
        // Letters are what most of a line is made of.
        count(isCapital: byte < 0x61, isDigit: false, startsWord: !isInWord)
        (isInWord, spaces) = (true, 0)
        characters += 1
        offset += 1
        continue
      }
      let (scalar, length) = utf8.scalar(at: offset)
      offset += length
      characters += 1
      spaces = scalar == 0x20 ? spaces + 1 : 0
      if spaces == 3 { gaps += 1 }
      if scalar < 0x80 {
        countASCIIMark(scalar, next: offset < range.upperBound ? utf8[offset] : 0x20)
      } else {
        countMark(scalar)
      }
      switch ScalarClass(scalar) {
      case .letter, .digit:
        count(
          isCapital: Folding.lowercase(scalar) != scalar, isDigit: (0x30...0x39).contains(scalar),
          startsWord: !isInWord)
        isInWord = true
      case .ideograph:
        wideLetters += 1
        isInWord = false
      case .space: isInWord = false
      case .mark: break
      }
    }
    words += (wideLetters + 1) / 2
    if end < range.upperBound {
      characters = Int32(clamping: Int(characters) * range.count / Self.limit)
    }
  }

  @inline(__always)
  private mutating func count(isCapital: Bool, isDigit: Bool, startsWord: Bool) {
    if isCapital { capitals += 1 } else if !isDigit { smallLetters += 1 }
    if startsWord {
      words += 1
      if isCapital || isDigit { capitalisedWords += 1 }
      if isDigit { numbers += 1 }
    }
  }

  private mutating func countASCIIMark(_ scalar: UInt32, next: UInt8) {
    switch UInt8(truncatingIfNeeded: scalar) {
    case 0x09: tabs += 1
    case UInt8(ascii: "|"):
      bars += 1
      separators += 1
    case UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "+"):
      separators += 1
    case UInt8(ascii: ","): commas += next == 0x20 ? 1 : 0
    case UInt8(ascii: ":"): colons += next == 0x20 ? 1 : 0
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      sentenceMarks += next <= 0x22 ? 1 : 0
    default: break
    }
  }

  private mutating func countMark(_ scalar: UInt32) {
    switch scalar {
    case 0xBB, 0x203A, 0xB7, 0x2022, 0xA9: separators += 1
    case 0x2502, 0x2503, 0x2551: drawnBars += 1
    case 0xFF0C, 0x3001, 0x60C: commas += 1
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x61F, 0x6D4, 0x964, 0x2026: sentenceMarks += 1
    default: break
    }
  }

  private mutating func findEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    var offset = range.upperBound
    let earliest = max(range.lowerBound, range.upperBound - 32)
    while offset > earliest {
      let (scalar, length) = utf8.scalar(before: offset)
      if last == 0 { last = scalar }
      lastMark = scalar
      guard Characters.isCloser(scalar) else { break }
      offset -= length
    }
    endsWithStops =
      lastMark == 0x2E && offset - 3 >= range.lowerBound && utf8[offset - 2] == 0x2E
      && utf8[offset - 3] == 0x2E
  }

  /// Whether it starts with a small letter of a script that has capitals.
  var startsSmall: Bool {
    switch first {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x3AC...0x3CE, 0x430...0x45F: true
    case 0x100...0x17F: Folding.lowercase(first) == first
    default: false
    }
  }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool { Characters.isSentenceEnd(lastMark) }
  /// Whether it announces what follows.
  var endsWithColon: Bool { Characters.isColon(last) }
  /// Whether all its letters are capitals.
  var isAllCapitals: Bool { capitals > 2 && smallLetters == 0 && wideLetters == 0 }
  var hasLetters: Bool { capitals + smallLetters + wideLetters > 0 }
  /// Whether it reads as running text: long, or a sentence of some length.
  var isRunningText: Bool { words > 14 || words > 5 && endsSentence }
}
