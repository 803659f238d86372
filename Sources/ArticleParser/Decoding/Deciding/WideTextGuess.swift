/// UTF-16 and UTF-32 without a mark, known by where their NULs stand.
enum WideTextGuess {
  private static let sampleSize = 1 << 16

  /// The encoding of bytes that hold NULs; nil where they are no text.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(sampleSize / 4 * 4)
    return sample.withUnsafeBufferPointer { sample in
      let candidates: [TextEncoding] =
        isFourBytesWide(sample)
        ? [.utf32.little, .utf32.big] : [.utf16.little, .utf16.big]
      // Read from the wrong end, Latin letters, spaces and line ends become characters of other
      // scripts, and these hardly ever become ASCII.
      let tallies = candidates.map { (encoding: $0, tally: tally(sample, $0)) }
      guard let best = tallies.max(by: { $0.tally.ascii < $1.tally.ascii }) else { return nil }
      let found = best.tally
      let isText =
        found.ascii >= 4 && found.ascii * 50 >= found.all && found.good * 100 > found.all * 97
      return isText && !isMostlyASCII(sample) ? best.encoding : nil
    }
  }

  /// Whether most pairs of bytes are two printable characters: ASCII with NULs among it.
  private static func isMostlyASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let printable: ClosedRange<UInt8> = 0x20...0x7E
    let count = stride(from: 0, to: bytes.count - 1, by: 2).count {
      printable.contains(bytes[$0]) && printable.contains(bytes[$0 + 1])
    }
    return count * 2 > bytes.count * 3 / 5
  }

  /// Whether of four bytes one is always NUL and the next to it small: no character has a higher number
  /// than 0x10FFFF.
  private static func isFourBytesWide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return false }
    return [(0, 1), (3, 2)].contains { high, next in
      stride(from: 0, to: bytes.count - 3, by: 4).allSatisfy {
        bytes[$0 + high] == 0 && bytes[$0 + next] <= 0x10
      }
    }
  }

  /// How many characters there are, how many of them text can have, and how many are ASCII.
  private static func tally(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding
  ) -> (all: Int, good: Int, ascii: Int) {
    var (all, good, ascii, offset) = (0, 0, 0, 0)
    while offset < bytes.count {
      let (scalar, length) = scalar(bytes, offset, encoding)
      // The sample may end within a character.
      if scalar == nil, offset + 4 > bytes.count { break }
      all += 1
      if let scalar, isText(scalar) {
        good += 1
        if scalar.isASCII { ascii += 1 }
      }
      offset += length
    }
    return (all, good, ascii)
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ encoding: TextEncoding
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    switch encoding.scheme {
    case .utf16(let isBigEndian):
      return WideDecoder(isBigEndian: isBigEndian).scalar16(bytes, at: offset)
    case .utf32(let isBigEndian):
      return (WideDecoder(isBigEndian: isBigEndian).scalar32(bytes, at: offset), 4)
    default: return (nil, 1)
    }
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: return scalar.properties.isWhitespace
    case .unassigned, .privateUse, .surrogate: return false
    default: return true
    }
  }
}
