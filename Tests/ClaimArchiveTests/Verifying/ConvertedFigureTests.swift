import ArticleModel
import Testing

@testable import ClaimArchive

@Suite("Figures in other units, and figures inside quotations")
struct ConvertedFigureTests {
  private func comparison(
    _ value: Double, _ unit: String?, _ other: Double, _ otherUnit: String?,
    _ kind: AmountKind = .quantity
  ) -> FigureComparison {
    func amount(_ value: Double, _ unit: String?) -> Amount {
      Amount(range: 0..<1, kind: kind, value: value, unit: unit, rule: "test")
    }
    return FigureComparison(amount(value, unit), amount(other, otherUnit), countsAlike: true)
  }

  @Test("a value converted and rounded is the same")
  func converted() {
    #expect(comparison(5, "kilometre", 3.1, "mile") == .same)
    #expect(comparison(86, "degree Fahrenheit", 30, "degree Celsius", .temperature) == .same)
    #expect(comparison(100, "ton", 100, "tonne") == .same)
    #expect(comparison(110, "ton", 100, "tonne") == .same)
    #expect(comparison(300, "person", 300, "worker") == .same)
  }

  @Test("another value, whatever its unit, is another, and other measures say nothing")
  func others() {
    #expect(comparison(8, "kilometre", 3.1, "mile") == .otherValue)
    #expect(comparison(95, "degree Fahrenheit", 30, "degree Celsius", .temperature) == .otherValue)
    #expect(comparison(5, "kilometre", 5.1, "kilometre") == .otherValue)
    #expect(comparison(5, "kilometre", 5, "litre") == .incomparable)
    #expect(comparison(5, "car", 5, "kilometre") == .incomparable)
  }

  @Test("the numbers that a quotation has otherwise are named")
  func changed() {
    func figures(_ here: String, _ there: String) -> [String] {
      ChangedFigure.all(in: WordDiff(from: here, to: there), language: "en")
        .map { "\($0.here) → \($0.there)" }
    }
    #expect(
      figures("we lost 40,000 litres in May", "we lost 55,000 litres in May") == [
        "40,000 → 55,000"
      ])
    #expect(figures("twelve boats left", "nine boats left") == ["twelve → nine"])
    #expect(figures("a very good day", "a rather bad day").isEmpty)
  }
}
