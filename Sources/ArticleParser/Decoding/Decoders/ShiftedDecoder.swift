/// Seven-bit encodings that switch between alphabets; each has an eight-bit sister in which the same
/// characters stand with their high bits set.
struct ShiftedDecoder {
  let rule: ShiftRule
  let converter: CharacterConverter

  private enum Alphabet {
    case ascii, pairs, halfWidthKatakana, supplement
  }

  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    var alphabet = Alphabet.ascii
    var offset = start
    while offset < bytes.count {
      if let (next, length) = shift(bytes, at: offset, from: alphabet) {
        alphabet = next ?? alphabet
        offset += length
        continue
      }
      let byte = bytes[offset]
      if isDoubledTilde(bytes, at: offset), alphabet == .ascii {
        decoded.utf8.append(byte)
        offset += 2
        continue
      }
      // A line that ends, ends every shift, whether it was taken back or forgotten.
      if byte == 0x0A, rule != .iso2022KR { alphabet = .ascii }
      if byte <= 0x20 || byte == 0x7F || alphabet == .ascii {
        if byte < 0x80 { decoded.utf8.append(byte) } else { decoded.appendBad(at: offset) }
        offset += 1
      } else if alphabet == .halfWidthKatakana, (0x21...0x5F).contains(byte) {
        decoded.append(Unicode.Scalar(0xFF61 + UInt32(byte) - 0x21) ?? "\u{FFFD}")
        offset += 1
      } else {
        offset += appendPair(bytes, at: offset, alphabet, to: &decoded)
      }
    }
  }

  private func appendPair(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ alphabet: Alphabet,
    to decoded: inout DecodedBytes
  ) -> Int {
    guard offset + 1 < bytes.count, bytes[offset + 1] > 0x20, bytes[offset] < 0x80 else {
      decoded.appendBad(at: offset)
      return 1
    }
    let pair = (UInt32(bytes[offset]) << 8 | UInt32(bytes[offset + 1])) | 0x8080
    let character =
      alphabet == .supplement
      ? converter.character(0x8F0000 | pair, count: 3) : converter.character(pair, count: 2)
    if let character {
      character.append(to: &decoded.utf8)
    } else {
      decoded.appendBad(at: offset)
    }
    return 2
  }

  /// HZ writes the mark that begins its shifts twice where it means itself.
  private func isDoubledTilde(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    rule == .hz && bytes[offset] == 0x7E && offset + 1 < bytes.count && bytes[offset + 1] == 0x7E
  }

  // MARK: Shifts

  /// The alphabet that a shift at an offset leads to, nil where it changes nothing, and its length.
  private func shift(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, from alphabet: Alphabet
  ) -> (Alphabet?, Int)? {
    switch rule {
    case .iso2022JP:
      return shift(
        bytes, offset,
        [
          ("\u{1B}(B", .ascii), ("\u{1B}(J", .ascii), ("\u{1B}(I", .halfWidthKatakana),
          ("\u{1B}$B", .pairs), ("\u{1B}$@", .pairs), ("\u{1B}$(D", .supplement),
          ("\u{1B}&@", alphabet),
        ])
    case .iso2022KR:
      return shift(
        bytes, offset, [("\u{0E}", .pairs), ("\u{0F}", .ascii), ("\u{1B}$)C", alphabet)])
    case .hz:
      if alphabet == .pairs { return shift(bytes, offset, [("~}", .ascii)]) }
      // "~" before a line end joins the lines.
      guard bytes[offset] == 0x7E, offset + 1 < bytes.count else { return nil }
      switch bytes[offset + 1] {
      case UInt8(ascii: "{"): return (.pairs, 2)
      case 0x0A: return (nil, 2)
      default: return nil
      }
    }
  }

  private func shift(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ shifts: [(StaticString, Alphabet)]
  ) -> (Alphabet?, Int)? {
    guard bytes[offset] < 0x20 || bytes[offset] == 0x7E else { return nil }
    for (mark, alphabet) in shifts {
      let count = mark.utf8CodeUnitCount
      guard offset + count <= bytes.count else { continue }
      let stands = mark.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + count]) }
      if stands { return (alphabet, count) }
    }
    return nil
  }
}
