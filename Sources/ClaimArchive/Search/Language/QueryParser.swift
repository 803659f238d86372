import ArticleModel

/// Reads a query; whatever is typed means something.
///
///     any     = all { ("OR" | "|") all }
///     all     = { ["-" | "NOT"] nearby }
///     nearby  = item { ("NEAR" | "NEAR/N") item }
///     item    = word | phrase | phrase "~" [N] | "/" pattern "/" | field value | "(" any ")"
struct QueryParser {
  private let text: String
  private let matching: ClaimQuery.Matching
  private let values: FieldReader
  private let tokens: [QueryToken]
  private var next = 0
  private var depth = 0
  private var filterCount = 0
  private var settings = QuerySettings()
  private(set) var notices: [QueryNotice] = []

  /// SQLite and FTS5 limit how deep an expression may be nested.
  private static let deepest = 24
  private static let mostFilters = 64

  init(_ text: String, matching: ClaimQuery.Matching, today: CalendarDay?) {
    (self.text, self.matching) = (text, matching)
    values = FieldReader(today: today)
    let lexer = QueryLexer(text)
    tokens = lexer.tokens
    if let place = lexer.unclosed {
      note("the quotation mark is not closed, taken to the end", place)
    }
  }

  mutating func parse() -> ClaimQuery {
    var parts: [QueryCondition] = []
    while next < tokens.count {
      if let part = any(field: nil) { parts.append(part) }
      if let stray = peek { note("the parenthesis closes nothing, left out", stray.range) }
      next += 1
    }
    var query = ClaimQuery(QueryShape.condition(parts, matching: matching), order: settings.order)
    (query.text, query.scope, query.limit) = (text, settings.scope, settings.limit)
    if query.scope == .boilerplate {
      for part in query.condition?.partsOfClaims ?? [] {
        note(
          "in:boilerplate searches words alone, \(part) is taken for its words or left out", 0..<0)
      }
    }
    query.notices = notices.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return query
  }

  // MARK: Joining

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
      guard let condition = nearby(field: field) else { continue }
      conditions.append(isNegated ? .not(condition) : condition)
    }
    return QueryShape.withoutStopWords(conditions)
  }

  /// An item, or several that stand near each other.
  private mutating func nearby(field: QueryField?) -> QueryCondition? {
    guard field == nil, let first = nearWords(at: next), isNear(at: next + 1) != nil else {
      return item(field: field)
    }
    var (words, distance) = ([first], 0)
    next += 1
    while let near = isNear(at: next), let following = nearWords(at: next + 1) {
      distance = max(distance, near)
      words.append(following)
      next += 2
    }
    return QueryShape.near(words, distance: distance)
  }

  /// How near, where NEAR stands between two things that can be near each other.
  private func isNear(at place: Int) -> Int? {
    guard place < tokens.count, case .near(let distance) = tokens[place].kind,
      nearWords(at: place + 1) != nil
    else { return nil }
    return distance
  }

  private func nearWords(at place: Int) -> String? {
    guard place < tokens.count else { return nil }
    return switch tokens[place].kind {
    case .word(let text), .phrase(let text): WordCharacters.areIn(text) ? text : nil
    default: nil
    }
  }

  // MARK: Items

  private mutating func item(field: QueryField?) -> QueryCondition? {
    guard let token = peek else { return nil }
    switch token.kind {
    case .or, .close: return nil
    case .open: return group(field: field)
    default: next += 1
    }
    switch token.kind {
    case .or, .close, .open, .not:
      return nil
    case .near:
      return value("NEAR", isQuoted: false, field, token.range)
    case .word(let word):
      return value(word, isQuoted: false, field, token.range)
    case .phrase(let phrase):
      return value(phrase, isQuoted: true, field, token.range)
    case .proximity(let words, let distance):
      let apart = words.split { $0.isWhitespace }.map(String.init).filter(WordCharacters.areIn)
      guard field == nil, apart.count > 1 else {
        return value(words, isQuoted: true, field, token.range)
      }
      return QueryShape.near(apart, distance: distance)
    case .pattern(let pattern):
      return self.pattern(pattern, field, token.range)
    case .field(let name):
      return fieldValue(name, token.range, inside: field)
    }
  }

  private mutating func group(field: QueryField?) -> QueryCondition? {
    let opening = next
    next += 1
    guard depth < Self.deepest else {
      note("parentheses are nested too deep, this one is left out", tokens[opening].range)
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let condition = any(field: field)
    if !take(.close) {
      note("the parenthesis is not closed, taken to the end", tokens[opening].range)
    }
    return condition
  }

  private mutating func pattern(
    _ text: String, _ field: QueryField?, _ range: Range<Int>
  ) -> QueryCondition? {
    do throws(QueryPattern.Fault) {
      let pattern = try QueryPattern(text)
      guard field == nil else {
        note("patterns search the claim's own words, not \"\(field?.rawValue ?? "")\"", range)
        return .pattern(pattern)
      }
      return .pattern(pattern)
    } catch {
      // One byte for the slash that opens the pattern.
      let place = min(
        range.lowerBound + 1 + error.place, max(range.upperBound - 1, range.lowerBound))
      note("/\(text)/ is no pattern: \(error.message); searched as text", place..<range.upperBound)
      return QueryShape.term(text, isQuoted: true)
    }
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
    guard let token = peek, !token.isApart, token.kind != .close, token.kind != .or else {
      note("\"\(name):\" has no value, left out", range)
      return nil
    }
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
    switch values.read(text, isQuoted: isQuoted, as: field) {
    case .condition(let condition):
      if condition == nil { note("\"\(text)\" holds nothing to search, left out", range) }
      return condition
    case .setting(let change):
      change(&settings)
      return nil
    case .unknown(let expected):
      note("\"\(text)\" is not \(expected), searched as text", range)
      return QueryShape.term(text, isQuoted: isQuoted)
    }
  }

  // MARK: Tokens

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
