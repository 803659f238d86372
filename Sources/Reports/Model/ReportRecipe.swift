/// What has to be known to make a report again, as an address that a report carries.
package struct ReportRecipe: Hashable, Sendable {
  package var kind: ReportKind
  package var query: String
  package var givenTitle: String?
  package var style: CitationStyle

  init(of report: Report, citing style: CitationStyle = .footnote) {
    kind = report.kind
    query = report.provenance.query
    givenTitle = report.provenance.givenTitle
    self.style = style
  }

  init(kind: ReportKind, query: String, givenTitle: String?, style: CitationStyle) {
    (self.kind, self.query, self.givenTitle, self.style) = (kind, query, givenTitle, style)
  }

  /// `claims:report/KIND?cite=…;query=…`.
  var address: String {
    var address =
      "claims:report/\(kind.rawValue)?cite=\(style.rawValue);query=" + Self.encoded(query)
    if let givenTitle { address += ";title=" + Self.encoded(givenTitle) }
    return address
  }

  /// Reads what ``address`` writes; nil for anything else.
  init?(address: String) {
    guard address.hasPrefix("claims:report/") else { return nil }
    let address = address.dropFirst("claims:report/".count)
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = ReportKind(rawValue: String(parts[0])) else { return nil }
    var values: [Substring: String] = [:]
    for pair in parts[1].split(separator: ";") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let value = Self.decoded(sides[1]) else { return nil }
      values[sides[0]] = value
    }
    guard let query = values["query"], let style = values["cite"].flatMap(CitationStyle.init)
    else { return nil }
    self.init(kind: kind, query: query, givenTitle: values["title"], style: style)
  }

  private static func encoded(_ words: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func decoded(_ words: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = words.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
