internal import ClaimArchive
internal import Reports

/// A notice about a query with the query below it, and a caret under the place.
struct QueryFault {
  let query: ClaimQuery

  /// Everything that is not as it may have been meant; nil where all is.
  var message: String? {
    guard !query.notices.isEmpty else { return nil }
    return query.notices.map { notice in
      let bytes = Array(query.text.utf8)
      let before = String(decoding: bytes[..<notice.range.lowerBound], as: UTF8.self)
      let marked = String(decoding: bytes[notice.range], as: UTF8.self)
      let carets = String(repeating: "^", count: max(1, DisplayWidth.of(onOneLine(marked))))
      let indent = String(repeating: " ", count: DisplayWidth.of(onOneLine(before)))
      return "\(notice.message)\n  \(onOneLine(query.text))\n  \(indent)\(carets)"
    }.joined(separator: "\n")
  }

  private func onOneLine(_ text: String) -> String {
    TerminalText.sanitized(text).replacing("\n", with: " ").replacing("\t", with: " ")
  }
}
