/// Currencies by symbol and by word, after ISO 4217.
enum Currencies {
  /// The region that a language's tag ends with, in small letters: "au" of "en-AU".
  static func region(of tag: String?) -> Substring? {
    tag.flatMap { $0.lowercased().split(separator: "-").dropFirst().last }
  }

  /// The currency of a symbol character; "$" and "¥" are those of the article's country.
  static func symbol(_ scalar: UInt32, _ language: Language, region: Substring?) -> String? {
    switch scalar {
    case 0x24, 0xFF04: dollar(region)
    case 0xA3, 0xFFE1: "GBP"
    case 0x20AC: "EUR"
    case 0xA5, 0xFFE5: language == .chinese ? "CNY" : "JPY"
    case 0x20B9, 0x20A8: "INR"
    case 0x20BD: "RUB"
    case 0x20A9: "KRW"
    case 0x20BA: "TRY"
    case 0x20AB: "VND"
    case 0x20AA: "ILS"
    case 0x20A6: "NGN"
    case 0x20B1: "PHP"
    case 0x20B4: "UAH"
    case 0x20A1: "CRC"
    case 0x20BE: "GEL"
    case 0x20AD: "LAK"
    case 0xE3F: "THB"
    case 0x20B2: "PYG"
    case 0x20B5: "GHS"
    case 0x20B8: "KZT"
    case 0x20BF: "XBT"
    default: nil
    }
  }

  /// The crowns that "kr" and "kroner" are in an article's language.
  static func crowns(of tag: String?) -> String {
    switch tag?.prefix(2).lowercased() {
    case "no", "nb", "nn": "NOK"
    case "sv": "SEK"
    case "is": "ISK"
    default: "DKK"
    }
  }

  private static func dollar(_ region: Substring?) -> String {
    switch region {
    case "au": "AUD"
    case "ca": "CAD"
    case "nz": "NZD"
    case "sg": "SGD"
    case "hk": "HKD"
    case "mx": "MXN"
    case "ar": "ARS"
    case "cl": "CLP"
    case "co": "COP"
    default: "USD"
    }
  }

  /// The letters before a dollar sign: "C$", "HK$".
  static func dollar(prefix: String) -> String? {
    switch prefix.uppercased() {
    case "US", "U.S", "USD": "USD"
    case "C", "CA", "CAN", "CAD", "CDN": "CAD"
    case "A", "AU", "AUD": "AUD"
    case "NZ", "NZD": "NZD"
    case "HK", "HKD": "HKD"
    case "S", "SG", "SGD": "SGD"
    case "NT", "NTD", "TWD": "TWD"
    case "R", "BRL": "BRL"
    case "MX", "MXN", "MEX": "MXN"
    case "J": "JMD"
    case "Z": "ZWL"
    default: nil
    }
  }

  static let words: [WordFact<AmountWord>] =
    codes + [
      WordFact(
        .currency("USD"),
        """
        dollar dollars us_dollar us_dollars american_dollar american_dollars \
        united_states_dollar united_states_dollars u_s_dollars dólar dólares dollari dollaro \
        us_dollari bucks 美_元
        """),
      WordFact(
        .currency("EUR"), "euro euros euri eura eurot euroa eurų eiro ευρώ евро євро avro 欧_元"),
      WordFact(
        .currency("GBP"), "sterling pounds_sterling pound_sterling british_pounds british_pound 英_镑"
      ),
      WordFact(.currency("JPY"), "yen japanese_yen 日_元"),
      WordFact(.currency("CNY"), "yuan renminbi rmb chinese_yuan 元 人_民_币"),
      WordFact(.currency("HKD"), "hong_kong_dollar hong_kong_dollars 港_元"),
      WordFact(.currency("AUD"), "australian_dollar australian_dollars"),
      WordFact(.currency("CAD"), "canadian_dollar canadian_dollars"),
      WordFact(.currency("NZD"), "new_zealand_dollar new_zealand_dollars"),
      WordFact(.currency("SGD"), "singapore_dollar singapore_dollars"),
      WordFact(.currency("TWD"), "taiwan_dollar taiwan_dollars"),
      WordFact(
        .currency("CHF"),
        "swiss_franc swiss_francs franc francs franken schweizer_franken franchi franco_suizo"),
      WordFact(.currency("FRF"), "french_franc french_francs"),
      WordFact(.currency("BEF"), "belgian_franc belgian_francs"),
      WordFact(.currency("INR"), "rupee rupees indian_rupee indian_rupees roupies rupias"),
      WordFact(.currency("PKR"), "pakistani_rupee pakistani_rupees"),
      WordFact(.currency("LKR"), "sri_lankan_rupee sri_lankan_rupees"),
      WordFact(
        .currency("RUB"),
        "rouble roubles ruble rubles rubel rublos рубль рубля рублей рублях руб рублів"),
      WordFact(.currency("KRW"), "won south_korean_won korean_won 韩_元"),
      WordFact(.currency("BRL"), "reais real_brasileiro brazilian_real brazilian_reais"),
      WordFact(.currency("MXN"), "peso pesos mexican_peso mexican_pesos"),
      WordFact(.currency("PHP"), "philippine_peso philippine_pesos"),
      WordFact(.currency("ARS"), "argentine_peso argentine_pesos"),
      WordFact(.currency("CLP"), "chilean_peso chilean_pesos"),
      WordFact(
        .currency("TRY"), "lira turkish_lira turkish_liras liraya liradan liralık liranın liraydı"),
      WordFact(.currency("ITL"), "lire italian_lire"),
      WordFact(.currency("SEK"), "kronor swedish_kronor swedish_krona krona kronors"),
      WordFact(.currency("NOK"), "norwegian_kroner norwegian_krone"),
      WordFact(.currency("DKK"), "danish_kroner danish_krone kroner krone kr"),
      WordFact(.currency("PLN"), "zloty zlotys złoty złotych złote złotego zł"),
      WordFact(.currency("CZK"), "koruna czech_koruna czech_crowns korun koruny kč"),
      WordFact(.currency("HUF"), "forint forints forintot forintba forintért forintos"),
      WordFact(.currency("UAH"), "hryvnia hryvnias гривня гривні гривень грн"),
      WordFact(.currency("ZAR"), "rand"), WordFact(.currency("NGN"), "naira"),
      WordFact(.currency("KES"), "kenyan_shilling kenyan_shillings"),
      WordFact(.currency("AED"), "dirham dirhams"), WordFact(.currency("SAR"), "riyal riyals"),
      WordFact(.currency("KWD"), "dinar dinars"), WordFact(.currency("ILS"), "shekel shekels"),
      WordFact(.currency("THB"), "baht"), WordFact(.currency("IDR"), "rupiah"),
      WordFact(.currency("MYR"), "ringgit"), WordFact(.currency("VND"), "dong"),
      WordFact(.currency("ESP"), "peseta pesetas"),
      WordFact(.currency("DEM"), "deutsche_mark deutschmark deutschmarks german_marks"),
      WordFact(.currency("FIM"), "finnish_markka markka"),
      WordFact(.currency("NLG"), "guilder guilders dutch_guilders dutch_guilder"),
      WordFact(.currency("XBT"), "bitcoin bitcoins btc"),
      WordFact(.hundredth("USD"), "cent cents"), WordFact(.hundredth("GBP"), "pence penny"),
      WordFact(.scaledCurrency("EUR", 1e6), "meur"), WordFact(.scaledCurrency("USD", 1e6), "musd"),
      WordFact(.scaledCurrency("GBP", 1e6), "mgbp"), WordFact(.scaledCurrency("SEK", 1e6), "msek"),
      WordFact(.scaledCurrency("NOK", 1e6), "mnok"), WordFact(.scaledCurrency("AUD", 1e6), "maud"),
      WordFact(.scaledCurrency("EUR", 1e3), "teur keur"),
    ]

  private static let codes: [WordFact<AmountWord>] = [
    WordFact(.currency("USD"), "usd"), WordFact(.currency("EUR"), "eur"),
    WordFact(.currency("GBP"), "gbp"), WordFact(.currency("JPY"), "jpy"),
    WordFact(.currency("CNY"), "cny"), WordFact(.currency("CHF"), "chf"),
    WordFact(.currency("AUD"), "aud"), WordFact(.currency("CAD"), "cad"),
    WordFact(.currency("NZD"), "nzd"), WordFact(.currency("HKD"), "hkd"),
    WordFact(.currency("SGD"), "sgd"), WordFact(.currency("INR"), "inr rs"),
    WordFact(.currency("SEK"), "sek"), WordFact(.currency("NOK"), "nok"),
    WordFact(.currency("DKK"), "dkk"), WordFact(.currency("PLN"), "pln"),
    WordFact(.currency("CZK"), "czk"), WordFact(.currency("HUF"), "huf"),
    WordFact(.currency("RUB"), "rub"), WordFact(.currency("BRL"), "brl"),
    WordFact(.currency("MXN"), "mxn"), WordFact(.currency("ZAR"), "zar"),
    WordFact(.currency("KRW"), "krw"), WordFact(.currency("THB"), "thb"),
    WordFact(.currency("ILS"), "ils nis"), WordFact(.currency("AED"), "aed"),
    WordFact(.currency("SAR"), "sar"), WordFact(.currency("TWD"), "twd"),
    WordFact(.currency("NGN"), "ngn"), WordFact(.currency("KES"), "kes"),
  ]
}
