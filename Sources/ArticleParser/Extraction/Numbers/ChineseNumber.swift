/// Numbers in Han characters.
enum ChineseNumber {
  /// The value of a digit character.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x96F6, 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// Ten thousand and a hundred million, which also follow digits.
  static func scale(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x4E07, 0x842C: 1e4
    case 0x4EBF, 0x5104: 1e8
    default: nil
    }
  }

  private static func place(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }

  /// The number that begins at a token.
  static func read(_ tokens: [Token], from start: Int, end: Int) -> NumberReading? {
    var (total, group, digits) = (0.0, 0.0, 0.0)
    var hasDigit = false
    var index = start
    while index < min(end, start + 24), tokens[index].kind == .ideograph {
      let scalar = tokens[index].scalar
      if let digit = digit(scalar) {
        // "二〇二三" is read digit by digit.
        digits = digits * 10 + Double(digit)
        hasDigit = true
      } else if let place = place(scalar) {
        group += (hasDigit ? digits : 1) * place
        (digits, hasDigit) = (0, false)
      } else if let scale = scale(scalar), index > start {
        total += (group + digits) * scale
        (group, digits, hasDigit) = (0, 0, false)
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return NumberReading(
      value: total + group + digits, next: index, digits: Int(exactly: total + group + digits),
      isScaled: total > 0)
  }
}
