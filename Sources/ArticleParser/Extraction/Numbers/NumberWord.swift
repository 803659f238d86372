/// What a word adds to a number that is written in words.
enum NumberWord: Sendable {
  /// "seven", "nineteen", "forty": added up.
  case plain(Double)
  /// "hundred", "thousand", "million", "dozen": multiplies what stands before it.
  case scale(Double)
  /// "half", "quarter".
  case fraction(Double)
  /// "a", "one" before a scale or a fraction.
  case article
  /// "and" inside a number.
  case and
  /// "third", "twenty-first".
  case ordinal(Int)
}

/// Number words by language.
enum NumberWords {
  static func facts(_ language: Language) -> [WordFact<NumberWord>] {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .dutch: dutch
    case .chinese: []
    case .continental: continental
    }
  }

  static let tables: [(WordClasses, StaticString)] = Language.allCases.flatMap { language in
    facts(language).map { fact in
      let wordClass: WordClasses =
        switch fact.meaning {
        case .plain: .numberWord
        case .scale: .magnitude
        case .fraction, .article: .numberWord
        case .and: .conjunction
        case .ordinal: .ordinal
        }
      return (wordClass, fact.words)
    }
  }

  private static let english: [WordFact<NumberWord>] = [
    WordFact(.plain(0), "zero"), WordFact(.plain(1), "one"), WordFact(.plain(2), "two"),
    WordFact(.plain(3), "three"), WordFact(.plain(4), "four"), WordFact(.plain(5), "five"),
    WordFact(.plain(6), "six"), WordFact(.plain(7), "seven"), WordFact(.plain(8), "eight"),
    WordFact(.plain(9), "nine"), WordFact(.plain(10), "ten"), WordFact(.plain(11), "eleven"),
    WordFact(.plain(12), "twelve"), WordFact(.plain(13), "thirteen"),
    WordFact(.plain(14), "fourteen"), WordFact(.plain(15), "fifteen"),
    WordFact(.plain(16), "sixteen"), WordFact(.plain(17), "seventeen"),
    WordFact(.plain(18), "eighteen"), WordFact(.plain(19), "nineteen"),
    WordFact(.plain(20), "twenty"), WordFact(.plain(30), "thirty"), WordFact(.plain(40), "forty"),
    WordFact(.plain(50), "fifty"), WordFact(.plain(60), "sixty"), WordFact(.plain(70), "seventy"),
    WordFact(.plain(80), "eighty"), WordFact(.plain(90), "ninety"),
    WordFact(.scale(100), "hundred hundreds"), WordFact(.scale(1e3), "thousand k"),
    WordFact(.scale(1e6), "million millions mn mln mio m"),
    WordFact(.scale(1e9), "billion billions bn bln b"),
    WordFact(.scale(1e12), "trillion trillions trn tn"), WordFact(.scale(12), "dozen"),
    WordFact(.scale(1e5), "lakh lakhs lac"), WordFact(.scale(1e7), "crore crores"),
    WordFact(.fraction(0.5), "half"), WordFact(.fraction(0.25), "quarter quarters"),
    WordFact(.article, "a an"), WordFact(.and, "and"),
    WordFact(.ordinal(1), "first"), WordFact(.ordinal(2), "second"),
    WordFact(.ordinal(3), "third"), WordFact(.ordinal(4), "fourth"),
    WordFact(.ordinal(5), "fifth"), WordFact(.ordinal(6), "sixth"),
    WordFact(.ordinal(7), "seventh"), WordFact(.ordinal(8), "eighth"),
    WordFact(.ordinal(9), "ninth"), WordFact(.ordinal(10), "tenth"),
    WordFact(.ordinal(11), "eleventh"), WordFact(.ordinal(12), "twelfth"),
    WordFact(.ordinal(13), "thirteenth"), WordFact(.ordinal(14), "fourteenth"),
    WordFact(.ordinal(15), "fifteenth"), WordFact(.ordinal(16), "sixteenth"),
    WordFact(.ordinal(17), "seventeenth"), WordFact(.ordinal(18), "eighteenth"),
    WordFact(.ordinal(19), "nineteenth"), WordFact(.ordinal(20), "twentieth"),
    WordFact(.ordinal(21), "twenty_first"), WordFact(.ordinal(22), "twenty_second"),
    WordFact(.ordinal(23), "twenty_third"), WordFact(.ordinal(24), "twenty_fourth"),
    WordFact(.ordinal(25), "twenty_fifth"), WordFact(.ordinal(26), "twenty_sixth"),
    WordFact(.ordinal(27), "twenty_seventh"), WordFact(.ordinal(28), "twenty_eighth"),
    WordFact(.ordinal(29), "twenty_ninth"), WordFact(.ordinal(30), "thirtieth"),
    WordFact(.ordinal(31), "thirty_first"),
  ]

  /// The magnitudes of the languages of which no more is known.
  private static let continental: [WordFact<NumberWord>] = [
    WordFact(
      .scale(1e3),
      """
      tusen tusind þúsund tuhat tuhatta tūkstantis tūkst tūkstoši tuhat tysiąc tysiące tysięcy tys \
      tisíc tisíce tisíců ezer mie mii хиляди тисяч тисячі тыс тысяч тысячи тысяча тисуће хиљада \
      tisuća tisuće hiljada tisoč mijë χιλιάδες χιλ bin ribu nghìn ngàn
      """),
    WordFact(
      .scale(1e6),
      """
      miljon miljoner mln milj mio milion milioner millioner miljoona miljoonaa milljón milljónir \
      miljonit milijonas milijonai milijonų miljons miljoni miljonu miliony milionów milionu milionů \
      milióny miliónov millió milioane miliona milijun milijuna milijuni milijon milijona milijonov \
      milionë миллион миллиона миллионов млн мільйон мільйона мільйонів милион милиона милиони \
      мільёнаў εκατομμύρια εκατομμύριο εκατομμυρίων εκατ milyon juta jt triệu milió milions millóns
      """),
    WordFact(
      .scale(1e9),
      """
      miljard miljarder mld mrd milliard milliarder miljardi miljardia milljarður milljarðar \
      miljardit milijardas milijardai milijardų miljards miljardu miliard miliardy miliardów \
      miliardu miliardů miliardov milliárd miliarde milijarda milijarde milijardi miliardë \
      миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів милиард милиарда милиарди \
      δισεκατομμύρια δισεκατομμύριο δισεκατομμυρίων δισ milyar miliar tỷ
      """),
    WordFact(.scale(1e12), "biljon biljoner bilion biliony bilionów triliun trilyon триллион трлн"),
  ]

  private static let german: [WordFact<NumberWord>] = [
    WordFact(.plain(1), "eins ein eine einer einem einen"), WordFact(.plain(2), "zwei"),
    WordFact(.plain(3), "drei"), WordFact(.plain(4), "vier"), WordFact(.plain(5), "fünf"),
    WordFact(.plain(6), "sechs"), WordFact(.plain(7), "sieben"), WordFact(.plain(8), "acht"),
    WordFact(.plain(9), "neun"), WordFact(.plain(10), "zehn"), WordFact(.plain(11), "elf"),
    WordFact(.plain(12), "zwölf"), WordFact(.plain(13), "dreizehn"),
    WordFact(.plain(14), "vierzehn"), WordFact(.plain(15), "fünfzehn"),
    WordFact(.plain(16), "sechzehn"), WordFact(.plain(17), "siebzehn"),
    WordFact(.plain(18), "achtzehn"), WordFact(.plain(19), "neunzehn"),
    WordFact(.plain(1.5), "eineinhalb anderthalb"), WordFact(.plain(2.5), "zweieinhalb"),
    WordFact(.plain(3.5), "dreieinhalb"), WordFact(.plain(4.5), "viereinhalb"),
    WordFact(.plain(20), "zwanzig"),
    WordFact(.plain(30), "dreißig"), WordFact(.plain(40), "vierzig"),
    WordFact(.plain(50), "fünfzig"), WordFact(.plain(60), "sechzig"),
    WordFact(.plain(70), "siebzig"), WordFact(.plain(80), "achtzig"),
    WordFact(.plain(90), "neunzig"), WordFact(.plain(200), "zweihundert"),
    WordFact(.plain(2000), "zweitausend"), WordFact(.plain(3000), "dreitausend"),
    WordFact(.plain(10_000), "zehntausend"), WordFact(.plain(100_000), "hunderttausend"),
    WordFact(.scale(100), "hundert"), WordFact(.scale(1e3), "tausend tsd"),
    WordFact(.scale(1e6), "million millionen mio"),
    WordFact(.scale(1e9), "milliarde milliarden mrd"),
    WordFact(.scale(1e12), "billion billionen bio"), WordFact(.scale(12), "dutzend"),
    WordFact(.fraction(0.5), "halbe halben"),
    WordFact(.ordinal(1), "erste ersten erster erstes"),
    WordFact(.ordinal(2), "zweite zweiten zweiter zweites"),
    WordFact(.ordinal(3), "dritte dritten dritter drittes"),
    WordFact(.ordinal(4), "vierte vierten vierter viertes"),
  ]

  private static let french: [WordFact<NumberWord>] = [
    WordFact(.plain(1), "un une"), WordFact(.plain(2), "deux"), WordFact(.plain(3), "trois"),
    WordFact(.plain(4), "quatre"), WordFact(.plain(5), "cinq"), WordFact(.plain(6), "six"),
    WordFact(.plain(7), "sept"), WordFact(.plain(8), "huit"), WordFact(.plain(9), "neuf"),
    WordFact(.plain(10), "dix"), WordFact(.plain(11), "onze"), WordFact(.plain(12), "douze"),
    WordFact(.plain(15), "quinze"), WordFact(.plain(20), "vingt"),
    WordFact(.plain(30), "trente"), WordFact(.plain(40), "quarante"),
    WordFact(.plain(50), "cinquante"), WordFact(.plain(60), "soixante"),
    WordFact(.scale(100), "cent cents"), WordFact(.scale(1e3), "mille"),
    WordFact(.scale(1e6), "million millions"), WordFact(.scale(1e9), "milliard milliards"),
    WordFact(.scale(1e12), "billion billions"), WordFact(.scale(12), "douzaine"),
    WordFact(.scale(10), "dizaine"), WordFact(.scale(100), "centaine"),
    WordFact(.fraction(0.5), "demi demie"), WordFact(.ordinal(1), "premier première"),
    WordFact(.ordinal(2), "deuxième second"), WordFact(.ordinal(3), "troisième"),
    WordFact(.ordinal(4), "quatrième"),
  ]

  private static let spanish: [WordFact<NumberWord>] = [
    WordFact(.plain(1), "un uno una"), WordFact(.plain(2), "dos"), WordFact(.plain(3), "tres"),
    WordFact(.plain(4), "cuatro"), WordFact(.plain(5), "cinco"), WordFact(.plain(6), "seis"),
    WordFact(.plain(7), "siete"), WordFact(.plain(8), "ocho"), WordFact(.plain(9), "nueve"),
    WordFact(.plain(10), "diez"), WordFact(.plain(11), "once"), WordFact(.plain(12), "doce"),
    WordFact(.plain(15), "quince"), WordFact(.plain(20), "veinte"),
    WordFact(.plain(30), "treinta"), WordFact(.plain(40), "cuarenta"),
    WordFact(.plain(50), "cincuenta"), WordFact(.plain(60), "sesenta"),
    WordFact(.plain(70), "setenta"), WordFact(.plain(80), "ochenta"),
    WordFact(.plain(90), "noventa"),
    WordFact(.scale(100), "cien ciento cientos"), WordFact(.plain(200), "doscientos doscientas"),
    WordFact(.plain(500), "quinientos quinientas"), WordFact(.scale(1e3), "mil"),
    WordFact(.scale(1e6), "millón millones"), WordFact(.scale(1e12), "billón billones"),
    WordFact(.scale(12), "docena"), WordFact(.fraction(0.5), "medio media"),
    WordFact(.ordinal(1), "primer primero primera"), WordFact(.ordinal(2), "segundo segunda"),
    WordFact(.ordinal(3), "tercer tercero tercera"), WordFact(.ordinal(4), "cuarto cuarta"),
  ]

  private static let italian: [WordFact<NumberWord>] = [
    WordFact(.plain(1), "un uno una"), WordFact(.plain(2), "due"), WordFact(.plain(3), "tre"),
    WordFact(.plain(4), "quattro"), WordFact(.plain(5), "cinque"), WordFact(.plain(6), "sei"),
    WordFact(.plain(7), "sette"), WordFact(.plain(8), "otto"), WordFact(.plain(9), "nove"),
    WordFact(.plain(10), "dieci"), WordFact(.plain(20), "venti"), WordFact(.plain(30), "trenta"),
    WordFact(.plain(40), "quaranta"), WordFact(.plain(50), "cinquanta"),
    WordFact(.plain(60), "sessanta"), WordFact(.plain(70), "settanta"),
    WordFact(.plain(80), "ottanta"), WordFact(.plain(90), "novanta"),
    WordFact(.scale(100), "cento"), WordFact(.scale(1e3), "mille mila"),
    WordFact(.plain(2000), "duemila"), WordFact(.plain(10_000), "diecimila"),
    WordFact(.scale(1e6), "milione milioni mln"), WordFact(.scale(1e9), "miliardo miliardi mld"),
    WordFact(.fraction(0.5), "mezzo mezza"), WordFact(.ordinal(1), "primo prima"),
    WordFact(.ordinal(2), "secondo seconda"), WordFact(.ordinal(3), "terzo terza"),
    WordFact(.ordinal(4), "quarto quarta"),
  ]

  private static let portuguese: [WordFact<NumberWord>] = [
    WordFact(.plain(1), "um uma"), WordFact(.plain(2), "dois duas"), WordFact(.plain(3), "três"),
    WordFact(.plain(4), "quatro"), WordFact(.plain(5), "cinco"), WordFact(.plain(6), "seis"),
    WordFact(.plain(7), "sete"), WordFact(.plain(8), "oito"), WordFact(.plain(9), "nove"),
    WordFact(.plain(10), "dez"), WordFact(.plain(20), "vinte"), WordFact(.plain(30), "trinta"),
    WordFact(.plain(40), "quarenta"), WordFact(.plain(50), "cinquenta"),
    WordFact(.plain(60), "sessenta"), WordFact(.plain(70), "setenta"),
    WordFact(.plain(80), "oitenta"), WordFact(.plain(90), "noventa"),
    WordFact(.scale(100), "cem cento"), WordFact(.scale(1e3), "mil"),
    WordFact(.scale(1e6), "milhão milhões"), WordFact(.scale(1e9), "bilhão bilhões mil_milhões"),
    WordFact(.scale(1e12), "trilhão trilhões"), WordFact(.fraction(0.5), "meio meia"),
    WordFact(.ordinal(1), "primeiro primeira"), WordFact(.ordinal(2), "segundo segunda"),
    WordFact(.ordinal(3), "terceiro terceira"), WordFact(.ordinal(4), "quarto quarta"),
  ]

  private static let dutch: [WordFact<NumberWord>] = [
    WordFact(.plain(1.5), "anderhalf anderhalve"), WordFact(.plain(2.5), "tweeënhalf"),
    WordFact(.plain(1), "één"), WordFact(.plain(2), "twee"), WordFact(.plain(3), "drie"),
    WordFact(.plain(4), "vier"), WordFact(.plain(5), "vijf"), WordFact(.plain(6), "zes"),
    WordFact(.plain(7), "zeven"), WordFact(.plain(8), "acht"), WordFact(.plain(9), "negen"),
    WordFact(.plain(10), "tien"), WordFact(.plain(12), "twaalf"), WordFact(.plain(20), "twintig"),
    WordFact(.plain(30), "dertig"), WordFact(.plain(40), "veertig"),
    WordFact(.plain(50), "vijftig"), WordFact(.plain(60), "zestig"),
    WordFact(.plain(70), "zeventig"), WordFact(.plain(80), "tachtig"),
    WordFact(.plain(90), "negentig"), WordFact(.scale(100), "honderd"),
    WordFact(.scale(1e3), "duizend"), WordFact(.scale(1e6), "miljoen mln"),
    WordFact(.scale(1e9), "miljard mld"), WordFact(.scale(1e12), "biljoen"),
    WordFact(.fraction(0.5), "half halve"), WordFact(.ordinal(1), "eerste"),
    WordFact(.ordinal(2), "tweede"), WordFact(.ordinal(3), "derde"),
    WordFact(.ordinal(4), "vierde"),
  ]
}
