/// The writing systems that languages are told apart by.
enum WritingSystem: Int, CaseIterable, Sendable {
  case latin, cyrillic, greek, arabic, hebrew, armenian, georgian, devanagari, bengali, gurmukhi
  case gujarati, oriya, tamil, telugu, kannada, malayalam, sinhala, thai, lao, myanmar, ethiopic
  case khmer, hangul, kana, han

  /// The script of a letter; nil of marks, figures and rarer scripts.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x587: self = .armenian
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xA00...0xA7F: self = .gurmukhi
    case 0xA80...0xAFF: self = .gujarati
    case 0xB00...0xB7F: self = .oriya
    case 0xB80...0xBFF: self = .tamil
    case 0xC00...0xC7F: self = .telugu
    case 0xC80...0xCFF: self = .kannada
    case 0xD00...0xD7F: self = .malayalam
    case 0xD80...0xDFF: self = .sinhala
    case 0xE01...0xE5B: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .myanmar
    case 0x10A0...0x10FF: self = .georgian
    case 0x1200...0x137F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3041...0x30FF: self = .kana
    case 0x3400...0x9FFF: self = .han
    case 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  /// The language that is nearly always meant by the script alone.
  var language: String? {
    switch self {
    case .latin, .cyrillic, .arabic: nil
    case .greek: "el"
    case .hebrew: "he"
    case .armenian: "hy"
    case .georgian: "ka"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .oriya: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .thai: "th"
    case .lao: "lo"
    case .myanmar: "my"
    case .ethiopic: "am"
    case .khmer: "km"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    }
  }

  /// The scripts that a language is written in; nil of one that is not known to have just these.
  static func scripts(of language: String) -> [WritingSystem]? {
    switch language {
    case "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "nn", "fi", "pl", "cs",
      "sk", "sl", "hr", "ro", "hu", "id", "vi", "ca", "tr", "et", "lv", "lt", "is", "sq", "eu",
      "gl",
      "af", "ga", "cy", "tl", "sw":
      [.latin]
    case "ru", "uk", "bg", "be", "mk": [.cyrillic]
    case "ar", "fa", "ur", "ps": [.arabic]
    case "mr", "ne", "hi": [.devanagari]
    case "as", "bn": [.bengali]
    case "he", "yi", "iw": [.hebrew]
    case "ja": [.kana, .han]
    case "zh": [.han]
    case "am", "ti": [.ethiopic]
    default:
      allCases.first { $0.language == language }.map { [$0] }
    }
  }
}
