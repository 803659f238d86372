/// What decoding makes of bytes.
struct DecodedBytes {
  var utf8: [UInt8] = []
  /// How many sequences were malformed and became U+FFFD.
  private(set) var badCount = 0
  /// The offset of the first of them.
  private(set) var firstBad: Int?

  init(capacity: Int) { utf8.reserveCapacity(capacity) }

  /// Bytes that are valid UTF-8.
  init(utf8: [UInt8]) { self.utf8 = utf8 }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      utf8.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Notes a malformed sequence at an offset and puts U+FFFD in its place.
  mutating func appendBad(at offset: Int) {
    PackedUTF8.replacement.append(to: &utf8)
    badCount += 1
    firstBad = firstBad ?? offset
  }
}
