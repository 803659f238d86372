import ArticleModel

/// A language whose facts (months, number words, units) the extractors know.
enum Language: Int, CaseIterable, Sendable {
  case english, german, french, spanish, italian, portuguese, dutch, chinese

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
    default: return nil
    }
  }

  /// Whether "1,5" is one and a half and "1.500" fifteen hundred.
  var writesDecimalComma: Bool { self != .english && self != .chinese }
}

/// Tells a text's language by counting its smallest words.
struct LanguageGuesser: Sendable {
  /// Words that are frequent in one language and rare or absent in the others.
  private static let markers: [(Language, StaticString)] = [
    (.english, "the of and to is was that for with by on from as has are were it at"),
    (.german, "der die und das ist nicht mit von den ein eine im auf für sich dem wurde am zu"),
    (.french, "le les des et est une dans que pour du au qui sur pas par il cette sont"),
    (.spanish, "el los las y una por con del que se su para es fue al como lo más"),
    (.italian, "il di che per della con sono gli nel dei delle è alla una anche dal più"),
    (.portuguese, "os não uma com para do da em dos das ao foi mais pelo pela à são um"),
    (.dutch, "het een van en niet op zijn met voor dat te aan ook bij naar werd uit"),
  ]
  static let tables = markers.map { (WordClasses.functionWord, $0.1) }

  /// Each marker word's languages, one bit each.
  private let languages: [WordID: Int]

  init(lexicon: Lexicon) {
    var languages: [WordID: Int] = [:]
    for (language, words) in Self.markers {
      for word in words.description.split(separator: " ") {
        languages[lexicon.id(of: word), default: 0] |= 1 << language.rawValue
      }
    }
    self.languages = languages
  }

  /// The language of the first few thousand tokens; nil where they show none.
  func language(of tokens: [Token], lexicon: Lexicon) -> Language? {
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    for token in tokens.prefix(3000) {
      if token.kind == .ideograph {
        counts[Language.chinese.rawValue] += 1
      } else if token.kind == .word, lexicon[token.word].contains(.functionWord),
        let bits = languages[token.word]
      {
        for index in counts.indices where bits & 1 << index != 0 { counts[index] += 2 }
      }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > 1 ? Language(rawValue: best) : nil
  }
}
