/// An encoding that text can come in.
struct TextEncoding: Hashable, Sendable {
  /// How bytes make characters.
  enum Scheme: Hashable, Sendable {
    case utf8
    case utf16(isBigEndian: Bool)
    case utf32(isBigEndian: Bool)
    /// Each byte is a character.
    case singleByte
    /// ASCII, and longer sequences that begin with a byte above it.
    case multiByte(SequenceRule)
    /// Seven bits; escapes switch between alphabets, whose characters another encoding has, too.
    case shifted(ShiftRule)
  }

  /// The WHATWG name in lower case; where it has none, the usual one.
  let name: String
  let scheme: Scheme
  /// What iconv calls it; a later one is asked for the characters that an earlier one lacks.
  let iconvNames: [String]

  static let utf8 = TextEncoding(name: "utf-8", scheme: .utf8, iconvNames: [])
  static let utf16 = (
    little: TextEncoding(name: "utf-16le", scheme: .utf16(isBigEndian: false), iconvNames: []),
    big: TextEncoding(name: "utf-16be", scheme: .utf16(isBigEndian: true), iconvNames: [])
  )
  static let utf32 = (
    little: TextEncoding(name: "utf-32le", scheme: .utf32(isBigEndian: false), iconvNames: []),
    big: TextEncoding(name: "utf-32be", scheme: .utf32(isBigEndian: true), iconvNames: [])
  )
  static let windows1252 = TextEncoding(
    name: "windows-1252", scheme: .singleByte, iconvNames: ["CP1252"])

  /// Whether a character has two bytes or four at least, ASCII included.
  var isWide: Bool {
    switch scheme {
    case .utf16, .utf32: true
    default: false
    }
  }

  var isSingleByte: Bool { scheme == .singleByte }
}

/// How long a sequence of a multi-byte encoding is.
enum SequenceRule: Hashable, Sendable {
  /// Two bytes, the first from 0x81 to 0xFE.
  case two
  /// Two bytes; 0xA1 to 0xDF stand alone.
  case shiftJIS
  /// Two bytes, or four whose second is a digit.
  case gb18030
  /// Two bytes, three behind 0x8F.
  case eucJP
  /// Two bytes, four behind 0x8E.
  case eucTW
}

/// How a seven-bit encoding switches to its other alphabets.
enum ShiftRule: Hashable, Sendable {
  /// ISO 2022 for Japanese.
  case iso2022JP
  /// ISO 2022 for Korean: shift out and shift in.
  case iso2022KR
  /// `~{` and `~}` around Chinese.
  case hz
}
