import Storage

/// An FTS5 expression. Every word in it is quoted: nothing that a user types reaches SQLite as syntax.
indirect enum MatchExpression: Hashable {
  case term(QueryTerm)
  case all([MatchExpression])
  case any([MatchExpression])
  case but(MatchExpression, MatchExpression)

  /// The expression as FTS5 reads it.
  var text: String {
    switch self {
    case .term(let term): term.matchText
    case .all(let parts): parts.map(\.nested).joined(separator: " AND ")
    case .any(let parts): parts.map(\.nested).joined(separator: " OR ")
    case .but(let part, let unwanted): part.nested + " NOT " + unwanted.nested
    }
  }

  private var nested: String {
    if case .term = self { text } else { "(" + text + ")" }
  }

  /// The terms that speak for a row that has them.
  var wantedTerms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .but(let part, _): part.wantedTerms
    }
  }

  /// Whether every row that has one of the wanted terms is found.
  var isAnyOfTerms: Bool {
    switch self {
    case .term: true
    case .any(let parts): parts.allSatisfy(\.isAnyOfTerms)
    case .all, .but: false
    }
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
