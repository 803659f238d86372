import ArticleModel

/// Reads the values of fields.
struct FieldReader {
  let days: DayValue

  init(today: CalendarDay?) {
    days = DayValue(today: today)
  }

  /// What a value means.
  enum Reading {
    case condition(QueryCondition?)
    case setting((inout QuerySettings) -> Void)
    /// Not a value of this field, which expects this.
    case unknown(expected: String)
  }

  /// Reads a value, or a list of values with commas of which one has to hold.
  func read(_ value: String, isQuoted: Bool, as field: QueryField) -> Reading {
    if value == "*", !isQuoted, let property = field.property {
      return .condition(.filter(.has(property)))
    }
    guard !isQuoted, field.isListable else { return one(value, isQuoted: isQuoted, field) }
    let values = value.split(separator: ",").map(String.init)
    guard values.count > 1 else { return one(values.first ?? value, isQuoted: false, field) }
    var conditions: [QueryCondition] = []
    for value in values {
      switch one(value, isQuoted: false, field) {
      case .condition(let condition): if let condition { conditions.append(condition) }
      case .setting: return .unknown(expected: "a single value")
      case let other: return other
      }
    }
    return .condition(conditions.count > 1 ? .any(conditions) : conditions.first)
  }

  private func one(_ value: String, isQuoted: Bool, _ field: QueryField) -> Reading {
    switch field {
    case .kind: Self.named(value, "a kind of claim") { .kind($0) }
    case .speaker, .by: .condition(QueryShape.term(value, isQuoted: isQuoted, field: .speaker))
    case .title: .condition(QueryShape.term(value, isQuoted: isQuoted, field: .title))
    case .section: Self.section(value, isQuoted)
    case .role: words(value) { .role($0) }
    case .cue: words(value) { .cue($0) }
    case .about: words(value) { .names(nil, $0) }
    case .org: words(value) { .names(.organisation, $0) }
    case .person: words(value) { .names(.person, $0) }
    case .place: words(value) { .names(.place, $0) }
    case .article: words(value) { .article($0) }
    case .author: words(value) { .author($0) }
    case .lang: words(value) { .language(Folding.fold($0)) }
    case .source, .site: words(value) { .site(Folding.fold($0)) }
    case .path: words(value) { .path($0) }
    case .tag: words(value) { .tag($0) }
    case .id: words(value) { .id(Folding.fold($0)) }
    case .note: words(value) { .note($0) }
    case .date: interval(value) { .date($0) }
    case .published: interval(value) { .published($0) }
    case .imported: interval(value) { .imported($0) }
    case .amount: Self.amount(value) { _ in }
    case .percent: Self.amount(value) { ($0.kind, $0.unit) = (.percent, nil) }
    case .currency:
      .condition(
        .filter(
          .amount(
            AmountBounds(
              kind: .money, unit: AmountValue.currency(QueryShape.plain(value).trimmed)))))
    case .is: Self.state(value)
    case .has: Self.property(value)
    case .in: Self.scope(value)
    case .sort: Self.order(value)
    case .limit: Self.limit(value)
    }
  }

  /// A filter on words as they were typed, without the marks that mean nothing in them.
  private func words(_ value: String, _ filter: (String) -> QueryFilter) -> Reading {
    let plain = QueryShape.plain(value).trimmed
    return .condition(WordCharacters.areIn(plain) ? .filter(filter(plain)) : nil)
  }

  private func interval(_ value: String, _ filter: (DayBounds) -> QueryFilter) -> Reading {
    guard let bounds = days.bounds(value) else {
      return .unknown(
        expected: "a date (2024, 2024-05, 2019..2022, >=2024-05-03, yesterday, last-month, 6m..)")
    }
    return .condition(.filter(filter(bounds)))
  }
}
