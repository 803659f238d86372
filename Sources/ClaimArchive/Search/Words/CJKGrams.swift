import ArticleModel

/// Chinese, Japanese and Korean text in the index.
///
/// FTS5's tokenizer makes one token of a run without spaces. A column of its own therefore holds, for
/// a run ABC, the tokens `A AB B BC C`: any part of the run is a phrase of that stream, be it one
/// character or ten. Latin words glued to such a run ("使用GPT") stand in the stream as words, and so
/// do words in full-width letters ("ＧＰＴ"), in plain ones.
extension CJK {
  /// The stream for some UTF-8 text; nil where it holds no such character.
  static func grams(_ utf8: some Collection<UInt8>) -> [UInt8]? {
    // All such characters start with a byte from E1 on; E2 starts punctuation and symbols.
    guard utf8.contains(where: { $0 >= 0xE1 && $0 != 0xE2 }) else { return nil }
    var stream = Stream()
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { stream.take(scalar) }
    return stream.finish()
  }

  /// The streams of every part that the index finds a claim by, parted so that no run crosses from one to
  /// the next; nil where no part has any.
  static func grams(ofParts parts: [ArraySlice<UInt8>]) -> [UInt8]? {
    let streams = parts.compactMap { grams($0) }
    return streams.isEmpty ? nil : Array(streams.joined(separator: [0x0A]))
  }

  private struct Stream {
    private var tokens: [UInt8] = []
    private var previous: Unicode.Scalar?
    private var word: [UInt8] = []
    private var hasAny = false
    /// Whether the word is written in full-width letters or digits, which the index does not fold.
    private var isFullWidth = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if CJK.contains(scalar) {
        endWord(isGlued: true)
        if let previous { append([previous, scalar]) }
        append([scalar])
        previous = scalar
        hasAny = true
      } else if let plain = Self.plain(scalar) {
        word.append(plain)
        isFullWidth = true
      } else if WordCharacters.contains(scalar) {
        word.append(contentsOf: Array(String(scalar).utf8))
      } else {
        endWord(isGlued: previous != nil)
        previous = nil
      }
    }

    mutating func finish() -> [UInt8]? {
      endWord(isGlued: previous != nil)
      return hasAny ? tokens : nil
    }

    private mutating func endWord(isGlued: Bool) {
      guard !word.isEmpty else { return }
      if isGlued || isFullWidth { append(bytes: word) }
      if isFullWidth { hasAny = true }
      isFullWidth = false
      word.removeAll(keepingCapacity: true)
      previous = nil
    }

    /// The plain form of a full-width letter or digit.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: UInt8(scalar.value - 0xFEE0)
      default: nil
      }
    }

    private mutating func append(_ scalars: [Unicode.Scalar]) {
      append(bytes: scalars.flatMap { Array(String($0).utf8) })
    }

    private mutating func append(bytes: [UInt8]) {
      if !tokens.isEmpty { tokens.append(0x20) }
      tokens += bytes
    }
  }
}
