import ArticleModel

/// Writes a typed query as a person would type it: read again, it is the same query.
enum QueryPrinter {
  static func text(_ query: ClaimQuery) -> String {
    var parts: [String] = []
    if let condition = query.condition { parts.append(text(condition)) }
    if query.scope != .body { parts.append("in:" + query.scope.rawValue) }
    if let order = query.order { parts.append("sort:" + order.rawValue) }
    if let limit = query.limit { parts.append("limit:\(limit)") }
    return parts.joined(separator: " ")
  }

  static func text(_ condition: QueryCondition) -> String {
    switch condition {
    case .term(let term): return text(term)
    case .near(let near):
      return near.words.map(quoted).joined(separator: " NEAR/\(near.distance) ")
    case .pattern(let pattern): return "/\(pattern.text)/"
    case .filter(let filter): return text(filter)
    case .not(let condition):
      if case .not = condition { return "-(" + text(condition) + ")" }
      return "-" + nested(condition)
    case .all(let parts): return parts.map(nested).joined(separator: " ")
    case .any(let parts):
      return parts.map { if case .any = $0 { nested($0) } else { text($0) } }
        .joined(separator: " OR ")
    }
  }

  private static func nested(_ condition: QueryCondition) -> String {
    switch condition {
    case .all, .any: "(" + text(condition) + ")"
    default: text(condition)
    }
  }

  private static func text(_ term: QueryTerm) -> String {
    let field: String =
      switch term.field {
      case nil: ""
      case .heading: "section:"
      case .title: "title:"
      case .speaker: "speaker:"
      }
    let words: String =
      switch term.form {
      case .word: term.text
      case .prefix: term.text + "*"
      case .fuzzy: term.text + "~"
      case .phrase: quoted(term.text)
      }
    return field + words
  }

  private static func quoted(_ words: String) -> String { "\"" + words + "\"" }

  // MARK: Filters

  private static func text(_ filter: QueryFilter) -> String {
    switch filter {
    case .kind(let kind): "kind:" + kind.rawValue
    case .stance(let stance): "is:" + stance.rawValue
    case .unattributed: "is:unattributed"
    case .changed: "is:changed"
    case .added: "is:added"
    case .agreement(let agreement): "is:" + agreement.rawValue
    case .edited: "is:edited"
    case .checkWorthiness: "is:checkworthy"
    case .role(let words): "role:" + quoted(words)
    case .cue(let words): "cue:" + quoted(words)
    case .names(let kind, let words): field(of: kind) + quoted(words)
    case .amount(let bounds): text(bounds)
    case .date(let days): "date:" + text(days)
    case .published(let days): "published:" + text(days)
    case .imported(let days): "imported:" + text(days)
    case .section(let heading): text(heading)
    case .article(let words): "article:" + quoted(words)
    case .author(let words): "author:" + quoted(words)
    case .language(let tag): "lang:" + quoted(tag)
    case .site(let words): "site:" + quoted(words)
    case .path(let words): "path:" + quoted(words)
    case .tag(let words): "tag:" + quoted(words)
    case .note(let words): "note:" + quoted(words)
    case .id(let prefix): "id:" + quoted(prefix)
    case .addedAfter(let row): "added:>\(row)"
    case .has(let property): "has:" + property.rawValue
    }
  }

  private static func field(of kind: EntityKind?) -> String {
    switch kind {
    case .person: "person:"
    case .organisation: "org:"
    case .place: "place:"
    default: "about:"
    }
  }

  private static func text(_ days: DayBounds) -> String {
    (days.earliest?.description ?? "") + ".." + (days.latest?.description ?? "")
  }

  private static func text(_ bounds: AmountBounds) -> String {
    if let unit = bounds.unit, bounds.least == nil, bounds.greatest == nil {
      return "currency:" + quoted(unit)
    }
    func end(_ value: Double?) -> String {
      guard let value else { return "" }
      let number = Int(exactly: value).map(String.init) ?? "\(value)"
      return bounds.unit.map { number + " " + $0 } ?? number
    }
    let field = bounds.kind == .percent ? "percent:" : "amount:"
    let (least, greatest) = (end(bounds.least), end(bounds.greatest))
    if bounds.excludesLeast { return field + quoted(">" + least) }
    if bounds.excludesGreatest { return field + quoted("<" + greatest) }
    return field + quoted(least == greatest ? least : least + ".." + greatest)
  }
}

extension ClaimQuery {
  /// The query as understood, written so that it can be typed again.
  public var canonicalText: String { QueryPrinter.text(self) }
}

extension QueryCondition: CustomStringConvertible {
  /// The condition as a person would type it.
  public var description: String { QueryPrinter.text(self) }
}
