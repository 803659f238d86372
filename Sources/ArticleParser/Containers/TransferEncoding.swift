/// How the bytes of a MIME part are written.
enum TransferEncoding {
  case quotedPrintable, base64, identity

  init(_ name: String?) {
    switch name {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .identity
    }
  }

  /// The bytes that stand for others, and how many of them could not be read.
  func decode(_ bytes: some Collection<UInt8>) -> (bytes: [UInt8], bad: Int) {
    switch self {
    case .identity: (Array(bytes), 0)
    case .quotedPrintable: Self.quotedPrintable(Array(bytes))
    case .base64: Self.base64(bytes)
    }
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> (bytes: [UInt8], bad: Int) {
    var (decoded, bad, offset) = ([UInt8](), 0, 0)
    decoded.reserveCapacity(bytes.count)
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "=") else {
        decoded.append(bytes[offset])
        offset += 1
        continue
      }
      if let end = softBreakEnd(bytes, after: offset) {
        offset = end
      } else if offset + 2 < bytes.count, let high = bytes[offset + 1].hexadecimalDigit,
        let low = bytes[offset + 2].hexadecimalDigit
      {
        decoded.append(high << 4 | low)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        bad += 1
        offset += 1
      }
    }
    return (decoded, bad)
  }

  /// Where the line goes on that "=" at its end, and blanks behind it, only break; nil elsewhere.
  private static func softBreakEnd(_ bytes: [UInt8], after mark: Int) -> Int? {
    var offset = mark + 1
    // Blanks are added on the way; many of them are not.
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09,
      offset - mark < 64
    { offset += 1 }
    if offset == bytes.count { return offset }
    if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A {
      return offset + 2
    }
    return bytes[offset] == 0x0A ? offset + 1 : nil
  }

  private static func base64(_ bytes: some Collection<UInt8>) -> (bytes: [UInt8], bad: Int) {
    var (decoded, bad) = ([UInt8](), 0)
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      guard let value = byte.base64Value else {
        // Padding ends a group; lines end anywhere.
        if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) } else if byte > 0x20 { bad += 1 }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return (decoded, bad)
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  fileprivate var base64Value: UInt8? {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
