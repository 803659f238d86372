import ArticleModel

/// Times of day as people write them in figures: "9:05", "18h30".
enum ClockTime {
  /// Whether one stands in a line.
  static func stands(in utf8: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    func isDigit(_ offset: Int) -> Bool { range.contains(offset) && utf8[offset].isASCIIDigit }
    func isWord(_ offset: Int) -> Bool {
      range.contains(offset) && (isDigit(offset) || (utf8[offset] | 0x20) &- 0x61 < 26)
    }
    return range.contains { mark in
      guard utf8[mark] == UInt8(ascii: ":") || utf8[mark] == UInt8(ascii: "h") else { return false }
      let start = isDigit(mark - 2) ? mark - 2 : mark - 1
      return isDigit(start) && !isWord(start - 1) && isDigit(mark + 1) && isDigit(mark + 2)
        && !isWord(mark + 3)
    }
  }
}
