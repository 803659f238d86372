/// Numbers in Roman figures, as centuries and popes have them.
enum RomanNumeral {
  /// The value of capitals like "XIX", up to 39; nil for anything else.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...7).contains(bytes.count) else { return nil }
    var (sum, last) = (0, 0)
    for byte in bytes.reversed() {
      let digit: Int
      switch byte {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      default: return nil
      }
      sum += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return (1..<40).contains(sum) && figures(sum).utf8.elementsEqual(bytes) ? sum : nil
  }

  private static func figures(_ number: Int) -> String {
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + units[number % 10]
  }
}
