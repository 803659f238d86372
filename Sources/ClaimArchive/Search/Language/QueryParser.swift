/// Reads a query; whatever is typed means something.
///
///     any    = all { ("OR" | "|") all }
///     all    = { ["-" | "NOT"] item }
///     item   = word | phrase | field value | "(" any ")"
struct QueryParser {
  private let text: String
  private let matching: ClaimQuery.Matching
  private let tokens: [QueryToken]
  private var next = 0
  private var depth = 0
  private var filterCount = 0
  private var settings = QuerySettings()
  private(set) var notices: [QueryNotice] = []

  /// SQLite and FTS5 limit how deep an expression may be nested.
  private static let deepest = 24
  private static let mostFilters = 64

  init(_ text: String, matching: ClaimQuery.Matching) {
    (self.text, self.matching) = (text, matching)
    tokens = QueryLexer.tokens(of: text)
  }

  mutating func parse() -> ClaimQuery {
    var parts: [QueryCondition] = []
    while next < tokens.count {
      if let part = any(field: nil) { parts.append(part) }
      // A closing parenthesis that nothing opened.
      next += 1
    }
    var query = ClaimQuery(QueryShape.condition(parts, matching: matching), order: settings.order)
    (query.text, query.scope, query.limit) = (text, settings.scope, settings.limit)
    query.notices = notices
    return query
  }

  private mutating func any(field: QueryField?) -> QueryCondition? {
    var alternatives: [QueryCondition] = []
    repeat {
      if let condition = all(field: field) { alternatives.append(condition) }
    } while take(.or)
    return alternatives.count > 1 ? .any(alternatives) : alternatives.first
  }

  private mutating func all(field: QueryField?) -> QueryCondition? {
    var conditions: [QueryCondition] = []
    while let token = peek, token.kind != .or, token.kind != .close {
      var isNegated = false
      while take(.not) { isNegated.toggle() }
      guard let condition = item(field: field) else { continue }
      conditions.append(isNegated ? .not(condition) : condition)
    }
    return QueryShape.withoutStopWords(conditions)
  }

  private mutating func item(field: QueryField?) -> QueryCondition? {
    guard let token = peek else { return nil }
    switch token.kind {
    case .or, .close:
      return nil
    case .not:
      next += 1
      return nil
    case .open:
      return group(field: field)
    case .word(let word):
      next += 1
      return value(word, isQuoted: false, field, token.range)
    case .phrase(let phrase):
      next += 1
      return value(phrase, isQuoted: true, field, token.range)
    case .field(let name):
      next += 1
      return fieldValue(name, token.range, inside: field)
    }
  }

  private mutating func group(field: QueryField?) -> QueryCondition? {
    next += 1
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    let condition = any(field: field)
    _ = take(.close)
    return condition
  }

  private mutating func fieldValue(
    _ name: String, _ range: Range<Int>, inside outer: QueryField?
  ) -> QueryCondition? {
    guard let field = QueryField(typed: name) else {
      let guess = QueryField.nearest(to: name).map { "; did you mean \"\($0):\"?" } ?? ""
      note("there is no field \"\(name):\", searched as text\(guess)", range)
      // With the value as typed, so that "Nadella:said" is one phrase.
      guard let value = peek, !value.isApart, case .word(let word) = value.kind else {
        return self.value(name, isQuoted: false, outer, range)
      }
      next += 1
      return self.value(name + ":" + word, isQuoted: false, outer, range)
    }
    guard let token = peek, !token.isApart else { return nil }
    return item(field: field)
  }

  private mutating func value(
    _ text: String, isQuoted: Bool, _ field: QueryField?, _ range: Range<Int>
  ) -> QueryCondition? {
    guard let field else { return QueryShape.term(text, isQuoted: isQuoted) }
    guard filterCount < Self.mostFilters else {
      note("only the first \(Self.mostFilters) field values are used", range)
      return nil
    }
    filterCount += 1
    switch field.read(text, isQuoted: isQuoted) {
    case .condition(let condition):
      return condition
    case .setting(let change):
      change(&settings)
      return nil
    case .unknown(let expected):
      note("\"\(text)\" is not \(expected), searched as text", range)
      return QueryShape.term(text, isQuoted: isQuoted)
    }
  }

  private var peek: QueryToken? { next < tokens.count ? tokens[next] : nil }

  private mutating func take(_ kind: QueryToken.Kind) -> Bool {
    guard peek?.kind == kind else { return false }
    next += 1
    return true
  }

  private mutating func note(_ message: String, _ range: Range<Int>) {
    notices.append(QueryNotice(message: message, range: range))
  }
}

/// What a query says about the search itself.
struct QuerySettings {
  var scope = ClaimQuery.Scope.body
  var order: ClaimQuery.Order?
  var limit: Int?
}
