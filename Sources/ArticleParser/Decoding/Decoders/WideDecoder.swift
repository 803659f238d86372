/// UTF-16 and UTF-32.
struct WideDecoder {
  let isBigEndian: Bool

  func decode16(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = scalar16(bytes, at: offset)
      if let scalar {
        decoded.append(scalar)
      } else {
        decoded.appendBad(at: offset)
      }
      offset += length
    }
  }

  /// The character at an offset, nil for half of one, and how many bytes it takes.
  func scalar16(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    guard offset + 1 < bytes.count else { return (nil, 1) }
    let first = unit(bytes, offset)
    guard first & 0xF800 == 0xD800 else { return (Unicode.Scalar(first), 2) }
    guard first < 0xDC00, offset + 3 < bytes.count else { return (nil, 2) }
    let second = unit(bytes, offset + 2)
    guard second & 0xFC00 == 0xDC00 else { return (nil, 2) }
    return (Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))), 4)
  }

  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt16 {
    isBigEndian
      ? UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
      : UInt16(bytes[offset + 1]) << 8 | UInt16(bytes[offset])
  }

  func decode32(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into decoded: inout DecodedBytes
  ) {
    var offset = start
    while offset < bytes.count {
      if let scalar = scalar32(bytes, at: offset) {
        decoded.append(scalar)
      } else {
        decoded.appendBad(at: offset)
      }
      offset += 4
    }
  }

  func scalar32(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Unicode.Scalar? {
    guard offset + 3 < bytes.count else { return nil }
    var value: UInt32 = 0
    for index in 0..<4 {
      value = value << 8 | UInt32(bytes[offset + (isBigEndian ? index : 3 - index)])
    }
    return Unicode.Scalar(value)
  }
}
