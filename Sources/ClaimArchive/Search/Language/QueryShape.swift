import ArticleModel

/// Makes terms of words, and conditions of terms.
enum QueryShape {
  /// The term that a typed word or phrase stands for; nil where the index would find no token in it.
  static func term(
    _ text: String, isQuoted: Bool, field: QueryTerm.Field? = nil
  ) -> QueryCondition? {
    var words = plain(text)
    guard WordCharacters.areIn(words) else { return nil }
    // "12:30" and "Nadella:said": words of which one follows the other.
    if isQuoted || words.utf8.contains(UInt8(ascii: ":")) {
      return .term(QueryTerm(words, form: .phrase, field: field))
    }
    words.trimPrefix { $0 == "-" || $0 == "/" }
    var form = QueryTerm.Form.word
    if words.hasSuffix("*") {
      form = .prefix
      while words.hasSuffix("*") { words.removeLast() }
    } else if let bare = withoutTilde(words) {
      (form, words) = (.fuzzy, bare)
    } else {
      words = withoutPossessive(words)
      while words.hasSuffix("*") || words.hasSuffix("~") { words.removeLast() }
      if isOperator(words) { words = words.lowercased() }
    }
    return .term(QueryTerm(words, form: form, field: field))
  }

  private static func isOperator(_ word: String) -> Bool {
    ["AND", "OR", "NOT"].contains(word) || word.hasPrefix("NEAR")
  }

  /// Words near each other; where one of them is written without spaces between words, just all of them.
  static func near(_ words: [String], distance: Int) -> QueryCondition? {
    let words = words.map(plain)
    if words.contains(where: { $0.unicodeScalars.contains(where: CJK.contains) }) {
      return .all(words.map { .term(QueryTerm($0, form: .phrase)) })
    }
    return .near(
      QueryNearness(words, distance: min(max(distance, 0), QueryNearness.greatestDistance)))
  }

  /// Without NUL and without the marks that stand around phrases, which mean nothing inside.
  static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\0" || QuotationPair.isMark($0) }) else {
      return text
    }
    let scalars = text.unicodeScalars.lazy.filter { $0 != "\0" }
      .map { QuotationPair.isMark($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The word before `~`, `~1` or `~2`: a single letter may differ either way.
  private static func withoutTilde(_ word: String) -> String? {
    for ending in ["~", "~1", "~2"] where word.hasSuffix(ending) {
      let bare = String(word.dropLast(ending.count))
      return WordCharacters.areIn(bare) ? bare : nil
    }
    return nil
  }

  /// "OpenAI’s" asks for OpenAI, with or without the ending.
  private static func withoutPossessive(_ word: String) -> String {
    let bare = word.lastIndex { $0.isLetter || $0.isNumber }.map { word[...$0] } ?? word[...]
    let ending = bare.suffix(2)
    guard ["’s", "'s", "ʼs", "`s"].contains(ending), bare.count > 2 else { return word }
    let rest = String(bare.dropLast(2))
    return WordCharacters.areIn(rest) ? withoutPossessive(rest) : word
  }

  /// The words of a question that only hold it together are left out where others remain.
  static func withoutStopWords(_ conditions: [QueryCondition]) -> QueryCondition? {
    func isStopWord(_ condition: QueryCondition) -> Bool {
      guard case .term(let term) = condition, term.form == .word, term.field == nil else {
        return false
      }
      return StopWords.contains(term.text)
    }
    func isTerm(_ condition: QueryCondition) -> Bool {
      if case .term = condition { true } else { false }
    }
    let telling = conditions.filter { !isStopWord($0) }
    let kept = telling.contains(where: isTerm) ? telling : conditions
    return kept.count > 1 ? .all(kept) : kept.first
  }

  /// The parts of a query as one condition.
  static func condition(
    _ parts: [QueryCondition], matching: ClaimQuery.Matching
  ) -> QueryCondition? {
    let whole = withoutStopWords(parts)
    guard let whole, matching == .any else { return whole }
    var terms = TermCounter()
    var others: [QueryCondition] = []
    collect(whole, &terms, &others)
    let words = terms.terms.map(QueryCondition.term)
    let any: QueryCondition? = words.count > 1 ? .any(words) : words.first
    let all = (any.map { [$0] } ?? []) + others
    return all.count > 1 ? .all(all) : all.first
  }

  /// Takes a condition apart into terms, of which any will do, and what has to hold besides.
  private static func collect(
    _ condition: QueryCondition, _ terms: inout TermCounter, _ others: inout [QueryCondition]
  ) {
    switch condition {
    case .term(let term):
      for word in parts(of: term) { terms.add(word) }
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, &terms, &others) }
    case .near(let nearness):
      for word in nearness.words { terms.add(QueryTerm(word)) }
    case .filter, .pattern, .not: others.append(condition)
    }
  }

  /// The words that hyphens or slashes join, where any of them will do: "boundary-layer" speaks of
  /// layers too. Names such as "GPT-4" stay whole.
  private static func parts(of term: QueryTerm) -> [QueryTerm] {
    let words = term.text.split { $0 == "-" || $0 == "/" || $0 == "‐" || $0 == "–" }
    guard term.form == .word, words.count > 1,
      words.allSatisfy({ $0.count > 2 && $0.allSatisfy(\.isLetter) })
    else { return [term] }
    return words.map { QueryTerm(String($0), field: term.field) }
  }

  /// Counts equal terms, in the order of their first appearance.
  private struct TermCounter {
    private(set) var terms: [QueryTerm] = []
    private var places: [QueryTerm: Int] = [:]

    mutating func add(_ term: QueryTerm) {
      var key = term
      key.text = PlainWords.normalized(term.text)
      if let place = places[key] {
        terms[place].weight += 1
      } else {
        places[key] = terms.count
        terms.append(term)
      }
    }
  }
}

/// English words that hold a question together and tell nothing apart.
enum StopWords {
  static func contains(_ word: String) -> Bool {
    let trimmed = word.drop { !$0.isLetter }
    let bare = trimmed.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    guard bare.endIndex == word.endIndex || !word[bare.endIndex...].contains(where: \.isNumber),
      // "IT", "US", "WHO" are names.
      !(bare.utf8.count > 1 && bare == bare.uppercased())
    else { return false }
    return words.contains(Folding.fold(String(bare)))
  }

  static let words = Set(
    """
    a about after all also am an and any are as at be been before being but by can could did do \
    does doing done for from get gets got had has have he her him his how i if in into is it its \
    it's me my of on or our shall she should so some than that that's the their them then there \
    these they this those to up upon us was we were what what's when where which while who whom \
    whose why will with would you your
    """.split(separator: " ").map(String.init))
}
