import ArticleModel

/// A piece of evidence for what a name names: which, and how much it weighs.
///
/// The evidence of all mentions of a name is summed before anything is decided.
struct NameSign {
  let kind: EntityKind
  let weight: Int
  let rule: String

  private init(_ kind: EntityKind, _ weight: Int, _ rule: String) {
    (self.kind, self.weight, self.rule) = (kind, weight, rule)
  }

  // MARK: In the name's own words

  static func known(_ kind: EntityKind) -> NameSign { NameSign(kind, 8, "known-name") }
  static let nationality = NameSign(.other, 12, "nationality")
  static let acronym = NameSign(.organisation, 2, "acronym")
  static let dottedAcronym = NameSign(.organisation, 3, "acronym")
  static let companyForm = NameSign(.organisation, 9, "company-form")
  static let ampersand = NameSign(.organisation, 7, "ampersand")
  static let organisationWord = NameSign(.organisation, 7, "organisation-word")
  static let innerOrganisationWord = NameSign(.organisation, 3, "organisation-word")
  static let businessWord = NameSign(.organisation, 4, "business-word")
  static let placeWord = NameSign(.place, 7, "place-word")
  static let placePrefix = NameSign(.place, 4, "place-prefix")
  static let compassPoint = NameSign(.place, 2, "compass-point")
  static let eventWord = NameSign(.event, 6, "event-word")
  static let knownProduct = NameSign(.product, 8, "known-product")
  static let versioned = NameSign(.product, 8, "versioned-name")
  static let fullName = NameSign(.person, 7, "given-name")
  static let loneGivenName = NameSign(.person, 2, "given-name")
  static let loneSurname = NameSign(.person, 2, "surname")
  static let surname = NameSign(.person, 4, "surname")
  static let initials = NameSign(.person, 6, "initials")
  static let particle = NameSign(.person, 2, "name-particle")
  static let camelCase = NameSign(.organisation, 2, "inner-capital")
  static let lowerCamelCase = NameSign(.product, 2, "inner-capital")
  static let businessEnding = NameSign(.organisation, 3, "business-ending")
  static let listedPart = NameSign(.organisation, 2, "listed-part")
  /// Two or three capitalised words that are nothing else are a person's more often than not.
  static let unknownWords = NameSign(.person, 1, "capitalised-words")

  // MARK: Around a mention

  static let honorific = NameSign(.person, 6, "honorific")
  static let roleBefore = NameSign(.person, 4, "role-before")
  static let roleAfter = NameSign(.person, 4, "role-after")
  static let kin = NameSign(.person, 3, "kin-before")
  static let age = NameSign(.person, 5, "age-after")
  static let who = NameSign(.person, 3, "who-after")
  static let governs = NameSign(.person, 1, "subject")
  static let owns = NameSign(.person, 1, "possessive")
  static let speaks = NameSign(.person, 2, "agent-verb")
  static let saidHe = NameSign(.person, 4, "he-after")
  static let saidIt = NameSign(.organisation, 5, "it-after")
  static let companyAfter = NameSign(.organisation, 5, "company-noun")
  static let companyBefore = NameSign(.organisation, 5, "company-noun")
  static let deals = NameSign(.organisation, 2, "business-verb")
  static let ownsBusiness = NameSign(.organisation, 3, "business-possession")
  static let officeOf = NameSign(.organisation, 2, "office-of")
  static let definite = NameSign(.organisation, 2, "definite-name")
  static let dateline = NameSign(.place, 5, "dateline")
  static let placeNoun = NameSign(.place, 5, "place-noun")
  static let inside = NameSign(.place, 3, "place-preposition")
  static let towards = NameSign(.place, 1, "place-preposition")
  static let beforeRegion = NameSign(.place, 3, "region-after")
  static let namesake = NameSign(.place, 1, "namesake")
  static func listed(with kind: EntityKind) -> NameSign { NameSign(kind, 2, "listed-with") }

  /// The rule of a mention that its entity decided.
  static let undecided = "capitalised-word"
}

/// The weights of all evidence, a lane for each kind.
struct KindScores {
  private var lanes = SIMD8<Int32>()

  subscript(kind: EntityKind) -> Int { Int(lanes[Self.lane(kind)]) }

  mutating func add(_ sign: NameSign) { lanes[Self.lane(sign.kind)] &+= Int32(sign.weight) }

  mutating func add(_ scores: KindScores) { lanes &+= scores.lanes }

  /// The kind with the most evidence; `other` where there is none.
  var best: EntityKind {
    var best = EntityKind.other
    for kind in EntityKind.allCases where self[kind] > self[best] { best = kind }
    return best
  }

  private static func lane(_ kind: EntityKind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    case .product: 3
    case .event: 4
    case .other: 5
    }
  }
}
