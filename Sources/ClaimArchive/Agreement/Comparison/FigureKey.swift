import ArticleModel

/// A figure or date as a feature that claims share: equal values have equal keys, however they are
/// written.
struct FigureKey: Hashable {
  private enum Kind: Hashable { case amount(UInt64), days(Int, Int), numeral(Int), time(Int) }

  private let kind: Kind
  /// How much sharing it tells, as a share of what a word tells that nothing else has.
  let weight: Float

  init(_ amount: Amount) {
    kind = .amount(ComparableAmount(amount).least.bitPattern)
    weight = Self.isTelling(amount) ? 1 : 0.5
  }

  init(_ days: DateInterval) {
    kind = .days(days.earliest?.daysSince1970 ?? .min, days.latest?.daysSince1970 ?? .max)
    weight = 0.6
  }

  init(numeral: Int) {
    kind = .numeral(numeral)
    weight = numeral > 9 ? 0.5 : 0.3
  }

  init(_ time: ClockTime) {
    kind = .time(time.minutes)
    weight = 0.6
  }

  static func == (left: FigureKey, right: FigureKey) -> Bool { left.kind == right.kind }

  func hash(into hasher: inout Hasher) { hasher.combine(kind) }

  /// Whether a value is likely to be shared for no other reason than that the same is counted: it has
  /// two digits of its own, or is large.
  private static func isTelling(_ amount: Amount) -> Bool {
    amount.value >= 1000 || amount.value > 12 && !isRound(amount.value)
  }

  private static func isRound(_ value: Double) -> Bool {
    var step = 1.0
    while step * 10 <= value { step *= 10 }
    return (value / step).rounded() * step == value
  }
}
