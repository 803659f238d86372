import ArticleModel

/// The words of a table, read byte by byte: start-up builds all tables, so this has to be quick.
struct WordList {
  let words: StaticString

  /// How many words it has, at most.
  var count: Int {
    words.withUTF8Buffer { bytes in
      bytes.reduce(1) { $0 + ($1 == 0x20 || $1 == 0x5F || $1 == 0x0A ? 1 : 0) }
    }
  }

  /// Hands out each word's hash, and whether "_" joins it to the next.
  func forEach(_ body: (_ hash: UInt64, _ isJoined: Bool) -> Void) {
    words.withUTF8Buffer { bytes in
      var hash = WordHash.seed
      var isInside = false
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\n") {
          if isInside { body(hash, byte == UInt8(ascii: "_")) }
          (hash, isInside) = (WordHash.seed, false)
          index += 1
          continue
        }
        let (scalar, length) = Self.scalar(bytes, at: index)
        hash = WordHash.add(scalar == 0x2019 ? 0x27 : Folding.lowercase(scalar), to: hash)
        isInside = true
        index += length
      }
      if isInside { body(hash, false) }
    }
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }
}
