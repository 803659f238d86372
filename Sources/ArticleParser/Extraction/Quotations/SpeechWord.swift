import ArticleModel

/// What a word can be where somebody is quoted.
struct SpeechWord: OptionSet, Sendable {
  let rawValue: UInt64
  /// A verb that introduces words ("said", "sagte", "dijo").
  static let verb = SpeechWord(rawValue: 1 << 0)
  /// A verb that quotes only with marks ("called it “…”", "laughed").
  static let weakVerb = SpeechWord(rawValue: 1 << 1)
  /// A verb that reports without marks ("said that …"), also one of thought.
  static let reportingVerb = SpeechWord(rawValue: 1 << 2)
  /// "according" and its kin; `takesTo` where "to" has to follow.
  static let source = SpeechWord(rawValue: 1 << 3)
  static let takesTo = SpeechWord(rawValue: 1 << 4)
  static let he = SpeechWord(rawValue: 1 << 5)
  static let she = SpeechWord(rawValue: 1 << 6)
  static let they = SpeechWord(rawValue: 1 << 7)
  /// Stands between a subject and its verb ("has", "also", "later").
  static let auxiliary = SpeechWord(rawValue: 1 << 8)
  static let determiner = SpeechWord(rawValue: 1 << 9)
  static let preposition = SpeechWord(rawValue: 1 << 10)
  static let conjunction = SpeechWord(rawValue: 1 << 11)
  /// "who", "which", "that"
  static let relative = SpeechWord(rawValue: 1 << 12)
  /// A work whose title follows in quotation marks ("film", "song").
  static let work = SpeechWord(rawValue: 1 << 13)
  /// What somebody is ("president", "spokeswoman").
  static let role = SpeechWord(rawValue: 1 << 14)
  /// Belongs to the role after it ("chief", "deputy").
  static let roleModifier = SpeechWord(rawValue: 1 << 15)
  /// A role whose field stands before it ("Transport Minister").
  static let office = SpeechWord(rawValue: 1 << 16)
  static let sir = SpeechWord(rawValue: 1 << 17)
  static let madam = SpeechWord(rawValue: 1 << 18)
  static let honorific = SpeechWord(rawValue: 1 << 19)
  /// Part of a name though it is small ("van", "de").
  static let particle = SpeechWord(rawValue: 1 << 20)
  /// No name though it is capitalised.
  static let noName = SpeechWord(rawValue: 1 << 21)
  /// "Q", "A" and others before an interview's turns.
  static let turnLabel = SpeechWord(rawValue: 1 << 22)
  /// "that", "dass", "que" before reported words.
  static let that = SpeechWord(rawValue: 1 << 23)
  /// Leads from an organisation's place in a role ("of", "at", "for").
  static let ofOrAt = SpeechWord(rawValue: 1 << 24)
  /// Reports without "that" ("said the bridge was safe").
  static let plainSay = SpeechWord(rawValue: 1 << 28)
  /// Makes a past form of the verb after it ("a déclaré", "ha dichiarato").
  static let perfect = SpeechWord(rawValue: 1 << 29)
  static let firstPerson = SpeechWord(rawValue: 1 << 30)
  /// When or where words are said ("in an interview", "on Tuesday").
  static let occasion = SpeechWord(rawValue: 1 << 26)
  /// Shows that a name is no person's ("University", "Committee").
  static let group = SpeechWord(rawValue: 1 << 27)
  /// "it", "es": stands for a group or a thing.
  static let it = SpeechWord(rawValue: 1 << 31)
  /// A verb that quotes only with a colon or a comma ("issued a statement: “…”").
  static let looseVerb = SpeechWord(rawValue: 1 << 32)
  /// "put" of "as NAME put it".
  static let putVerb = SpeechWord(rawValue: 1 << 33)
  /// Given names of men and of women.
  static let maleName = SpeechWord(rawValue: 1 << 34)
  static let femaleName = SpeechWord(rawValue: 1 << 35)
  /// A verb that is a noun behind an article ("a call", "the report").
  static let nounVerb = SpeechWord(rawValue: 1 << 40)
  /// "her", "his": whose somebody is.
  static let possessive = SpeechWord(rawValue: 1 << 41)
  /// "a", "the", "his": makes a noun of the verb after it.
  static let article = SpeechWord(rawValue: 1 << 38)
  static let definite = SpeechWord(rawValue: 1 << 39)
  /// Roles that only men or only women have ("spokesman", "ministra").
  static let maleRole = SpeechWord(rawValue: 1 << 36)
  static let femaleRole = SpeechWord(rawValue: 1 << 37)
  /// A form of "to be".
  static let copula = SpeechWord(rawValue: 1 << 42)
  /// No role, though it stands before a name ("the first thing NAME did").
  static let noRole = SpeechWord(rawValue: 1 << 43)
  /// A verb of saying in a language of which little else is known ("rekao", "είπε", "sa").
  static let continentalVerb = SpeechWord(rawValue: 1 << 50)
  /// "pour", "para", "für": whose opinion follows, where it opens the sentence.
  static let openingSource = SpeechWord(rawValue: 1 << 51)
  /// The noun of a source of several words ("d’après", "de acordo com", "nach Angaben von"), and the word
  /// before it.
  static let sourceHead = SpeechWord(rawValue: 1 << 52)
  static let sourceLead = SpeechWord(rawValue: 1 << 53)
  /// Follows its speaker ("zufolge").
  static let sourceAfter = SpeechWord(rawValue: 1 << 54)
  /// "laat NAME weten": the verb before the speaker whose other half stands behind.
  static let partedVerb = SpeechWord(rawValue: 1 << 55)
  /// "made" before a remark: "NAME made the following comment: “…”".
  static let makingVerb = SpeechWord(rawValue: 1 << 57)
  /// "se", "s’", "si": stands between a subject and its verb, or before the verb.
  static let reflexive = SpeechWord(rawValue: 1 << 56)
  /// Speaks, but is a thing ("statement", "report", "letter").
  static let document = SpeechWord(rawValue: 1 << 25)
}

extension QuotationFinder {
  static let rows: WordMarks<SpeechWord>.Rows = cues + people + names + grammar

  private static let names: WordMarks<SpeechWord>.Rows = [
    (.maleName, GivenNames.men), (.femaleName, GivenNames.women),
  ]

  static let tables =
    WordMarks<SpeechWord>.vocabulary(rows)
    + rows.filter { $0.marks.contains(.verb) }.map { (.speechVerb, $0.words) }
}
