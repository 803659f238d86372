import ArticleModel

/// Days as typed: `2024`, `2024-05`, `2024-05-03`, `2020s`, `2019..2022`, `..2020`, `2023..`, `>=2024`.
/// A vague beginning means its first day, a vague end its last.
enum DayValue {
  static func bounds(_ text: String) -> DayBounds? {
    let value = text.trimmed
    if let (from, to) = Comparison.range(in: value) {
      let (first, last) = (from.isEmpty ? nil : interval(from), to.isEmpty ? nil : interval(to))
      guard first != nil || from.isEmpty, last != nil || to.isEmpty, first != nil || last != nil
      else { return nil }
      return DayBounds(earliest: first?.earliest, latest: last?.latest)
    }
    let (comparison, rest) = Comparison.leading(value)
    guard let interval = interval(rest), let first = interval.earliest, let last = interval.latest
    else { return nil }
    return switch comparison {
    case .equal: DayBounds(earliest: first, latest: last)
    case .least: DayBounds(earliest: first, latest: nil)
    case .above: DayBounds(earliest: last.adding(days: 1), latest: nil)
    case .most: DayBounds(earliest: nil, latest: last)
    case .below: DayBounds(earliest: nil, latest: first.adding(days: -1))
    }
  }

  private static func interval(_ text: String) -> DateInterval? {
    if text.hasSuffix("s"), let decade = year(String(text.dropLast())), decade % 10 == 0 {
      return DateInterval(
        earliest: CalendarDay(year: decade, month: 1, day: 1),
        latest: CalendarDay(year: decade + 9, month: 12, day: 31), precision: .decade)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let year = year(first) else { return nil }
    let rest = parts.dropFirst().map { Int($0) }
    switch (rest.count, rest.first ?? nil, rest.last ?? nil) {
    case (0, _, _): return DateInterval(year: year)
    case (1, let month?, _): return DateInterval(year: year, month: month)
    case (2, let month?, let day?):
      return CalendarDay(year: year, month: month, day: day).map { DateInterval(day: $0) }
    default: return nil
    }
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

/// Amounts as typed: `1000`, `1,000`, `>=1B`, `5m..10m`, `$2.5bn`, `30%`, `20 km`.
enum AmountValue {
  static func bounds(_ text: String) -> AmountBounds? {
    let value = text.trimmed
    if let (from, to) = Comparison.range(in: value) {
      let (least, greatest) = (from.isEmpty ? nil : amount(from), to.isEmpty ? nil : amount(to))
      guard least != nil || from.isEmpty, greatest != nil || to.isEmpty,
        let measure = greatest ?? least
      else { return nil }
      return AmountBounds(
        least: least?.value, greatest: greatest?.value, kind: measure.kind ?? least?.kind,
        unit: measure.unit ?? least?.unit)
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
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "-") }
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
    return Measure(value: number * magnitude, kind: isMoney ? .money : nil, unit: unit)
  }

  private static func code(_ text: Substring) -> String? {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? String(text) : nil
  }
}

/// `>=`, `<` and so on before a value.
enum Comparison {
  case equal, least, above, most, below

  static func leading(_ text: String) -> (Comparison, String) {
    let signs: [(String, Comparison)] = [
      (">=", .least), ("≥", .least), ("<=", .most), ("≤", .most), (">", .above), ("<", .below),
      ("=", .equal),
    ]
    for (sign, comparison) in signs where text.hasPrefix(sign) {
      return (comparison, String(text.dropFirst(sign.count)).trimmed)
    }
    return (.equal, text)
  }

  /// The two ends of `a..b`, either of them possibly empty.
  static func range(in text: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let dot = UInt8(ascii: ".")
    guard
      let place = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }
      )
    else { return nil }
    return (
      String(decoding: bytes[..<place], as: UTF8.self).trimmed,
      String(decoding: bytes[(place + 2)...], as: UTF8.self).trimmed
    )
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return String(start[..<(end ?? start.startIndex)])
  }
}
