import ArticleModel

/// The fields of the query language.
enum QueryField: String, CaseIterable {
  case kind, speaker, by, role, date, amount, percent, currency, org, person, place, section, title
  case article, author, published, lang, tag, id, `in`, `is`, sort, limit

  init?(typed name: String) {
    self.init(rawValue: Folding.fold(name))
  }

  /// The field whose name is one or two changes from a name.
  static func nearest(to name: String) -> String? {
    let typed = Array(Folding.fold(name).utf8)
    let distances = allCases.map {
      ($0.rawValue, EditDistance.between(typed, Array($0.rawValue.utf8)))
    }
    return distances.filter { $0.1 <= min(2, typed.count / 2) }.min { $0.1 < $1.1 }?.0
  }

  /// What a value means.
  enum Reading {
    case condition(QueryCondition?)
    case setting((inout QuerySettings) -> Void)
    /// Not a value of this field, which expects this.
    case unknown(expected: String)
  }

  /// Reads a value, or a list of values with commas of which one has to hold.
  func read(_ value: String, isQuoted: Bool) -> Reading {
    guard !isQuoted, isListable else { return readOne(value, isQuoted: isQuoted) }
    let values = value.split(separator: ",").map(String.init)
    guard values.count > 1 else { return readOne(values.first ?? value, isQuoted: false) }
    var conditions: [QueryCondition] = []
    for value in values {
      switch readOne(value, isQuoted: false) {
      case .condition(let condition): if let condition { conditions.append(condition) }
      case .setting: return .unknown(expected: "a single value")
      case .unknown(let expected): return .unknown(expected: expected)
      }
    }
    return .condition(conditions.count > 1 ? .any(conditions) : conditions.first)
  }

  /// Amounts have commas of their own: 1,000,000.
  private var isListable: Bool {
    switch self {
    case .amount, .percent, .limit, .sort, .in: false
    default: true
    }
  }

  private func readOne(_ value: String, isQuoted: Bool) -> Reading {
    switch self {
    case .kind: named(value, "a kind of claim") { .kind($0) }
    case .speaker, .by: .condition(QueryShape.term(value, isQuoted: isQuoted, field: .speaker))
    case .title: .condition(QueryShape.term(value, isQuoted: isQuoted, field: .title))
    case .section: readSection(value, isQuoted)
    case .role: .condition(.filter(.role(value)))
    case .org: .condition(.filter(.names(.organisation, value)))
    case .person: .condition(.filter(.names(.person, value)))
    case .place: .condition(.filter(.names(.place, value)))
    case .article: .condition(.filter(.article(value)))
    case .author: .condition(.filter(.author(value)))
    case .lang: .condition(.filter(.language(Folding.fold(value))))
    case .tag: .condition(.filter(.tag(value)))
    case .id: .condition(.filter(.id(Folding.fold(value))))
    case .date: days(value) { .date($0) }
    case .published: days(value) { .published($0) }
    case .amount: amount(value) { _ in }
    case .percent: amount(value) { $0.kind = .percent }
    case .currency:
      .condition(.filter(.amount(AmountBounds(kind: .money, unit: AmountValue.currency(value)))))
    case .is: readState(value)
    case .in: readScope(value)
    case .sort: readOrder(value)
    case .limit: readLimit(value)
    }
  }

  private func readSection(_ value: String, _ isQuoted: Bool) -> Reading {
    let heading = QueryShape.term(value, isQuoted: isQuoted, field: .heading)
    guard let heading, value.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return .condition(heading)
    }
    return .condition(.any([.filter(.sectionNumber(value)), heading]))
  }

  private func named<Word: RawRepresentable & CaseIterable>(
    _ value: String, _ what: String, _ filter: (Word) -> QueryFilter
  ) -> Reading where Word.RawValue == String {
    if let word = Word(rawValue: Folding.fold(value)) { return .condition(.filter(filter(word))) }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return .unknown(expected: "\(what) (\(words))")
  }

  private func days(_ value: String, _ filter: (DayBounds) -> QueryFilter) -> Reading {
    guard let bounds = DayValue.bounds(value) else {
      return .unknown(expected: "a date (2024, 2024-05, 2019..2022, >=2024-05-03)")
    }
    return .condition(.filter(filter(bounds)))
  }

  private func amount(_ value: String, _ change: (inout AmountBounds) -> Void) -> Reading {
    guard var bounds = AmountValue.bounds(value) else {
      return .unknown(expected: "an amount (1000, >=1B, 5m..10m, $2.5bn)")
    }
    change(&bounds)
    return .condition(.filter(.amount(bounds)))
  }
}
