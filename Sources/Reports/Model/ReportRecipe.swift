/// What has to be known to make a report again, as an address that a report carries.
package struct ReportRecipe: Hashable, Sendable {
  package var kind: ReportKind
  package var query: String
  package var givenTitle: String?
  package var style: CitationStyle
  package var grouping: ReportGrouping?

  init(of report: Report, citing style: CitationStyle = .footnote) {
    kind = report.kind
    query = report.provenance.query
    givenTitle = report.provenance.givenTitle
    self.style = style
    grouping = report.provenance.grouping
  }

  init(
    kind: ReportKind, query: String, givenTitle: String?, style: CitationStyle,
    grouping: ReportGrouping? = nil
  ) {
    (self.kind, self.query, self.givenTitle, self.style) = (kind, query, givenTitle, style)
    self.grouping = grouping
  }

  /// `claims:report/KIND?cite=…;query=…`.
  var address: String {
    var address =
      "claims:report/\(kind.rawValue)?cite=\(style.rawValue);query=" + Self.encoded(query)
    if let givenTitle { address += ";title=" + Self.encoded(givenTitle) }
    if let grouping { address += ";group=" + grouping.rawValue }
    return address
  }

  private static func encoded(_ words: String) -> String {
    PercentEncoding.encoded(words, keeping: Set("-._~".utf8))
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
      guard sides.count == 2, let value = PercentEncoding.decoded(sides[1]) else { return nil }
      values[sides[0]] = value
    }
    guard let query = values["query"], let style = values["cite"].flatMap(CitationStyle.init)
    else { return nil }
    self.init(
      kind: kind, query: query, givenTitle: values["title"], style: style,
      grouping: values["group"].flatMap(ReportGrouping.init))
  }
}
