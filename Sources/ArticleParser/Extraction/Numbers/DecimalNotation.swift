/// Numbers in digits with separators.
enum DecimalNotation {
  /// A run of at most eighteen digits as a number.
  static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...18).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// The value of "1,234.5", "1.234,5", "1'234" or "12,34,567"; nil for what is no number
  /// ("1.2.3", "10,20").
  static func value(_ bytes: ArraySlice<UInt8>, decimalComma: Bool) -> Double? {
    if bytes.count < 16, let digits = wholeNumber(bytes) { return Double(digits) }
    var groups: [Int] = []  // the number of digits between separators
    var separators: [UInt8] = []
    var run = 0
    var mantissa: Double = 0
    for byte in bytes {
      if (0x30...0x39).contains(byte) {
        mantissa = mantissa * 10 + Double(byte - 0x30)
        run += 1
      } else {
        guard separators.count < 12 else { return nil }
        groups.append(run)
        separators.append(byte)
        run = 0
      }
      guard run <= 40 else { return nil }
    }
    groups.append(run)
    guard let last = separators.last else { return mantissa }
    let isDecimal =
      if separators.count > 1 {
        separators.dropLast().allSatisfy { $0 != last }
      } else if last == 0x27 {
        false
      } else {
        run != 3 || groups[0] > 3 || groups[0] == 0 || bytes.first == 0x30
          || (last == 0x2C) == decimalComma
      }
    let whole = isDecimal ? groups.dropLast() : groups[...]
    guard isGrouped(whole), !isDecimal || last != 0x27 else { return nil }
    return isDecimal ? mantissa / power(run) : mantissa
  }

  /// Whether digits are grouped by threes, or by twos before the last three as in India.
  private static func isGrouped(_ groups: ArraySlice<Int>) -> Bool {
    guard groups.count > 1, let last = groups.last else { return true }
    let inner = groups.dropFirst().dropLast()
    return last == 3 && (1...3).contains(groups[groups.startIndex])
      && (inner.allSatisfy { $0 == 3 } || inner.allSatisfy { $0 == 2 })
  }

  private static func power(_ count: Int) -> Double {
    (0..<count).reduce(1.0) { product, _ in product * 10 }
  }
}
