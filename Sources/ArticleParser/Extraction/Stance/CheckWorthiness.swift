import ArticleModel

/// How much a claim deserves a check: a sum of named features, brought between 0 and 1; never a
/// verdict on its truth.
///
/// Each feature counts what it names in the claim's words (n counts as log2(1 + n)); the weights
/// were fitted by logistic regression to a public collection of debate sentences that people marked
/// as worth checking or not, and held on a second one. Nothing of those collections is kept but
/// these numbers.
package struct CheckWorthiness: Sendable {
  /// What is counted. The first ones are classes of words, in the order of their bits.
  enum Feature: Int, CaseIterable {
    // How the claim is put.
    case percent, money, scale, numberWord, comparison, superlative, rise, fall, turn, span
    case cause, circumstance, being, having, was, did, had, pastFact, deed, report, thirdPerson
    case others, emphasis, future, conditional, hypothetical, duty, wish, opinion, doubt, manner
    case value, abstract, firstPerson, asking, courtesy, negation, linker, indefinite, talk
    case moving, infinitive, here
    // Topics.
    case institution, law, economy, welfare, energy, war, country, homeland, group, family
    case record
    // What the words look like, and what stands together.
    case number, name, acronym, pastEnding, long, words, manyWords, question, opensWithPerson
    case opensWithLink, presentState, deniedPast, ownDeed, theirDeed, recordDeed, reportedName
    case figureOfEconomy
  }

  private let counts: [Double]
  /// The weighted features and the bias.
  package let sum: Double
  /// The sum between 0 and 1.
  package let score: Double

  init(counts: [Double]) {
    self.counts = counts
    var sum = Self.bias
    for feature in counts.indices { sum += counts[feature] * Self.weights[feature] }
    self.sum = sum
    score = 0.5 + 0.5 * sum / (1 + abs(sum))
  }

  /// A feature that is present, and what it adds to the sum that starts from `bias`.
  package struct Part: Sendable {
    /// The feature in words: "figure of economy".
    package let name: String
    package let weight: Double
  }

  /// The features present, the weightiest first.
  package var parts: [Part] {
    Feature.allCases.compactMap { feature in
      let weight = counts[feature.rawValue] * Self.weights[feature.rawValue]
      return weight == 0 ? nil : Part(name: feature.name, weight: weight)
    }
    .sorted { (abs($0.weight), $1.name) > (abs($1.weight), $0.name) }
  }
}

extension CheckWorthiness.Feature {
  /// "figureOfEconomy" as "figure of economy".
  fileprivate var name: String {
    "\(self)".reduce(into: "") { name, letter in
      if letter.isUppercase { name += " " }
      name += letter.lowercased()
    }
  }
}
