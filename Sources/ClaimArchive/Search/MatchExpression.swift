import Storage

/// An FTS5 expression. Every word in it is quoted: nothing that a user types reaches SQLite as syntax.
indirect enum MatchExpression: Hashable {
  case term(QueryTerm)
  case all([MatchExpression])
  case any([MatchExpression])
  case but(MatchExpression, MatchExpression)

  /// The expression's text, and the weight of each of its phrases in the order in which FTS5 counts them.
  var rendered: (text: String, weights: [Double]) {
    var weights: [Double] = []
    return (text(&weights, isWanted: true), weights)
  }

  private func text(_ weights: inout [Double], isWanted: Bool) -> String {
    switch self {
    case .term(let term):
      weights.append(isWanted ? Double(term.weight) : 0)
      return term.matchText
    case .all(let parts):
      return parts.map { $0.nested(&weights, isWanted) }.joined(separator: " AND ")
    case .any(let parts):
      return parts.map { $0.nested(&weights, isWanted) }.joined(separator: " OR ")
    case .but(let part, let unwanted):
      return part.nested(&weights, isWanted) + " NOT " + unwanted.nested(&weights, false)
    }
  }

  private func nested(_ weights: inout [Double], _ isWanted: Bool) -> String {
    let text = text(&weights, isWanted: isWanted)
    if case .term = self { return text }
    return "(" + text + ")"
  }
}

extension QueryTerm {
  /// The term for FTS5.
  fileprivate var matchText: String {
    let grams = CJK.grams(text.utf8)
    let words = grams.map { String(decoding: $0, as: UTF8.self) } ?? text
    var quoted = "\""
    for scalar in words.unicodeScalars where scalar != "\0" {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    quoted += form == .prefix ? "\" *" : "\""
    guard let column = grams == nil ? field?.rawValue : "grams" else { return quoted }
    return "{\(column)} : \(quoted)"
  }

  /// Whether the index alone decides what it finds: not for exact words, nor for signs and fields that
  /// the index does not tell apart.
  var isExact: Bool {
    guard form != .phrase else {
      return !text.unicodeScalars.contains(where: WordCharacters.contains)
    }
    if field != nil, text.unicodeScalars.contains(where: CJK.contains) { return false }
    return form == .prefix || !PlainWords.holdSigns(PlainWords.bytes(of: text))
  }

  /// What has to hold of a row that the index found.
  var check: SQLCondition {
    let needle = [Value.words(text)]
    return switch field {
    case nil:
      SQLCondition("claims_has(?, c.text, c.lead_in, s.heading, v.title, c.speaker)", needle)
    case .heading: SQLCondition("claims_has(?, s.heading)", needle)
    case .title: SQLCondition("claims_has(?, v.title)", needle)
    case .speaker: SQLCondition("claims_has(?, c.speaker)", needle)
    }
  }
}
