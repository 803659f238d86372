import ArticleModel

/// The bullet or number that a line starts with.
struct LineMark {
  /// What makes two marks marks of one list.
  enum Style: Hashable {
    case bullet(UInt32)
    case decimal(depth: Int, closing: Closing)
    case letter(isCapital: Bool, closing: Closing)
    case ideographic(closing: Closing)
  }

  enum Closing: Hashable { case none, stop, parenthesis, parentheses, comma }

  var style: Style
  /// The number without punctuation; nil of a bullet.
  var number: ByteRange?
  /// The place in its list: of a dotted number its last part, of "i" both the ninth and the first.
  private(set) var value = 0
  private(set) var romanValue: Int?
  /// Where the text after the mark starts.
  var textStart: Int

  var isBullet: Bool { number == nil }

  /// Whether the mark also has other uses, so that only a list of such lines makes it one: dashes
  /// of dialogue, and the letter by which some programs print a hollow bullet.
  var needsCompany: Bool {
    switch style {
    case .bullet(0x2013), .bullet(0x2014), .bullet(0x6F): true
    default: false
    }
  }

  /// How deep a dotted number is: 2 for "2.1".
  var depth: Int {
    if case .decimal(let depth, _) = style { depth } else { 1 }
  }

  /// Whether it is capital Roman ("IV.").
  var isRoman: Bool {
    if case .letter(true, .stop) = style { romanValue != nil } else { false }
  }

  /// Whether it is a number that headings bear: "3.", "2.1", "二、".
  var isNumeric: Bool {
    switch style {
    case .bullet, .letter: false
    case .decimal(_, let closing): closing != .parentheses
    case .ideographic: true
    }
  }

  /// Whether another mark can be the next of the same list.
  func isFollowed(by next: LineMark) -> Bool {
    guard style == next.style else { return false }
    if isBullet { return true }
    if let roman = romanValue, let nextRoman = next.romanValue, roman + 1 == nextRoman {
      return true
    }
    return value > 0 && value + 1 == next.value
  }
}

extension LineMark {
  /// The mark at the beginning of a line's text; nil where there is none.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange) {
    guard let mark = Self.bullet(utf8, content) ?? Self.number(utf8, content) else { return nil }
    self = mark
  }

  // MARK: Bullets

  private static func bullet(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange
  ) -> LineMark? {
    let (scalar, length) = utf8.scalar(at: content.lowerBound)
    let needsSpace: Bool
    switch scalar {
    case 0x2022, 0x25CF, 0x25E6, 0x25CB, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x2023, 0x2043, 0x2219,
      0x27A4, 0x25BA, 0x25B8, 0x25B6, 0x2713, 0x2714, 0x30FB:
      needsSpace = false
    case 0x2D, 0x2A, 0x2B, 0x6F, 0xB7, 0x2013, 0x2014: needsSpace = true
    default: return nil
    }
    let start = skippingBlank(utf8, content.lowerBound + length..<content.upperBound)
    guard !needsSpace || start > content.lowerBound + length else { return nil }
    return LineMark(style: .bullet(scalar), textStart: start)
  }

  private static func skippingBlank(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = utf8.scalar(at: offset)
      guard Characters.isBlank(scalar) else { break }
      offset += length
    }
    return offset
  }

  // MARK: Numbers

  private static func number(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange
  ) -> LineMark? {
    var offset = content.lowerBound
    let (first, firstLength) = utf8.scalar(at: offset)
    let isBracketed = first == 0x28 || first == 0xFF08
    if isBracketed { offset += firstLength }
    guard offset < content.upperBound else { return nil }
    guard
      var mark = decimal(utf8, offset..<content.upperBound)
        ?? letters(utf8, offset..<content.upperBound)
        ?? ideographic(utf8, offset..<content.upperBound),
      let number = mark.number, number.upperBound < content.upperBound
    else { return nil }
    let (after, length) = utf8.scalar(at: number.upperBound)
    let closing: Closing
    switch after {
    case 0x2E where !isBracketed, 0xFF0E where !isBracketed: closing = .stop
    case 0x29, 0xFF09: closing = isBracketed ? .parentheses : .parenthesis
    case 0x3001 where !isBracketed: closing = .comma
    default: closing = .none
    }
    let end = number.upperBound + (closing == .none ? 0 : length)
    mark.textStart = skippingBlank(utf8, end..<content.upperBound)
    guard mark.textStart < content.upperBound, mark.textStart > end || closing.standsWithoutSpace
    else { return nil }
    switch mark.style {
    case .decimal(let depth, _):
      guard closing != .none || depth > 1 else { return nil }
      mark.style = .decimal(depth: depth, closing: closing)
    case .letter(let isCapital, _):
      guard closing != .none else { return nil }
      mark.style = .letter(isCapital: isCapital, closing: closing)
    default:
      guard closing != .none else { return nil }
      mark.style = .ideographic(closing: closing)
    }
    return mark
  }

  /// "3", "2.1", "1.2.3": parts of at most three digits.
  private static func decimal(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> LineMark? {
    var offset = range.lowerBound
    var depth = 0
    var value = 0
    var end = offset
    while offset < range.upperBound, depth < 6 {
      let start = offset
      value = 0
      while offset < range.upperBound, (0x30...0x39).contains(utf8[offset]), offset - start < 4 {
        value = value * 10 + Int(utf8[offset] - 0x30)
        offset += 1
      }
      guard offset > start else { break }
      guard offset - start < 4 else { return nil }
      depth += 1
      end = offset
      guard offset + 1 < range.upperBound, utf8[offset] == 0x2E,
        (0x30...0x39).contains(utf8[offset + 1])
      else { break }
      offset += 1
    }
    guard depth > 0 else { return nil }
    return LineMark(
      style: .decimal(depth: depth, closing: .none), number: range.lowerBound..<end, value: value,
      textStart: end)
  }

  /// One letter, or a Roman number.
  private static func letters(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> LineMark? {
    let letters = utf8[range.prefix(7)].prefix { isASCIILetter($0) }
    guard let first = letters.first, letters.count < 7 else { return nil }
    let isCapital = first < 0x61
    guard letters.allSatisfy({ ($0 < 0x61) == isCapital }) else { return nil }
    let roman = romanValue(letters)
    guard letters.count == 1 || roman != nil else { return nil }
    return LineMark(
      style: .letter(isCapital: isCapital, closing: .none),
      number: range.lowerBound..<range.lowerBound + letters.count,
      value: letters.count == 1 ? Int((first | 0x20) - 0x60) : 0, romanValue: roman,
      textStart: range.lowerBound)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func romanValue(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var sum = 0
    var previous = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter | 0x20 {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      case UInt8(ascii: "c"): value = 100
      default: return nil
      }
      sum += value < previous ? -value : value
      previous = max(previous, value)
    }
    return sum
  }

  /// 一 to 十九.
  private static func ideographic(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> LineMark? {
    let digits: [UInt32] = [
      0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
    ]
    var offset = range.lowerBound
    var value = 0
    while offset < range.upperBound, offset - range.lowerBound < 6 {
      let (scalar, length) = utf8.scalar(at: offset)
      guard let digit = digits.firstIndex(of: scalar) else { break }
      value += digit + 1
      offset += length
    }
    guard value > 0 else { return nil }
    return LineMark(
      style: .ideographic(closing: .none), number: range.lowerBound..<offset, value: value,
      textStart: offset)
  }
}

extension LineMark.Closing {
  /// "一、" and "（一）" need no space behind them.
  fileprivate var standsWithoutSpace: Bool { self == .comma || self == .parentheses }
}
