/// Numbers the items of one list as a browser would show them.
struct ListCounter {
  private let isOrdered: Bool
  private var value: Int

  init(isOrdered: Bool, start: Int?) {
    self.isOrdered = isOrdered
    value = (start ?? 1) &- 1
  }

  mutating func next(value given: Int?) {
    value = given ?? value &+ 1
  }

  /// The number of the item at hand.
  var number: String? { isOrdered ? String(value) : nil }
}
