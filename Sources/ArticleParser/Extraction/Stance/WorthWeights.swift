extension CheckWorthiness {
  static let bias = 0.0
  static let weights: [Double] = Array(repeating: 1, count: Feature.allCases.count)
}
