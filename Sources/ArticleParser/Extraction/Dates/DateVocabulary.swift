/// The date words of every language, built once.
struct DateVocabulary: Sendable {
  private let languages: [WordTable<DateWord>]

  init(lexicon: Lexicon) {
    // English months and weekdays are known everywhere; a language's own words come first.
    let english = WordTable(Self.english, lexicon: lexicon)
    languages = Language.allCases.map {
      $0 == .english
        ? english : WordTable(Self.facts($0), extending: english, lexicon: lexicon)
    }
  }

  subscript(language: Language) -> WordTable<DateWord> { languages[language.rawValue] }

  static let tables: [(WordClasses, StaticString)] = Language.allCases.flatMap { language in
    // A month of one of many languages is a name or another word in the next: only where its language
    // is known and a day stands before it is it one.
    facts(language).map { (language == .continental ? .dateWord : wordClass($0.meaning), $0.words) }
  }

  static func facts(_ language: Language) -> [WordFact<DateWord>] {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .dutch: dutch
    case .chinese: chinese
    case .continental: MonthNames.all.enumerated().map { WordFact(.month($0 + 1), $1) }
    }
  }

  private static func wordClass(_ word: DateWord) -> WordClasses {
    switch word {
    case .month, .doubtfulMonth: [.dateWord, .month]
    case .weekday, .doubtfulWeekday: [.dateWord, .weekday]
    case .season: [.dateWord, .season]
    case .unit: [.dateWord, .calendarUnit]
    case .day: [.dateWord, .relativeDay]
    default: .dateWord
    }
  }
}
