/// The one way in which words are made comparable: white space collapsed, ASCII, Latin, Greek and
/// Cyrillic capitals lowered, quotation marks, apostrophes and dashes made alike.
///
/// Identity (public claim ids, entity aliases) rests on it, so a change of its result is a change
/// of the archive's format.
public enum Folding {
  /// The folded form of some UTF-8 text.
  public static func fold(_ utf8: some Sequence<UInt8>) -> [UInt8] {
    utf8.withContiguousStorageIfAvailable(folded) ?? Array(utf8).withUnsafeBufferPointer(folded)
  }

  private static func folded(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // No character grows when it is folded.
    [UInt8](unsafeUninitializedCapacity: utf8.count) { room, count in
      var folder = Folder(room: room)
      for byte in utf8 { folder.take(byte) }
      count = folder.count
    }
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
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private var scalar: UInt32 = 0
  private var missing = 0
  private var owesSpace = false

  init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x21..<0x80:
      payOwedSpace()
      let isCapital = byte &- 0x41 < 26
      put(byte == 0x60 ? 0x27 : isCapital ? byte | 0x20 : byte)
    case 0..<0x80: append(control: byte)
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

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func payOwedSpace() {
    guard owesSpace else { return }
    put(0x20)
    owesSpace = false
  }

  /// A space or a control character.
  private mutating func append(control byte: UInt8) {
    switch byte {
    case 0x09...0x0D, 0x20: owesSpace = count > 0
    default:
      payOwedSpace()
      put(byte)
    }
  }

  private mutating func append(_ scalar: UInt32) {
    let plain = Self.plain(scalar)
    guard plain != 0x20 else {
      owesSpace = count > 0
      return
    }
    payOwedSpace()
    guard let encoded = Unicode.Scalar(plain).flatMap({ UTF8.encode($0) }) else { return }
    for byte in encoded { put(byte) }
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
