/// What a word can mean in an amount.
enum AmountWord: Sendable {
  /// A currency by its ISO 4217 code.
  case currency(String)
  /// The same by a code that has to be written in capitals.
  case code(String)
  /// A hundredth of a currency ("cents", "pence").
  case hundredth(String)
  /// A currency and a magnitude in one ("MEUR").
  case scaledCurrency(String, Double)
  /// A unit by its singular English name.
  case unit(String)
  /// A unit that is also a currency ("pounds").
  case unitOrCurrency(String, String)
  /// Things that are counted, by their singular English name.
  case count(String)
  case percent
  case percentagePoint
  case degree
  /// A scale of temperature by its name.
  case scale(String)
  /// "of which", "minus": turns the sign.
  case minus

  var isCount: Bool { if case .count = self { true } else { false } }
}

/// The words of amounts: one table for all languages, as units hardly clash.
enum AmountVocabulary {
  static let facts =
    Currencies.words + Currencies.world + Units.words + Units.technical + Units.counts

  static let tables: [(WordClasses, StaticString)] =
    facts.map { fact in
      let wordClass: WordClasses =
        switch fact.meaning {
        case .currency, .code, .hundredth, .scaledCurrency: .currency
        case .unitOrCurrency: [.currency, .unit]
        case .percent, .percentagePoint: .percent
        case .unit, .count, .degree, .scale: .unit
        case .minus: .qualifier
        }
      return (wordClass, fact.words)
    } + [(.qualifier, qualifiers)]

  /// Words that limit the amount after them; the finder reports them as written.
  static let qualifiers: StaticString = """
    about around approximately approx roughly some nearly almost over under above below exactly \
    precisely just only barely circa estimated an_estimated at_least at_most up_to more_than \
    less_than fewer_than no_more_than no_less_than as_many_as as_much_as as_little_as as_few_as \
    greater_than close_to upwards_of in_excess_of \
    etwa rund ungefähr knapp fast mehr_als weniger_als mindestens höchstens bis_zu über unter gut \
    environ près_de plus_de moins_de au_moins jusqu'à presque quelque \
    unos unas aproximadamente cerca_de casi más_de menos_de al_menos hasta alrededor_de \
    circa quasi più_di meno_di almeno fino_a oltre \
    quase mais_de pelo_menos até ongeveer bijna meer_dan minder_dan minstens ruim
    """
}
