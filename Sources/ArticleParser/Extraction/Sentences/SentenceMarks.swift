import ArticleModel

/// What a mark does at the end or the beginning of a sentence.
enum SentenceMark {
  /// "." and its kin, which also shorten words.
  case period
  /// "…"
  case ellipsis
  /// "!" "?" "؟" ";" (Greek)
  case exclamation
  /// "。" "।" and others that end a sentence wherever they stand.
  case fullStop
  /// "”" ")" and others that belong to what stands before them.
  case closer
  /// "“" "(" and others that belong to what stands after them.
  case opener
  /// A straight quotation mark: an opener or a closer.
  case straight
  /// "•" and others that introduce list items.
  case bullet
  /// "," ";" ":" and others after which a sentence goes on.
  case joiner
  case dash
  case other

  /// Whether a sentence may end with it.
  var endsSentence: Bool {
    switch self {
    case .period, .ellipsis, .exclamation, .fullStop: true
    default: false
    }
  }

  init(_ scalar: UInt32) {
    self =
      switch scalar {
      case 0x2E, 0xFF0E: .period
      case 0x2026: .ellipsis
      case 0x21, 0x3F, 0x203C...0x203D, 0x2047...0x2049, 0x37E, 0x55E, 0x61F: .exclamation
      case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x964, 0x965, 0x6D4, 0x589, 0x1362, 0x1367, 0x104B,
        0x17D4:
        .fullStop
      case 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09, 0x3011: .closer
      case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x201F, 0x2039, 0x300C, 0x300E,
        0xFF08, 0x3010, 0xBF, 0xA1:
        .opener
      case 0x22, 0x27: .straight
      case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6, 0x25CB, 0x25A0: .bullet
      case 0x2C, 0x3A, 0x3B, 0x2F, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x60C, 0x61B: .joiner
      case 0x2D, 0x2010...0x2015: .dash
      default: .other
      }
  }
}

extension Token {
  var sentenceMark: SentenceMark? { kind == .mark ? SentenceMark(scalar) : nil }

  /// A word that begins with a small letter; letters without case are no small letters.
  var isLowercase: Bool {
    guard kind == .word || kind == .elision, !isCapitalised else { return false }
    return scalar < 0x250 || (0x370..<0x590).contains(scalar)
  }

  /// Whether it is one letter.
  var isSingleLetter: Bool {
    kind == .word && length == (scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3)
  }
}
