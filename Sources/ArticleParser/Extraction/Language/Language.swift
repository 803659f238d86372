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
