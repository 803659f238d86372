/// What an act did, in one line for a person.
enum WorkSummary {
  private static let longest = 80

  /// The one thing that was meant, or the first of several and how many more.
  static func listed(_ names: [String], _ what: String) -> String {
    guard let first = names.first else { return "" }
    let rest = names.count - 1
    return quoted(first) + (rest == 0 ? "" : " and \(rest) more \(what)\(rest == 1 ? "" : "s")")
  }

  /// Words on one line, shortened.
  static func quoted(_ words: String) -> String {
    let line = words.prefix(longest * 2).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return "\"" + (line.count > longest ? line.prefix(longest - 1) + "…" : line) + "\""
  }
}
