import ArticleModel

/// Amounts as typed: `1000`, `1,000`, `>=1B`, `5m..10m`, `$2.5bn`, `30%`, `20 km`.
enum AmountValue {
  static func bounds(_ text: String) -> AmountBounds? {
    let value = QueryShape.plain(text).trimmed
    if let (from, to) = Comparison.range(in: value) {
      let (least, greatest) = (from.isEmpty ? nil : amount(from), to.isEmpty ? nil : amount(to))
      guard least != nil || from.isEmpty, greatest != nil || to.isEmpty,
        // "5..10 km": the unit may stand at either end.
        let measure = [greatest, least].compactMap(\.self).max(by: { !$0.hasUnit && $1.hasUnit })
      else { return nil }
      return AmountBounds(
        least: least?.value, greatest: greatest?.value, kind: measure.kind, unit: measure.unit)
    }
    let (comparison, rest) = Comparison.leading(value)
    guard let amount = amount(rest) else { return nil }
    var bounds = AmountBounds(kind: amount.kind, unit: amount.unit)
    switch comparison {
    case .equal: (bounds.least, bounds.greatest) = (amount.value, amount.value)
    case .least, .above: bounds.least = amount.value
    case .most, .below: bounds.greatest = amount.value
    }
    bounds.excludesLeast = comparison == .above
    bounds.excludesGreatest = comparison == .below
    return bounds
  }

  /// The ISO 4217 code for a currency as typed.
  static func currency(_ text: String) -> String {
    signs[text] ?? text.uppercased()
  }

  private static let signs = ["$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"]
  private static let magnitudes: [String: Double] = [
    "": 1, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "b": 1e9,
    "bn": 1e9, "billion": 1e9, "t": 1e12, "tn": 1e12, "trillion": 1e12,
  ]

  private struct Measure {
    var value: Double
    var kind: AmountKind?
    var unit: String?

    var hasUnit: Bool { kind != nil || unit != nil }
  }

  private static func amount(_ text: String) -> Measure? {
    var rest = text[...]
    var unit: String?
    if let first = rest.first, let code = signs[String(first)] {
      unit = code
      rest = rest.dropFirst()
    } else if let code = code(rest.prefix(3)), rest.dropFirst(3).first?.isNumber == true {
      unit = code
      rest = rest.dropFirst(3)
    }
    let digits = digits(rest)
    guard let number = Double(String(digits.filter { $0 != "," })), number.isFinite else {
      return nil
    }
    let words = rest[digits.endIndex...].split(separator: " ").map(String.init)
    guard words.count <= 2 else { return nil }
    var magnitude = 1.0
    for word in words {
      if let factor = magnitudes[word.lowercased()] {
        magnitude *= factor
      } else if word == "%" {
        return Measure(value: number, kind: .percent)
      } else {
        unit = signs[word] ?? code(word[...]) ?? word.lowercased()
      }
    }
    let isMoney = unit.map { signs.values.contains($0) || code($0[...]) != nil } ?? false
    guard (number * magnitude).isFinite else { return nil }
    return Measure(value: number * magnitude, kind: isMoney ? .money : nil, unit: unit)
  }

  /// The number at the beginning, with a power of ten: `1,000`, `-2.5`, `1e+20`.
  private static func digits(_ text: Substring) -> Substring {
    let plain = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "-") }
    let rest = text[plain.endIndex...]
    guard rest.first == "e", !plain.isEmpty else { return plain }
    let sign = rest.dropFirst().prefix { $0 == "+" || $0 == "-" }.prefix(1)
    let power = rest[sign.endIndex...].prefix { $0.isASCII && $0.isNumber }
    return power.isEmpty ? plain : text[..<power.endIndex]
  }

  private static func code(_ text: Substring) -> String? {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? String(text) : nil
  }
}
