import ArticleModel
import Testing

@testable import ClaimArchive

/// What two figures say of each other.
@Suite struct FigureComparisonTests {
  private func compared(
    _ left: (Double, String?, String?), _ right: (Double, String?, String?),
    kind: AmountKind = .money, countsAlike: Bool = true
  ) -> FigureComparison {
    func amount(_ parts: (value: Double, unit: String?, qualifier: String?)) -> Amount {
      Amount(
        range: 0..<1, kind: kind, value: parts.value, unit: parts.unit, qualifier: parts.qualifier,
        rule: "test")
    }
    return FigureComparison(amount(left), amount(right), countsAlike: countsAlike)
  }

  @Test("values are compared as values, units as units")
  func values() {
    #expect(compared((1e9, "USD", nil), (1000e6, "USD", nil)) == .same)
    #expect(compared((1e9, "USD", nil), (1.1e9, "USD", nil)) == .otherValue)
    #expect(compared((1e9, "USD", nil), (1e9, "EUR", nil)) == .incomparable)
    #expect(compared((12, nil, nil), (12, nil, nil), kind: .quantity) == .same)
    #expect(
      compared((12, nil, nil), (14, nil, nil), kind: .quantity, countsAlike: false)
        == .incomparable)
  }

  @Test("a qualifier is part of a figure")
  func qualifiers() {
    #expect(compared((40, "USD", "more than"), (40, "USD", nil)) == .otherQualifier)
    #expect(compared((40, "USD", nil), (40, "USD", "about")) == .otherQualifier)
    #expect(compared((40, "USD", "about"), (40, "USD", nil)) == .same)
    #expect(compared((40, "USD", "over"), (40, "USD", "More than")) == .same)
    #expect(compared((40, "USD", "exactly"), (40, "USD", nil)) == .same)
  }

  @Test("a writer may round")
  func rounding() {
    #expect(compared((40, "USD", "about"), (41, "USD", nil)) == .same)
    #expect(compared((40, "USD", "more than"), (42, "USD", nil)) == .same)
    #expect(compared((50, "USD", "nearly"), (48, "USD", nil)) == .same)
    #expect(compared((50, "USD", "nearly"), (52, "USD", nil)) == .otherValue)
    #expect(compared((40, "USD", nil), (41, "USD", nil)) == .otherValue)
  }

  @Test("a slip has the same digits in another order")
  func slips() {
    func isSlip(_ left: Double, _ right: Double) -> Bool {
      FigureComparison.looksLikeSlip(
        Amount(range: 0..<1, kind: .percent, value: left, rule: ""),
        Amount(range: 0..<1, kind: .percent, value: right, rule: ""))
    }
    #expect(isSlip(16.4, 14.6) && isSlip(47, 74))
    #expect(!isSlip(47, 75) && !isSlip(4, 4))
  }
}
