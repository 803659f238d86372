/// Encodings of ASCII and of sequences that begin with a byte above it.
///
/// What a sequence of two bytes stands for is asked once and remembered.
struct MultiByteDecoder {
  let rule: SequenceRule
  let converter: CharacterConverter

  private enum Known {
    case notAsked, none
    case character(PackedUTF8)
  }

  /// What is known of each sequence of one or two bytes.
  private var known = [Known](repeating: .notAsked, count: 1 << 16)

  init(rule: SequenceRule, converter: CharacterConverter) {
    (self.rule, self.converter) = (rule, converter)
  }

  mutating func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        decoded.utf8.append(byte)
        offset += 1
        continue
      }
      let length = sequenceLength(bytes, at: offset)
      if offset + length <= bytes.count, let character = character(bytes, offset, length) {
        character.append(to: &decoded.utf8)
        offset += length
      } else {
        decoded.appendBad(at: offset)
        offset += badLength(bytes, at: offset, length)
      }
    }
  }

  /// How many bytes the sequence at an offset ought to have.
  private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    switch rule {
    case .two: return lead == 0x80 || lead == 0xFF ? 1 : 2
    case .shiftJIS: return (0xA1...0xDF).contains(lead) || lead == 0x80 || lead > 0xFC ? 1 : 2
    case .gb18030:
      if lead == 0x80 || lead == 0xFF { return 1 }
      let hasDigit = offset + 1 < bytes.count && (0x30...0x39).contains(bytes[offset + 1])
      return hasDigit ? 4 : 2
    case .eucJP: return lead == 0x8F ? 3 : lead == 0x8E || lead >= 0xA1 ? 2 : 1
    case .eucTW: return lead == 0x8E ? 4 : lead >= 0xA1 ? 2 : 1
    }
  }

  /// How much of a malformed sequence one U+FFFD stands for: never an ASCII byte.
  private func badLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ length: Int
  ) -> Int {
    // Four bytes that begin well and end badly are read again from the second.
    guard length < 4 else { return 1 }
    var count = 1
    while count < length, offset + count < bytes.count, bytes[offset + count] >= 0x80 { count += 1 }
    return count
  }

  private mutating func character(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ length: Int
  ) -> PackedUTF8? {
    var value: UInt32 = 0
    for index in 0..<length { value = value << 8 | UInt32(bytes[offset + index]) }
    guard length <= 2 else { return converter.character(value, count: length) }
    switch known[Int(value)] {
    case .character(let character): return character
    case .none: return nil
    case .notAsked:
      // The one byte of GBK that is not in its standards: Windows put the euro there.
      let character =
        rule == .gb18030 && value == 0x80
        ? PackedUTF8("€") : converter.character(value, count: length)
      known[Int(value)] = character.map { .character($0) } ?? .none
      return character
    }
  }
}
