import ArticleModel
import Testing

@testable import ArticleParser

@Suite("Amounts")
struct AmountFinderTests {
  private static let parser = ArticleParser()

  @Test(
    "money is read with its currency and magnitude",
    arguments: [
      ("en", "It cost $1 billion.", ["$1 billion = 1000000000 USD"]),
      ("en", "It cost $1.5bn and €3m.", ["$1.5bn = 1500000000 USD", "€3m = 3000000 EUR"]),
      ("en", "It cost US$ 1.5 billion.", ["US$ 1.5 billion = 1500000000 USD"]),
      ("en", "It cost C$20.", ["C$20 = 20 CAD"]),
      ("en", "It cost £3m–£5m.", ["£3m–£5m = 3000000–5000000 GBP"]),
      ("en", "It cost $3–5 million.", ["$3–5 million = 3000000–5000000 USD"]),
      ("en", "It cost two thousand euros.", ["two thousand euros = 2000 EUR"]),
      ("en", "It made a half-billion dollars.", ["a half-billion dollars = 500000000 USD"]),
      (
        "en", "It cost four and a half million dollars.",
        ["four and a half million dollars = 4500000 USD"]
      ),
      (
        "en", "It cost $2 and three-quarters billion.",
        ["$2 and three-quarters billion = 2750000000 USD"]
      ),
      (
        "de", "Das kostet viereinhalb Millionen Euro.", ["viereinhalb Millionen Euro = 4500000 EUR"]
      ),
      (
        "fr", "Cela coûte quatre millions et demi d’euros.",
        ["quatre millions et demi d’euros = 4500000 EUR"]
      ),
      ("en", "It cost 100 crore rupees.", ["100 crore rupees = 1000000000 INR"]),
      ("en", "It cost EUR 125.", ["EUR 125 = 125 EUR"]),
      ("en", "It cost 500 Egyptian pounds.", ["500 Egyptian pounds = 500 EGP"]),
      ("en", "It cost 3 million leva.", ["3 million leva = 3000000 BGN"]),
      ("en", "It cost KZT 450 million.", ["KZT 450 million = 450000000 KZT"]),
      ("en", "It cost 50 cents.", ["50 cents = 0.5 USD"]),
      ("en", "He paid ten dollars and five cents.", ["ten dollars and five cents = 10.05 USD"]),
      ("de", "Das kostet 40 Mio. Euro.", ["40 Mio. Euro = 40000000 EUR"]),
      ("de", "Das kostet 1,5 Millionen Euro.", ["1,5 Millionen Euro = 1500000 EUR"]),
      ("de", "Das kostet 1.250 Euro.", ["1.250 Euro = 1250 EUR"]),
      ("fr", "Cela coûte 3,4 millions d’euros.", ["3,4 millions d’euros = 3400000 EUR"]),
      ("es", "Cuesta 2 millones de dólares.", ["2 millones de dólares = 2000000 USD"]),
      ("zh", "投资3亿元。", ["3亿元 = 300000000 CNY"]),
    ])
  func money(language: String, text: String, expected: [String]) throws {
    #expect(try Findings(text, language: language, parser: Self.parser).amounts == expected)
  }

  @Test(
    "percentages, temperatures and measures are read",
    arguments: [
      ("en", "It rose 3.5%.", ["3.5% = 3.5 percent"]),
      ("en", "It rose twelve percent.", ["twelve percent = 12 percent"]),
      ("en", "It rose 3 to 5 per cent.", ["3 to 5 per cent = 3–5 percent"]),
      ("en", "It won a vote percentage of 43.5.", ["percentage of 43.5 = 43.5 percent"]),
      ("en", "It is 12 square yards.", ["12 square yards = 12 square yard"]),
      ("en", "It took 40 amps.", ["40 amps = 40 ampere"]),
      ("en", "It rose two percentage points.", ["two percentage points = 2 percentage point"]),
      ("en", "It is kept at -18 °C.", ["-18 °C = -18 degree Celsius"]),
      ("en", "It was 98 degrees Fahrenheit.", ["98 degrees Fahrenheit = 98 degree Fahrenheit"]),
      ("en", "A 45-acre farm.", ["45-acre = 45 acre"]),
      ("en", "It is 10–15 km long.", ["10–15 km = 10–15 kilometre"]),
      ("en", "It makes 3 MW on 200 m².", ["3 MW = 3 megawatt", "200 m² = 200 square metre"]),
      ("en", "It seats 1,200 people.", ["1,200 people = 1200 person"]),
      ("en", "It has 2.4 million users.", ["2.4 million users = 2400000 user"]),
      ("en", "It lasts three years.", ["three years = 3 year"]),
      ("en", "It sold 1,250 lanterns.", ["1,250 = 1250 -"]),
      ("de", "Es sind 12,5 Prozent.", ["12,5 Prozent = 12.5 percent"]),
      ("fr", "Il y a 12 000 habitants.", ["12 000 habitants = 12000 inhabitant"]),
      ("zh", "增长百分之三十。", ["百分之三十 = 30 percent"]),
    ])
  func quantities(language: String, text: String, expected: [String]) throws {
    #expect(try Findings(text, language: language, parser: Self.parser).amounts == expected)
  }

  @Test(
    "qualifiers are reported and stay outside",
    arguments: [
      ("It cost about $5.", "about"), ("It cost more than $5.", "more than"),
      ("It cost up to $5.", "up to"), ("It cost $5.", nil),
    ] as [(String, String?)])
  func qualifiers(text: String, expected: String?) throws {
    let amount = try #require(try Findings(text, parser: Self.parser).article.amounts.first)
    #expect(amount.qualifier == expected)
    #expect(amount.value == 5)
  }

  @Test(
    "dates, versions, telephone numbers and labels are no amounts",
    arguments: [
      "It opened on May 3, 2024.", "GPT-4 is out.", "See page 12.", "Call 555-0199.", "1. Opening",
      "It happened two weeks ago.", "Doors open at 6pm.",
    ])
  func noAmounts(text: String) throws {
    let published = CalendarDay(year: 2024, month: 5, day: 15)
    #expect(try Findings(text, published: published, parser: Self.parser).amounts == [])
  }
}
