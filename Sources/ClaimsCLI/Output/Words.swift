extension Int {
  /// The number with the word for what is counted: `1 claim`, `2,000 claims`.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }

  /// The digits in groups of three: `1,234,567`.
  var grouped: String {
    let digits = Array(String(magnitude).utf8)
    var grouped: [UInt8] = self < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}

extension Double {
  /// A score as it is printed: more digits say nothing, and differ between machines.
  var roundedScore: Double { (self * 1e6).rounded() / 1e6 }

  /// With one decimal, rounded half away from zero.
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// What is added to a sum: a sign and two decimals.
  var signed: String { (self < 0 ? "-" : "+") + abs(self).hundredths }

  /// With two decimals; not below zero.
  var hundredths: String {
    let cents = Int((self * 100).rounded())
    return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  /// A share as whole hundredths.
  var percent: Int { Int((self * 100).rounded()) }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
