import ArticleModel

/// Fields whose values are words of a small list, or numbers.
extension FieldReader {
  static func named<Word: RawRepresentable & CaseIterable>(
    _ value: String, _ what: String, _ filter: (Word) -> QueryFilter
  ) -> Reading where Word.RawValue == String {
    if let word = Word(rawValue: Folding.fold(value)) { return .condition(.filter(filter(word))) }
    return .unknown(expected: "\(what) (\(list(Word.self)))")
  }

  static func state(_ value: String) -> Reading {
    let word = Folding.fold(value)
    if let stance = Stance(rawValue: word) { return .condition(.filter(.stance(stance))) }
    if let agreement = ClaimAgreement(rawValue: word) {
      return .condition(.filter(.agreement(agreement)))
    }
    switch word {
    case "unattributed": return .condition(.filter(.unattributed))
    case "checkworthy": return .condition(.filter(.checkWorthiness(checkworthy)))
    case "changed": return .condition(.filter(.changed))
    case "added": return .condition(.filter(.added))
    case "edited": return .condition(.filter(.edited))
    default:
      return .unknown(
        expected: "a state (\(list(Stance.self)), \(list(ClaimAgreement.self)), unattributed, "
          + "checkworthy, changed, added, edited)")
    }
  }

  /// From here on a claim is called worth a check.
  static let checkworthy = 0.5

  static func property(_ value: String) -> Reading {
    named(value, "something that a claim can have") { .has($0) }
  }

  static func scope(_ value: String) -> Reading {
    guard let scope = ClaimQuery.Scope(rawValue: Folding.fold(value)) else {
      return .unknown(expected: "a place to search (\(list(ClaimQuery.Scope.self)))")
    }
    return .setting { $0.scope = scope }
  }

  static func order(_ value: String) -> Reading {
    guard let order = ClaimQuery.Order(rawValue: Folding.fold(value)) else {
      return .unknown(expected: "an order (\(list(ClaimQuery.Order.self)))")
    }
    return .setting { $0.order = order }
  }

  static func limit(_ value: String) -> Reading {
    guard let limit = Int(value), limit > 0 else {
      return .unknown(expected: "a number of results")
    }
    return .setting { $0.limit = limit }
  }

  static func section(_ value: String, _ isQuoted: Bool) -> Reading {
    guard case .term(let heading) = QueryShape.term(value, isQuoted: isQuoted, field: .heading)
    else { return .condition(nil) }
    return .condition(.filter(.section(heading)))
  }

  static func amount(_ value: String, _ change: (inout AmountBounds) -> Void) -> Reading {
    guard var bounds = AmountValue.bounds(value) else {
      return .unknown(expected: "an amount (1000, >=1B, 5m..10m, $2.5bn)")
    }
    change(&bounds)
    return .condition(.filter(.amount(bounds)))
  }

  private static func list<Word: RawRepresentable & CaseIterable>(_ words: Word.Type) -> String
  where Word.RawValue == String {
    words.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
