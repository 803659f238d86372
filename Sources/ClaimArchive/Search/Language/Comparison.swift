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
