/// The mark that some files begin with.
struct ByteOrderMark {
  let encoding: TextEncoding
  /// How many bytes it takes.
  let length: Int

  init?(_ bytes: [UInt8]) {
    let marks: [([UInt8], TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8),
      // Also the mark of UTF-16 with a NUL behind it, which no text begins with.
      ([0xFF, 0xFE, 0, 0], .utf32.little), ([0, 0, 0xFE, 0xFF], .utf32.big),
      ([0xFE, 0xFF], .utf16.big), ([0xFF, 0xFE], .utf16.little),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    (length, encoding) = (found.0.count, found.1)
  }
}
