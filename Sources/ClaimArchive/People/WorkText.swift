/// Words that a person gives, as they are kept: without white space around them, never empty, and without
/// control characters other than line feed and tab.
struct WorkText {
  let text: String

  /// - Parameters:
  ///   - what: what they are, for messages.
  ///   - limit: the most bytes.
  init(
    _ typed: String, _ what: String, limit: Int, isOneLine: Bool = true
  ) throws(ArchiveError) {
    let trimmed = Self.trimmed(typed)
    guard !trimmed.isEmpty else { throw .refused("the \(what) is empty; give some words") }
    guard trimmed.utf8.count <= limit else {
      throw .refused(
        "the \(what) has \(trimmed.utf8.count) bytes, more than \(limit); shorten it")
    }
    for scalar in trimmed.unicodeScalars where scalar.properties.generalCategory == .control {
      if !isOneLine, scalar == "\n" || scalar == "\t" || scalar == "\r" { continue }
      let code = String(scalar.value, radix: 16, uppercase: true)
      throw .refused(
        "the \(what) holds the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code); leave it out"
      )
    }
    text = trimmed
  }

  private static func trimmed(_ typed: String) -> String {
    let scalars = typed.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
