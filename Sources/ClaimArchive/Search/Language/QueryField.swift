import ArticleModel

/// The fields of the query language.
enum QueryField: String, CaseIterable {
  case kind, speaker, by, role, cue, about, person, org, place, amount, currency, percent, date
  case published, imported, article, title, section, source, site, author, lang, path, tag, note, id
  case `in`, `is`, has, sort, limit

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

  /// Amounts have commas of their own: 1,000,000.
  var isListable: Bool {
    switch self {
    case .amount, .percent, .limit, .sort, .in: false
    default: true
    }
  }

  /// What `field:*` asks for.
  var property: QueryProperty? {
    switch self {
    case .by: .speaker
    case .source: .site
    default: QueryProperty(rawValue: rawValue)
    }
  }
}
