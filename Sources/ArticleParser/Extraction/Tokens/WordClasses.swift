import ArticleModel

/// What a word can be; a word may be several things ("May", "second", "Jordan").
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  // Grammar
  static let functionWord = WordClasses(rawValue: 1 << 0)
  static let pronoun = WordClasses(rawValue: 1 << 1)
  static let modal = WordClasses(rawValue: 1 << 2)
  static let conjunction = WordClasses(rawValue: 1 << 3)
  static let preposition = WordClasses(rawValue: 1 << 4)
  static let determiner = WordClasses(rawValue: 1 << 5)
  /// A word that starts sentences far more often than names ("However", "Meanwhile").
  static let sentenceStarter = WordClasses(rawValue: 1 << 6)
  /// A shortened word whose stop ends no sentence ("Dr", "approx").
  static let abbreviation = WordClasses(rawValue: 1 << 7)

  // Dates
  static let month = WordClasses(rawValue: 1 << 8)
  static let weekday = WordClasses(rawValue: 1 << 9)
  static let season = WordClasses(rawValue: 1 << 10)
  static let calendarUnit = WordClasses(rawValue: 1 << 11)
  static let relativeDay = WordClasses(rawValue: 1 << 12)
  static let dateWord = WordClasses(rawValue: 1 << 13)
  /// A word that puts its clause into the future ("will", "wird").
  static let futureWord = WordClasses(rawValue: 1 << 14)
  /// A word that does so before "to" or "for" ("scheduled", "plans").
  static let planWord = WordClasses(rawValue: 1 << 53)
  /// A word before a number that names something by it ("version", "page").
  static let numberLabel = WordClasses(rawValue: 1 << 15)
  /// "present", "now" at the end of a range.
  static let presentWord = WordClasses(rawValue: 1 << 23)

  // Numbers and amounts
  static let numberWord = WordClasses(rawValue: 1 << 16)
  static let ordinal = WordClasses(rawValue: 1 << 17)
  static let magnitude = WordClasses(rawValue: 1 << 18)
  static let currency = WordClasses(rawValue: 1 << 19)
  static let unit = WordClasses(rawValue: 1 << 20)
  static let percent = WordClasses(rawValue: 1 << 21)
  static let qualifier = WordClasses(rawValue: 1 << 22)

  /// A word that makes "degrees" those of a thermometer.
  static let temperatureWord = WordClasses(rawValue: 1 << 49)

  // Quotations and stance
  static let speechVerb = WordClasses(rawValue: 1 << 24)
  static let hedge = WordClasses(rawValue: 1 << 25)
  static let prediction = WordClasses(rawValue: 1 << 26)
  static let recommendation = WordClasses(rawValue: 1 << 27)
  static let opinion = WordClasses(rawValue: 1 << 28)
  static let comparison = WordClasses(rawValue: 1 << 29)
  static let superlative = WordClasses(rawValue: 1 << 30)
  static let cause = WordClasses(rawValue: 1 << 31)
  static let firstPerson = WordClasses(rawValue: 1 << 32)
  /// A form that only a verb with a subject has ("is", "has", "will", "ist").
  static let finiteVerb = WordClasses(rawValue: 1 << 33)
  /// A form that shows a clause, though it may be a noun as well ("plans", "costs").
  static let clauseVerb = WordClasses(rawValue: 1 << 54)

  // Names
  static let honorific = WordClasses(rawValue: 1 << 36)
  static let role = WordClasses(rawValue: 1 << 37)
  static let givenName = WordClasses(rawValue: 1 << 38)
  static let nameParticle = WordClasses(rawValue: 1 << 39)
  static let companyForm = WordClasses(rawValue: 1 << 40)
  static let organisationWord = WordClasses(rawValue: 1 << 41)
  static let place = WordClasses(rawValue: 1 << 42)
  static let placeWord = WordClasses(rawValue: 1 << 43)
  static let nationality = WordClasses(rawValue: 1 << 44)
  static let product = WordClasses(rawValue: 1 << 45)
  static let eventWord = WordClasses(rawValue: 1 << 46)
  static let knownOrganisation = WordClasses(rawValue: 1 << 47)
  static let commonWord = WordClasses(rawValue: 1 << 48)
  /// A given name that is more often another word ("Will", "Rose").
  static let doubtfulName = WordClasses(rawValue: 1 << 50)
  /// A verb whose subject is a person or an organisation ("said", "acquired").
  static let agentVerb = WordClasses(rawValue: 1 << 51)
  static let surname = WordClasses(rawValue: 1 << 52)
}
