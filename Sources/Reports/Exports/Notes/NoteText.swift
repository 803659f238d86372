/// Markdown of notes.
enum NoteText {
  /// A relative link from one note to another, or to a claim in it.
  static func link(_ words: String, _ path: String, from folder: String = "", claim: String? = nil)
    -> String
  {
    let target = (folder.isEmpty ? "" : "../") + path + (claim.map { "#^" + $0 } ?? "")
    return "[" + MarkdownText.escaped(words) + "](" + target + ")"
  }

  /// YAML between lines of dashes; values are strings as JSON writes them, which YAML reads alike.
  static func frontMatter(_ facts: [(name: StaticString, values: Values)]) -> [String] {
    var lines = ["---"]
    for fact in facts {
      switch fact.values {
      case .one(let value):
        if let value { lines.append("\(fact.name): " + quoted(value)) }
      case .many(let values):
        guard !values.isEmpty else { continue }
        lines.append("\(fact.name):")
        lines += values.map { "  - " + quoted($0) }
      }
    }
    return lines + ["---", ""]
  }

  enum Values {
    case one(String?)
    case many([String])
  }

  private static func quoted(_ value: String) -> String {
    var json = JSONWriter()
    json.string(ReportText.onOneLine(value))
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
