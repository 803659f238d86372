import ArticleModel

/// Parts a line into words for look-ups: runs of letters and digits, single ideographs, and "©".
struct WordReader: IteratorProtocol {
  struct Word {
    var hash: UInt64
    var length: Int
    /// How many bytes of UTF-8 it takes.
    var bytes: Int
    var isNumber: Bool
    var isIdeograph: Bool
    var isCapitalised: Bool
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int

  /// Where the last word ended.
  var position: Int { offset }

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    (self.utf8, offset, end) = (utf8, range.lowerBound, range.upperBound)
  }

  /// The words of a string; "#" counts as a word there.
  static func words(of text: String) -> [Word] {
    Array(text.utf8).withUnsafeBufferPointer { utf8 in
      var reader = WordReader(utf8, 0..<utf8.count)
      var words: [Word] = []
      while let word = reader.next() { words.append(word) }
      return words
    }
  }

  mutating func next() -> Word? {
    while offset < end {
      let (scalar, length) = utf8.scalar(at: offset)
      switch ScalarClass(scalar) {
      case .ideograph:
        offset += length
        return Word(
          hash: WordHash.of(scalar), length: 1, bytes: length, isNumber: false, isIdeograph: true,
          isCapitalised: false)
      case .letter, .digit:
        return word(first: scalar)
      case .mark where scalar == 0xA9 || scalar == 0x23:
        offset += length
        return Word(
          hash: WordHash.of(scalar), length: 1, bytes: length, isNumber: false, isIdeograph: false,
          isCapitalised: false)
      case .mark, .space:
        offset += length
      }
    }
    return nil
  }

  private mutating func word(first: UInt32) -> Word {
    let start = offset
    var hash = WordHash.seed
    var count = 0
    var isNumber = true
    while offset < end {
      let byte = utf8[offset]
      if (byte | 0x20) &- 0x61 < 26 {
        hash = WordHash.add(UInt32(byte | 0x20), to: hash)
        isNumber = false
        count += 1
        offset += 1
        continue
      }
      let (scalar, length) = utf8.scalar(at: offset)
      let scalarClass = ScalarClass(scalar)
      guard scalarClass == .letter || scalarClass == .digit else { break }
      if scalarClass == .letter { isNumber = false }
      hash = WordHash.add(Folding.lowercase(scalar), to: hash)
      count += 1
      offset += length
    }
    return Word(
      hash: hash, length: count, bytes: offset - start, isNumber: isNumber, isIdeograph: false,
      isCapitalised: Folding.lowercase(first) != first)
  }
}
