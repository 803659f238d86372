import ArticleModel

extension WordCharacters {
  /// The number of words of some UTF-8 text, for ranking: close to the index's own count and without
  /// decoding. Chinese, Japanese and Korean characters count as words.
  static func count(_ utf8: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for (offset, byte) in zip(utf8.indices, utf8) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF:
        if !isInWord { count += 1 }
        isInWord = true
      case 0x80...0xBF:
        break
      case 0xE2:
        // E2 80: dashes, quotation marks, ellipses.
        let next = utf8.index(after: offset)
        isInWord = isInWord && next < utf8.endIndex && utf8[next] != 0x80
      case 0xE3...0xED:
        count += 1
        isInWord = false
      case 0xE0...:
        if !isInWord { count += 1 }
        isInWord = true
      default:
        isInWord = false
      }
    }
    return count
  }
}
