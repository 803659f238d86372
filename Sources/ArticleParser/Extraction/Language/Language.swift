import ArticleModel

/// A language whose facts (months, number words, units) the extractors know.
enum Language: Int, CaseIterable, Sendable {
  case english, german, french, spanish, italian, portuguese, dutch, chinese
  /// Any other language that writes its figures as most of Europe does: "1.234,5", "3. maj". Of its
  /// words only the months, the magnitudes and the currencies are known.
  case continental

  /// The language of a BCP 47 tag.
  init?(tag: String) {
    switch tag.prefix(2).lowercased() {
    case "en": self = .english
    case "de": self = .german
    case "fr": self = .french
    case "es": self = .spanish
    case "it": self = .italian
    case "pt": self = .portuguese
    case "nl": self = .dutch
    case "zh": self = .chinese
    case let tag where Self.continentalTags.contains(tag): self = .continental
    default: return nil
    }
  }

  private static let continentalTags: Set<String> = [
    "sv", "da", "nb", "nn", "no", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "hu", "ro", "bg",
    "hr", "sr", "bs", "sl", "mk", "sq", "el", "ru", "uk", "be", "tr", "az", "ka", "hy", "kk", "id",
    "vi", "ca", "gl", "eu",
  ]

  /// Whether "3." before a month is its third day.
  var writesOrdinalStop: Bool { self == .german || self == .continental }

  /// Whether a complement follows its noun by "de" and its kin.
  var isRomance: Bool {
    switch self {
    case .french, .spanish, .italian, .portuguese: true
    case .english, .german, .dutch, .chinese, .continental: false
    }
  }

  /// Whether "1,5" is one and a half and "1.500" fifteen hundred.
  var writesDecimalComma: Bool { self != .english && self != .chinese }
}

/// Words that are frequent in one language, which names and figures are told apart by.
enum SmallWords {
  private static let words: [StaticString] = [
    "the of and to is was that for with by on from as has are were it at",
    "der die und das ist nicht mit von den ein eine im auf für sich dem wurde am zu",
    "le les des et est une dans que pour du au qui sur pas par il cette sont",
    "el los las y una por con del que se su para es fue al como lo más",
    "il di che per della con sono gli nel dei delle è alla una anche dal più",
    "os não uma com para do da em dos das ao foi mais pelo pela à são um",
    "het een van en niet op zijn met voor dat te aan ook bij naar werd uit",
  ]
  static let tables = words.map { (WordClasses.functionWord, $0) }
}
