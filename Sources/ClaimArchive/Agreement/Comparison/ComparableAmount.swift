import ArticleModel

/// An amount as it is compared: in one unit for each measure, however it was written.
struct ComparableAmount: Hashable {
  /// What can be compared at all.
  enum Measure: Hashable {
    case money(String?)
    case percent(String?)
    /// A measure in its base unit, or things that are counted.
    case quantity(String?)
    case temperature
  }

  var measure: Measure
  var least: Double
  var greatest: Double
  var limit: AmountLimit

  /// - Parameter following: the word behind an amount without a unit, which says what is counted.
  init(_ amount: Amount, following: String? = nil) {
    var scale = UnitScale.Scale(base: amount.unit ?? following ?? "", factor: 1)
    switch amount.kind {
    case .money: measure = .money(amount.unit)
    case .percent: measure = .percent(amount.unit)
    case .temperature:
      measure = .temperature
      scale = UnitScale.scale(of: amount.unit ?? "")
    case .quantity:
      scale = amount.unit.map(UnitScale.scale(of:)) ?? scale
      measure = .quantity(scale.base.isEmpty ? nil : scale.base)
    }
    least = amount.value * scale.factor + scale.offset
    greatest = (amount.valueMax ?? amount.value) * scale.factor + scale.offset
    limit = AmountLimit(amount.qualifier)
  }

  /// Whether two amounts are of one measure, so that other values contradict each other.
  func isComparable(with other: ComparableAmount) -> Bool {
    if measure == other.measure { return true }
    switch (measure, other.measure) {
    // "… 96 million euros and lost 7.5 million": a sum may go without its currency.
    case (.money, .quantity(nil)), (.quantity(nil), .money): return min(least, other.least) >= 1000
    default: return false
    }
  }

  /// Whether two amounts name the same value: also where one is rounded, and where the same people are
  /// counted under other names ("300 staff", "300 workers").
  func isSameValue(as other: ComparableAmount) -> Bool {
    guard Self.isEqual(least, other.least), Self.isEqual(greatest, other.greatest) else {
      return false
    }
    if measure == other.measure { return true }
    if case (.quantity, .quantity) = (measure, other.measure) { return true }
    // A currency that the reader does not know leaves a bare number.
    return isComparable(with: other)
  }

  /// Whether the values are written the same and none is the other rounded.
  func isExactly(_ other: ComparableAmount) -> Bool {
    Self.isNear(least, other.least) && Self.isNear(greatest, other.greatest)
  }

  private static func isNear(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }

  /// Equal, or one is the other rounded to two digits or more.
  private static func isEqual(_ left: Double, _ right: Double) -> Bool {
    if isNear(left, right) { return true }
    guard left > 0, right > 0, abs(left - right) <= 0.05 * max(left, right) else { return false }
    return [(left, right), (right, left)].contains { coarse, fine in
      guard let step = lastStep(of: coarse) else { return false }
      return abs(coarse - fine) <= step / 2
    }
  }

  /// The step of the last digit that is not 0, where there are at least two digits before it is reached.
  private static func lastStep(of value: Double) -> Double? {
    var step = 1.0
    while step * 10 <= value { step *= 10 }
    while step > value { step /= 10 }
    for digits in 1...6 {
      let rest = value / step
      if abs(rest - rest.rounded()) < 1e-9 * rest { return digits >= 2 ? step : nil }
      step /= 10
    }
    return nil
  }
}
