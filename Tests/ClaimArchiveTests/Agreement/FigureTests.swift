import ArticleModel
import Testing

@testable import ClaimArchive

@Suite("Figures and dates held against each other")
struct FigureTests {
  private func amount(
    _ value: Double, _ unit: String? = nil, _ kind: AmountKind = .quantity,
    _ qualifier: String? = nil
  ) -> ComparableAmount {
    ComparableAmount(
      Amount(
        range: 0..<1, kind: kind, value: value, unit: unit, qualifier: qualifier, rule: "test"))
  }

  @Test("one value in several units, writings and roundings agrees")
  func equal() {
    #expect(amount(1.2, "kilometre").isSameValue(as: amount(1200, "metre")))
    #expect(amount(90, "minute").isSameValue(as: amount(1.5, "hour")))
    #expect(
      amount(100, "degree Celsius", .temperature).isSameValue(
        as: amount(212, "degree Fahrenheit", .temperature)))
    #expect(amount(1e9, "USD", .money).isSameValue(as: amount(1000e6, "USD", .money)))
    #expect(amount(91e6, "USD", .money).isSameValue(as: amount(91.3e6, "USD", .money)))
    #expect(amount(300, "person").isSameValue(as: amount(300, "employee")))
    #expect(amount(31e6).isSameValue(as: amount(31e6, "EUR", .money)))
  }

  @Test("other values, currencies and measures do not")
  func unlike() {
    #expect(!amount(38e6, "USD", .money).isSameValue(as: amount(42e6, "USD", .money)))
    #expect(!amount(300, "person").isSameValue(as: amount(312, "person")))
    #expect(!amount(5, "USD", .money).isSameValue(as: amount(5, "EUR", .money)))
    #expect(!amount(5, "percent", .percent).isSameValue(as: amount(5, "litre")))
    #expect(!amount(800, "metre").isComparable(with: amount(800, "litre")))
    #expect(amount(800, "metre").isComparable(with: amount(2, "kilometre")))
  }

  @Test("words that limit an amount are told apart by what they mean")
  func limits() {
    #expect(AmountLimit("About") == AmountLimit("around"))
    #expect(AmountLimit("more than") == AmountLimit("over"))
    #expect(AmountLimit("more than") != AmountLimit("at least"))
    #expect(AmountLimit("exactly") == AmountLimit(nil))
    #expect(AmountLimit("rund") == AmountLimit("environ"))
    #expect(AmountLimit("a hopeful") == .other("a hopeful"))
  }

  @Test("dates are the same, within each other, other or of another kind")
  func dates() {
    func month(_ month: Int) -> DateInterval {
      DateInterval(year: 2024, month: month)
        ?? DateInterval(earliest: nil, latest: nil, precision: .range)
    }
    func until(_ day: DateInterval) -> DateInterval {
      DateInterval(earliest: nil, latest: day.latest, precision: .range)
    }
    let year = DateInterval(year: 2024) ?? month(1)
    #expect(DateComparison.relation(month(3), month(3)) == .same)
    #expect(DateComparison.relation(month(3), year) == .compatible)
    #expect(DateComparison.relation(month(3), month(4)) == .different)
    #expect(DateComparison.relation(until(month(3)), until(month(6))) == .different)
    #expect(DateComparison.relation(until(month(3)), month(2)) == .compatible)
    #expect(DateComparison.relation(until(month(3)), month(5)) == .incomparable)
  }

  @Test(
    "times of day are read where a claim writes them",
    arguments: [
      ("at 6.25 in the morning", [385]), ("at 6:25am", [385]), ("by 4pm, at 12.05 p.m.", [240, 5]),
      ("um 14.30 Uhr", [150]), ("version 6.25.3", []), ("opened 1.50 higher", []),
      ("at 1:50", [110]), ("a rise of 6.255", []), ("38 pigs", []),
      ("10.75 metres", []), ("1,6.25", []),
    ] as [(String, [Int])])
  func clock(text: String, minutes: [Int]) {
    #expect(ClockTime.times(in: Array(text.utf8)).map(\.minutes) == minutes)
  }

  @Test("a text of nothing but digits is read in one go")
  func digits() {
    let text = [UInt8](repeating: UInt8(ascii: "1"), count: 200_000)
    #expect(ClockTime.times(in: text).isEmpty)
  }

  @Test("numbers in words are those of the article's language")
  func numerals() {
    #expect(Numerals(language: "en").value(Array("seven".utf8)) == 7)
    #expect(Numerals(language: "en-GB").value(Array("once".utf8)) == nil)
    #expect(Numerals(language: "es").value(Array("once".utf8)) == 11)
    #expect(Numerals(language: nil).value(Array("0042".utf8)) == 42)
    #expect(Numerals(language: nil).value(Array("12345678901234567890".utf8)) == nil)
  }
}
