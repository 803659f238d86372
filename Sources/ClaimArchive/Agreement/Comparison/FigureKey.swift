import ArticleModel

/// A figure or date as a feature that claims share: equal values have equal keys, however they are
/// written.
struct FigureKey: Hashable, Comparable {
  private let key: UInt64
  /// How much sharing it tells, as a share of what a word tells that nothing else has.
  let weight: Float
  /// Whether it counts or dates something by itself: a bare number and a time of day may be of anything.
  let isFinding: Bool

  private init(_ kind: UInt8, _ values: [Int], weight: Float, isFinding: Bool) {
    key = StableHash.of(values, salt: kind)
    (self.weight, self.isFinding) = (weight, isFinding)
  }

  init(_ amount: Amount) {
    self.init(
      0, [Int(bitPattern: UInt(ComparableAmount(amount).least.bitPattern))],
      weight: Self.isTelling(amount) ? 1 : 0.5, isFinding: true)
  }

  /// - Parameter published: the day of the article's publication: days around it date the report.
  init(_ days: DateInterval, published: Int?) {
    let (first, last) = (
      days.earliest?.daysSince1970 ?? .min, days.latest?.daysSince1970 ?? .max
    )
    let isOfReport = published.map { first <= $0 + Self.around && last >= $0 - Self.around }
    self.init(1, [first, last], weight: 0.6, isFinding: isOfReport != true)
  }

  init(numeral: Int) {
    self.init(2, [numeral], weight: numeral > 9 ? 0.5 : 0.3, isFinding: false)
  }

  init(_ time: ClockTime) {
    self.init(3, [time.minutes], weight: 0.6, isFinding: false)
  }

  static func == (left: FigureKey, right: FigureKey) -> Bool { left.key == right.key }

  static func < (left: FigureKey, right: FigureKey) -> Bool { left.key < right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static let around = 7

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

/// What an amount measures, as claims share it: dollars, litres, cars.
struct MeasureKey: Hashable, Comparable {
  private let key: UInt64

  /// Nil of what is counted everywhere and tells nothing of what is spoken of: bare numbers, shares, people
  /// and periods.
  init?(_ amount: Amount) {
    switch ComparableAmount(amount).measure {
    case .money(let unit?): key = StableHash.of(unit.utf8, salt: 0)
    case .quantity(let base?) where !Self.everywhere.contains(base):
      key = StableHash.of(base.utf8, salt: 1)
    case .temperature: key = StableHash.of("".utf8, salt: 2)
    case .money, .quantity, .percent: return nil
    }
  }

  static func < (left: MeasureKey, right: MeasureKey) -> Bool { left.key < right.key }

  private static let everywhere: Set = ["person", "second"]
}

/// FNV-1a, the same in every run.
enum StableHash {
  static func of(_ bytes: some Sequence<UInt8>, salt: UInt8 = 0) -> UInt64 {
    bytes.reduce(mixed(0xcbf2_9ce4_8422_2325, salt), mixed)
  }

  static func of(_ numbers: [Int], salt: UInt8) -> UInt64 {
    of(
      numbers.lazy.flatMap { number in
        (0..<8).lazy.map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
      }, salt: salt)
  }

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
