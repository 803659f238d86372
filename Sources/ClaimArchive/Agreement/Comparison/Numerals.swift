import ArticleModel

/// Numbers that stand outside of a claim's amounts and dates: "seven dairies", "6.25".
///
/// Where sentences are otherwise equal, such words are all that they differ in ("three of them", "two of
/// them"), and index words tell nothing of it.
struct Numerals {
  private let words: [String: Int]

  /// - Parameter language: BCP 47; English where it is unknown.
  init(language: String?) {
    let primary = language?.split(separator: "-").first.map { Folding.fold(String($0)) }
    words = primary.flatMap { Self.tables[$0] } ?? Self.tables["en"] ?? [:]
  }

  /// A number that stands for a folded word, points and commas left aside: equal for equal numbers; nil for
  /// any other word.
  func value(_ word: some Collection<UInt8>) -> Int? {
    let digits = word.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return words[String(decoding: word, as: UTF8.self)]
    }
    return digits.count <= 15 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static let tables: [String: [String: Int]] = lists.mapValues { list in
    var words: [String: Int] = [:]
    for (value, word) in zip(2..., list.split(separator: " ")) { words[String(word)] = value }
    return words
  }

  /// From two on: "one" is an article in most of them.
  private static let lists = [
    "en": """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen twenty
    """,
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf",
  ]
}
