/// A time of day as a claim writes it: "6.25", "6:40 am", "4pm", "14.30 Uhr", "noon".
///
/// Halves of the day are left open where a text leaves them: times are equal if their hands stand alike.
struct ClockTime: Hashable {
  /// Its words, in bytes of the claim.
  var range: Range<Int>
  /// Minutes from twelve o'clock, below 720.
  var minutes: Int

  /// The times in some UTF-8 text, in reading order.
  static func times(in text: [UInt8]) -> [ClockTime] {
    var times: [ClockTime] = []
    var offset = 0
    while offset < text.count {
      let start = offset
      guard isDigit(text[offset]), start == 0 || !isPartOfNumber(text[start - 1]) else {
        offset += 1
        continue
      }
      while offset < text.count, isDigit(text[offset]) { offset += 1 }
      if let time = time(text, start..<offset) {
        times.append(time)
        offset = time.range.upperBound
      }
    }
    return times
  }

  private static func time(_ text: [UInt8], _ hours: Range<Int>) -> ClockTime? {
    guard hours.count <= 2, let hour = number(text[hours]), hour <= 24 else { return nil }
    var end = hours.upperBound
    var minute: Int?
    if end + 2 < text.count, [UInt8(ascii: "."), UInt8(ascii: ":")].contains(text[end]),
      let value = number(text[end + 1..<end + 3]), value < 60,
      end + 3 == text.count || !isDigit(text[end + 3])
    {
      (minute, end) = (value, end + 3)
      // "6.25.3", "12.30,5" are something else.
      if end + 1 < text.count, isPartOfNumber(text[end]), isDigit(text[end + 1]) { return nil }
    }
    let suffix = self.suffix(text, end)
    guard suffix != nil || minute != nil && (text[hours.upperBound] == 0x3A || isAt(text, hours))
    else {
      return nil
    }
    return ClockTime(
      range: hours.lowerBound..<(suffix ?? end), minutes: (hour % 12) * 60 + (minute ?? 0))
  }

  /// Whether the word before says that a time follows: "1.50" alone is a price or a score.
  private static func isAt(_ text: [UInt8], _ hours: Range<Int>) -> Bool {
    let before = text[..<hours.lowerBound].suffix(9)
    guard before.last == 0x20 else { return false }
    let word = before.dropLast().split(separator: 0x20, omittingEmptySubsequences: false).last
    return word.map { words.contains(String(decoding: $0, as: UTF8.self).lowercased()) } ?? false
  }

  private static let words: Set<String> = [
    "at", "by", "until", "till", "from", "since", "before", "after", "um", "gegen", "ab", "bis",
    "om", "às",
    "alle", "las",
  ]

  /// Where "am", "p.m." or "Uhr" ends; nil where there is none.
  private static func suffix(_ text: [UInt8], _ end: Int) -> Int? {
    var start = end
    if start < text.count, text[start] == 0x20 { start += 1 }
    for word in ["a.m.", "p.m.", "am", "pm", "uhr"] {
      let rest = text[start...].prefix(word.utf8.count)
      let after = start + rest.count
      if rest.elementsEqual(word.utf8, by: { $0 | 0x20 == $1 | 0x20 }),
        after == text.count || !isLetter(text[after])
      {
        return after
      }
    }
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ":")
  }
}
