import ArticleModel

/// What an index can decide by words alone: postings take it as it is, FTS5 as text, in which every word is
/// quoted, so that nothing that a user types reaches SQLite as syntax.
indirect enum MatchExpression: Hashable {
  case term(QueryTerm)
  case near(QueryNearness)
  case all([MatchExpression])
  case any([MatchExpression])
  case but(MatchExpression, MatchExpression)

  /// The expression as FTS5 reads it.
  var text: String {
    switch self {
    case .term(let term): term.matchText
    case .near(let near):
      "NEAR(" + near.words.map(QueryTerm.quoted).joined(separator: " ") + ", \(near.distance))"
    case .all(let parts): parts.map(\.nested).joined(separator: " AND ")
    case .any(let parts): parts.map(\.nested).joined(separator: " OR ")
    case .but(let part, let unwanted): part.nested + " NOT " + unwanted.nested
    }
  }

  private var nested: String {
    switch self {
    case .term, .near: text
    case .all, .any, .but: "(" + text + ")"
    }
  }

  /// The expression for an index that has no columns but one.
  var plainText: String {
    if case .term(let term) = self { QueryTerm.quoted(term.text) } else { text }
  }

  /// The terms that speak for a row that has them.
  var wantedTerms: [QueryTerm] {
    switch self {
    case .term(let term): [term]
    case .near(let near): near.words.map { QueryTerm($0) }
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedTerms)
    case .but(let part, _): part.wantedTerms
    }
  }

  /// Whether every row that has one of the wanted terms is found.
  var isAnyOfTerms: Bool {
    switch self {
    case .term: true
    case .any(let parts): parts.allSatisfy(\.isAnyOfTerms)
    case .near, .all, .but: false
    }
  }
}

extension QueryTerm {
  /// The term for FTS5.
  fileprivate var matchText: String {
    let grams = CJK.grams(text.utf8)
    var quoted = Self.quoted(grams.map { String(decoding: $0, as: UTF8.self) } ?? text)
    if form == .prefix { quoted += " *" }
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

  /// Words as a string of FTS5.
  fileprivate static func quoted(_ words: String) -> String {
    var quoted = "\""
    for scalar in words.unicodeScalars where scalar != "\0" {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
