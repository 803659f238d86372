import ArticleModel

/// Text as its plain words, for comparing exact words where the index knows only stems: folded, without
/// diacritics and punctuation, one space before and after each word.
///
/// What belongs to a word stays: `C++`, `AT&T`, `$1`, `38.101`. Each Chinese, Japanese or Korean
/// character is a word.
enum PlainWords {
  static func normalized(_ text: some StringProtocol) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var writer = Writer()
    for scalar in text.unicodeScalars { writer.take(scalar) }
    return writer.finish()
  }

  /// Whether the words of a text hold the words of a needle one after the other; both as `bytes(of:)`
  /// gives them.
  static func contain(_ needle: [UInt8], in words: [UInt8]) -> Bool {
    guard let last = needle.indices.last, words.count >= needle.count else { return false }
    let span = 0...(words.count - needle.count)
    return span.contains { start in
      words[start] == needle[0] && words[start + last] == needle[last]
        && words[start + min(1, last)] == needle[min(1, last)]
        && words[start...].starts(with: needle)
    }
  }

  /// Whether some words, as `bytes(of:)` gives them, hold signs that the index does not know.
  static func holdSigns(_ words: [UInt8]) -> Bool {
    words.contains { byte in
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "$"),
        UInt8(ascii: "."), UInt8(ascii: ","):
        true
      default: false
      }
    } || ["€", "£", "¥"].contains { words.contains(sequence: Array($0.utf8)) }
  }

  private struct Writer {
    private var words: [UInt8] = [0x20]
    /// A sign that belongs to a word only when the word goes on after it.
    private var pending: UInt8?

    mutating func take(_ scalar: Unicode.Scalar) {
      let isInWord = words.last != 0x20
      if let pending {
        let goesOn =
          pending == UInt8(ascii: "&")
          ? WordCharacters.contains(scalar) : ("0"..."9").contains(scalar)
        if goesOn { words.append(pending) } else { endWord() }
        self.pending = nil
      }
      switch scalar {
      case "+" where isInWord, "#" where isInWord:
        words.append(UInt8(truncatingIfNeeded: scalar.value))
      case "&" where isInWord:
        pending = UInt8(ascii: "&")
      case ".", ",":
        if let last = words.last, (0x30...0x39).contains(last) {
          pending = UInt8(truncatingIfNeeded: scalar.value)
        } else {
          endWord()
        }
      case "$", "€", "£", "¥":
        endWord()
        append(scalar)
      case _ where CJK.contains(scalar):
        endWord()
        append(scalar)
        endWord()
      case _ where WordCharacters.contains(scalar):
        if let plain = Diacritics.plain(scalar) { append(plain) }
      default:
        endWord()
      }
    }

    mutating func finish() -> [UInt8] {
      pending = nil
      endWord()
      return words
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        words.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let encoded = UTF8.encode(scalar) {
        words.append(contentsOf: encoded)
      }
    }

    private mutating func endWord() {
      if words.last != 0x20 { words.append(0x20) }
    }
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}

/// Letters without case and marks, as FTS5's `unicode61 remove_diacritics 2` compares them.
enum Diacritics {
  /// The plain small letter; nil for a combining mark.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0xC0:
      break
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Unicode.Scalar(Folding.lowercase(scalar.value - 0xFEE0))
    case 0xC0..<0x180:
      return latin[Int(scalar.value) - 0xC0]
    case 0x300..<0x370:
      return nil
    default:
      break
    }
    return Unicode.Scalar(Folding.lowercase(scalar.value))
  }

  /// U+00C0 to U+017F.
  private static let latin = Array(
    """
    aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy\
    aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋ\
    ooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ
    """.unicodeScalars)
}
