import ArticleModel

/// Fields whose values are words of a small list.
extension QueryField {
  func readState(_ value: String) -> Reading {
    let word = Folding.fold(value)
    if let stance = Stance(rawValue: word) { return .condition(.filter(.stance(stance))) }
    return switch word {
    case "unattributed": .condition(.filter(.unattributed))
    case "checkworthy": .condition(.filter(.checkWorthiness(Self.checkworthy)))
    default:
      .unknown(
        expected:
          "a state (\(Stance.allCases.map(\.rawValue).joined(separator: ", ")), unattributed, checkworthy)"
      )
    }
  }

  /// From here on a claim is called worth a check.
  private static let checkworthy = 0.5

  func readScope(_ value: String) -> Reading {
    guard let scope = ClaimQuery.Scope(rawValue: Folding.fold(value)) else {
      return .unknown(expected: "a place to search (body, boilerplate)")
    }
    return .setting { $0.scope = scope }
  }

  func readOrder(_ value: String) -> Reading {
    guard let order = ClaimQuery.Order(rawValue: Folding.fold(value)) else {
      let words = ClaimQuery.Order.allCases.map(\.rawValue).joined(separator: ", ")
      return .unknown(expected: "an order (\(words))")
    }
    return .setting { $0.order = order }
  }

  func readLimit(_ value: String) -> Reading {
    guard let limit = Int(value), limit > 0 else {
      return .unknown(expected: "a number of results")
    }
    return .setting { $0.limit = limit }
  }
}
