/// A pair of marks around an exact phrase.
struct QuotationPair {
  let opening: [UInt8]
  private let closings: [[UInt8]]

  private static let pairs: [QuotationPair] = [
    QuotationPair("\"", ["\"", "”", "“"]), QuotationPair("“", ["”", "\""]),
    QuotationPair("„", ["“", "”", "\""]), QuotationPair("”", ["”", "\""]),
    QuotationPair("«", ["»"]), QuotationPair("»", ["«"]), QuotationPair("「", ["」"]),
    QuotationPair("『", ["』"]),
  ]

  private init(_ opening: String, _ closings: [String]) {
    self.opening = Array(opening.utf8)
    self.closings = closings.map { Array($0.utf8) }
  }

  static func opening(at position: Int, in bytes: [UInt8]) -> QuotationPair? {
    let byte = bytes[position]
    guard byte == 0x22 || byte >= 0xC2 else { return nil }
    return pairs.first { bytes[position...].starts(with: $0.opening) }
  }

  /// The length of the closing mark at a place, 0 where there is none.
  func closingLength(at position: Int, in bytes: [UInt8]) -> Int {
    closings.first { bytes[position...].starts(with: $0) }?.count ?? 0
  }

  /// Whether a character is one of the marks: a phrase never holds one.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』": true
    default: false
    }
  }
}
