/// The one way in which words are made comparable: white space collapsed, ASCII, Latin, Greek and
/// Cyrillic capitals lowered, quotation marks, apostrophes and dashes made alike.
///
/// Identity (public claim ids, entity aliases) rests on it, so a change of its result is a change
/// of the archive's format.
public enum Folding {
  /// The folded form of some UTF-8 text.
  public static func fold(_ utf8: some Sequence<UInt8>) -> [UInt8] {
    var folder = Folder(expecting: utf8.underestimatedCount)
    let folded: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes { folder.take(byte) }
    }
    if folded == nil { for byte in utf8 { folder.take(byte) } }
    return folder.finish()
  }

  /// The folded form of a string.
  public static func fold(_ string: String) -> String {
    String(decoding: fold(string.utf8), as: UTF8.self)
  }

  /// The small letter of an ASCII, Latin, Greek or Cyrillic capital; any other character itself.
  @inlinable
  public static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x41: scalar
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    default: scalar
    }
  }
}

private struct Folder {
  private var folded: [UInt8] = []
  private var scalar: UInt32 = 0
  private var missing = 0
  private var owesSpace = false

  init(expecting count: Int) { folded.reserveCapacity(count) }

  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0..<0x80:
      append(ascii: byte)
    case 0xC0..<0xE0:
      (scalar, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0..<0xF0:
      (scalar, missing) = (UInt32(byte & 0x0F), 2)
    case 0xF0...:
      (scalar, missing) = (UInt32(byte & 0x07), 3)
    default:
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      missing -= 1
      if missing == 0 { append(scalar) }
    }
  }

  func finish() -> [UInt8] { folded }

  private mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x09...0x0D, 0x20:
      owesSpace = !folded.isEmpty
      return
    default:
      if owesSpace {
        folded.append(0x20)
        owesSpace = false
      }
    }
    switch byte {
    case 0x41...0x5A: folded.append(byte + 0x20)
    case 0x60: folded.append(0x27)
    default: folded.append(byte)
    }
  }

  private mutating func append(_ scalar: UInt32) {
    let plain = Self.plain(scalar)
    guard plain != 0x20 else {
      owesSpace = !folded.isEmpty
      return
    }
    if owesSpace {
      folded.append(0x20)
      owesSpace = false
    }
    guard let encoded = Unicode.Scalar(plain).flatMap({ UTF8.encode($0) }) else { return }
    folded.append(contentsOf: encoded)
  }

  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      0x20
    case 0x2018...0x201B, 0x2032, 0x02BC, 0x60, 0xB4: 0x27
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x300C...0x300F: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: Folding.lowercase(scalar)
    }
  }
}
