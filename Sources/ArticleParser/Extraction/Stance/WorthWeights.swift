extension CheckWorthiness {
  /// What a claim starts from, before anything is counted.
  package static let bias = -2.15

  static let weights: [Double] = {
    var weights = [Double](repeating: 0, count: Feature.allCases.count)
    for (feature, weight) in table { weights[feature.rawValue] = weight }
    return weights
  }()

  private static let table: [(Feature, Double)] = [
    (.percent, 1.21),
    (.did, 0.90),
    (.money, 0.73),
    (.deed, 0.71),
    (.number, 0.69),
    (.economy, 0.56),
    (.emphasis, 0.54),
    (.society, 0.45),
    (.pastEnding, 0.42),
    (.report, 0.40),
    (.superlative, 0.38),
    (.acronym, 0.37),
    (.thirdPerson, 0.35),
    (.was, 0.32),
    (.fall, 0.29),
    (.pastFact, 0.27),
    (.numberWord, 0.26),
    (.rise, 0.25),
    (.words, 0.25),
    (.comparison, 0.24),
    (.date, 0.10),
    (.cause, 0.24),
    (.institution, 0.24),
    (.opensWithName, 0.24),
    (.had, 0.23),
    (.circumstance, 0.23),
    (.name, 0.23),
    (.group, 0.21),
    (.figureOfThePast, 0.14),
    (.others, 0.12),
    (.having, 0.10),
    (.quantifier, 0.08),
    (.long, 0.08),
    (.being, 0.06),
    (.negation, -0.08),
    (.opensWithLink, -0.08),
    (.doing, -0.09),
    (.courtesy, -0.12),
    (.asking, -0.13),
    (.manyWords, -0.18),
    (.moving, -0.20),
    (.linker, -0.23),
    (.opensWithPerson, -0.25),
    (.talk, -0.29),
    (.question, -0.36),
    (.infinitive, -0.37),
    (.indefinite, -0.38),
    (.doubt, -0.40),
    (.future, -0.45),
    (.conditional, -0.45),
    (.opinion, -0.47),
    (.firstPerson, -0.48),
    (.abstract, -0.54),
    (.value, -0.61),
    (.duty, -0.70),
  ]
}
