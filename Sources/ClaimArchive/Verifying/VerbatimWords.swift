import ArticleModel

/// The words of a text with their places, as quotations are compared: without case, accents and
/// punctuation; signs of currency and percent are words. "5,000" is 5000.
struct VerbatimWords {
  struct Word {
    /// Equal words share it.
    var hash: UInt64
    /// Its bytes in the text.
    var range: ByteRange
  }

  let text: [UInt8]
  private(set) var words: [Word] = []

  init(_ text: [UInt8], in range: ByteRange? = nil) {
    self.text = text
    var scanner = Scanner(text: text, range: range ?? text.indices)
    words = scanner.scan()
  }

  /// The same text with some of its words.
  func filtered(_ isIncluded: (Word) -> Bool) -> VerbatimWords {
    var filtered = self
    filtered.words = words.filter(isIncluded)
    return filtered
  }

  /// Whether two equal words are so with their accents, too.
  static func isSpelledAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left.allSatisfy({ $0 < 0x80 }) && right.allSatisfy({ $0 < 0x80 }) { return true }
    // Strings are equal where they are canonically equivalent.
    return String(decoding: left, as: UTF8.self).lowercased()
      == String(decoding: right, as: UTF8.self).lowercased()
  }
}

/// Reads words off UTF-8 bytes.
private struct Scanner {
  let text: [UInt8]
  let range: ByteRange
  private var words: [VerbatimWords.Word] = []
  private var hash: UInt64 = Self.empty
  private var start: Int?
  private var end = 0

  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  init(text: [UInt8], range: ByteRange) {
    (self.text, self.range) = (text, range.clamped(to: text.indices))
  }

  mutating func scan() -> [VerbatimWords.Word] {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      switch byte {
      case 0x30...0x39, 0x61...0x7A: take(byte, index)
      case 0x41...0x5A: take(byte | 0x20, index)
      case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "&"),
        UInt8(ascii: "#"):
        takeSign(index..<index + 1)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        joinOrPart(index)
      case 0..<0x80: endWord()
      default:
        index = takeScalar(at: index)
        continue
      }
      index += 1
    }
    endWord()
    return words
  }

  private mutating func take(_ byte: UInt8, _ index: Int) {
    if start == nil { start = index }
    mix(byte)
    end = index + 1
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private mutating func takeSign(_ range: ByteRange) {
    endWord()
    for index in range { mix(text[index]) }
    (start, end) = (range.lowerBound, range.upperBound)
    endWord()
  }

  private mutating func endWord() {
    guard let start else { return }
    words.append(VerbatimWords.Word(hash: hash, range: start..<end))
    (self.start, hash) = (nil, Self.empty)
  }

  /// A stop or comma between digits parts thousands or decimals; anywhere else it ends the word.
  private mutating func joinOrPart(_ index: Int) {
    guard start != nil, index > range.lowerBound, isDigit(index - 1), isDigit(index + 1) else {
      return endWord()
    }
    let partsThousands = isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)
    if !partsThousands { mix(UInt8(ascii: ".")) }
    end = index + 1
  }

  private func isDigit(_ index: Int) -> Bool {
    index < range.upperBound && (0x30...0x39).contains(text[index])
  }

  /// Takes a character beyond ASCII, and returns where the next one begins.
  private mutating func takeScalar(at index: Int) -> Int {
    var next = index + 1
    while next < range.upperBound, text[next] & 0xC0 == 0x80 { next += 1 }
    guard let scalar = String(decoding: text[index..<next], as: UTF8.self).unicodeScalars.first
    else { return next }
    if CJK.contains(scalar) {
      takeSign(index..<next)
    } else if scalar.properties.generalCategory == .currencySymbol || scalar == "‰" {
      takeSign(index..<next)
    } else if WordCharacters.contains(scalar) {
      // A combining mark belongs to the word and is nothing by itself.
      if let plain = Diacritics.plain(scalar) {
        if start == nil { start = index }
        if let encoded = UTF8.encode(plain) { for byte in encoded { mix(byte) } }
      }
      if start != nil { end = next }
    } else {
      endWord()
    }
    return next
  }
}
